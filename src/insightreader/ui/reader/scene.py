"""Everything that is painted for one article, as plain state: the view changes it, the underlay and
the ruler read it.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from insightreader.domain.ids import AnnotationId
from insightreader.domain.text import RenderedText, Span, SpanKind
from insightreader.ui.reader.ghosts import DrawnGhost
from insightreader.ui.reader.highlights import HighlightIndex
from insightreader.ui.reader.offsets import Drawn, OffsetMap
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import LIGHT, Theme

Range = tuple[int, int]
"""Start and end of a passage, in offsets of the reading text."""

_PAINTED = {SpanKind.CODE, SpanKind.KEYBOARD, SpanKind.LINK, SpanKind.MARK}


class RangeList:
    """Passages that don't overlap, found by place."""

    def __init__(self, ranges: Sequence[Range] = ()) -> None:
        self.all = sorted(ranges)
        self._starts = [start for start, _end in self.all]

    def over(self, start: int, end: int) -> list[Range]:
        """The passages that touch ``start`` to ``end``."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_left(self._starts, end + 1)
        return [each for each in self.all[first:last] if each[1] >= start]


@dataclass(slots=True)
class Scene:
    """One article on show."""

    rendered: RenderedText | None = None
    offsets: OffsetMap = field(default_factory=lambda: OffsetMap(()))
    theme: Theme = LIGHT
    style: ReadingStyle = field(default_factory=ReadingStyle)
    is_right_to_left: bool = False
    highlights: HighlightIndex = field(default_factory=HighlightIndex)
    active: AnnotationId | None = None
    found: RangeList = field(default_factory=RangeList)
    found_now: Range | None = None
    lost: RangeList = field(default_factory=RangeList)
    shows_removed: bool = False
    ghosts: tuple[DrawnGhost, ...] = ()
    """Removed blocks as they stand in the document, in the report's order; none while hidden."""
    ghost_now: int | None = None
    spans: dict[int, list[Span]] = field(default_factory=dict)
    """Spans that are painted, by the number of their block."""

    @property
    def length(self) -> int:
        """Code points of the reading text."""
        return len(self.rendered.text) if self.rendered else 0

    def show(self, rendered: RenderedText | None, offsets: OffsetMap) -> None:
        """Take another text, or the same one drawn anew."""
        self.offsets = offsets
        if rendered is not self.rendered:
            self.rendered = rendered
            self.spans = _by_block(rendered, offsets) if rendered else {}

    def ghost_at(self, number: int) -> int | None:
        """The index of the removed block that is Qt's text block of that number."""
        numbers = (each.number for each in self.ghosts)
        return next((index for index, each in enumerate(numbers) if each == number), None)

    def spans_in(self, drawn: Drawn) -> list[Span]:
        """The painted spans of a block."""
        return self.spans.get(drawn.block.number, [])


def _by_block(rendered: RenderedText, offsets: OffsetMap) -> dict[int, list[Span]]:
    found: dict[int, list[Span]] = defaultdict(list)
    for span in rendered.spans:
        drawn = offsets.at(span.start)
        if span.kind in _PAINTED and drawn is not None:
            found[drawn.block.number].append(span)
    return dict(found)
