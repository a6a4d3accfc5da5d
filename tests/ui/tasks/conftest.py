"""A bare window with a status line, dressed as the program is."""

import pytest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QStatusBar

from tests.ui.conftest import nothing_is_left
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "nothing_is_left", "switch"]


@pytest.fixture
def window(qtbot, switch):
    """A window with a field that has the keyboard."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setStatusBar(QStatusBar(window))
    field = QLineEdit()
    window.setCentralWidget(field)
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window
