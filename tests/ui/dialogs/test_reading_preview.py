"""The sample beside the reading settings: set as a post is, whole, and anew at each change."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from insightreader.ui.dialogs.reading_preview import ReadingPreview
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import DARK, LIGHT, SEPIA
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
STYLE = ReadingStyle()


@pytest.fixture
def preview(qtbot, dressed) -> ReadingPreview:
    made = ReadingPreview(STYLE, LIGHT)
    qtbot.addWidget(made)
    made.resize(420, 480)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    "style",
    [
        replace(STYLE, size_px=26),
        replace(STYLE, measure=50),
        replace(STYLE, leading=2.1),
        replace(STYLE, justified=True),
        replace(STYLE, block_numbers=True),
        replace(STYLE, code_names=False),
        replace(STYLE, family="Inter"),
    ],
    ids=["size", "measure", "leading", "justified", "numbers", "names", "font"],
)
def test_each_setting_can_be_seen_in_the_sample(preview, style):
    before = preview.grab().toImage()
    preview.show_style(style, LIGHT)
    assert preview.grab().toImage() != before
    preview.show_style(STYLE, LIGHT)
    assert preview.grab().toImage() == before


def test_the_sample_has_the_ground_of_its_theme(preview):
    for theme in (LIGHT, SEPIA, DARK):
        preview.show_style(STYLE, theme)
        ground = preview.grab().toImage().pixelColor(2, preview.height() - 2)
        assert ground.name().upper() == theme.page.upper()


def test_a_long_line_is_drawn_smaller_and_never_cut(preview):
    preview.show_style(replace(STYLE, measure=100, size_px=28), LIGHT)
    assert 0 < preview.scale() < 1
    picture = preview.grab().toImage()
    edge = {picture.pixelColor(419, y).name() for y in range(picture.height())}
    assert edge == {picture.pixelColor(419, 0).name()}


def test_where_there_is_room_the_sample_has_its_own_size(preview):
    preview.resize(1200, 480)
    assert preview.scale() == 1


def test_in_a_mirrored_window_the_sample_runs_from_right_to_left(preview):
    left = preview.grab().toImage()
    preview.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    preview.show_style(STYLE, LIGHT)
    assert preview.grab().toImage() != left
