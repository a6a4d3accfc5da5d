"""Looks through the whole library row by row, while there is no index."""

import heapq
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from insightreader.domain.found import SearchQuestion
from insightreader.domain.query import Query
from insightreader.index.row_values import published_day
from insightreader.index.rows import IndexRow
from insightreader.index.scan import matches
from insightreader.store import index_feed
from insightreader.store.library import LibraryReader
from insightreader.workers.feeding import index_row

ScoredKey = tuple[float, str]
Check = Callable[[], object]
"""Called now and then; what it raises ends the search."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page of rows, best first, and how many there are in all; see ``SearchAnswer``."""

    rows: Sequence[ScoredKey]
    total: int
    is_stale: bool = False
    is_scan: bool = False
    is_complete: bool = True


def scan_library(
    reader: LibraryReader,
    question: SearchQuestion,
    query: Query,
    *,
    check: Check,
) -> Found:
    """Find the page that ``question`` asks for among all rows, as long as its patience lasts."""
    end = time.monotonic() + question.patience_s
    total, is_complete = 0, True

    def ranked() -> Iterator[tuple[float, int, ScoredKey]]:
        nonlocal total, is_complete
        for number, fed in enumerate(index_feed.everything(reader.connection)):
            check()
            if time.monotonic() > end:
                is_complete = False
                return
            row = index_row(fed)
            score = matches(row, query) if question.kind in {"", row.kind} else None
            if score is not None:
                total += 1
                yield -_rank(row, score, question.sort), number, (score, row.key)

    best = heapq.nsmallest(question.offset + question.limit, ranked())
    page = [found for _, _, found in best[question.offset :]]
    return Found(page, total, is_scan=True, is_complete=is_complete)


def _rank(row: IndexRow, score: float, sort: str) -> float:
    if sort == "saved":
        return row.saved_ms
    return published_day(row) if sort == "published" else score
