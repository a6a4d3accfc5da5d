"""The frame stands around its target, goes with it, and lets everything through."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit


@pytest.fixture
def field(window):
    return window.findChild(QLineEdit)


def test_the_frame_follows_its_target_when_the_window_changes(window, pointer, field):
    moves = []
    pointer.moved.connect(lambda: moves.append(pointer.area()))
    pointer.point_at(field)
    before = pointer.geometry()
    assert before.size() == field.size()
    assert before.topLeft() == field.mapTo(window, QPoint(0, 0))
    window.resize(700, 500)
    assert pointer.width() == field.width() < before.width()
    assert moves[-1] == pointer.geometry()


def test_the_frame_goes_with_what_holds_its_target_and_comes_back_with_it(window, pointer, field):
    pointer.point_at(field)
    window.centralWidget().hide()
    assert not pointer.isVisible()
    assert pointer.area().isEmpty()
    window.centralWidget().show()
    assert pointer.isVisible()


def test_only_the_newest_target_is_followed(window, pointer, field):
    pointer.point_at(field)
    posts = window.findChild(QLabel)
    pointer.point_at(posts)
    field.hide()
    assert pointer.isVisible()
    assert pointer.size() == posts.size()
    pointer.point_at(None)
    assert not pointer.isVisible()


def test_a_target_that_is_gone_is_no_target(qtbot, window, pointer, field):
    pointer.point_at(field)
    with qtbot.waitSignal(field.destroyed):
        field.deleteLater()
    assert pointer.area().isEmpty()
    pointer.point_at(None)


def test_a_click_on_the_frame_reaches_what_it_stands_around(qtbot, window, pointer, field):
    window.setFocus()
    pointer.point_at(field)
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        pointer.geometry().center(),
    )
    assert field.hasFocus()
