"""How much of each text was on show, is annotated, is coded: what was never looked at is told."""

from collections.abc import Iterable, Sequence

from insightreader.domain.changes import Changes, Done
from insightreader.domain.evidence_views import Coverage
from insightreader.domain.ids import PostId, RevisionId
from insightreader.services.reading import Source
from insightreader.store.evidence import places as evidence_places
from insightreader.store.evidence.places import BlockRanges, Placed, ShownText
from insightreader.store.library import Library


def coverage_of(source: Source, posts: Sequence[PostId] | None = None) -> list[Coverage]:
    """Return the coverage of living posts that have a text, the newest post first."""
    connection = source.connection
    seen = evidence_places.seen_blocks(connection)
    passages: dict[PostId, list[Placed]] = {}
    for each in evidence_places.placed(connection):
        passages.setdefault(each.post, []).append(each)
    return [
        _coverage(source, text, seen=seen.get(text.revision, set()), of=passages.get(text.post, []))
        for text in evidence_places.shown_texts(connection, posts)
    ]


class NotingSeen:
    """Notes which blocks were on show long enough to be read; no part of history."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def note(self, revision: RevisionId, blocks: Iterable[int]) -> Done[None]:
        """Note blocks of a revision, by their numbers, as seen."""
        with self._library.unlogged():
            evidence_places.note_seen(self._library.connection, revision, blocks)
        return Done(None, Changes())


def _coverage(source: Source, text: ShownText, *, seen: set[int], of: Sequence[Placed]) -> Coverage:
    annotated: frozenset[int] = frozenset()
    coded: frozenset[int] = frozenset()
    if of:
        ranges = evidence_places.block_ranges(source.connection, text.revision)
        annotated = _touched(ranges, of)
        coded = _touched(ranges, [each for each in of if each.codes])
    return Coverage(
        text.post, text.revision, text.title, text.blocks, frozenset(seen), annotated, coded
    )


def _touched(ranges: BlockRanges, passages: Iterable[Placed]) -> frozenset[int]:
    return frozenset(
        number
        for each in passages
        for number in ranges.numbers(ranges.touched(each.start, each.end))
    )
