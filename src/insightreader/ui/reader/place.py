"""The reading place: which line stands at the top, kept while the text is set anew."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextDocument, QTextLine

from insightreader.ui.reader.offsets import OffsetMap


@dataclass(frozen=True, slots=True)
class Place:
    """The character at the start of the line in view at the top, and how far below the top of the
    view that line begins, in pixels. ``offset`` is None above the text: at the title.
    """

    offset: int | None
    below_top: float


def place_at(document: QTextDocument, offsets: OffsetMap, top: float) -> Place:
    """The place for a view that begins ``top`` pixels below the document's."""
    if top <= 0 or not offsets.drawn:
        return Place(None, 0.0)
    position = position_at(document, top + 2)
    line, line_top = _line_at(document, position)
    if position < offsets.drawn[0].position:
        return Place(None, -top)
    start = document.findBlock(position).position() + (line.textStart() if line else 0)
    return Place(offsets.offset_of(start), line_top - top)


def blocks_between(
    document: QTextDocument, offsets: OffsetMap, top: float, bottom: float
) -> set[int]:
    """The numbers of the blocks that begin or end between two heights of the document."""
    first, last = (position_at(document, y) for y in (top, bottom))
    return {
        each.block.number
        for each in offsets.drawn
        if first <= each.position <= last or first <= offsets.position_after(each.block.end) <= last
    }


def top_of(document: QTextDocument, offsets: OffsetMap, place: Place) -> float:
    """Where the view must begin so that it shows the place; lays the text out that far."""
    if place.offset is None:
        return -place.below_top
    _line, line_top = _line_at(document, offsets.position_of(place.offset))
    return line_top - place.below_top


def position_at(document: QTextDocument, y: float) -> int:
    """The document's position at a height of it, in pixels: in the line there or the nearest."""
    middle = QPointF(document.textWidth() / 2, y)
    return document.documentLayout().hitTest(middle, Qt.HitTestAccuracy.FuzzyHit)


def offset_below(document: QTextDocument, offsets: OffsetMap, height: float) -> int:
    """The offset of the first character at a height of the document, in pixels, or below it."""
    return offsets.offset_of(position_at(document, height))


def line_extent(document: QTextDocument, position: int) -> tuple[float, float]:
    """Top and bottom of the line around a position, in the document's coordinates."""
    line, top = _line_at(document, position)
    return top, top + (line.height() if line else 0.0)


def passage_extent(document: QTextDocument, first: int, last: int) -> tuple[float, float]:
    """Top and bottom of all lines between two positions, in the document's coordinates."""
    top, bottom = line_extent(document, first)[0], line_extent(document, last)[1]
    frame = document.frameAt(first)
    if frame != document.rootFrame() or document.frameAt(last) != frame:
        # A cell further left may reach further down than the one in which the passage ends.
        for position in (first, last):
            box = document.documentLayout().frameBoundingRect(document.frameAt(position))
            if document.frameAt(position) != document.rootFrame():
                top, bottom = min(top, box.top()), max(bottom, box.bottom())
    return top, bottom


def anchor_position(document: QTextDocument, name: str) -> int | None:
    """Where the block begins that carries an anchor (the ``id`` of a heading or footnote)."""
    block = document.begin()
    while block.isValid():
        if name in block.charFormat().anchorNames():
            return block.position()
        block = block.next()
    return None


def _line_at(document: QTextDocument, position: int) -> tuple[QTextLine | None, float]:
    block = document.findBlock(position)
    rect = document.documentLayout().blockBoundingRect(block)
    line = block.layout().lineForTextPosition(position - block.position())
    return (line, rect.top() + line.y()) if line.isValid() else (None, rect.top())
