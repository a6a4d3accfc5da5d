"""Colours, sizes and spaces of the window: the only place where they are written down.

Every pair of text and ground that the window uses has a contrast of at least 4.5 to 1
(`tests/ui/test_theme.py` computes all of them), highlighted and doubly highlighted text included.
"""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QColor

from insightreader.ui.theme.contrast import contrast, lighten, mix, multiply

LEAST_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3 (AA), for text of any size."""

SPACE = (0, 4, 8, 12, 16, 24, 32, 48)
"""Distances in pixels; panes use no others."""

RADIUS_SMALL = 4
RADIUS_ROW = 6
RADIUS = 8
RADIUS_CARD = 10
RADIUS_CHIP = 12

BAR_HEIGHT = 52
"""Height of the bar at the top of every pane, in pixels."""
ROW_HEIGHT = 104
"""Height of a row in the list of posts, in pixels."""
TOOL_SIZE = 32
"""Edge of a tool button, in pixels."""
ICON_SIZE = 18


@dataclass(frozen=True, slots=True)
class Pen:
    """One colour to mark text with. ``fill`` lies under text, ``stroke`` is drawn on the page as a
    line, dot or bar (at least 3 to 1), ``dot`` is the swatch in a button.
    """

    name: str
    fill: str
    stroke: str
    dot: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One look. Names of grounds: page (text), side (panes), card; of text: ink, muted, accent.

    ``faint`` is for decoration only, never for text. The ``..._soft`` grounds carry text of their
    own colour (badges). ``link`` is text that stays readable on every highlight.
    """

    name: str
    is_dark: bool
    page: str
    side: str
    card: str
    field: str
    line: str
    hover: str
    chip: str
    code: str
    ink: str
    muted: str
    faint: str
    accent: str
    accent_soft: str
    on_accent: str
    link: str
    quote_bar: str
    selection: str
    found: str
    found_now: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    good: str
    good_soft: str
    info: str
    info_soft: str
    pens: tuple[Pen, ...]

    def colour(self, token: str) -> QColor:
        """The token as Qt's colour: ``theme.colour("ink")``."""
        return QColor(getattr(self, token))

    def pen(self, name: str) -> Pen:
        """The pen of that name; an unknown name (a foreign library's) gives the first."""
        return next((pen for pen in self.pens if pen.name == name), self.pens[0])

    def blend(self, names: frozenset[str]) -> str:
        """What text lies on where highlights of these colours overlap.

        Multiply on light pages, Lighten on dark ones; many layers are drawn back towards the page
        until the text on them is readable.
        """
        return _blend(self, names)


@lru_cache(maxsize=256)
def _blend(theme: Theme, names: frozenset[str]) -> str:
    fills = [theme.pen(name).fill for name in sorted(names)]
    ground = lighten(fills) if theme.is_dark else multiply(fills)
    while contrast(theme.ink, ground) < LEAST_CONTRAST:
        ground = mix(ground, theme.page, share=0.1)
    return ground


def darker(theme: Theme, token: str, *, share: float = 0.12) -> str:
    """A token drawn towards the text's colour, for pressed states."""
    return mix(getattr(theme, token), theme.ink, share=share)


LIGHT = Theme(
    name="light",
    is_dark=False,
    page="#FBFAF7",
    side="#F2F0EB",
    card="#FFFFFF",
    field="#FFFFFF",
    line="#E3DFD6",
    hover="#E9E6DF",
    chip="#E6E2DA",
    code="#F0EEE8",
    ink="#23211D",
    muted="#635E57",
    faint="#B9B3A8",
    accent="#A24620",
    accent_soft="#F8E7DC",
    on_accent="#FFFFFF",
    link="#7A3213",
    quote_bar="#DDB49F",
    selection="#D5DEE8",
    found="#F3DFA0",
    found_now="#F7B36B",
    danger="#A8281E",
    danger_soft="#FBE5E2",
    warning="#7A5200",
    warning_soft="#F9EBC8",
    good="#2C6A38",
    good_soft="#E1F0DE",
    info="#1F5E92",
    info_soft="#DFECF8",
    pens=(
        Pen("yellow", "#FBE38E", "#A88200", "#F2C94C"),
        Pen("green", "#C9E7B5", "#4C9238", "#7CC06B"),
        Pen("blue", "#BFDDF7", "#3186C9", "#5AA9E6"),
        Pen("pink", "#F6C7D3", "#CE5479", "#E9799A"),
        Pen("purple", "#DCCDF5", "#7F61CC", "#9B7FDB"),
    ),
)

SEPIA = replace(
    LIGHT,
    name="sepia",
    page="#F6EEDD",
    side="#EEE4CF",
    card="#FBF5E8",
    field="#FBF5E8",
    line="#DDD0B5",
    hover="#E6DAC0",
    chip="#E4D8BE",
    code="#EDE3CD",
    ink="#3A2F22",
    muted="#655741",
    faint="#B8A88A",
    accent="#8F4119",
    accent_soft="#F3DEC6",
    link="#74330F",
    quote_bar="#D0A582",
    selection="#D3D6CF",
    found="#EDD38B",
    found_now="#EFAE66",
    danger="#9A2A1C",
    danger_soft="#F4D9CE",
    warning="#744C00",
    warning_soft="#F3E0B4",
    good="#355A29",
    good_soft="#DDE5C4",
    info="#27526F",
    info_soft="#D6E0E4",
    pens=(
        Pen("yellow", "#F5DB86", "#9C7300", "#DDB13C"),
        Pen("green", "#CFDFA5", "#5B8536", "#86AE5C"),
        Pen("blue", "#C3D8E4", "#3A7FB0", "#62A0CC"),
        Pen("pink", "#F0C4C0", "#C0506A", "#DB7A8C"),
        Pen("purple", "#DCCBE4", "#805FB5", "#9B7FC9"),
    ),
)

DARK = Theme(
    name="dark",
    is_dark=True,
    page="#1B1A18",
    side="#161513",
    card="#24221F",
    field="#211F1C",
    line="#33302B",
    hover="#2A2825",
    chip="#34312C",
    code="#242320",
    ink="#DCD7CD",
    muted="#A39C91",
    faint="#5C564E",
    accent="#E8946B",
    accent_soft="#3D2A20",
    on_accent="#1B1A18",
    link="#F8D2BD",
    quote_bar="#7A5340",
    selection="#37506B",
    found="#4A4020",
    found_now="#7A4B16",
    danger="#F0897C",
    danger_soft="#43231F",
    warning="#DDB14E",
    warning_soft="#3D3014",
    good="#86C58B",
    good_soft="#203423",
    info="#7DB7E8",
    info_soft="#1D3043",
    pens=(
        Pen("yellow", "#655315", "#F2C94C", "#F2C94C"),
        Pen("green", "#36532A", "#7CC06B", "#7CC06B"),
        Pen("blue", "#274863", "#5AA9E6", "#5AA9E6"),
        Pen("pink", "#643040", "#E9799A", "#E9799A"),
        Pen("purple", "#4A3B78", "#A78BE6", "#A78BE6"),
    ),
)

THEMES = {theme.name: theme for theme in (LIGHT, SEPIA, DARK)}
PEN_NAMES = tuple(pen.name for pen in LIGHT.pens)
