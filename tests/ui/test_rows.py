"""Rows with columns and rows of several lines: the keyboard's place, and words that break."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QTreeWidgetItem, QWidget

from insightreader.ui.row_tree import RowTree
from insightreader.ui.theme import set_role
from insightreader.ui.wrapped_delegate import WrappedDelegate
from tests.ui.dressed import dressed, switch
from tests.ui.pictures import ink_box

__all__ = ["dressed", "switch"]
LONG = "Malaria received the money, the staff and the attention. Smallpox received a resolution."


@pytest.fixture
def tree(qtbot, switch):
    """Two rows beside a field that has the keyboard."""
    window = QWidget()
    field, rows = QLineEdit(window), RowTree("menu", window)
    layout = QHBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(rows)
    rows.setHeaderLabels(["In the text", "Proposed"])
    rows.addTopLevelItems([QTreeWidgetItem(["don?t", "don’t"]), QTreeWidgetItem(["?", ""])])
    rows.setCurrentItem(rows.topLevelItem(0))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    field.setFocus()
    yield rows
    window.close()


def frame_of(rows: RowTree) -> QRect:
    """The box around the line in the colour of the accent, left of the words of a row."""
    picture = rows.viewport().grab(QRect(0, 0, 4, rows.viewport().height())).toImage()
    return ink_box(picture, rows.palette().color(rows.palette().ColorRole.Accent), near=90)


def test_the_row_at_hand_is_framed_while_the_list_has_the_keyboard(tree):
    assert frame_of(tree).isNull()
    tree.setFocus()
    first = tree.visualItemRect(tree.topLevelItem(0))
    assert first.top() <= frame_of(tree).top() <= frame_of(tree).bottom() <= first.bottom()
    tree.setCurrentItem(tree.topLevelItem(1))
    assert frame_of(tree).top() > first.bottom()


@pytest.fixture
def listed(qtbot, switch):
    made = QListWidget()
    set_role(made, "boxed")
    WrappedDelegate(made)
    qtbot.addWidget(made)
    made.resize(260, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_long_words_break_within_the_row_and_make_it_higher(listed):
    listed.addItems(["Short", LONG])
    short, long = (listed.visualItemRect(listed.item(row)) for row in (0, 1))
    assert long.height() > 2 * short.height()
    assert not listed.horizontalScrollBar().isVisible()
    ink = ink_box(listed.viewport().grab(long).toImage(), listed.palette().text().color(), near=60)
    assert ink.right() < long.width() - 4
    assert ink.left() > 4


def test_rows_are_measured_anew_in_another_width(qtbot, listed):
    listed.addItem(LONG)
    narrow = listed.visualItemRect(listed.item(0)).height()
    listed.resize(900, 300)
    qtbot.waitUntil(lambda: listed.visualItemRect(listed.item(0)).height() < narrow)


def test_what_is_said_below_is_quieter(listed, switch):
    listed.addItem("changed: “a quotation”\nThe number differs.")
    place = listed.visualItemRect(listed.item(0))
    picture = listed.viewport().grab(place).toImage()
    ink, muted = (
        ink_box(picture, colour, near=24)
        for colour in (switch.current.colour("ink"), switch.current.colour("muted"))
    )
    assert ink.bottom() < place.height() / 2 < muted.bottom()


def test_a_row_reads_from_right_to_left_where_the_window_does(listed):
    listed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    listed.addItem("Short")
    place = listed.visualItemRect(listed.item(0))
    ink = ink_box(listed.viewport().grab(place).toImage(), listed.palette().text().color())
    assert ink.left() > place.width() / 2
