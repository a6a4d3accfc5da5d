"""Faces and distances of a card, made once for a theme and text size."""

from dataclasses import dataclass

from insightreader.ui.fonts import READING_FAMILY, reading_font, ui_font
from insightreader.ui.painting import Face
from insightreader.ui.theme import Theme

MARGIN = 14.0
"""From the pane's edge to the card, in pixels."""
MARGIN_AT_BAR = 4.0
"""From the card to a scroll bar."""
GAP = 10.0
"""Between two cards."""
PADDING = 12.0
BAR_LEFT = 12.0
BAR_WIDTH = 3.0
TEXT_LEFT = 26.0
TEXT_RIGHT = 14.0
QUOTE_LINES = 6
CHIP_GAP = 6.0


@dataclass(frozen=True, slots=True)
class CardLook:
    """What painting a card needs besides the annotation."""

    theme: Theme
    quote: Face
    comment: Face
    chip: Face
    meta: Face
    link: Face

    @classmethod
    def of(cls, theme: Theme) -> "CardLook":
        """Return the look for ``theme`` at the application's text size."""
        size = ui_font().pixelSize()
        return cls(
            theme=theme,
            quote=Face.of(reading_font(READING_FAMILY, size + 2)),
            comment=Face.of(ui_font()),
            chip=Face.of(ui_font(-2, 500)),
            meta=Face.of(ui_font(-2)),
            link=Face.of(ui_font(-2, 560)),
        )
