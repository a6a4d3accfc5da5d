"""What Qt's rich text can't draw: code panels, quotation bars, bullets, grounds of inline code."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QTextBlock, QTextListFormat

from insightreader.domain.text import BlockKind, Span, SpanKind
from insightreader.ui.reader.line_boxes import BlockLines, LineBox
from insightreader.ui.reader.offsets import Drawn
from insightreader.ui.reader.shape import Shape, box_path, filled, line_pen, outlined, rule
from insightreader.ui.reader.stylesheet import CODE_PADDING, QUOTE_INDENT
from insightreader.ui.reader.type_metrics import Heights
from insightreader.ui.theme import RADIUS, Theme

_ASCENT_SHARE = 0.8
"""Where Qt puts the base line in a line of fixed height."""
_BAR_PX = 3.0


class Decor:
    """Makes the furniture of one block."""

    def __init__(
        self, drawn: Drawn, block: QTextBlock, lines: BlockLines, heights: Heights, theme: Theme
    ) -> None:
        self._drawn, self._block, self._lines = drawn, block, lines
        self._heights, self._theme = heights, theme
        self._is_right_to_left = block.textDirection() == Qt.LayoutDirection.RightToLeft

    def make(self, spans: list[Span]) -> Iterator[Shape]:
        """All shapes that lie below the highlights."""
        yield from self._quote_bars()
        if self._drawn.block.kind is BlockKind.CODE:
            yield self._panel()
            return
        if self._drawn.block.kind is BlockKind.LIST_ITEM:
            yield from self._bullet()
        for span in spans:
            yield from self._ground(span)

    def make_lines(self, spans: list[Span]) -> Iterator[Shape]:
        """What lies above the highlights: the lines of links."""
        for span in spans:
            if span.kind is SpanKind.LINK:
                for box in self._boxes(span):
                    y = round(box.baseline + self._heights.below * 0.45) + 0.5
                    yield rule(box.left, box.right, y, line_pen(self._theme.quote_bar, 1.0))
            elif span.kind is SpanKind.MARK:
                for box in self._boxes(span):
                    y = round(box.baseline + self._heights.below * 0.45) + 0.5
                    pen = line_pen(self._theme.muted, 1.0, Qt.PenStyle.DashLine)
                    yield rule(box.left, box.right, y, pen)

    def _panel(self) -> Shape:
        left, right = self._lines.sides()
        top, bottom = self._extent()
        panel = QRectF(left, top, right - left, bottom - top).adjusted(
            -CODE_PADDING, -CODE_PADDING + 2, CODE_PADDING, CODE_PADDING - 2
        )
        return filled(box_path(panel, RADIUS), self._theme.code)

    def _quote_bars(self) -> Iterator[Shape]:
        depth = self._block.userState()
        if depth <= 0:
            return
        following = self._block.next()
        below = min(following.userState(), depth) if following.isValid() else 0
        top, bottom = self._extent()
        for level in range(depth):
            gap = self._block.blockFormat().bottomMargin() if level < below else 0.0
            bar = QRectF(self._bar_left(level), top + 2, _BAR_PX, bottom - top - 4 + gap)
            joined = bar.adjusted(0, 0, 0, 8) if gap else bar
            yield filled(box_path(joined, 1.5), self._theme.quote_bar)

    def _bar_left(self, level: int) -> float:
        left, right = self._lines.sides()
        margin = self._block.blockFormat().leftMargin()
        inset = level * QUOTE_INDENT
        if self._is_right_to_left:
            return right + margin - inset - _BAR_PX
        # Lists within a quotation are indented further: count from the margin, not the text.
        indent = self._block.textList().format().indent() if self._block.textList() else 0
        list_room = indent * self._block.document().indentWidth()
        return left - list_room - margin + inset

    def _extent(self) -> tuple[float, float]:
        first, last = self._lines.baselines()
        line = self._heights.line
        return first - line * _ASCENT_SHARE, last + line * (1 - _ASCENT_SHARE)

    def _bullet(self) -> Iterator[Shape]:
        items = self._block.textList()
        if items is None or items.format().style() != QTextListFormat.Style.ListStyleUndefined:
            return
        left, right = self._lines.sides()
        first, _last = self._lines.baselines()
        small = self._heights.small
        distance = small * 1.7
        x = right + distance if self._is_right_to_left else left - distance
        centre, radius = QPointF(x, first - small * 0.52), small * 0.27
        path = QPainterPath()
        level = self._drawn.block.level
        if level >= 3:
            path.addRect(QRectF(x - radius, centre.y() - 1, 2 * radius, 2))
        else:
            path.addEllipse(centre, radius, radius)
        colour = self._theme.muted
        yield outlined(path, line_pen(colour, 1.3)) if level == 2 else filled(path, colour)

    def _ground(self, span: Span) -> Iterator[Shape]:
        if span.kind not in {SpanKind.CODE, SpanKind.KEYBOARD}:
            return
        for box in self._boxes(span):
            rect = QRectF(
                box.left - 2,
                box.baseline - self._heights.above * 0.92,
                box.right - box.left + 4,
                self._heights.above * 0.92 + self._heights.below,
            )
            path = box_path(rect, 4)
            yield filled(path, self._theme.code)
            if span.kind is SpanKind.KEYBOARD:
                yield outlined(path, line_pen(self._theme.line, 1.0))

    def _boxes(self, span: Span) -> Iterator[LineBox]:
        first, last = self._drawn.place_of(span.start), self._drawn.place_after(span.end)
        return self._lines.boxes(first, last)
