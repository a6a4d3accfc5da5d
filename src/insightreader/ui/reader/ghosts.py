"""Removed blocks, greyed in the article where they were. They have no offsets: nothing that finds,
marks, numbers or copies text of the article sees them.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from insightreader.domain.text import BlockKind
from insightreader.ui import fonts
from insightreader.ui.reader.content import Ghost
from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.offsets import Drawn, OffsetMap
from insightreader.ui.reader.shape import line_pen
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.stylesheet import QUOTE_INDENT, meta_px, small_px
from insightreader.ui.theme import RADIUS_SMALL, Theme

SCHEME = "removed"
"""Of the address that puts a block back; a page's own links can't have it."""

_LONGEST = 2_000
_BAR_PX = 2.0
_BETWEEN = "\u2002\u00b7\u2002"
_GROWN = 4.0
_LINE = "\u2028"


@dataclass(frozen=True, slots=True)
class DrawnGhost:
    """A removed block in the document: Qt's number of its text block, and where that starts."""

    number: int
    position: int


def put_ghosts(
    document: QTextDocument,
    offsets: OffsetMap,
    ghosts: Sequence[Ghost],
    *,
    style: ReadingStyle,
    theme: Theme,
) -> tuple[OffsetMap, tuple[DrawnGhost, ...]]:
    """Put removed blocks into a document that was filled, and return where everything is then."""
    cursor = QTextCursor(document)
    writer = _Writer(cursor, style, theme)
    places = [_place(document, offsets, ghost.before) for ghost in ghosts]
    grown, inset = [0] * len(ghosts), [0] * len(ghosts)
    cursor.beginEditBlock()
    # From the end, so that the places of those to come stay true.
    for index in sorted(range(len(ghosts)), key=lambda i: (places[i], i), reverse=True):
        grown[index], inset[index] = writer.write(index, ghosts[index], places[index])
    cursor.endEditBlock()
    order = sorted(range(len(ghosts)), key=lambda i: (places[i], i))
    starts = [places[i] for i in order]
    added = [0, *accumulate(grown[i] for i in order)]
    moved = OffsetMap([_moved(each, starts, added) for each in offsets.drawn])
    found = {i: starts[rank] + added[rank] + inset[i] for rank, i in enumerate(order)}
    return moved, tuple(_drawn(document, found[i]) for i in range(len(ghosts)))


def _moved(drawn: Drawn, starts: list[int], added: list[int]) -> Drawn:
    before = bisect_right(starts, drawn.position)
    position = drawn.position + added[before]
    return replace(drawn, position=position, number=drawn.number + before)


def _drawn(document: QTextDocument, position: int) -> DrawnGhost:
    return DrawnGhost(document.findBlock(position).blockNumber(), position)


def _place(document: QTextDocument, offsets: OffsetMap, before: int) -> int:
    """Where in the document as it was filled a ghost goes: a block's start, or the very end."""
    drawn = next((each for each in offsets.drawn if _is_after(each, before)), None)
    if drawn is None:
        return document.characterCount() - 1
    frame = document.frameAt(drawn.position)
    if frame is not None and frame != document.rootFrame():
        return frame.firstPosition() - 1
    if drawn.block.kind is BlockKind.CAPTION:
        picture = document.findBlock(drawn.position).previous()
        if picture.isValid() and picture.text() == "\ufffc":
            return picture.position()
    return drawn.position


def _is_after(drawn: Drawn, before: int) -> bool:
    """Footnotes stand behind all that was removed at the end."""
    return drawn.block.number >= before or drawn.block.kind is BlockKind.FOOTNOTE


class _Writer:
    """Writes one ghost after the other; each is a text block of its own."""

    def __init__(self, cursor: QTextCursor, style: ReadingStyle, theme: Theme) -> None:
        self._cursor = cursor
        self._block = QTextBlockFormat()
        self._block.setLeftMargin(QUOTE_INDENT)
        self._block.setBottomMargin(round(style.pixels * 0.55))
        height = round(small_px(style) * 1.5)
        self._block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._words = _characters(theme.muted, fonts.reading_families(style.family, None))
        self._words.setProperty(QTextCharFormat.Property.FontPixelSize, small_px(style))
        self._label = _characters(theme.muted, [fonts.UI_FAMILY])
        self._label.setProperty(QTextCharFormat.Property.FontPixelSize, meta_px(style))
        self._link = QTextCharFormat(self._label)
        self._link.setForeground(QColor(theme.link))
        self._link.setFontUnderline(True)

    def write(self, index: int, ghost: Ghost, place: int) -> tuple[int, int]:
        """Write a ghost; return by how much the document grew, and how far behind ``place`` the
        ghost begins.
        """
        cursor = self._cursor
        cursor.setPosition(place)
        before = cursor.document().characterCount()
        is_behind = cursor.atBlockEnd() and not cursor.atBlockStart()
        if is_behind:
            cursor.insertBlock(self._block, self._words)
        else:
            self._open_before(cursor)
        words = ghost.text[:_LONGEST].replace("\n", _LINE)
        cursor.insertText(words + _BETWEEN, self._words)
        cursor.insertText(ghost.label.replace(" ", "\u00a0"), self._label)
        if ghost.act:
            # The reason and the button stay on one line.
            cursor.insertText("\u00a0\u00b7\u00a0", self._label)
            self._link.setAnchor(True)
            self._link.setAnchorHref(f"{SCHEME}:{index}")
            cursor.insertText(ghost.act.replace(" ", "\u00a0"), self._link)
        return cursor.document().characterCount() - before, int(is_behind)

    def _open_before(self, cursor: QTextCursor) -> None:
        """Make a block before the one that begins here, which keeps its looks and its list."""
        block = cursor.block()
        state, place = block.userState(), cursor.position()
        cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat())
        cursor.block().setUserState(state)
        cursor.setPosition(place)
        cursor.block().setUserState(-1)
        items = cursor.currentList()
        if items is not None:
            items.remove(cursor.block())
        cursor.setBlockFormat(self._block)
        cursor.setBlockCharFormat(self._words)


def _characters(colour: str, families: list[str]) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    made.setFontFamilies(families)
    return made


def paint_ghost(painter: QPainter, block: QTextBlock, theme: Theme, *, is_now: bool) -> None:
    """Paint the broken line beside a removed block; the painter stands at the block's origin."""
    lines = BlockLines(block)
    if lines.is_empty:
        return
    left, right = lines.sides()
    height = block.layout().boundingRect().height()
    is_mirrored = block.textDirection() == Qt.LayoutDirection.RightToLeft
    if is_now:
        ground = QRectF(left - QUOTE_INDENT, -_GROWN, right - left + QUOTE_INDENT, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.side))
        painter.drawRoundedRect(ground.adjusted(0, 0, 0, 2 * _GROWN), RADIUS_SMALL, RADIUS_SMALL)
    x = round(right - 1 if is_mirrored else left - QUOTE_INDENT + _BAR_PX)
    style = Qt.PenStyle.SolidLine if is_now else Qt.PenStyle.DashLine
    painter.setPen(line_pen(theme.accent if is_now else theme.faint, _BAR_PX, style))
    painter.drawLine(x, 0, x, round(height))
