"""Searches the index with one long-lived searcher."""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

from whoosh import matching, scoring
from whoosh import query as whoosh_query
from whoosh.searching import Searcher

from insightreader.domain.query import Query
from insightreader.index.columns import Columns
from insightreader.index.folder import current_generation
from insightreader.index.opening import Index, load_generation, open_reader, unusable_on_any_error
from insightreader.index.plan import AllOf, Plan, Value, plan
from insightreader.index.rows import Kind, kind_of
from insightreader.index.stamp import Expected, Stamp, read_stamp
from insightreader.index.whoosh_query import Translation

Sort = Literal["relevance", "saved", "published"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One row found. Scores compare within one search only."""

    key: str
    kind: Kind
    score: float


@dataclass(frozen=True, slots=True)
class Results:
    """A page of hits, and how many there are in all.

    ``is_partial``: a beginning stood for too many words; only the most frequent were looked for.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    is_partial: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class _Match:
    """A document of the whole index: sorts by rank, best first, then oldest in the index first."""

    rank: float
    number: int
    score: float


class IndexSearcher:
    """Opened over the index in use. Not for several threads.

    Every method raises ``IndexUnusable`` when the index turns out to be damaged or gone.
    """

    def __init__(self, folder: Path, expected: Expected) -> None:
        self._folder = folder
        self._expected = expected
        with unusable_on_any_error():
            self._index, self._searcher = self._open()
        self._columns = Columns()

    @property
    def stamp(self) -> Stamp:
        """What the index said of itself when it was opened or last refreshed."""
        return self._index.stamp

    def refresh(self) -> bool:
        """Turn to what was committed or put in use since. True when there was something.

        Whoosh's own refreshing isn't used: it brings back segments that were merged away, overlooks
        deletions in segments that stay, and fails on an empty index.
        """
        with unusable_on_any_error():
            generation = current_generation(self._folder)
            is_same = generation == self._index.folder
            if is_same and read_stamp(generation) == self._index.stamp and self._is_up_to_date():
                return False
            index, searcher = self._open()
            self.close()
            self._index, self._searcher, self._columns = index, searcher, Columns()
            return True

    def count(self) -> int:
        """How many rows are in the index."""
        return int(self._searcher.doc_count())

    def keys(self) -> Iterator[str]:
        """The keys of all rows, to compare an index with its library."""
        with unusable_on_any_error():
            for _, stored in self._searcher.reader().iter_docs():
                yield stored["key"]

    def search(
        self,
        query: Query,
        *,
        limit: int,
        offset: int = 0,
        kind: Kind | None = None,
        sort: Sort = "relevance",
    ) -> Results:
        """Find rows, best (or newest) first. A query that asks for nothing finds nothing."""
        wanted = plan(query)
        if wanted is None or not self.count():
            return Results()
        if kind is not None:
            wanted = AllOf((wanted, Value("kind", kind)))
        with unusable_on_any_error():
            return self._answer(wanted, limit=limit, offset=offset, sort=sort)

    def close(self) -> None:
        """Close the files."""
        self._searcher.close()
        self._index.files.storage.close_left_open()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self) -> tuple[Index, Searcher]:
        index = load_generation(current_generation(self._folder), self._expected)
        reader = open_reader(index)
        return index, Searcher(reader, weighting=scoring.BM25F(), fromindex=index.files)

    def _is_up_to_date(self) -> bool:
        return bool(self._searcher.up_to_date()) if self.count() else False

    def _answer(self, wanted: Plan, *, limit: int, offset: int, sort: Sort) -> Results:
        translation = Translation(self._searcher.reader(), self._columns)
        query = translation.translate(wanted).normalize()
        total = 0

        def counted() -> Iterator[_Match]:
            nonlocal total
            for match in self._matches(query, sort):
                total += 1
                yield match

        best = _best(counted(), offset + limit)
        hits = tuple(self._hit(match) for match in best[offset:])
        return Results(hits, total, translation.is_partial)

    def _matches(self, query: whoosh_query.Query, sort: Sort) -> Iterator[_Match]:
        context = self._searcher.context()
        for searcher, first in self._searcher.leaf_searchers():
            matcher: matching.Matcher = query.matcher(searcher, context)
            newest = None
            if sort != "relevance":
                newest = self._columns.values(searcher.reader(), sort)
            while matcher.is_active():
                number, score = matcher.id(), matcher.score()
                rank = score if newest is None else float(newest[number])
                yield _Match(rank, number + first, score)
                matcher.next()

    def _hit(self, match: _Match) -> Hit:
        key: str = self._searcher.stored_fields(match.number)["key"]
        return Hit(key, kind_of(key), match.score)


def _best(matches: Iterable[_Match], limit: int) -> list[_Match]:
    return heapq.nsmallest(limit, matches, key=lambda match: (-match.rank, match.number))
