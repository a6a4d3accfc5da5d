"""The look of the window: tokens, palette, style sheet, and the switch between themes.

A widget says what it is with ``set_role(widget, "chip")``; the roles are listed in ``stylesheet``.
"""

from insightreader.ui.theme.palette import palette
from insightreader.ui.theme.stylesheet import set_role, stylesheet
from insightreader.ui.theme.switch import CHOICES, SYSTEM, ThemeSwitch
from insightreader.ui.theme.tokens import (
    BAR_HEIGHT,
    DARK,
    ICON_SIZE,
    LIGHT,
    PEN_NAMES,
    RADIUS,
    RADIUS_CARD,
    RADIUS_CHIP,
    RADIUS_ROW,
    RADIUS_SMALL,
    ROW_HEIGHT,
    SEPIA,
    SPACE,
    THEMES,
    TOOL_SIZE,
    Pen,
    Theme,
)

__all__ = [
    "BAR_HEIGHT",
    "CHOICES",
    "DARK",
    "ICON_SIZE",
    "LIGHT",
    "PEN_NAMES",
    "RADIUS",
    "RADIUS_CARD",
    "RADIUS_CHIP",
    "RADIUS_ROW",
    "RADIUS_SMALL",
    "ROW_HEIGHT",
    "SEPIA",
    "SPACE",
    "SYSTEM",
    "THEMES",
    "TOOL_SIZE",
    "Pen",
    "Theme",
    "ThemeSwitch",
    "palette",
    "set_role",
    "stylesheet",
]
