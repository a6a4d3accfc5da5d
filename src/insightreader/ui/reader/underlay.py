"""Paints under the text: only the blocks in view, from shapes kept until something changes.

The document itself is never touched, so that no highlight costs a layout.
"""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from insightreader.domain.ids import AnnotationId
from insightreader.ui.reader.decor import Decor
from insightreader.ui.reader.ghosts import paint_ghost
from insightreader.ui.reader.highlight_shapes import HighlightShapes, Piece
from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.margin import DOT_RADIUS, margin_dots, paint_dots, paint_number
from insightreader.ui.reader.mark_shapes import differing_shapes, found_shapes, lost_shapes
from insightreader.ui.reader.name_labels import NameLabels, paint_labels
from insightreader.ui.reader.offsets import Drawn
from insightreader.ui.reader.place import passage_extent
from insightreader.ui.reader.scene import Scene
from insightreader.ui.reader.shape import BlockShapes
from insightreader.ui.reader.tables import shrunk_px
from insightreader.ui.reader.type_metrics import TypeMetrics

OVERHANG = 24.0
"""How far a shape may reach above or below its block, in pixels: the edge of a code panel."""


class Underlay:
    """Paints a ``Scene``. Coordinates are the document's."""

    def __init__(self, scene: Scene, document: QTextDocument) -> None:
        self._scene = scene
        self._document = document
        self._metrics = TypeMetrics(scene.style)
        self._kept: dict[int, BlockShapes] = {}

    def forget(self) -> None:
        """Everything may lie elsewhere: another text, width, theme or style."""
        self._metrics = TypeMetrics(self._scene.style)
        self._kept.clear()

    def forget_passage(self, start: int, end: int) -> None:
        """What lies under this passage has changed."""
        for drawn, _first, _last in self._scene.offsets.pieces(start, max(end, start + 1)):
            self._kept.pop(drawn.number, None)

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """How far up and down in the document the shapes of a passage reach."""
        offsets = self._scene.offsets
        first, last = offsets.position_of(start), offsets.position_after(end)
        top, bottom = passage_extent(self._document, first, last)
        return top - OVERHANG, bottom + OVERHANG

    def paint(self, painter: QPainter, first: QTextBlock, area: QRectF) -> None:
        """Paint from a block at the area's top, or above it, to the area's bottom."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, origin in self._visible(first, area.bottom()):
            drawn = self._scene.offsets.by_number.get(block.blockNumber())
            if drawn is not None:
                self._paint_block(painter, drawn, block, origin)
            elif (ghost := self._scene.ghost_at(block.blockNumber())) is not None:
                self._paint_ghost(painter, block, origin, is_now=ghost == self._scene.ghost_now)

    def dot_at(self, first: QTextBlock, place: QPointF) -> AnnotationId | None:
        """The annotation whose dot in the margin lies at a place of the document."""
        for block, origin in self._visible(first, place.y() + self._scene.style.line_px):
            kept = self._kept.get(block.blockNumber())
            for dot in kept.dots if kept else ():
                away = place - origin - dot.centre
                if max(abs(away.x()), abs(away.y())) <= DOT_RADIUS + 3:
                    return dot.annotation
        return None

    def _visible(self, first: QTextBlock, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
        layout = self._document.documentLayout()
        block = first
        while block.isValid():
            origin = layout.blockBoundingRect(block).topLeft()
            # A cell further right may stand higher than the one before it.
            if origin.y() > bottom + OVERHANG and self._stands_alone(block):
                return
            yield block, origin
            block = block.next()

    def _stands_alone(self, block: QTextBlock) -> bool:
        frame = self._document.frameAt(block.position())
        return frame is None or frame.parentFrame() is None

    def _paint_block(
        self, painter: QPainter, drawn: Drawn, block: QTextBlock, origin: QPointF
    ) -> None:
        kept = self._kept.get(drawn.number)
        if kept is None:
            kept = self._kept[drawn.number] = self._shapes(drawn, block, origin)
        painter.translate(origin)
        for shape in kept.shapes:
            shape.paint(painter)
        if kept.labels:
            heights = self._metrics.of(drawn.block, shrunk_px=shrunk_px(block))
            paint_labels(painter, kept.labels, heights=heights, theme=self._scene.theme)
        if kept.dots:
            paint_dots(painter, kept.dots)
        if self._scene.style.block_numbers:
            paint_number(painter, self._scene, drawn, block, origin)
        painter.translate(-origin)

    def _paint_ghost(
        self, painter: QPainter, block: QTextBlock, origin: QPointF, *, is_now: bool
    ) -> None:
        painter.translate(origin)
        paint_ghost(painter, block, self._scene.theme, is_now=is_now)
        painter.translate(-origin)

    def _shapes(self, drawn: Drawn, block: QTextBlock, origin: QPointF) -> BlockShapes:
        lines = BlockLines(block)
        if lines.is_empty:
            return BlockShapes()
        scene = self._scene
        heights = self._metrics.of(drawn.block, shrunk_px=shrunk_px(block))
        decor = Decor(drawn, block, lines, heights, scene.theme)
        spans = scene.spans_in(drawn)
        pieces = [
            Piece(
                drawn.place_of(each.start),
                drawn.place_after(each.end),
                each,
                has_start=each.start >= drawn.block.start,
                has_end=each.end <= drawn.block.end,
            )
            for each in scene.highlights.over(drawn.block.start, drawn.block.end)
        ]
        highlights = HighlightShapes(lines, heights, scene.theme)
        made = BlockShapes([*decor.make(spans), *highlights.make(pieces, scene.active)])
        made.shapes.extend(found_shapes(scene, drawn, lines, heights))
        made.shapes.extend(decor.make_lines(spans))
        made.shapes.extend(lost_shapes(scene, drawn, lines, heights))
        if any(piece.highlight.differing for piece in pieces):
            made.shapes.extend(differing_shapes(scene, drawn, lines, heights))
        if pieces and scene.style.code_names:
            made.labels.extend(NameLabels(lines, heights).make(pieces))
        width = self._document.textWidth()
        made.dots.extend(margin_dots(scene, drawn, lines, origin.x(), width))
        return made
