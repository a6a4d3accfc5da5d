"""Annotations read with what their passages say instead."""

import pytest

from insightreader.domain.differences import Change
from insightreader.services.capturing import IfKnown
from insightreader.services.checking import Checking
from insightreader.services.reading import Reading
from insightreader.store.evidence.passages import passages
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, save

URL = "https://example.org/missions"


@pytest.fixture
def post(library):
    """A post captured again: of its notes one is changed, one moved and one gone."""
    key = save(library, url=URL)
    for passage in (
        "A mission is a bold goal",
        "Trust in local capacity",
        "A mission needs partners",
    ):
        annotate(library, key, passage)
    text = MISSIONS.replace("bold goal", "modest goal").replace("A mission needs partners.\n", "")
    save(library, text, url=URL, if_known=IfKnown.NEW_VERSION)
    return key


def told(notes):
    return {
        each.exact: list(each.difference.turns()) for each in notes if each.difference is not None
    }


def test_a_changed_note_tells_what_differs_however_it_is_read(library, post):
    reading = Reading(library)
    expected = {"A mission is a bold goal": [("bold", "modest")]}
    notes = reading.annotations_of(post)
    assert len(notes) == 3
    head = reading.revisions(post)[-1].id
    for found in (
        notes,
        reading.open(post).annotations,
        reading.annotations_in(head),
        reading.annotations([each.id for each in notes]),
        reading.all_annotations(),
    ):
        assert told(found) == expected
    assert told(passages(library.connection, [each.id for each in notes])) == expected
    assert told(reading.open_revision(post, reading.revisions(post)[0].id).annotations) == {}


def test_checking_tells_what_differs_too(library, post):
    [note] = annotate_and_alter(library, post)
    found = [each.annotation for each in Checking(Reading(library), render).check(post)]
    [altered] = [each for each in found if each.id == note]
    assert [each.text for each in altered.difference.pieces if each.change is Change.CAME] == [
        "guide "
    ]


def annotate_and_alter(library, post):
    """A note whose row was altered behind the program's back."""
    key = annotate(library, post, "Five missions guide the government")
    with library.unlogged():
        library.connection.execute(
            "UPDATE annotation SET exact = replace(exact, 'guide', 'follow') WHERE id = ?", (key,)
        )
    return [key]
