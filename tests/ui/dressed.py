"""The application as it is dressed in the window: its fonts and a theme."""

import pytest
from PySide6.QtWidgets import QApplication

from insightreader.ui import fonts
from insightreader.ui.theme import ThemeSwitch


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> ThemeSwitch:
    """The switch of the application; tests that choose another theme go back to light."""
    fonts.load_before_window()
    fonts.load_with_first_post()
    fonts.apply_ui_font(qapp)
    return ThemeSwitch(qapp, "light")


@pytest.fixture(autouse=True)
def switch(dressed: ThemeSwitch) -> ThemeSwitch:
    """The switch, light at the start of each test."""
    dressed.choose("light")
    return dressed
