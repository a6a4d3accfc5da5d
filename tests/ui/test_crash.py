"""The window that says that something went wrong: it stays, is one at a time, and can be copied."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from insightreader.app import crash


def shown() -> list[QMessageBox]:
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if isinstance(each, QMessageBox) and each.isVisible()]


def close_all() -> None:
    for each in shown():
        each.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def no_window(qapp):
    yield
    close_all()


def test_the_window_stays_though_nobody_holds_it(no_window):
    crash.show_window(crash.report(ZeroDivisionError()))
    gc.collect()
    (box,) = shown()
    assert box.detailedText().endswith("ZeroDivisionError")


def test_a_second_error_opens_no_second_window(no_window):
    crash.show_window("first")
    crash.show_window("second")
    assert [each.detailedText() for each in shown()] == ["first"]


def test_once_it_was_closed_the_next_error_is_said(no_window):
    crash.show_window("first")
    close_all()
    crash.show_window("second")
    assert [each.detailedText() for each in shown()] == ["second"]
