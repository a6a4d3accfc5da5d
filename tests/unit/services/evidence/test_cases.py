"""Cases have attributes, and outcomes that a passage must show."""

import pytest

from insightreader.domain.errors import NotFound, WrongRole
from insightreader.domain.evidence import Bearing
from insightreader.services.annotating import Annotating
from insightreader.services.coding import CodeName
from insightreader.services.evidence.cases import KeepingCases, cases_of
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.names import NameTaken
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from tests.unit.services.gathered import gather


@pytest.fixture
def evidence(library):
    return gather(library)


@pytest.fixture
def keeping(library):
    return KeepingCases(library)


def case(library, name):
    [found] = [each for each in cases_of(library) if each.code.name == name]
    return found


def test_cases_span_the_passages_of_several_posts(library, evidence):
    found = [(each.code.name, each.passages, each.posts) for each in cases_of(library)]
    assert found == [("Oats", 3, 2), ("Rivers", 1, 1), ("Bees", 0, 0)]


def test_attributes_have_one_value_a_name(library, evidence, keeping):
    oats = evidence.codes["Oats"]
    keeping.set_attribute(oats, "Country", "UK")
    keeping.set_attribute(oats, "Began", "2019")
    keeping.set_attribute(oats, "country", " Wales ")
    found = [(each.name, each.value) for each in case(library, "Oats").attributes]
    assert found == [("country", "Wales"), ("Began", "2019")]
    keeping.set_attribute(oats, "Began", "")
    keeping.set_attribute(oats, "Ended", "")
    assert len(case(library, "Oats").attributes) == 1
    Undo(library).undo()
    assert len(case(library, "Oats").attributes) == 2
    with pytest.raises(NameTaken):
        keeping.set_attribute(oats, " ", "x")


def test_an_outcome_is_shown_by_a_passage_which_gets_its_codes(library, evidence, keeping):
    bees, kept, note = evidence.codes["Bees"], evidence.codes["Kept"], evidence.notes["money"]
    keeping.add_outcome(bees, kept, shown_by=note, note="so far")
    [outcome] = case(library, "Bees").outcomes
    assert (outcome.annotation, outcome.bearing, outcome.note) == (note, Bearing.FOR, "so far")
    assert outcome.is_supported
    codes = {each.id for each in Reading(library).annotations([note])[0].codes}
    assert {bees, kept} <= codes
    Undo(library).undo()
    assert case(library, "Bees").outcomes == ()


def test_an_outcome_that_is_named_gets_a_code_of_its_dimension(library, evidence, keeping):
    oats, note = evidence.codes["Oats"], evidence.notes["kept"]
    key = keeping.add_outcome(oats, CodeName("Outcome", "Stalled"), shown_by=note).value
    [outcome] = case(library, "Oats").outcomes
    stalled = outcome.outcome
    assert [each.name for each in codebook_of(library).codes if each.id == stalled] == ["Stalled"]
    keeping.change_outcome(key, case=oats, outcome=CodeName("Outcome", "kept"), shown_by=note)
    assert case(library, "Oats").outcomes[0].outcome == evidence.codes["Kept"]
    for _ in range(2):
        Undo(library).undo()
    assert stalled not in [each.id for each in codebook_of(library).codes]
    with pytest.raises(WrongRole):
        keeping.add_outcome(oats, CodeName("Factor", "Luck"), shown_by=note)
    assert "Luck" not in [each.name for each in codebook_of(library).codes]


def test_an_outcome_needs_codes_of_the_right_roles_and_a_living_passage(evidence, keeping):
    codes, notes = evidence.codes, evidence.notes
    for ends in ((codes["Trust"], codes["Kept"]), (codes["Oats"], codes["Trust"])):
        with pytest.raises(WrongRole):
            keeping.add_outcome(*ends, shown_by=notes["kept"])
    Annotating(evidence.library).delete([notes["kept"]])
    for note in (notes["kept"], 999):
        with pytest.raises(NotFound):
            keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=note)


@pytest.mark.parametrize("how", ["deleted", "orphaned"])
def test_an_outcome_whose_passage_is_gone_is_unsupported(library, evidence, keeping, how):
    codes, note = evidence.codes, evidence.notes["kept"]
    keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=note)
    if how == "deleted":
        Annotating(library).delete([note])
    else:
        Placing(library).refuse(note)
    [outcome] = case(library, "Oats").outcomes
    assert not outcome.is_supported
    Undo(library).undo()
    assert case(library, "Oats").outcomes[0].is_supported


def test_outcomes_that_oppose_make_a_case_contested(library, evidence, keeping):
    codes, notes = evidence.codes, evidence.notes
    first = keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=notes["kept"]).value
    keeping.add_outcome(codes["Oats"], codes["Failed"], shown_by=notes["failed"])
    assert case(library, "Oats").is_contested
    ends = {"case": codes["Oats"], "outcome": codes["Failed"], "shown_by": notes["kept"]}
    keeping.change_outcome(first, **ends)
    assert not case(library, "Oats").is_contested
    keeping.withdraw_outcome(first)
    assert len(case(library, "Oats").outcomes) == 1


def test_an_outcome_goes_with_its_code(library, evidence, keeping):
    codes, notes = evidence.codes, evidence.notes
    keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=notes["kept"])
    EditingCodebook(library).delete([codes["Kept"]])
    assert case(library, "Oats").outcomes == ()
