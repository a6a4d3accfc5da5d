"""Coding what a search found, at the window: reviewed, coded in one act, undone in one."""

import pytest
from PySide6.QtCore import Qt

from insightreader.ui.coding.dialog import CodingDialog
from insightreader.ui.picker_dialog import PickerDialog
from tests.journeys.desk import Person, raise_up, wait_for, wait_gone, wait_until
from tests.journeys.stored import notes_of

pytestmark = pytest.mark.journey


def search(person: Person, words: str) -> None:
    person.press("Ctrl+Shift+F")
    person.type(words)
    wait_until(lambda: person.pane.parts.results.hits, "results")


def ask(person: Person) -> CodingDialog:
    person.press("Ctrl+Shift+E")
    dialog = wait_for(CodingDialog)
    wait_until(dialog.tree.taken, "the proposals")
    return dialog


def coded(person: Person) -> set[tuple[str, str]]:
    notes = notes_of(person.folder, "Five missions") + notes_of(person.folder, "The quiet archive")
    return {(each.exact.split()[0], code.name) for each in notes for code in each.codes}


def test_passages_are_reviewed_coded_in_one_act_and_undone(full, sit_down):
    person = sit_down(full)
    search(person, "trust")
    dialog = ask(person)
    posts = [each.title for each in dialog.tree.taken()]
    assert set(posts) == {"Five missions"}
    person.press("Space")  # on the button that asks for the code
    asked = wait_for(PickerDialog)
    person.type("Factor/Trust")
    person.press("Return")
    wait_gone(asked)
    raise_up(dialog)
    dialog.tree.setFocus()
    person.press("Down", "Space")
    left = dialog.tree.currentItem()
    assert left.checkState(0) is Qt.CheckState.Unchecked
    count = len(posts) - 1
    assert len(dialog.tree.taken()) == count
    dialog.done_button.setFocus()
    person.press("Space")
    wait_gone(dialog)
    person.look_back()
    person.wait_for_words("Undo takes all of it back")
    assert len(coded(person)) == count
    assert {code for _, code in coded(person)} == {"Trust"}
    person.press("Alt+1", "Ctrl+Z")  # the field has an undo of its own
    wait_until(lambda: not coded(person), "the undo")


def test_nothing_is_offered_without_results(full, sit_down):
    person = sit_down(full)
    action = person.window.actions_of_window["code-results"]
    assert not action.isEnabled()
    search(person, "harbour")
    assert action.isEnabled()
    person.press("Escape")
    wait_until(lambda: not action.isEnabled(), "the end of the results")
