"""Undo says what it set back and where, and shows a note's post."""

import pytest

from tests.journeys.desk import Person, wait_until
from tests.journeys.stored import reading

pytestmark = pytest.mark.journey


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody who highlighted in one post, and then opened another."""
    someone = sit_down(full)
    someone.open_post("Harbour lights")
    start = someone.text.index("forty lights")
    someone.select_by_mouse(start, start + len("forty lights"))
    someone.press("H")
    wait_until(someone.annotations, "a note")
    someone.open_post("Five missions")
    return someone


def test_undo_opens_the_post_whose_note_it_took_away_and_names_it(person):
    person.press("Ctrl+Z")
    person.wait_for_words("Undone: Annotate, in “Harbour lights”")
    person.wait_for_post("Harbour lights")
    assert [row.title for row in person.posts.selected_posts()] == ["Harbour lights"]
    assert person.annotations() == []
    person.press("Ctrl+Shift+Z")
    person.wait_for_words("Done again: Annotate, in “Harbour lights”")
    wait_until(person.annotations, "the note again")


def test_undo_of_triage_names_the_post_and_leaves_the_reader_where_it_is(person):
    person.walk_to("The quiet archive")
    person.press("S")
    wait_until(lambda: star_of(person, "The quiet archive"), "a star")
    person.press("Ctrl+Z")
    person.wait_for_words("Undone: Star, in “The quiet archive”")
    person.wait_for_post("Five missions")
    assert not star_of(person, "The quiet archive")


def test_undo_of_an_act_on_several_posts_says_what_it_was(person):
    person.walk_to("The quiet archive")
    person.press("Shift+Down", "S")
    wait_until(lambda: star_of(person, "The quiet archive"), "stars")
    person.press("Ctrl+Z")
    wait_until(lambda: person.said == "Undone: Star", "what was undone")


def star_of(person: Person, title: str) -> bool:
    with reading(person.folder) as look:
        rows = look.rows(look.listing(person.pane.filter))
    return next(row.is_starred for row in rows if row.title == title)
