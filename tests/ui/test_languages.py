"""The language that the window speaks."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from insightreader.domain.settings import BY_KEY
from insightreader.ui.languages import OWN_NAMES, SYSTEM


@pytest.fixture
def speech(english):
    yield english
    english.choose("en")


def own_word() -> str:
    """A button of Qt's own, as it is called at the moment."""
    return QCoreApplication.translate("QPlatformTheme", "Cancel")


@pytest.mark.parametrize(
    ("language", "word", "direction"),
    [
        ("en", "Cancel", Qt.LayoutDirection.LeftToRight),
        ("de", "Abbrechen", Qt.LayoutDirection.LeftToRight),
        ("zh_CN", "取消", Qt.LayoutDirection.LeftToRight),
        ("ar", "ألغ", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_language_brings_qts_own_words_and_its_direction(qapp, speech, language, word, direction):
    speech.choose(language)
    assert own_word().startswith(word)
    assert qapp.layoutDirection() == direction


def test_language_without_translation_is_english_throughout(qapp, speech):
    speech.choose("ar")
    speech.choose("fr")
    assert own_word() == "Cancel"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_numbers_follow_the_language(speech):
    speech.choose("de")
    assert QLocale().toString(12_345) == "12.345"
    speech.choose("en")
    assert QLocale().toString(12_345) == "12,345"


def test_every_language_can_be_chosen_in_the_preferences():
    assert BY_KEY["look.language"].choices == (SYSTEM, *OWN_NAMES)
