"""Small widgets in lines: broken where the width ends, mirrored, gone when they are taken out."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from insightreader.ui.library.flow_box import FlowBox


@pytest.fixture
def box(qtbot):
    """Five buttons of 60 x 20 in a window 200 wide."""
    window = QWidget()
    made = FlowBox()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(made)
    layout.addStretch(1)
    for number in range(5):
        button = QPushButton(str(number))
        button.setFixedSize(60, 20)
        made.add(button)
        button.show()
    qtbot.addWidget(window)
    window.resize(200, 200)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def places(box: FlowBox) -> list[tuple[int, int]]:
    shown = [each for each in box.findChildren(QPushButton) if not each.isHidden()]
    return [(each.x(), each.y()) for each in shown]


def test_lines_break_where_the_width_ends(box):
    assert [y for _, y in places(box)] == [0, 0, 0, 24, 24]
    box.window().resize(400, 200)
    assert {y for _, y in places(box)} == {0}
    assert box.heightForWidth(400) == 20
    assert box.heightForWidth(70) == 5 * 20 + 4 * 4


def test_the_window_gives_it_the_height_that_it_needs(box):
    assert box.height() == 44


def test_a_hidden_one_leaves_no_gap(qtbot, box):
    before = places(box)
    box.findChildren(QPushButton)[1].hide()
    qtbot.waitUntil(lambda: len(places(box)) == 4 and places(box) == before[:4])


def test_it_is_mirrored_in_a_window_from_right_to_left(qtbot, box):
    box.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.window().resize(201, 200)
    assert places(box)[0] == (141, 0)


def test_what_is_taken_out_is_gone(box):
    box.clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert places(box) == []
    assert box.heightForWidth(200) == 0
