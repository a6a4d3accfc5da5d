"""The panel says what to try, stands off what it speaks of, and never takes the keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from insightreader.ui.tour.steps import STEPS, StepWords

WORDS = StepWords("Read a post", "Click a post in the list. Or press Enter.")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(panel):
    panel.show_step(WORDS, 1, done="Come in")
    panel.appear()
    return panel


def tool(panel, name: str) -> QToolButton:
    return next(each for each in panel.findChildren(QToolButton) if each.accessibleName() == name)


def words_in(panel) -> list[str]:
    return [each.text() for each in panel.findChildren(QLabel) if each.isVisible()]


def test_it_comes_up_below_where_lines_begin_and_leaves_the_keyboard(window, shown):
    room = window.centralWidget().geometry()
    assert room.contains(shown.geometry())
    assert shown.geometry().left() < room.center().x()
    assert shown.geometry().bottom() > room.center().y()
    assert isinstance(window.focusWidget(), QLineEdit)


def test_what_is_seen_is_said(shown):
    assert words_in(shown) == [f"Tour: 2 of {len(STEPS)}", "Done: Come in", *vars_of(WORDS)]
    assert shown.accessibleName() == (
        "Done: Come in. Tour: 2 of 9. Read a post. Click a post in the list. Or press Enter."
    )


def vars_of(words: StepWords) -> list[str]:
    return [words.title, words.words]


def test_the_first_step_has_none_before_it_and_tells_of_nothing_done(panel):
    panel.show_step(WORDS, 0)
    panel.appear()
    assert not panel.back_button.isVisible()
    assert not any(each.startswith("Done") for each in words_in(panel))


def test_the_end_offers_to_close_and_to_go_back(panel):
    panel.show_end(WORDS)
    panel.appear()
    assert panel.skip_button.text() == "Close"
    assert panel.back_button.isVisible()
    assert "Tour: done" in words_in(panel)


def test_its_buttons_ask_and_a_click_leaves_the_keyboard_where_it_was(window, shown):
    asked = []
    shown.back_wanted.connect(lambda: asked.append("back"))
    shown.skip_wanted.connect(lambda: asked.append("skip"))
    shown.left.connect(lambda: asked.append("leave"))
    for button in (shown.back_button, shown.skip_button, tool(shown, "Leave the tour")):
        QTest.mouseClick(button, LEFT)
    assert asked == ["back", "skip", "leave"]
    assert isinstance(window.focusWidget(), QLineEdit)


def test_the_keyboard_comes_when_it_is_asked_for_and_escape_gives_it_back(window, shown):
    before = window.focusWidget()
    shown.take_keyboard()
    shown.take_keyboard()
    assert shown.skip_button.hasFocus()
    QTest.keyClick(shown.skip_button, Qt.Key.Key_Escape)
    assert window.focusWidget() is before
    assert shown.isVisible()


def test_it_gives_the_keyboard_back_when_it_vanishes(window, shown):
    before = window.focusWidget()
    shown.take_keyboard()
    shown.vanish()
    assert not shown.isVisible()
    assert window.focusWidget() is before


def test_it_stands_off_its_target_and_stays_there_while_nothing_is_better(window, shown):
    left = QRect(0, 0, 400, window.height())
    shown.stand_off(left)
    aside = shown.geometry()
    assert not aside.intersects(left)
    shown.stand_off(QRect())
    assert shown.geometry() == aside


def test_it_goes_from_corner_to_corner_and_then_stays_for_good(window, shown):
    move = tool(shown, "Move to another corner")
    seen = []
    for _ in range(4):
        seen.append(shown.pos())
        move.click()
    assert len({(each.x(), each.y()) for each in seen}) == 4
    assert shown.pos() == seen[0]
    shown.stand_off(QRect(0, 0, 400, window.height()))
    assert shown.pos() == seen[0]


def test_it_is_dragged_by_the_mouse_and_kept_within_the_window(window, shown):
    before = shown.pos()
    grip = QPoint(60, 8)
    QTest.mousePress(shown, LEFT, Qt.KeyboardModifier.NoModifier, grip)
    QTest.mouseMove(shown, grip + QPoint(120, -90))
    assert shown.pos() == before + QPoint(120, -90)
    QTest.mouseMove(shown, QPoint(5_000, 5_000))
    QTest.mouseRelease(shown, LEFT, Qt.KeyboardModifier.NoModifier, grip)
    room = window.centralWidget().geometry()
    assert room.contains(shown.geometry())
    QTest.mouseMove(shown, grip - QPoint(50, 50))
    assert room.contains(shown.geometry())
    assert shown.geometry().right() > room.center().x()


def test_it_stays_whole_when_the_window_shrinks(window, shown):
    shown.stand_off(QRect(0, 0, 400, window.height()))
    window.resize(640, 420)
    assert window.centralWidget().geometry().contains(shown.geometry())


def test_longer_words_make_it_higher_not_wider(shown):
    before = shown.size()
    shown.show_step(StepWords("Read a post", "Click a post in the list. " * 12), 2)
    assert shown.width() == before.width()
    assert shown.height() > before.height()
    assert shown.minimumSizeHint().height() <= shown.height()
