"""How far two people agree in what they coded: Cohen's kappa by code, and over all codes.

Compared are the newest texts of the posts in which both coded something. A text is cut into units,
blocks or characters; a unit carries a code for a person if one of the person's passages with that
code touches it. Codes that neither applied there tell nothing and are left out.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from insightreader.domain.entities import Profile
from insightreader.domain.evidence_views import Agreement, CodeAgreement, Table, Unit
from insightreader.domain.ids import AnnotationId, CodeId, PostId, ProfileId
from insightreader.services.reading import Source
from insightreader.store.evidence import code_tree
from insightreader.store.evidence import places as evidence_places
from insightreader.store.evidence.places import Placed, ShownText

Range = tuple[int, int]


def coders_of(source: Source) -> list[Profile]:
    """Return the people who coded something."""
    return evidence_places.coders(source.connection)


def agreement_of(
    source: Source, first: ProfileId, second: ProfileId, *, unit: Unit = Unit.BLOCKS
) -> Agreement:
    """Return how two people agree; without a post that both coded there are no codes in it."""
    connection = source.connection
    passages = [each for each in evidence_places.placed(connection) if each.codes]
    pair = [[each for each in passages if each.profile == person] for person in (first, second)]
    both = {each.post for each in pair[0]} & {each.post for each in pair[1]}
    texts = evidence_places.shown_texts(connection, sorted(both))
    line = _Line(source, texts, unit)
    marks = [_by_code((each for each in own if each.post in both), line.place) for own in pair]
    compared = []
    for code in code_tree.codebook(connection).codes:
        ranges = [each.get(code.id, []) for each in marks]
        if any(ranges):
            table, differing = _compared(ranges[0], ranges[1], line.length)
            compared.append(CodeAgreement(code, table, differing))
    posts = tuple(each.post for each in texts)
    return Agreement(first, second, unit, posts, tuple(compared))


@dataclass(frozen=True, slots=True)
class _Mark:
    annotation: AnnotationId
    start: int
    end: int


class _Line:
    """All units of some texts, one after the other."""

    def __init__(self, source: Source, texts: Iterable[ShownText], unit: Unit) -> None:
        self.length = 0
        self._starts: dict[PostId, int] = {}
        self._blocks: dict[PostId, evidence_places.BlockRanges] = {}
        for text in texts:
            self._starts[text.post] = self.length
            if unit is Unit.BLOCKS:
                ranges = evidence_places.block_ranges(source.connection, text.revision)
                self._blocks[text.post] = ranges
                self.length += text.blocks
            else:
                self.length += evidence_places.text_length(source.connection, text.revision)

    def place(self, passage: Placed) -> _Mark:
        """Return where a passage lies on the line."""
        base, start, end = self._starts[passage.post], passage.start, passage.end
        if passage.post in self._blocks:
            touched = self._blocks[passage.post].touched(start, end)
            start, end = touched.start, touched.stop
        return _Mark(passage.annotation, base + start, base + end)


def _by_code(
    passages: Iterable[Placed], place: Callable[[Placed], _Mark]
) -> dict[CodeId, list[_Mark]]:
    found: dict[CodeId, list[_Mark]] = {}
    for passage in passages:
        mark = place(passage)
        for code in passage.codes:
            found.setdefault(code, []).append(mark)
    return found


def _compared(
    first: Sequence[_Mark], second: Sequence[_Mark], length: int
) -> tuple[Table, tuple[AnnotationId, ...]]:
    one, other = (list(_united(marks)) for marks in (first, second))
    sizes = [sum(end - start for start, end in ranges) for ranges in (one, other)]
    both = sum(_shared(each, other) for each in one)
    table = Table(both, sizes[0] - both, sizes[1] - both, length - sizes[0] - sizes[1] + both)
    differing = [
        mark.annotation
        for marks, ranges in ((first, other), (second, one))
        for mark in marks
        if _shared((mark.start, mark.end), ranges) < mark.end - mark.start
    ]
    return table, tuple(differing)


def _united(marks: Iterable[_Mark]) -> Iterator[Range]:
    """Yield the ranges that marks cover together, none touching another."""
    covered: Range | None = None
    for start, end in sorted((each.start, each.end) for each in marks):
        if covered is not None and start <= covered[1]:
            covered = (covered[0], max(covered[1], end))
            continue
        if covered is not None:
            yield covered
        covered = (start, end)
    if covered is not None:
        yield covered


def _shared(one: Range, others: Sequence[Range]) -> int:
    """Return how much of a range others cover, which are in order and apart."""
    shared = 0
    for place in range(max(0, bisect_left(others, one) - 1), len(others)):
        start, end = others[place]
        if start >= one[1]:
            break
        shared += max(0, min(one[1], end) - max(one[0], start))
    return shared
