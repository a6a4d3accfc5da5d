"""The sheet of keys: found, changed, refused, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.services.settings import Settings
from insightreader.ui.dialogs.shortcuts import ShortcutsDialog
from insightreader.ui.keymap import Keymap, native_keys
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def made(owner: QWidget, name: str, words: str, *keys: str) -> QAction:
    action = QAction(words, owner)
    action.setObjectName(name)
    action.setShortcuts([QKeySequence(each) for each in keys])
    owner.addAction(action)
    return action


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


def adopted(owner, settings) -> tuple[Keymap, dict[str, QAction]]:
    actions = {
        "go": made(owner, "window.go", "Go to anything…", "Ctrl+K"),
        "help": made(owner, "window.help", "Keyboard shortcuts", "Ctrl+F1", "?"),
        "star": made(owner, "list.star", "Star", "S"),
        "mark": made(owner, "text.mark", "Highlight", "H"),
    }
    keymap = Keymap(settings, owner)
    keymap.adopt("Everywhere", [actions["go"], actions["help"]], is_everywhere=True)
    keymap.adopt("In the list", [actions["star"]])
    keymap.adopt("In the text", [actions["mark"]])
    return keymap, actions


@pytest.fixture
def desk(owner, settings):
    return adopted(owner, settings)


@pytest.fixture
def sheet(qtbot, desk):
    dialog = ShortcutsDialog(desk[0])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def choose(qtbot, sheet, words: str) -> None:
    """Find an action and begin to change its keys, by keyboard alone."""
    sheet.search.clear()
    qtbot.keyClicks(sheet.search, words)
    qtbot.keyClick(sheet.search, Key.Key_Return)
    qtbot.keyClick(sheet.list, Key.Key_Return)
    assert sheet.focusWidget() is sheet.field


def test_keys_are_changed_by_keyboard_and_hold_at_the_next_start(
    qtbot, sheet, desk, tmp_path, owner
):
    choose(qtbot, sheet, "anything")
    qtbot.keyClick(sheet.field, Key.Key_G, CONTROL | SHIFT)
    assert desk[1]["go"].shortcut() == QKeySequence("Ctrl+Shift+G")
    assert sheet.focusWidget() is sheet.list
    assert "Ctrl+Shift+G" in desk[1]["go"].toolTip()

    _, later = adopted(owner, Settings(tmp_path / "settings.json"))
    assert later["go"].shortcut() == QKeySequence("Ctrl+Shift+G")
    assert later["star"].shortcut() == QKeySequence("S")


def test_a_single_letter_is_a_key_and_signs_are_written_without_shift(qtbot, sheet, desk):
    choose(qtbot, sheet, "star")
    qtbot.keyClick(sheet.field, Key.Key_G)
    assert native_keys(desk[1]["star"]) == "G"
    choose(qtbot, sheet, "star")
    qtbot.keyClick(sheet.field, Key.Key_Question, SHIFT)
    qtbot.keyClick(sheet.field, Key.Key_Question, SHIFT)
    assert native_keys(desk[1]["star"]) == "?"


def test_keys_of_another_action_are_told_and_taken_only_when_pressed_again(qtbot, sheet, desk):
    choose(qtbot, sheet, "highlight")
    qtbot.keyClick(sheet.field, Key.Key_K, CONTROL)
    assert native_keys(desk[1]["mark"]) == "H"
    assert "Go to anything" in sheet.notice.sentence
    qtbot.keyClick(sheet.field, Key.Key_K, CONTROL)
    assert (native_keys(desk[1]["mark"]), native_keys(desk[1]["go"])) == ("Ctrl+K", "")


def test_the_same_letter_may_serve_in_the_list_and_in_the_text(qtbot, sheet, desk):
    choose(qtbot, sheet, "star")
    qtbot.keyClick(sheet.field, Key.Key_H)
    assert native_keys(desk[1]["star"]) == "H"
    assert native_keys(desk[1]["mark"]) == "H"


def test_escape_keeps_the_old_keys_and_leaves_the_sheet_open(qtbot, sheet, desk):
    choose(qtbot, sheet, "star")
    qtbot.keyClick(sheet.field, Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.focusWidget() is sheet.list
    assert native_keys(desk[1]["star"]) == "S"


def test_one_key_is_removed_and_reset(qtbot, sheet, desk):
    choose(qtbot, sheet, "shortcuts")
    sheet.clear.click()
    assert native_keys(desk[1]["help"]) == ""
    assert not sheet.clear.isEnabled()
    sheet.reset.click()
    assert native_keys(desk[1]["help"]) == "Ctrl+F1, ?"
    assert not sheet.reset.isEnabled()


def test_reset_takes_a_key_back_from_what_got_it(qtbot, sheet, desk):
    keymap, actions = desk
    keymap.give(actions["mark"], QKeySequence("Ctrl+K"))
    choose(qtbot, sheet, "anything")
    sheet.reset.click()
    assert (native_keys(actions["go"]), native_keys(actions["mark"])) == ("Ctrl+K", "")


def test_all_are_reset_and_that_can_be_undone(sheet, desk):
    keymap, actions = desk
    keymap.give(actions["star"], QKeySequence("G"))
    keymap.give(actions["go"], QKeySequence())
    sheet.reset_all.click()
    assert (native_keys(actions["star"]), native_keys(actions["go"])) == ("S", "Ctrl+K")
    sheet.notice.undo.click()
    assert (native_keys(actions["star"]), native_keys(actions["go"])) == ("G", "")


def test_actions_are_found_by_their_keys(qtbot, sheet, desk):
    qtbot.keyClicks(sheet.search, "ctrl+k")
    assert sheet.list.action is desk[1]["go"]
    qtbot.keyClicks(sheet.search, "zzz")
    assert "No action" in sheet.notice.sentence


def test_a_button_that_follows_an_action_names_its_present_keys(desk, owner):
    keymap, actions = desk
    button = QWidget(owner)
    keymap.follow(actions["star"], button, "Star this post")
    assert button.toolTip() == "Star this post (S)"
    keymap.give(actions["star"], QKeySequence("G"))
    assert button.toolTip() == "Star this post (G)"
    keymap.give(actions["star"], QKeySequence())
    assert button.toolTip() == "Star this post"


def test_a_line_of_the_settings_that_makes_no_sense_is_harmless(owner, settings):
    settings.set_lines("keys.changed", ["nothing.here\tCtrl+J", "list.star", "window.go\tqwertz"])
    _, actions = adopted(owner, settings)
    assert (native_keys(actions["star"]), native_keys(actions["go"])) == ("", "")
    assert native_keys(actions["help"]) == "Ctrl+F1, ?"
