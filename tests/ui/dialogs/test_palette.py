"""The palette: what can be done, what can't and why, and what was done lately first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from insightreader.ui.dialogs.palette import PaletteDialog, Target, recent_first, targets_of
from insightreader.ui.needs import PROPERTY
from insightreader.ui.picker_delegate import CHOICE_ROLE
from insightreader.ui.theme import LIGHT
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
Key = Qt.Key


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def done():
    return []


@pytest.fixture
def palette(qtbot, done):
    targets = [
        Target("action:go", "Go to anything…", "Ctrl+K", lambda: done.append("go")),
        Target("action:mark", "Highlight", "H", lambda: done.append("mark"), "Select text first"),
        Target("post:1", "Great tales abound", "", lambda: done.append("post")),
    ]
    dialog = PaletteDialog(LIGHT, targets)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def names(palette) -> list[str]:
    return [palette.picker.names.item(row).text() for row in range(palette.picker.names.count())]


def test_beginnings_of_words_find_a_name(qtbot, palette, done):
    qtbot.keyClicks(palette.picker.field, "gta")
    assert names(palette) == ["Go to anything…", "Great tales abound"]
    with qtbot.waitSignal(palette.chosen) as told:
        qtbot.keyClick(palette.picker.field, Key.Key_Return)
    assert (done, told.args) == (["go"], ["action:go"])


def test_what_cannot_be_done_says_why_and_is_not_done(qtbot, palette, done):
    qtbot.keyClicks(palette.picker.field, "high")
    item = palette.picker.names.item(0)
    assert item.data(CHOICE_ROLE).why_not == "Select text first"
    assert "Select text first" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    qtbot.keyClick(palette.picker.field, Key.Key_Return)
    assert done == []
    assert palette.isVisible()


def test_what_was_gone_to_lately_comes_first_and_the_rest_keeps_its_order():
    targets = [Target(key, key, "", str) for key in "abcd"]
    found = recent_first(targets, ["c", "gone", "b"])
    assert [each.key for each in found] == ["c", "b", "a", "d"]


def test_actions_are_targets_with_keys_and_reasons_but_menus_are_not(owner):
    ready, blocked, menu = QAction("&Star", owner), QAction("Undo", owner), QAction("More", owner)
    ready.setObjectName("reader.star")
    ready.setShortcut(QKeySequence("S"))
    blocked.setEnabled(False)
    blocked.setProperty(PROPERTY, "undo")
    menu.setMenu(QMenu(owner))
    found = targets_of([ready, blocked, menu])
    assert [(each.key, each.name, each.detail) for each in found[:1]] == [
        ("action:reader.star", "Star", "S")
    ]
    assert [each.why_not for each in found] == ["", "There is nothing to undo"]
