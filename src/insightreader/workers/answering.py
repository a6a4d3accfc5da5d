"""Answers questions from the index, with passages from the library; by a scan without one."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from insightreader.domain.errors import IndexUnusable
from insightreader.domain.found import (
    FEW_HITS,
    Facets,
    RelatedQuestion,
    SearchAnswer,
    SearchHit,
    SearchQuestion,
)
from insightreader.domain.ids import PostId, Uid
from insightreader.domain.query import Query
from insightreader.domain.query_parsing import parse
from insightreader.index.reader import IndexSearcher, Sort
from insightreader.index.rows import Kind
from insightreader.index.spelling import with_a_word_less
from insightreader.store import index_feed, posts
from insightreader.store.library import DATABASE, LibraryReader
from insightreader.workers.faceting import MOST_COUNTED, count_facets
from insightreader.workers.feeding import expected_index, index_folder
from insightreader.workers.naming import with_collections
from insightreader.workers.passages import note_hit, post_hit
from insightreader.workers.relating import related_hits
from insightreader.workers.scanning import Check, Found, ScoredKey, scan_library


def _go_on() -> None:
    pass


class Answerer:
    """Holds an open index and an open library, both read only, from question to question."""

    def __init__(self, library: Path) -> None:
        self._folder = library
        self._reader = LibraryReader(library)
        self._file = _identity_of(library)
        self._searcher: IndexSearcher | None = None

    def answer(self, question: SearchQuestion, *, check: Check = _go_on) -> SearchAnswer:
        """Answer ``question``; ``check`` is called now and then and may raise to give it up.

        Raises ``LibraryError`` when the library can't be read.
        """
        query = self._query(question.text)
        found = self._find(question, query, check)
        hits = self._hits(found.rows, query, check)
        return SearchAnswer(
            question.number,
            hits,
            found.total - (len(found.rows) - len(hits)),
            query.problems,
            is_stale=found.is_stale,
            is_scan=found.is_scan,
            is_complete=found.is_complete,
        )

    def facets(self, question: SearchQuestion, *, check: Check = _go_on) -> Facets:
        """Count the values that the posts found have, or respell a query that finds few.

        Raises as ``answer``, beside which it is slow: for when typing rests.
        """
        newest = replace(question, offset=0, limit=MOST_COUNTED, sort="saved")
        found = self._find(newest, self._query(question.text), check)
        check()
        facets = count_facets(self._reader, [key for _, key in found.rows], total=found.total)
        if found.total >= FEW_HITS or found.is_scan:
            return facets
        return replace(facets, did_you_mean=self._respelt(question, found.total))

    def related(self, question: RelatedQuestion, *, check: Check = _go_on) -> list[SearchHit]:
        """Find what is like a passage, best first. Raises ``IndexUnusable`` without an index."""
        self._reopen_if_replaced()
        try:
            searcher = self._fresh_searcher()
            return related_hits(self._reader, searcher, question, check=check)
        except IndexUnusable:
            self._close_searcher()
            raise

    def posts(self, question: SearchQuestion, *, check: Check = _go_on) -> list[PostId]:
        """The posts that ``question`` finds, in order, without passages. Raises as ``answer``."""
        found = self._find(replace(question, kind="post"), self._query(question.text), check)
        uids = [Uid(key[2:]) for _, key in found.rows]
        living = posts.ids_of(self._reader.connection, uids)
        return [living[uid] for uid in uids if uid in living]

    def close(self) -> None:
        """Close the index and the library."""
        self._close_searcher()
        self._reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _find(self, question: SearchQuestion, query: Query, check: Check) -> Found:
        try:
            searcher = self._fresh_searcher()
            results = searcher.search(
                query,
                limit=question.limit,
                offset=question.offset,
                kind=cast("Kind", question.kind) if question.kind else None,
                sort=cast("Sort", question.sort),
            )
        except IndexUnusable:
            self._close_searcher()
            return scan_library(self._reader, question, query, check=check)
        check()
        return Found(
            [(hit.score, hit.key) for hit in results.hits],
            results.total,
            is_stale=self._is_behind(searcher.stamp.sequence),
            is_complete=not results.is_partial,
        )

    def _respelt(self, question: SearchQuestion, total: int) -> tuple[str, ...]:
        """The query in other words, or without one of them, if that finds more."""
        try:
            searcher = self._fresh_searcher()
            other = searcher.respelt(question.text)
            if other is not None and self._count(searcher, other) > total:
                return (other,)
            fewer = [] if total else list(with_a_word_less(question.text))
            counts = [self._count(searcher, each) for each in fewer]
        except IndexUnusable:
            self._close_searcher()
            return ()
        # Of the words, the one that was too much: without it most is found.
        most = max(counts, default=0)
        return (fewer[counts.index(most)],) if most else ()

    def _count(self, searcher: IndexSearcher, text: str) -> int:
        return searcher.search(with_collections(self._reader, parse(text)), limit=1).total

    def _query(self, text: str) -> Query:
        # First of all: the query names collections by keys of the file that is there now.
        self._reopen_if_replaced()
        return with_collections(self._reader, parse(text))

    def _reopen_if_replaced(self) -> None:
        """A restored library is another file under the same name."""
        if _identity_of(self._folder) != self._file:
            self.close()
            self._reader = LibraryReader(self._folder)
            self._file = _identity_of(self._folder)

    def _fresh_searcher(self) -> IndexSearcher:
        if self._searcher is None:
            reader = self._reader
            self._searcher = IndexSearcher(index_folder(reader), expected_index(reader))
        else:
            self._searcher.refresh()
        return self._searcher

    def _close_searcher(self) -> None:
        searcher, self._searcher = self._searcher, None
        if searcher is not None:
            searcher.close()

    def _is_behind(self, sequence: int) -> bool:
        return index_feed.count_pending(self._reader.connection, after=sequence) > 0

    def _hits(self, rows: Sequence[ScoredKey], query: Query, check: Check) -> tuple[SearchHit, ...]:
        """The hits of what was found; rows that are gone since are left out."""
        hits = []
        for score, key in rows:
            check()
            make = post_hit if key.startswith("p:") else note_hit
            hit = make(self._reader, Uid(key[2:]), query, score=score)
            if hit is not None:
                hits.append(hit)
        return tuple(hits)


def _identity_of(library: Path) -> tuple[int, int]:
    status = (library / DATABASE).stat()
    return status.st_dev, status.st_ino
