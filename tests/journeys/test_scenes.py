"""Every window has its picture, and every character that can stand on one has a glyph."""

import inspect
import pkgutil
from html import unescape
from importlib import import_module
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from insightreader import ui
from insightreader.app.studio import Studio
from insightreader.base import resources
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.ui import fonts
from insightreader.ui.languages import OWN_NAMES
from insightreader.ui.theme import ThemeSwitch
from tests.journeys.glyphs import missing_glyphs

pytestmark = pytest.mark.journey
WITHOUT_A_SCENE = {
    "insightreader.ui.dialogs.format_dialog.FormatDialog": "the system's own dialog, of its files"
}
"""Widgets that no picture shows, each with its reason."""


def widget_classes() -> set[type[QWidget]]:
    """Every class of the window's own that is a widget."""
    found = set()
    for module in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        for _, kind in inspect.getmembers(import_module(module.name), inspect.isclass):
            if issubclass(kind, QWidget) and kind.__module__ == module.name:
                found.add(kind)
    return found


@pytest.mark.usefixtures("home", "nothing_is_left")
def test_every_widget_of_the_window_stands_in_a_scene(dressed, tmp_path):
    garbage, switch = MainThreadGarbage(dressed), ThemeSwitch(dressed, "light")
    seen: set[type] = set()
    names = []
    for scene, _ in Studio(tmp_path, switch).play():
        names.append(scene)
        for widget in QApplication.allWidgets():
            if widget.isVisible():
                seen.update(type(widget).__mro__)
    garbage.close()
    switch.deleteLater()
    assert len(names) == len(set(names))
    unseen = {f"{kind.__module__}.{kind.__name__}" for kind in widget_classes() - seen}
    assert sorted(unseen - WITHOUT_A_SCENE.keys()) == []
    assert WITHOUT_A_SCENE.keys() <= unseen


# What a scene shows is either offered to the translators or held by the library, as
# test_every_text.py finds; dates and numbers come from the calendar.


@pytest.mark.parametrize("language", sorted(OWN_NAMES))
def test_every_text_date_and_number_of_a_language_has_its_glyphs(dressed, language):
    fonts.load_with_first_post()
    file = resources.path(f"translations/insightreader_{language}.ts")
    texts = [each for each in ET.parse(file).getroot().itertext() if each.strip()]
    assert len(texts) > 50
    locale = QLocale(language)
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    texts += [locale.monthName(month, kind) for month in range(1, 13) for kind in kinds]
    texts += [locale.dayName(day, kind) for day in range(1, 8) for kind in kinds]
    texts += [locale.amText(), locale.pmText(), locale.toString(1_234_567_890), *OWN_NAMES.values()]
    assert missing_glyphs("\n".join(texts)) == set()


def test_every_text_of_the_sample_library_has_its_glyphs(dressed):
    fonts.load_with_first_post()
    captures = resources.path("sample/captures").iterdir()
    files = [resources.path("sample/sample.json"), *captures]
    whole = unescape("\n".join(each.read_text(encoding="utf-8") for each in files))
    assert "岁修" in whole
    assert missing_glyphs(whole) == set()
    assert missing_glyphs(whole, fonts.reading_font(fonts.READING_FAMILY, 18)) == set()


def test_a_character_without_a_glyph_is_noticed(dressed):
    nobodys = "\U0010fffd"
    assert missing_glyphs(f"a{nobodys}b\nc") == {nobodys}
    assert missing_glyphs("قارئ 阅读器 קורא “reader” …") == set()
