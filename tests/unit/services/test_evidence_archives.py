"""Evidence goes to a colleague and comes back with what the colleague made of it."""

import pytest

from insightreader.domain.evidence import Across, CellState, Relation, Side
from insightreader.domain.listing import ListFilter
from insightreader.services.evidence.cases import KeepingCases, cases_of
from insightreader.services.evidence.claims import Claiming, claims_of
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.evidence.matrix import Summarising, summary_of
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms, pseudonyms_of
from insightreader.services.reading import Reading
from tests.building import new_library
from tests.unit.services.filled import receive, send
from tests.unit.services.gathered import gather


@pytest.fixture
def evidence(library):
    found = gather(library)
    EditingCodebook(library).describe(found.codes["Trust"], definition="Mine.")
    Claiming(library).relate(Claiming(library).add("Trust helps.").value, found.notes["grew"])
    Summarising(library).set_text(found.codes["Oats"], found.codes["Trust"], "Mine.")
    KeepingPseudonyms(library).set("Ann", "Person A")
    return found


@pytest.fixture
def colleague(evidence, tmp_path):
    """A library that got all of it."""
    send(evidence.library, tmp_path / "all.archive")
    with new_library(tmp_path / "colleague") as other:
        receive(other, tmp_path / "all.archive")
        yield other


def codes(library):
    return {each.name: each.id for each in codebook_of(library).codes}


def post_titled(library, title):
    reading = Reading(library)
    [found] = [each for each in reading.rows(reading.listing(ListFilter())) if each.title == title]
    return found.id


def note(library, exact):
    [found] = [each for each in Reading(library).all_annotations() if each.exact == exact]
    return found.id


def test_what_a_colleague_adds_comes_back(library, evidence, colleague, tmp_path):
    names = codes(colleague)
    passage = note(colleague, "kept for years")
    KeepingCases(colleague).add_outcome(names["Oats"], names["Kept"], shown_by=passage)
    [claim] = claims_of(colleague)
    Claiming(colleague).relate(claim.id, passage, Relation.QUALIFYING)
    Summarising(colleague).set_text(names["Oats"], names["Trust"], "Theirs.")
    Summarising(colleague).set_text(names["Bees"], names["Trust"], "New.")
    send(colleague, tmp_path / "back.archive")
    report = receive(library, tmp_path / "back.archive")
    assert report.problems == ()
    oats, *_ = cases_of(library)
    assert [each.note for each in oats.outcomes] == [""]
    [claim] = claims_of(library)
    assert [each.relation for each in claim.supports] == ["supporting", "qualifying"]
    own = evidence.codes
    # What both said of a cell stays as it was here; what only one said is there.
    assert summary_of(library, own["Oats"], own["Trust"]).text == "Mine."
    assert summary_of(library, own["Bees"], own["Trust"]).text == "New."
    assert len(pseudonyms_of(library)) == 1


def test_what_is_said_of_posts_and_authors_finds_its_cell_elsewhere(
    library, evidence, colleague, tmp_path
):
    of_case = evidence.codes["Oats"]
    writing = Summarising(library)
    writing.set_text(of_case, Side(Across.POSTS, evidence.posts["oats"]), "Of a post.")
    writing.set_text(of_case, Side(Across.AUTHORS, "Ann"), "Mine.")
    names = codes(colleague)
    Summarising(colleague).set_text(names["Oats"], Side(Across.AUTHORS, "Ann"), "Theirs.")
    Summarising(colleague).set_state(names["Bees"], Side(Across.YEARS, "2025"), CellState.GAP)
    send(library, tmp_path / "again.archive")
    report = receive(colleague, tmp_path / "again.archive")
    there = post_titled(colleague, "Oats")
    assert summary_of(colleague, names["Oats"], Side(Across.POSTS, there)).text == "Of a post."
    assert summary_of(colleague, names["Oats"], Side(Across.AUTHORS, "Ann")).text == "Theirs."
    assert any("Mine." in each.reason for each in report.problems)
    state = summary_of(colleague, names["Bees"], Side(Across.YEARS, "2025")).state
    assert state is CellState.GAP


def test_some_posts_take_along_what_rests_on_them_alone(library, evidence, tmp_path):
    codes_, notes = evidence.codes, evidence.notes
    KeepingCases(library).add_outcome(codes_["Oats"], codes_["Kept"], shown_by=notes["kept"])
    EditingCodebook(library).set_example(codes_["Bees"], notes["kept"], is_example=True)
    send(library, tmp_path / "some.archive", [evidence.posts["oats"]])
    with new_library(tmp_path / "other") as other:
        receive(other, tmp_path / "some.archive")
        assert set(codes(other)) == {"Oats", "Bees", "Kept", "Trust", "Neighbours"}
        oats = next(each for each in cases_of(other) if each.code.name == "Oats")
        assert (oats.passages, len(oats.outcomes)) == (2, 1)
        assert [each.text for each in claims_of(other)] == ["Trust helps."]
        assert pseudonyms_of(other) == []
        assert summary_of(other, codes(other)["Oats"], codes(other)["Trust"]) is None
