"""The margins beside the text: block numbers on demand, and a dot for each comment."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock

from insightreader.domain.text import BlockKind
from insightreader.ui import fonts
from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.offsets import Drawn
from insightreader.ui.reader.scene import Scene
from insightreader.ui.reader.shape import Dot

DOT_RADIUS = 4.0
_DOT_STEP = 10.0
_NUMBER_GAP = 8.0


def margin_dots(
    scene: Scene, drawn: Drawn, lines: BlockLines, left: float, width: float
) -> Iterator[Dot]:
    """Dots of the commented highlights that begin in this block, at their line, outside the text.

    ``left`` is the block's distance from the document's edge, ``width`` the document's.
    """
    middle = scene.style.padding_px / 2
    seen: dict[float, int] = {}
    for highlight in scene.highlights.over(drawn.block.start, drawn.block.end):
        if not highlight.has_comment or highlight.start < drawn.block.start:
            continue
        first = drawn.place_of(highlight.start)
        box = next(iter(lines.boxes(first, first + 1)), None)
        if box is None:
            continue
        step = seen.get(box.baseline, 0)
        seen[box.baseline] = step + 1
        y = box.baseline - scene.style.pixels * 0.33 + step * _DOT_STEP
        x = middle if scene.is_right_to_left else width - middle
        yield Dot(QPointF(x - left, y), highlight.id, scene.theme.pen(highlight.pen).stroke)


def paint_dots(painter: QPainter, dots: Sequence[Dot]) -> None:
    """Paint them where the painter stands at the block's origin."""
    painter.setPen(Qt.PenStyle.NoPen)
    for dot in dots:
        painter.setBrush(QColor(dot.colour))
        painter.drawEllipse(dot.centre, DOT_RADIUS, DOT_RADIUS)


def paint_number(
    painter: QPainter, scene: Scene, drawn: Drawn, block: QTextBlock, origin: QPointF
) -> None:
    """Paint the block's number beside its first line; the painter stands at the block's origin."""
    line = block.layout().lineAt(0)
    is_first_in_row = origin.x() <= 1.5 * scene.style.padding_px
    if not line.isValid() or (drawn.block.kind is BlockKind.TABLE_CELL and not is_first_in_row):
        return
    painter.setFont(fonts.ui_font(-2))
    painter.setPen(QColor(scene.theme.muted))
    room = scene.style.padding_px - _NUMBER_GAP
    height = painter.fontMetrics().ascent()
    y = line.y() + line.ascent() - height
    if scene.is_right_to_left:
        left = block.document().textWidth() - scene.style.padding_px + _NUMBER_GAP - origin.x()
        side = Qt.AlignmentFlag.AlignLeft
    else:
        left, side = -origin.x(), Qt.AlignmentFlag.AlignRight
    area = QRectF(left, y, room, painter.fontMetrics().height())
    painter.drawText(area, side, str(drawn.block.number))
