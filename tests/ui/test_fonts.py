"""The fonts come with the program, reach their weights, and cover the scripts."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from insightreader.ui import fonts
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]


@pytest.mark.parametrize(
    "family", [fonts.UI_FAMILY, fonts.READING_FAMILY, fonts.CODE_FAMILY, "Amiri"]
)
def test_bundled_faces_are_found(family):
    font = QFont(family)
    assert QFontInfo(font).family() == family


@pytest.mark.parametrize("weight", [500, 600, 700])
def test_a_weight_is_reached_on_the_variable_axis(weight):
    regular = QFontMetricsF(fonts.reading_font(fonts.READING_FAMILY, 40))
    heavy = QFontMetricsF(fonts.reading_font(fonts.READING_FAMILY, 40, weight=weight))
    assert heavy.horizontalAdvance("minimum") > regular.horizontalAdvance("minimum")


@pytest.mark.parametrize("text", ["قارئ", "קורא", "reader", "Čeština ő"])
def test_every_letter_has_a_glyph_in_a_bundled_face(text):
    families = fonts.reading_families(fonts.READING_FAMILY, "en")[:3]
    for character in text:
        assert any(
            QRawFont.fromFont(QFont(family)).supportsCharacter(ord(character))
            for family in families
        ), character


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ja", "Noto Serif CJK JP"), ("ko-KR", "Noto Serif CJK KR"), ("zh-TW", "Noto Serif CJK TC")],
)
def test_chinese_characters_take_the_shapes_of_the_language(language, expected):
    families = fonts.reading_families("Literata", language)
    assert expected in families
    assert "Noto Serif CJK SC" not in families


def test_a_post_without_a_language_takes_simplified_shapes():
    assert "Noto Serif CJK SC" in fonts.reading_families("Literata", None)


def test_the_interface_keeps_a_larger_text_size_of_the_system(qapp):
    before = qapp.font()
    larger = QFont(before)
    larger.setPixelSize(21)
    qapp.setFont(larger)
    fonts.apply_ui_font(qapp)
    try:
        assert qapp.font().pixelSize() == 21
        assert fonts.ui_font(2).pixelSize() == 23
    finally:
        qapp.setFont(before)


def test_a_missing_package_is_no_error():
    fonts.load_package("no_such_font_package", italic=False)
