"""Faces, colours and places of a row in the list of posts, made once for a theme and density."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF

from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import Face
from insightreader.ui.theme import ROW_HEIGHT, SPACE, Theme

INSET = 8.0
"""From the pane's edge to the ground of a selected row, in pixels."""
MARGIN = 22.0
"""From the pane's edge to the text; the unread dot stands between."""


class Density(StrEnum):
    """How much of a post a row shows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class RowLook:
    """What painting a row needs besides the post."""

    theme: Theme
    density: Density
    meta: Face
    title: Face
    title_read: Face
    excerpt: Face
    chip: Face

    @classmethod
    def of(cls, theme: Theme, density: Density) -> "RowLook":
        """Return the look for ``theme`` at the application's text size."""
        return cls(
            theme=theme,
            density=density,
            meta=Face.of(ui_font(-2, 500)),
            title=Face.of(ui_font(1, 640)),
            title_read=Face.of(ui_font(1, 560)),
            excerpt=Face.of(ui_font(-1)),
            chip=Face.of(ui_font(-2, 500)),
        )

    @property
    def height(self) -> float:
        """Height of a row in pixels: that of the theme, more where the system's text is larger."""
        lines = self.meta.height + self.title.height
        if self.density is Density.COMPACT:
            return lines + 2 * SPACE[2] + 2
        lines += self.excerpt.height + self.chip.height + SPACE[1]
        return max(ROW_HEIGHT, lines + 3 * SPACE[2])


@dataclass(frozen=True, slots=True)
class RowPlaces:
    """Where the parts of a row stand, laid out from the left."""

    ground: QRectF
    meta: QRectF
    title: QRectF
    excerpt: QRectF
    foot: QRectF
    dot: QRectF

    @classmethod
    def of(cls, row: QRectF, look: RowLook) -> "RowPlaces":
        """Return the places in ``row``."""
        ground = row.adjusted(INSET, 1, -INSET, -1)
        left, width = row.left() + MARGIN, row.width() - 2 * MARGIN
        compact = look.density is Density.COMPACT
        foot_height = look.chip.height + SPACE[1]
        used = look.meta.height + look.title.height
        used += 2 if compact else look.excerpt.height + foot_height + 3 * SPACE[1] - 2
        top = row.top() + max(0.0, (row.height() - used) / 2)
        meta = QRectF(left, top, width, look.meta.height)
        title = QRectF(left, meta.bottom() + 2 + (0 if compact else 1), width, look.title.height)
        excerpt = QRectF(left, title.bottom() + 1, width, look.excerpt.height)
        foot = QRectF(left, excerpt.bottom() + 5, width, foot_height)
        dot = QRectF(left - 10, title.center().y() - 2.75, 5.5, 5.5)
        return cls(ground, meta, title, excerpt, foot, dot)
