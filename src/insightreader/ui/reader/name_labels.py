"""The names of codes under the end of a highlight, so that a colour never stands alone."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

from insightreader.ui import fonts
from insightreader.ui.reader.highlight_shapes import Piece
from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.shape import Label
from insightreader.ui.reader.type_metrics import Heights
from insightreader.ui.theme import Theme

_SHARE = 0.33
"""Of the line's height that a label's letters take."""
_SMALLEST_PX = 9
_NARROWEST_PX = 24.0
_GAP_PX = 6.0


class NameLabels:
    """Makes the labels of one block. One that would lie on another is left out: its highlight is
    found by a click, and its card has all names.
    """

    def __init__(self, lines: BlockLines, heights: Heights) -> None:
        self._lines, self._heights = lines, heights
        self._font = label_font(heights)
        self._metrics = QFontMetricsF(self._font)

    def make(self, pieces: Iterable[Piece]) -> Iterator[Label]:
        """The labels of the highlights that end in this block."""
        taken: dict[float, list[tuple[float, float]]] = {}
        for piece in pieces:
            boxes = list(self._lines.boxes(piece.first, piece.last)) if piece.has_end else []
            if not boxes or not piece.highlight.names:
                continue
            box = boxes[-1]
            left, right = self._room(box.right, piece.highlight.names)
            on_line = taken.setdefault(box.baseline, [])
            room = right - max([left, *(end + _GAP_PX for start, end in on_line if start < right)])
            words = self._metrics.elidedText(
                piece.highlight.names, Qt.TextElideMode.ElideRight, room
            )
            width = self._metrics.horizontalAdvance(words)
            if room < _NARROWEST_PX or not words:
                continue
            on_line.append((right - width, right))
            yield Label(self._prepared(words), self._corner(right - width, box.baseline))

    def _room(self, end: float, names: str) -> tuple[float, float]:
        """From where to where a label may reach: back from the end, on where that is too short."""
        left, right = self._lines.sides()
        return left, min(max(end, left + self._metrics.horizontalAdvance(names) + 1), right)

    def _corner(self, left: float, baseline: float) -> QPointF:
        # The letters stand between this line's descenders and the next one's ascenders.
        letters = baseline + self._heights.line * 0.44
        return QPointF(left, letters - self._metrics.ascent())

    def _prepared(self, words: str) -> QStaticText:
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(font=self._font)
        return text


def label_font(heights: Heights) -> QFont:
    """The font of labels beside letters of that height."""
    font = fonts.ui_font(0, 560)
    font.setPixelSize(max(_SMALLEST_PX, round(heights.line * _SHARE)))
    return font


def paint_labels(
    painter: QPainter, labels: Iterable[Label], *, heights: Heights, theme: Theme
) -> None:
    """Paint them where the painter stands at the block's origin."""
    painter.setFont(label_font(heights))
    painter.setPen(QColor(theme.muted))
    for label in labels:
        painter.drawStaticText(label.corner, label.text)
