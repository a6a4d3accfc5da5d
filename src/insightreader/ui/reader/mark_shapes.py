"""Marks that aren't annotations: hits of a search, and places where characters were lost."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.offsets import Drawn
from insightreader.ui.reader.scene import Range, Scene
from insightreader.ui.reader.shape import Shape, box_path, filled, line_pen, outlined, rule
from insightreader.ui.reader.type_metrics import Heights

_APART = 2.0
_WEDGE = 5.0


def found_shapes(
    scene: Scene, drawn: Drawn, lines: BlockLines, heights: Heights
) -> Iterator[Shape]:
    """Grounds under the hits in this block; the current one is stronger and outlined."""
    theme = scene.theme
    for hit in scene.found.over(drawn.block.start, drawn.block.end):
        is_now = hit == scene.found_now
        for box in lines.boxes(*_places(drawn, hit)):
            rect = QRectF(
                box.left - 1,
                box.baseline - heights.above,
                box.right - box.left + 2,
                heights.above + heights.below,
            )
            path = box_path(rect, 3)
            yield filled(path, theme.found_now if is_now else theme.found)
            if is_now:
                yield outlined(path, line_pen(theme.accent, 1.4))


def lost_shapes(scene: Scene, drawn: Drawn, lines: BlockLines, heights: Heights) -> Iterator[Shape]:
    """A dotted line under lost characters; a short one where a whole line was lost."""
    pen = line_pen(scene.theme.warning, 2.0, Qt.PenStyle.DotLine)
    for start, end in scene.lost.over(drawn.block.start, drawn.block.end):
        first, last = _places(drawn, (start, max(end, start + 1)))
        for box in lines.boxes(first, last):
            y = round(box.baseline + heights.below * 0.8) + 1.0
            yield rule(box.left, max(box.right, box.left + 6), y, pen)


def differing_shapes(
    scene: Scene, drawn: Drawn, lines: BlockLines, heights: Heights
) -> Iterator[Shape]:
    """What a passage says that wasn't quoted: two lines below it, or a wedge where words went."""
    block, colour = drawn.block, scene.theme.danger
    for highlight in scene.highlights.over(block.start, block.end):
        for start, end in highlight.differing:
            if end <= block.start or start >= block.end:
                continue
            for box in lines.boxes(*_places(drawn, (start, max(end, start + 1)))):
                y = round(box.baseline + heights.below * 0.5) + 0.5
                if start == end:
                    yield filled(_wedge(box.left, y), colour)
                    break
                for step in (0.0, _APART):
                    yield rule(box.left, box.right, y + step, line_pen(colour, 1.0))


def _wedge(x: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(x, y - _WEDGE))
    path.lineTo(x + _WEDGE * 0.7, y + _WEDGE * 0.4)
    path.lineTo(x - _WEDGE * 0.7, y + _WEDGE * 0.4)
    path.closeSubpath()
    return path


def _places(drawn: Drawn, passage: Range) -> Range:
    return drawn.place_of(passage[0]), drawn.place_after(passage[1])
