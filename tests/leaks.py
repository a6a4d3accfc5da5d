"""The leak check of the tests that use Qt."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests import guards


def open_windows() -> list[str]:
    """Top-level widgets that are alive after pending deletions, as class and object name."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if any(_counts(each) for each in QApplication.topLevelWidgets()):
        gc.collect()  # only now: a widget in a reference cycle is no leak, but collecting is slow
    return [
        f"window {type(each).__name__} {each.objectName()!r}"
        for each in QApplication.topLevelWidgets()
        if _counts(each)
    ]


def _counts(widget: QWidget) -> bool:
    # Qt keeps one hidden tooltip label and the pop-up parts of styled widgets for itself.
    return type(widget).__module__.startswith("insightreader") or widget.isVisible()


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    """Fail a test that leaves a window, a running thread or a child process behind."""
    threads, processes = guards.threads(), guards.child_processes()
    yield
    # What lies there is Python's, and the offscreen platform would drop it after Python's end.
    QGuiApplication.clipboard().clear()
    left = [*open_windows(), *guards.left_over(threads, processes)]
    if left:
        pytest.fail("left over: " + ", ".join(left))
