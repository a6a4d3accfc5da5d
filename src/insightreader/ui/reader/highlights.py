"""The passages to paint: sorted by start, found by offset. No painting."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.ui.differing import differing_label
from insightreader.ui.verdicts import verdict_look


@dataclass(frozen=True, slots=True, order=True)
class Highlight:
    """One annotation as it is painted, in offsets of the reading text."""

    start: int
    end: int
    id: AnnotationId
    pen: str = "yellow"
    is_underline: bool = False
    has_comment: bool = False
    is_doubtful: bool = False
    """The passage isn't what was quoted any more: its outline is dashed."""
    names: str = ""
    """What is written under its end: a verdict to look at, and the codes of its colour."""
    is_secondary: bool = False
    """A quotation of somebody else's words within the post: a dotted line below."""
    differing: tuple[tuple[int, int], ...] = ()
    """Where the passage differs from its quotation; an empty range where words only went."""

    @property
    def length(self) -> int:
        """Code points."""
        return self.end - self.start


def highlight_of(annotation: Annotation) -> Highlight | None:
    """The annotation as it is painted; None when it has no place in this text."""
    is_lost = annotation.place_verdict is PlaceVerdict.ORPHAN or annotation.is_deleted
    if is_lost or annotation.end <= annotation.start:
        return None
    return Highlight(
        annotation.start,
        annotation.end,
        annotation.id,
        pen=annotation.colour,
        is_underline=annotation.style == "underline",
        has_comment=bool(annotation.comment.strip()),
        is_doubtful=annotation.text_verdict is TextVerdict.CHANGED
        or annotation.place_verdict is PlaceVerdict.AMBIGUOUS,
        names=" · ".join([*_verdict(annotation), *(code.name for code in annotation.codes)]),
        is_secondary=bool(annotation.secondary_person or annotation.secondary_work),
        differing=tuple(annotation.difference.places()) if annotation.difference else (),
    )


def _verdict(annotation: Annotation) -> list[str]:
    """The verdict in a word, with what was quoted instead; none where the passage is there."""
    look = verdict_look(annotation.verdict)
    if annotation.difference is not None:
        return [f"{look.word}: {differing_label(annotation.difference)}"]
    return [look.word] if look.tone else []


class HighlightIndex:
    """Highlights by place. Asking for a place costs two bisections and the answers, as long as no
    highlight spans most of the text.
    """

    def __init__(self, highlights: Iterable[Highlight] = ()) -> None:
        self._sorted = sorted(highlights)
        self._by_id = {each.id: each for each in self._sorted}
        self._reach: list[int] | None = None

    def __len__(self) -> int:
        return len(self._sorted)

    def __iter__(self) -> Iterator[Highlight]:
        return iter(self._sorted)

    def get(self, annotation_id: AnnotationId) -> Highlight | None:
        """The highlight of that annotation."""
        return self._by_id.get(annotation_id)

    def put(self, highlight: Highlight) -> None:
        """Add a highlight, or replace the one of the same annotation."""
        self.remove(highlight.id)
        insort(self._sorted, highlight)
        self._by_id[highlight.id] = highlight
        self._reach = None

    def remove(self, annotation_id: AnnotationId) -> Highlight | None:
        """Take a highlight out and return it."""
        known = self._by_id.pop(annotation_id, None)
        if known is not None:
            del self._sorted[bisect_left(self._sorted, known)]
            self._reach = None
        return known

    def over(self, start: int, end: int) -> list[Highlight]:
        """The highlights that share a character with ``start`` to ``end``, by start."""
        last = bisect_left(self._sorted, end, key=lambda each: each.start)
        first = bisect_left(self._furthest(), start + 1, hi=last)
        return [each for each in self._sorted[first:last] if each.end > start]

    def _furthest(self) -> list[int]:
        """The furthest end so far, for each highlight: it never falls, so it can be bisected."""
        if self._reach is None:
            self._reach = list(accumulate((each.end for each in self._sorted), max))
        return self._reach

    def at(self, offset: int) -> list[Highlight]:
        """The highlights around a character, the shortest first."""
        return sorted(self.over(offset, offset + 1), key=lambda each: (each.length, each))

    def next_to(self, known: Highlight | None, *, offset: int, step: int) -> Highlight | None:
        """The highlight after (step 1) or before (-1) a known one or an offset, round the end."""
        if not self._sorted:
            return None
        if known is None:
            index = bisect_left(self._sorted, offset, key=lambda each: each.start)
            index -= 0 if step > 0 else 1
        else:
            index = bisect_left(self._sorted, known) + step
        return self._sorted[index % len(self._sorted)]
