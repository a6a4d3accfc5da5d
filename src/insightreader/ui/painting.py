"""What delegates paint with: faces, lines of text in their own direction, chips, marks, grounds.

Everything is in float rectangles, so that half pixels stay crisp at every scale.
"""

import unicodedata
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextOption

from insightreader.ui.icons import pixmap
from insightreader.ui.theme import RADIUS, SPACE, Theme

CHIP_PADDING = 10.0


@dataclass(frozen=True, slots=True)
class Face:
    """A font with its metrics, which are costly to make in a paint."""

    font: QFont
    metrics: QFontMetricsF

    @classmethod
    def of(cls, font: QFont) -> "Face":
        """Return the face of ``font``."""
        return cls(font, QFontMetricsF(font))

    @property
    def height(self) -> float:
        """The height of a line in pixels."""
        return self.metrics.height()

    def width(self, text: str) -> float:
        """The width of ``text`` on one line, in pixels."""
        return self.metrics.horizontalAdvance(text)


class Side(Enum):
    """The side of its box that a line stands against."""

    SCRIPT = auto()
    """Where the text's own script begins."""
    START = auto()
    """Where the interface's lines begin."""
    END = auto()


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction of its own is Hebrew, Arabic or the like."""
    for character in text[:200]:
        kind = unicodedata.bidirectional(character)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return False


def one_line(text: str) -> str:
    """Return ``text`` with line breaks and runs of space as single spaces."""
    return " ".join(text.split())


def draw_line(
    painter: QPainter,
    box: QRectF,
    text: str,
    *,
    face: Face,
    colour: QColor,
    side: Side = Side.SCRIPT,
) -> None:
    """Draw one line of ``text`` in ``box``, elided, against ``side`` of the box."""
    if box.width() < 1 or not text:
        return
    right_to_left = is_right_to_left(text)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    to_right = {Side.SCRIPT: right_to_left, Side.START: mirrored, Side.END: not mirrored}[side]
    against = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
    # Absolute, else Qt mirrors the side by the direction of the text.
    option.setAlignment(against | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    painter.setFont(face.font)
    painter.setPen(colour)
    shown = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, shown, option)


def draw_ground(
    painter: QPainter,
    box: QRectF,
    fill: QColor,
    *,
    line: QColor | None = None,
    radius: float = RADIUS,
) -> None:
    """Draw a rounded ground; its one-pixel line lies inside ``box``."""
    painter.setPen(QPen(line, 1.0) if line else Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5) if line else box
    painter.drawRoundedRect(inside, radius, radius)


def chip_size(text: str, face: Face) -> QSizeF:
    """Return the size of a chip around ``text``."""
    return QSizeF(face.width(text) + 2 * CHIP_PADDING, face.height + SPACE[1])


def draw_chip(
    painter: QPainter, box: QRectF, text: str, *, face: Face, fill: QColor, colour: QColor
) -> None:
    """Draw a chip; its words are elided to what ``box`` leaves."""
    draw_ground(painter, box, fill, radius=box.height() / 2)
    inner = box.adjusted(CHIP_PADDING, 0, -CHIP_PADDING + 1, 0)
    draw_line(painter, inner, text, face=face, colour=colour)


def draw_icon(
    painter: QPainter, box: QRectF, name: str, colour: str, *, filled: bool = False
) -> None:
    """Draw an icon in the middle of ``box``, as large as its shorter side."""
    edge = min(box.width(), box.height())
    corner = QPointF(box.center().x() - edge / 2, box.center().y() - edge / 2)
    painter.drawPixmap(corner, pixmap(name, colour, size=round(edge), filled=filled))


def draw_focus(painter: QPainter, box: QRectF, theme: Theme, *, radius: float = RADIUS) -> None:
    """Draw the ring of the keyboard's place."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent"), 1.5))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)


def placed(box: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Return ``box``, laid out from the left, as it stands in an interface of ``direction``."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(
        within.left() + within.right() - box.right(), box.top(), box.width(), box.height()
    )
