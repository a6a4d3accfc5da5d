"""Boxes to tick, to turn and to choose from, and rows of columns, as the theme draws them."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from insightreader.base import resources
from insightreader.ui.line_dialog import LineDialog
from insightreader.ui.theme import THEMES, set_role
from insightreader.ui.theme.contrast import contrast
from insightreader.ui.theme.strength import strengthened
from insightreader.ui.theme.stylesheet import stylesheet
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]

SEEN = 3.0
"""WCAG 2.2, success criterion 1.4.11."""
EVERY_THEME = [*THEMES.values(), *map(strengthened, THEMES.values())]
STROKE = re.compile(r'stroke="(#[0-9A-F]{6})"')


def drawings_of(theme) -> list[Path]:
    return [Path(each) for each in re.findall(r'url\("([^"]+)"\)', stylesheet(theme))]


def stroke_of(drawing: Path) -> str:
    return STROKE.search(drawing.read_text(encoding="utf-8"))[1]


def colours_in(widget: QWidget, place: QRect | None = None) -> set[str]:
    picture = widget.grab(place or widget.rect()).toImage()
    return {
        picture.pixelColor(x, y).name().upper()
        for x in range(picture.width())
        for y in range(picture.height())
    }


@pytest.fixture
def shown(qtbot):
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


@pytest.mark.parametrize("theme", EVERY_THEME, ids=lambda theme: theme.name)
def test_every_drawing_of_the_sheet_is_there_and_seen_on_its_ground(theme):
    drawings = drawings_of(theme)
    assert {each.parent for each in drawings} == {resources.path("controls")}
    for each in drawings:
        ground = theme.accent if "check" in each.name else theme.field
        assert contrast(stroke_of(each), ground) >= SEEN, each.name


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_ticked_box_is_filled_and_has_its_mark(shown, switch, theme):
    switch.choose(theme)
    box = shown(QCheckBox("Join"))
    tokens = switch.current
    assert tokens.accent not in colours_in(box)
    box.setChecked(True)
    (check,) = (each for each in drawings_of(tokens) if "check" in each.name)
    assert {tokens.accent, stroke_of(check)} <= colours_in(box)


def test_the_arrow_of_a_box_to_choose_from_is_at_its_end_in_both_directions(shown, switch):
    box = QComboBox()
    box.addItems(["Case", "Factor"])
    box.setFixedWidth(160)
    shown(box)
    ends = {"left": QRect(0, 0, 30, box.height()), "right": QRect(130, 0, 30, box.height())}
    arrow = stroke_of(resources.path("controls/down.svg"))
    assert arrow in colours_in(box, ends["right"])
    assert arrow not in colours_in(box, ends["left"])
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert arrow in colours_in(box, ends["left"])
    assert arrow not in colours_in(box, ends["right"])


def test_words_of_a_box_are_not_covered_by_its_arrow(shown, switch):
    box = QComboBox()
    box.addItem("A long name of a dimension")
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    shown(box)
    words = box.fontMetrics().horizontalAdvance(box.currentText())
    assert box.width() >= words + 26


def test_a_number_can_be_turned_by_its_arrows(qtbot, shown, switch):
    number = QSpinBox()
    number.setValue(18)
    shown(number)
    number.resize(number.sizeHint())
    up, down = QPoint(number.width() - 12, 6), QPoint(number.width() - 12, number.height() - 6)
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton, pos=up)
    assert number.value() == 19
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton, pos=down)
    assert number.value() == 18


@pytest.mark.parametrize("role", ["menu", "boxed"])
def test_the_chosen_row_has_one_ground_from_end_to_end(shown, switch, role):
    rows = QTreeWidget()
    set_role(rows, role)
    rows.setRootIsDecorated(False)
    rows.setHeaderLabels(["In the text", "Proposed"])
    rows.addTopLevelItem(QTreeWidgetItem(["", ""]))
    rows.setCurrentItem(rows.topLevelItem(0))
    shown(rows)
    left = rows.visualRect(rows.model().index(0, 0))
    seam = QRect(left.right() - 3, left.center().y(), 8, 1).translated(
        rows.viewport().mapTo(rows, QPoint())
    )
    assert colours_in(rows, seam) == {switch.current.accent_soft}


def test_a_line_is_asked_for_with_the_cancel_button_before_the_other(qtbot, shown, switch):
    window = shown(QWidget())
    dialog = LineDialog(window, title="Your name", words="What are you called?", text="Ann")
    asked = []
    dialog.textValueSelected.connect(asked.append)
    dialog.open()
    buttons = dialog.findChild(QDialogButtonBox)
    done, cancel = (
        buttons.button(each)
        for each in (QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
    )
    assert cancel.x() < done.x()
    assert switch.current.accent in colours_in(done)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert asked == ["Ann"]
