"""Notices tell how work ended, leave by themselves, and never take the keyboard."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from insightreader.ui.tasks.notices import Notice, NoticeCorner, Offer

LONG_MS = 3_600_000


@pytest.fixture
def corner(window, switch):
    return NoticeCorner(switch, window, foot=window.statusBar())


def notice(said: str = "Wrote notes.md", **rest) -> Notice:
    return Notice("Exporting", said, **{"shown_ms": LONG_MS, **rest})


def test_a_notice_leaves_the_keyboard_where_it_is(window, corner):
    corner.tell(notice())
    assert corner.isVisible()
    assert window.focusWidget() is window.centralWidget()
    assert corner.notices[0].accessibleName() == "Exporting. Wrote notes.md"


def test_a_notice_goes_by_itself(qtbot, corner):
    corner.tell(notice(shown_ms=1))
    with qtbot.waitSignal(corner.emptied):
        pass
    assert not corner.isVisible()


def test_a_notice_of_an_error_stays_until_it_is_closed(qtbot, window, corner):
    corner.tell(notice("The disk is full", is_error=True, shown_ms=1))
    corner.tell(notice(shown_ms=20))
    qtbot.waitUntil(lambda: len(corner.notices) == 1)
    assert corner.notices[0].said == "The disk is full"
    corner.notices[0].close_button.click()
    assert corner.notices == []


def test_a_notice_stays_while_the_keyboard_is_in_it(qtbot, window, corner):
    corner.tell(notice(shown_ms=10, offers=[Offer("Show", lambda: None)]))
    assert corner.focus_newest()
    left = []
    corner.emptied.connect(lambda: left.append(1))
    timer = corner.notices[0].findChild(QTimer)
    with qtbot.waitSignals([timer.timeout, timer.timeout]):
        pass
    assert left == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert left == [1]
    assert window.focusWidget() is window.centralWidget()


def test_an_offer_is_taken_once_and_the_notice_goes(corner):
    taken = []
    corner.tell(notice(offers=[Offer("Undo", lambda: taken.append("undo"))]))
    corner.notices[0].buttons[0].click()
    assert taken == ["undo"]
    assert corner.notices == []


def test_errors_outlast_other_notices_where_there_are_too_many(corner):
    corner.tell(notice("torn", is_error=True))
    for number in range(4):
        corner.tell(notice(f"file {number}"))
    assert [each.said for each in corner.notices] == ["torn", "file 2", "file 3"]


def test_there_is_nothing_to_go_to_without_a_notice(window, corner):
    assert not corner.focus_newest()
    assert window.focusWidget() is window.centralWidget()


def test_notices_stack_within_the_window_in_every_theme(window, switch, corner):
    for name in ("light", "sepia", "dark"):
        switch.choose(name)
        corner.tell(notice("word " * 40, is_error=True))
    assert corner.geometry().top() > 0
    assert corner.geometry().bottom() < window.height()
    heights = [each.height() for each in corner.notices]
    assert min(heights) > 60
