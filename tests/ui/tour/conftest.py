"""A bare window with a field that has the keyboard, and a status line below its middle."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QStatusBar, QVBoxLayout, QWidget

from insightreader.ui.tour.panel import TourPanel
from insightreader.ui.tour.pointer import Pointer
from tests.ui.conftest import nothing_is_left
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "nothing_is_left", "switch"]


@pytest.fixture
def window(qtbot, switch):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setStatusBar(QStatusBar(window))
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.addWidget(QLineEdit())
    column.addWidget(QLabel("Posts"), 1)
    window.setCentralWidget(middle)
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    field = window.findChild(QLineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window


@pytest.fixture
def panel(window, switch):
    return TourPanel(switch, window, room=window.centralWidget())


@pytest.fixture
def pointer(window):
    return Pointer(window)
