"""Code points of the reading text to Qt's UTF-16 positions and back: the one place that does it.

Every block of the reading text is one block (or table cell) of the document. What that shows
beyond the reading text (the title above, footnote marks, images) has no offset and is skipped.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from insightreader.domain.text import Block


@dataclass(frozen=True, slots=True)
class Places:
    """Where each code point of a block starts and ends, in UTF-16 units from the block's start."""

    starts: "array[int]"
    ends: "array[int]"


@dataclass(frozen=True, slots=True)
class Drawn:
    """One block of the reading text in the document. ``number`` is Qt's number of its text block,
    ``position`` that block's start; without ``places``, code points and UTF-16 units are the same.
    """

    block: Block
    number: int
    position: int
    places: Places | None = None

    def place_of(self, offset: int) -> int:
        """Where the character at that offset starts, in UTF-16 units from the block's start."""
        inside = self._inside(offset)
        if self.places is None:
            return inside
        starts, ends = self.places.starts, self.places.ends
        return starts[inside] if inside < len(starts) else ends[-1]

    def place_after(self, offset: int) -> int:
        """Where the character before that offset ends: a mark that follows it stays outside."""
        inside = self._inside(offset)
        if self.places is None or inside == 0:
            return self.place_of(offset)
        return self.places.ends[inside - 1]

    def offset_at(self, place: int) -> int:
        """The offset of the first character that starts at or after that place."""
        if self.places is None:
            return self.block.start + min(max(place, 0), self.block.end - self.block.start)
        return self.block.start + bisect_left(self.places.starts, place)

    def _inside(self, offset: int) -> int:
        return min(max(offset, self.block.start), self.block.end) - self.block.start


class OffsetMap:
    """All drawn blocks of a document, in the order of the text and of their positions."""

    def __init__(self, drawn: Sequence[Drawn]) -> None:
        self.drawn = tuple(drawn)
        self.by_number = {each.number: each for each in self.drawn}
        self._starts = [each.block.start for each in self.drawn]
        self._positions = [each.position for each in self.drawn]

    def at(self, offset: int) -> Drawn | None:
        """The block around that offset (None: there is no text). A line break between two blocks
        belongs to the first.
        """
        return self.drawn[max(bisect_right(self._starts, offset) - 1, 0)] if self.drawn else None

    def position_of(self, offset: int) -> int:
        """The document's position of the character at that offset."""
        drawn = self.at(offset)
        return 0 if drawn is None else drawn.position + drawn.place_of(offset)

    def position_after(self, offset: int) -> int:
        """The document's position behind the character before that offset."""
        drawn = self.at(offset - 1 if offset > 0 else 0)
        return 0 if drawn is None else drawn.position + drawn.place_after(offset)

    def offset_of(self, position: int) -> int:
        """The offset of the first character at or after a position of the document."""
        index = bisect_right(self._positions, position) - 1
        if index < 0:
            return self.drawn[0].block.start if self.drawn else 0
        return self.drawn[index].offset_at(position - self._positions[index])

    def pieces(self, start: int, end: int) -> Iterator[tuple[Drawn, int, int]]:
        """The passage block by block: (block, first place, place after the last)."""
        index = max(bisect_right(self._starts, start) - 1, 0)
        while index < len(self.drawn) and self._starts[index] < end:
            drawn = self.drawn[index]
            first, last = drawn.place_of(start), drawn.place_after(end)
            if last > first:
                yield drawn, first, last
            index += 1
