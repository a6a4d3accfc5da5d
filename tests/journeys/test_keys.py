"""Keys are looked up, changed and used by the keyboard alone."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from insightreader.ui.dialogs.palette import PaletteDialog
from insightreader.ui.dialogs.shortcuts import ShortcutsDialog
from insightreader.ui.picker_delegate import CHOICE_ROLE
from tests.journeys.desk import seek, wait_for, wait_gone

pytestmark = pytest.mark.journey


def give(person, action: str, *keys: str) -> None:
    """Open the sheet, find an action, press other keys for it, and come back."""
    person.press("Ctrl+F1")
    sheet = wait_for(ShortcutsDialog)
    person.type(action)
    person.press("Return", "Return", *keys)
    assert QApplication.focusWidget() is sheet.list
    person.press("Esc")
    wait_gone(sheet)
    person.look_back()


def test_new_keys_work_at_once_and_in_the_next_window(full, sit_down):
    person = sit_down(full)
    give(person, "hide the notes", "Ctrl+Shift+F9")
    shown = person.notes.isVisible()
    person.press("F8")
    assert person.notes.isVisible() is shown
    person.press("Ctrl+Shift+F9")
    assert person.notes.isVisible() is not shown
    person.leave()

    person = sit_down(full)
    shown = person.notes.isVisible()
    person.press("Ctrl+Shift+F9")
    assert person.notes.isVisible() is not shown


def test_a_letter_goes_to_its_action_but_not_out_of_a_field(full, sit_down):
    person = sit_down(full)
    give(person, "hide the notes", "G")
    shown = person.notes.isVisible()
    person.press("Alt+1", "G")
    assert person.notes.isVisible() is not shown
    person.press("Ctrl+Shift+F")
    person.type("gg")
    field = QApplication.focusWidget()
    assert isinstance(field, (QLineEdit, QTextEdit))
    assert person.notes.isVisible() is not shown


def test_a_question_mark_opens_the_sheet_where_nothing_is_typed(full, sit_down):
    person = sit_down(full)
    person.press("Alt+1", "?")
    sheet = wait_for(ShortcutsDialog)
    person.press("Esc")
    wait_gone(sheet)
    assert person.look_back() is person.posts
    person.press("Ctrl+Shift+F", "?")
    assert seek(ShortcutsDialog) is None


def test_action_and_palette_show_the_present_keys(full, sit_down):
    person = sit_down(full)
    give(person, "daily review", "Ctrl+Shift+F7")
    action = person.window.actions_of_window["review"]
    assert action.shortcut().toString() == "Ctrl+Shift+F7"
    assert "Ctrl+Shift+F7" in action.toolTip()
    person.press("Ctrl+K")
    palette = wait_for(PaletteDialog)
    person.type("daily")
    assert palette.picker.names.item(0).data(CHOICE_ROLE).detail == "Ctrl+Shift+F7"
    person.press("Esc")
