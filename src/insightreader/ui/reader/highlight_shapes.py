"""Highlights of one block as shapes: blended where they overlap, with every reader's aid that isn't
colour: lines for each of two, an outline for the active one, dashes for a doubtful one.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.highlights import Highlight
from insightreader.ui.reader.line_boxes import BlockLines, LineBox
from insightreader.ui.reader.shape import Shape, box_path, filled, line_pen, outlined, rule
from insightreader.ui.reader.type_metrics import Heights
from insightreader.ui.theme import Theme

RADIUS = 3.0
LINE_PX = 2.0
GRIP_PX = 2.0
_STEP_PX = 3.0
"""Distance of two lines that stand for two overlapping highlights."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a highlight that lies in the block, in UTF-16 places."""

    first: int
    last: int
    highlight: Highlight
    has_start: bool = True
    has_end: bool = True


class HighlightShapes:
    """Makes the shapes of one block's highlights."""

    def __init__(self, lines: BlockLines, heights: Heights, theme: Theme) -> None:
        self._lines, self._heights, self._theme = lines, heights, theme

    def make(self, pieces: list[Piece], active: AnnotationId | None) -> Iterator[Shape]:
        """All shapes, those below first."""
        yield from self._fills([piece for piece in pieces if not piece.highlight.is_underline])
        yield from self._overlap_lines(pieces)
        for piece in pieces:
            yield from self._signs(piece, is_active=piece.highlight.id == active)
            if piece.highlight.id == active:
                yield from self._grips(piece)

    def _fills(self, pieces: list[Piece]) -> Iterator[Shape]:
        covers_before = False
        segments = list(_segments(pieces))
        for index, (first, last, over) in enumerate(segments):
            covers_after = index + 1 < len(segments) and bool(segments[index + 1][2])
            if over:
                colour = self._theme.blend(frozenset(each.pen for each in over))
                boxes = list(self._lines.boxes(first, last))
                for place, box in enumerate(boxes):
                    path = box_path(
                        self._rect(box),
                        RADIUS,
                        flat_left=covers_before and place == 0,
                        flat_right=covers_after and place == len(boxes) - 1,
                    )
                    yield filled(path, colour)
            covers_before = bool(over)

    def _overlap_lines(self, pieces: list[Piece]) -> Iterator[Shape]:
        """Where two or more lie on each other, a line in each one's colour: two yellow highlights
        or two colours that blend into a third stay apart.
        """
        for first, last, over in _segments(pieces):
            if len(over) < 2 and not (over and over[0].is_underline):
                continue
            for box in self._lines.boxes(first, last):
                for step, each in enumerate(over[:3]):
                    pen = line_pen(self._theme.pen(each.pen).stroke, LINE_PX)
                    yield rule(box.left, box.right, self._under(box) + step * _STEP_PX, pen)

    def _signs(self, piece: Piece, *, is_active: bool) -> Iterator[Shape]:
        highlight = piece.highlight
        if not (is_active or highlight.is_doubtful or highlight.is_secondary):
            return
        stroke = self._theme.pen(highlight.pen).stroke
        for box in self._lines.boxes(piece.first, piece.last):
            if is_active:
                yield outlined(box_path(self._rect(box), RADIUS), line_pen(stroke, 1.6))
            if highlight.is_doubtful:
                dashes = line_pen(self._theme.danger, 1.4, Qt.PenStyle.DashLine)
                yield outlined(box_path(self._rect(box, out=1.5), RADIUS), dashes)
            if highlight.is_secondary:
                dots = line_pen(stroke, LINE_PX, Qt.PenStyle.DotLine)
                yield rule(box.left, box.right, self._under(box), dots)

    def _grips(self, piece: Piece) -> Iterator[Shape]:
        """Where the ends of the active highlight can be taken hold of."""
        boxes = list(self._lines.boxes(piece.first, piece.last))
        colour = self._theme.pen(piece.highlight.pen).stroke
        for is_there, box, is_start in (
            (piece.has_start, boxes[:1], True),
            (piece.has_end, boxes[-1:], False),
        ):
            if is_there and box:
                yield filled(self._grip(box[0], is_start=is_start), colour)

    def _grip(self, box: LineBox, *, is_start: bool) -> QPainterPath:
        rect = self._rect(box)
        x = rect.left() if is_start else rect.right()
        y = rect.top() if is_start else rect.bottom()
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRect(QRectF(x - GRIP_PX / 2, rect.top(), GRIP_PX, rect.height()))
        path.addEllipse(QPointF(x, y), 2 * GRIP_PX, 2 * GRIP_PX)
        return path

    def _rect(self, box: LineBox, *, out: float = 0.0) -> QRectF:
        top, bottom = box.baseline - self._heights.above, box.baseline + self._heights.below
        rect = QRectF(box.left - 1, top, box.right - box.left + 2, bottom - top)
        return rect.adjusted(-out, -out, out, out)

    def _under(self, box: LineBox) -> float:
        return round(box.baseline + self._heights.below * 0.75) + LINE_PX / 2


def _segments(pieces: Iterable[Piece]) -> Iterator[tuple[int, int, list[Highlight]]]:
    """Cut the block where a piece begins or ends: each stretch with the highlights over it."""
    pieces = list(pieces)
    edges = sorted({edge for piece in pieces for edge in (piece.first, piece.last)})
    for first, last in pairwise(edges):
        yield (
            first,
            last,
            [each.highlight for each in pieces if each.first <= first and last <= each.last],
        )
