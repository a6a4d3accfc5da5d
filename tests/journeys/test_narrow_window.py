"""The window gets small: panes fold by themselves and come back with the room."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.desk import Person, wait_until

pytestmark = pytest.mark.journey


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody who reads a short post."""
    someone = sit_down(full)
    someone.open_post("Harbour lights")
    return someone


def shown(person: Person, width: int, height: int = 600) -> tuple[bool, bool]:
    """Whether library and notes are shown at a width."""
    person.window.resize(width, height)
    wait_until(lambda: person.window.width() == width, "the new width")
    return person.pane.isVisible(), person.notes.isVisible()


def test_the_window_gets_as_small_as_640_by_400(person):
    assert shown(person, 640, 400) == (False, False)
    assert (person.window.width(), person.window.height()) == (640, 400)
    assert person.article.width() <= 640


def test_panes_fold_one_by_one_and_come_back(person):
    assert shown(person, 1200) == (True, True)
    assert shown(person, 860) == (True, False)
    assert shown(person, 690) == (False, False)
    assert shown(person, 860) == (True, False)
    assert shown(person, 1200) == (True, True)


def test_a_pane_that_was_hidden_by_hand_stays_away(person):
    person.window.reader.commands["notes"].trigger()
    assert shown(person, 690) == (False, False)
    assert shown(person, 1200) == (True, False)


def test_asked_for_in_a_narrow_window_a_pane_takes_the_room_of_the_other(person):
    shown(person, 800)
    person.press("Alt+3")
    assert shown(person, 801) == (False, True)
    person.press("Alt+1")
    assert shown(person, 800) == (True, False)


def test_a_comment_brings_the_notes_along(person):
    shown(person, 680)
    start = person.text.index("forty lights")
    person.select_by_keys(start, start + len("forty lights"))
    person.press("C")
    wait_until(lambda: person.notes.cards.editor is not None, "the editor")
    editor = person.notes.cards.editor
    wait_until(lambda: editor.isAncestorOf(QApplication.focusWidget()), "the editor's focus")
    assert person.notes.isVisible()


def test_what_only_the_room_folded_is_wanted_at_the_next_start(person):
    shown(person, 690)
    person.workspace.presenter.finish()
    assert person.settings.flag("look.library_pane")
    assert person.settings.flag("look.notes_pane")
