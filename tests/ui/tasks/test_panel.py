"""The panel lists tasks, keeps the focus where it is, and gives it back when it closes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from insightreader.ui.tasks.panel import TasksPanel
from insightreader.ui.tasks.row import TaskRow, TaskState, TroubleRow

UNDER_WAY = TaskRow(
    1, "Importing: a.zip", TaskState.UNDER_WAY, "Under way", "3 of 9", 3, 9, may_stop=True
)
TORN = replace(
    UNDER_WAY,
    state=TaskState.WITH_TROUBLE,
    state_words="Done, not all of it",
    said="2 went wrong.",
    troubles=(TroubleRow("a.html: torn", True), TroubleRow("b.html: <b>gone</b>", False)),
    may_stop=False,
    may_retry=True,
)


@pytest.fixture
def panel(window, switch):
    return TasksPanel(switch, window, foot=window.statusBar())


def button(widget, words: str) -> QPushButton:
    found = [each for each in widget.findChildren(QPushButton) if each.text() == words]
    return next(each for each in found if not each.isHidden())


def words_in(widget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if not each.isHidden()]


def test_the_panel_stands_in_the_corner_above_the_status_line(window, panel):
    panel.toggle()
    foot = window.statusBar().mapTo(window, QPoint(0, 0)).y()
    assert panel.geometry().bottom() < foot
    assert window.width() - panel.geometry().right() < 24
    window.resize(700, 300)
    assert panel.geometry().top() > 0
    assert panel.geometry().right() < 700


def test_in_a_mirrored_window_the_panel_stands_at_the_left(window, panel):
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel.toggle()
    assert panel.geometry().left() < 24


def test_escape_closes_the_panel_and_gives_the_keyboard_back(qtbot, window, panel):
    panel.toggle()
    assert panel.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.focusWidget() is window.centralWidget()


def test_a_task_under_way_shows_how_far_it_is_and_can_be_stopped(qtbot, panel):
    panel.set_rows([UNDER_WAY])
    bar = panel.card(1).findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (3, 9)
    with qtbot.waitSignal(panel.stop_requested) as asked:
        button(panel.card(1), "Stop").click()
    assert asked.args == [1]


def test_what_went_wrong_is_shown_part_by_part_as_plain_text(qtbot, panel):
    panel.set_rows([TORN])
    assert {"a.html: torn", "b.html: <b>gone</b>"} <= set(words_in(panel.card(1)))
    again = [each for each in panel.findChildren(QPushButton) if "torn" in each.accessibleName()]
    with qtbot.waitSignal(panel.retry_requested) as asked:
        again[0].click()
    assert asked.args == [1, 0]
    assert not again[0].isEnabled()


def test_everything_that_went_wrong_is_copied_even_what_is_not_drawn(panel):
    troubles = tuple(TroubleRow(f"row {number}: no address", False) for number in range(400))
    panel.set_rows([replace(TORN, troubles=troubles)])
    button(panel.card(1), "Copy what went wrong").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Importing: a.zip"
    assert lines[1:] == [each.words for each in troubles]
    assert len(words_in(panel.card(1))) < 100


def test_a_card_keeps_the_focus_while_its_task_goes_on(window, panel):
    panel.toggle()
    panel.set_rows([UNDER_WAY])
    stop = button(panel.card(1), "Stop")
    stop.setFocus()
    newer = replace(UNDER_WAY, key=2, title="Exporting: b.md")
    panel.set_rows([newer, replace(UNDER_WAY, done=5, said="5 of 9")])
    assert window.focusWidget() is stop
    assert "5 of 9" in words_in(panel.card(1))


def test_troubles_that_come_later_are_added_to_those_that_are_drawn(panel):
    one = replace(TORN, troubles=TORN.troubles[:1])
    panel.set_rows([one])
    panel.set_rows([TORN])
    assert sum(words.startswith("a.html") for words in words_in(panel.card(1))) == 1
    assert sum(words.startswith("b.html") for words in words_in(panel.card(1))) == 1


def test_the_keyboard_stays_in_the_panel_when_its_card_goes(window, panel):
    panel.toggle()
    panel.set_rows([TORN])
    button(panel.card(1), "Copy what went wrong").setFocus()
    panel.set_rows([])
    assert panel.isAncestorOf(window.focusWidget())
    assert any("Nothing is under way" in words for words in words_in(panel))


def test_only_what_is_finished_can_be_cleared(qtbot, panel):
    panel.set_rows([UNDER_WAY])
    assert not button(panel, "Clear finished").isEnabled()
    panel.set_rows([TORN])
    with qtbot.waitSignal(panel.clear_requested):
        button(panel, "Clear finished").click()
