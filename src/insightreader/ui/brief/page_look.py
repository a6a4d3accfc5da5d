"""How a brief's page is set: its measure and its faces, as large as the system's text asks for."""

from PySide6.QtGui import QFont, QFontMetricsF

from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font

MEASURE = 68
"""Characters of a line."""
LEADING_PERCENT = 115
"""Of a line's own height, which for the reading face is 1.28 of its size."""
_LARGER_PX = 4
_LAST_SLANTED = "\u052f"
"""Latin, Greek and Cyrillic come before."""
_PROSE = "The quick letters of an ordinary sentence, taken as they come in English prose."
_HEADINGS_PX = (9, 5, 2)
"""How much larger a heading of rank 1, 2 or 3 is than the text."""


def text_font(*, weight: int = 400, italic: bool = False, larger_px: int = 0) -> QFont:
    """Return the face of the page's text."""
    pixels = ui_font().pixelSize() + _LARGER_PX + larger_px
    return reading_font(READING_FAMILY, pixels, weight=weight, italic=italic)


def may_slant(text: str) -> bool:
    """Whether a text may be set in italics: only scripts that have any."""
    return not any(character > _LAST_SLANTED for character in text if character.isalpha())


def title_font() -> QFont:
    """Return the face of a brief's title."""
    return text_font(weight=700, larger_px=16)


def heading_font(level: int) -> QFont:
    """Return the face of a heading of that rank, from 1."""
    larger = _HEADINGS_PX[min(max(level, 1), len(_HEADINGS_PX)) - 1]
    return text_font(weight=680, larger_px=larger)


def measure_px() -> int:
    """Return the width of the column in pixels."""
    metrics = QFontMetricsF(text_font())
    return round(MEASURE * metrics.horizontalAdvance(_PROSE) / len(_PROSE))
