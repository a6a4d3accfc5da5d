"""The language of tests with windows: English, as people have it, with its plurals."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from insightreader.ui.languages import Speech


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> Iterator[Speech]:
    """Speak English; a test that speaks another language comes back to it."""
    speech = Speech(qapp)
    speech.choose("en")
    yield speech
    speech.choose("en")
