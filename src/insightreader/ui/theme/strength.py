"""A theme's stronger sister, for whoever asks the system for more contrast."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

from insightreader.ui.theme.contrast import contrast, mix
from insightreader.ui.theme.tokens import Pen, Theme

STRONG_CONTRAST = 7.0
"""WCAG 2.2, success criterion 1.4.6 (AAA), for text of any size."""
STRONG_DRAWING = 4.5
"""What lines, bars and dots get in place of the 3 to 1 that 1.4.11 wants."""

GROUNDS = ("page", "side", "card", "field", "hover", "chip", "code", "accent_soft")
"""Everything that plain text may lie on."""
_TEXTS = ("muted", "accent", "danger", "warning", "good", "info")
_LINES = ("line", "faint", "quote_bar")
_STEP = 0.1


@cache
def strengthened(theme: Theme) -> Theme:
    """Return the theme in black and white, with texts and lines drawn towards them."""
    ink, page = ("#FFFFFF", "#000000") if theme.is_dark else ("#000000", "#FFFFFF")
    bare = replace(theme, ink=ink, page=page, card=page, field=page, link=ink)
    grounds = [getattr(bare, each) for each in GROUNDS]
    texts: dict[str, Any] = {}
    for name in _TEXTS:
        soft = getattr(bare, f"{name}_soft", page)
        texts[name] = _away(getattr(bare, name), [*grounds, soft], ink, least=STRONG_CONTRAST)
    lines: dict[str, Any] = {
        name: _away(getattr(bare, name), [page, bare.side], ink, least=STRONG_DRAWING)
        for name in _LINES
    }
    pens = tuple(_strong_pen(pen, bare) for pen in theme.pens)
    return replace(bare, **texts, **lines, on_accent=page, pens=pens)


def _strong_pen(pen: Pen, theme: Theme) -> Pen:
    stroke = _away(pen.stroke, [theme.page, theme.side], theme.ink, least=STRONG_DRAWING)
    return replace(pen, stroke=stroke)


def _away(colour: str, grounds: Iterable[str], ink: str, *, least: float) -> str:
    """Draw a colour towards the ink until it stands out from every ground."""
    weakest = list(grounds)
    while colour != ink and min(contrast(colour, ground) for ground in weakest) < least:
        colour = mix(colour, ink, share=_STEP)
    return colour
