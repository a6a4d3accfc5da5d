"""Readable in every theme, and changed at run time."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.theme import PEN_NAMES, THEMES, palette, set_role, stylesheet
from insightreader.ui.theme.contrast import (
    channels,
    contrast,
    from_channels,
    lighten,
    luminance,
    mix,
    multiply,
)
from insightreader.ui.theme.strength import STRONG_CONTRAST, STRONG_DRAWING, strengthened
from insightreader.ui.theme.switch import SYSTEM, ThemeSwitch
from insightreader.ui.theme.tokens import LEAST_CONTRAST
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]

TEXTS = ("ink", "muted", "accent", "link", "danger", "warning", "good", "info")
GROUNDS = ("page", "side", "card", "field", "hover", "chip", "code", "accent_soft")
TONES = ("danger", "warning", "good", "info")
LEAST_FOR_DRAWINGS = 3.0
"""WCAG 2.2, success criterion 1.4.11."""

colours = st.tuples(*[st.integers(0, 255)] * 3).map(from_channels)
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
every_strong_theme = pytest.mark.parametrize(
    "theme", [*map(strengthened, THEMES.values())], ids=THEMES
)


@every_theme
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_is_readable_on_every_ground(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= LEAST_CONTRAST


@every_theme
@pytest.mark.parametrize("text", ["ink", "link"])
def test_text_is_readable_on_every_highlight_and_mark(theme, text):
    grounds = [pen.fill for pen in theme.pens]
    grounds += [theme.selection, theme.found, theme.found_now]
    assert all(contrast(getattr(theme, text), ground) >= LEAST_CONTRAST for ground in grounds)


@every_theme
def test_text_is_readable_where_any_number_of_highlights_overlap(theme):
    for count in range(2, len(PEN_NAMES) + 1):
        for names in combinations(PEN_NAMES, count):
            assert contrast(theme.ink, theme.blend(frozenset(names))) >= LEAST_CONTRAST, names


@every_theme
def test_an_overlap_looks_like_neither_of_its_colours(theme):
    for one, other in combinations(PEN_NAMES, 2):
        blended = theme.blend(frozenset({one, other}))
        assert blended not in {theme.pen(one).fill, theme.pen(other).fill}


@every_theme
@pytest.mark.parametrize("tone", TONES)
def test_a_badge_is_readable(theme, tone):
    assert contrast(getattr(theme, tone), getattr(theme, f"{tone}_soft")) >= LEAST_CONTRAST


@every_theme
def test_a_primary_button_is_readable(theme):
    assert contrast(theme.on_accent, theme.accent) >= LEAST_CONTRAST


@every_theme
def test_lines_and_dots_stand_out_from_page_and_card(theme):
    for pen in theme.pens:
        for ground in (theme.page, theme.card):
            assert contrast(pen.stroke, ground) >= LEAST_FOR_DRAWINGS, pen.name


@every_theme
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_keyboards_place_stands_out_from_every_ground(theme, ground):
    assert contrast(theme.accent, getattr(theme, ground)) >= LEAST_FOR_DRAWINGS


@every_theme
def test_a_primary_button_shows_the_keyboard_by_its_border(theme):
    assert contrast(theme.ink, theme.page) >= LEAST_FOR_DRAWINGS
    assert theme.ink != theme.accent


@every_strong_theme
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_strong_text_is_readable_with_weak_eyes(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= STRONG_CONTRAST


@every_strong_theme
def test_strong_marks_and_lines_are_seen(theme):
    drawn = [theme.line, theme.faint, *(pen.stroke for pen in theme.pens)]
    assert all(contrast(each, theme.page) >= STRONG_DRAWING for each in drawn)
    for count in range(1, len(PEN_NAMES) + 1):
        for names in combinations(PEN_NAMES, count):
            assert contrast(theme.ink, theme.blend(frozenset(names))) >= LEAST_CONTRAST


@every_strong_theme
@pytest.mark.parametrize("tone", TONES)
def test_a_strong_badge_is_readable(theme, tone):
    assert contrast(getattr(theme, tone), getattr(theme, f"{tone}_soft")) >= STRONG_CONTRAST


@every_theme
def test_highlights_are_seen_on_the_page(theme):
    assert all(contrast(pen.fill, theme.page) >= 1.15 for pen in theme.pens)


@every_theme
def test_every_theme_has_the_same_five_pens(theme):
    assert tuple(pen.name for pen in theme.pens) == PEN_NAMES
    assert len(set(PEN_NAMES)) == 5


def test_an_unknown_pen_is_drawn_as_the_first():
    theme = THEMES["light"]
    assert theme.pen("chartreuse") is theme.pens[0]


@every_theme
def test_the_palette_leaves_no_role_to_the_system(theme):
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base).name().upper() == theme.page
    assert made.color(QPalette.ColorRole.Accent).name().upper() == theme.accent
    assert made.color(QPalette.ColorRole.PlaceholderText).name().upper() == theme.muted
    unset = {QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole}
    for role in set(QPalette.ColorRole) - unset:
        assert made.isBrushSet(QPalette.ColorGroup.Active, role), role


@every_theme
def test_the_style_sheet_is_filled_in_and_leaves_fonts_alone(theme):
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert "font" not in sheet
    assert not any(line.lstrip().startswith("*") for line in sheet.splitlines())


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@given(colours, colours)
def test_contrast_does_not_depend_on_the_order(one, other):
    assert contrast(one, other) == contrast(other, one) >= 1


@given(st.lists(colours, min_size=1, max_size=4))
def test_multiplying_never_brightens_and_lightening_never_darkens(several):
    assert luminance(multiply(several)) <= min(map(luminance, several)) + 0.005
    assert luminance(lighten(several)) >= max(map(luminance, several))


@given(colours, colours)
def test_mixing_goes_from_one_colour_to_the_other(one, other):
    assert (mix(one, other, share=0), mix(one, other, share=1)) == (one, other)
    assert all(0 <= value <= 255 for value in channels(mix(one, other, share=0.5)))


def test_a_theme_is_changed_at_run_time_and_told(qapp, qtbot, switch):
    with qtbot.waitSignal(switch.changed) as told:
        switch.choose("dark")
    assert told.args == [THEMES["dark"]]
    assert switch.current is THEMES["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == THEMES["dark"].page
    assert THEMES["dark"].card in qapp.styleSheet()


def test_choosing_the_same_theme_tells_nothing(qtbot, switch):
    with qtbot.assertNotEmitted(switch.changed):
        switch.choose("light")


def test_a_system_without_a_preference_is_light(qapp, switch):
    switch.choose(SYSTEM)
    assert qapp.styleHints().colorScheme() is Qt.ColorScheme.Unknown
    assert switch.current is THEMES["light"]


def test_an_unknown_choice_follows_the_system(switch):
    switch.choose("solarized")
    assert switch.choice == SYSTEM


def test_the_system_is_followed_only_when_asked_to(qapp, qtbot, switch):
    switch.choose("sepia")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert switch.current is THEMES["sepia"]


def test_more_contrast_is_given_while_the_system_asks_for_it(qtbot, switch):
    switch.choose("sepia")
    with qtbot.waitSignal(switch.changed) as told:
        switch.access.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert told.args == [strengthened(THEMES["sepia"])]
    switch.choose("dark")
    assert switch.current.name == "dark"
    assert switch.current.page == "#000000"
    switch.access.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert switch.current is THEMES["dark"]


def test_the_theme_button_goes_round(switch: ThemeSwitch):
    seen = []
    for _ in THEMES:
        switch.choose(switch.next_choice())
        seen.append(switch.current.name)
    assert sorted(seen) == sorted(THEMES)
    assert seen[-1] == "light"


def test_a_role_may_be_changed_later(qtbot, switch):
    label = QLabel("3 lost")
    qtbot.addWidget(label)
    set_role(label, "badge", tone="danger")
    label.show()
    assert _drawn_colours(label) >= {switch.current.danger_soft}
    set_role(label, "badge", tone="good")
    assert switch.current.good_soft in _drawn_colours(label)


def test_the_sheet_leaves_a_widgets_own_font(qtbot):
    button = QPushButton("Save")
    qtbot.addWidget(button)
    button.setFont(ui_font(5, 600))
    button.show()
    assert QFontInfo(button.font()).pixelSize() == ui_font(5).pixelSize()


def _drawn_colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in places}
