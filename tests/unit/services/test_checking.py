"""Quotations checked against the source, and what is stored of that."""

from pathlib import Path

import pytest

from insightreader.services.capturing import IfKnown
from insightreader.services.checking import Checking, keep_verdicts
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, new_library, save

URL = "https://example.org/missions"


@pytest.fixture
def library(tmp_path: Path):
    with new_library(tmp_path / "library") as opened:
        yield opened


def verdicts(library: Library) -> list[str]:
    checked = list(Checking(Reading(library), render).check())
    keep_verdicts(library, checked)
    return [each.annotation.verdict for each in checked]


def stored(library: Library) -> list[str]:
    return [each.verdict for each in Reading(library).all_annotations()]


def test_a_quotation_altered_in_the_rows_is_changed_and_stays_in_its_place(library):
    annotate(library, save(library), "A mission is a bold goal")
    library.connection.execute("UPDATE annotation SET exact = 'A mission is not a bold goal'")
    assert stored(library) == ["exact"]
    assert verdicts(library) == ["changed"]
    assert stored(library) == ["changed"]


def test_a_range_that_points_at_other_words_is_never_stored_as_exact(library):
    annotate(library, save(library), "A mission is a bold goal")
    library.connection.execute('UPDATE anchor SET start = start + 9, "end" = "end" + 9')
    assert verdicts(library) == ["moved"]
    assert stored(library) == ["changed"]
    assert Reading(library).all_annotations()[0].is_doubtful


def test_what_was_carried_to_a_changed_passage_is_still_changed(library):
    annotate(library, save(library, url=URL), "A mission is a bold goal")
    other = MISSIONS.replace("bold", "timid")
    save(library, other, url=URL, if_known=IfKnown.NEW_VERSION)
    assert stored(library) == verdicts(library) == stored(library) == ["changed"]


def test_a_text_that_is_not_what_it_was_changes_no_stored_verdict(library):
    annotate(library, save(library), "A mission is a bold goal")
    library.connection.execute("UPDATE revision_text SET text = 'Words of nobody at all.'")
    library.connection.execute("UPDATE revision SET text_sha256 = x'00', renderer = 'older'")
    checked = list(Checking(Reading(library), render).check())
    assert [each.source_is_intact for each in checked] == [False]
    keep_verdicts(library, checked)
    assert stored(library) == ["exact"]


def test_what_a_person_decided_is_not_overruled(library):
    note = annotate(library, save(library), "A mission is a bold goal")
    Placing(library).refuse(note)
    assert verdicts(library) == ["orphan"]
    assert stored(library) == ["orphan"]


def test_what_differs_is_told_by_the_verdict_of_now(library):
    annotate(library, save(library, url=URL), "A mission is a bold goal")
    save(library, MISSIONS.replace("bold", "timid"), url=URL, if_known=IfKnown.NEW_VERSION)
    [found] = Checking(Reading(library), render).check()
    assert found.annotation.difference is not None
    assert list(found.annotation.difference.turns()) == [("bold", "timid")]
    library.connection.execute("UPDATE annotation SET exact = 'A mission is a timid goal'")
    [found] = Checking(Reading(library), render).check()
    assert (found.annotation.text_verdict, found.annotation.difference) == ("exact", None)
