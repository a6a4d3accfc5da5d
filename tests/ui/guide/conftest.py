"""The guide's window on the real guide."""

import pytest
from PySide6.QtCore import Qt

from insightreader.services.guide import guide_markdown
from insightreader.text.rendering import render
from insightreader.ui.guide.book import Book
from insightreader.ui.guide.window import GuideWindow
from insightreader.ui.reader.style import ReadingStyle
from tests.ui.conftest import nothing_is_left
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "nothing_is_left", "switch"]


@pytest.fixture(scope="session")
def book() -> Book:
    return Book("User guide", "Version 0", render(guide_markdown()))


@pytest.fixture
def guide(qtbot, switch, book, english):
    made = GuideWindow(book, style=ReadingStyle(), switch=switch)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
