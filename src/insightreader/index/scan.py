"""Answers a query without an index, row by row: slow, but never out of date and always there."""

from collections.abc import Iterator
from itertools import islice

from insightreader.domain.query import Query
from insightreader.index.locating import Locator, Span
from insightreader.index.plan import (
    AllOf,
    AnyForm,
    AnyOf,
    Days,
    Moments,
    Nearby,
    Plan,
    Sequence,
    Text,
    Value,
    Without,
    plan,
)
from insightreader.index.row_values import published_day, text_parts, values
from insightreader.index.rows import IndexRow

IN_TITLE = 5
"""A word in the title counts as much as this many in the text."""
MAX_COUNT = 20
"""Of one word in one row; more of it says little more."""


def matches(row: IndexRow, query: Query) -> float | None:
    """How well a row answers a query, or None when it doesn't.

    The same rows match as in the index; the scores compare with one another only.
    """
    wanted = plan(query)
    return _RowScan(row).score(wanted) if wanted is not None else None


class _RowScan:
    """One row's texts, each looked at only when a part of the plan asks for it."""

    def __init__(self, row: IndexRow) -> None:
        self._row = row
        self._located: dict[str, list[Locator]] = {}

    def score(self, wanted: Plan) -> float | None:
        """None: no match. Filters match with 0."""
        match wanted:
            case AnyForm() | Sequence() | Nearby():
                return self._count(wanted)
            case AllOf():
                return self._all_of(wanted)
            case AnyOf():
                found = [score for part in wanted.parts if (score := self.score(part)) is not None]
                return sum(found) if found else None
            case Without():
                return 0.0 if self.score(wanted.part) is None else None
            case Value():
                return wanted.worth if self._has(wanted) else None
            case Days() | Moments():
                return 0.0 if self._has(wanted) else None

    def _all_of(self, wanted: AllOf) -> float | None:
        whole = 0.0
        for part in wanted.parts:
            score = self.score(part)
            if score is None:
                return None
            whole += score
        return whole

    def _has(self, wanted: Days | Moments | Value) -> bool:
        if isinstance(wanted, Moments):
            return wanted.first_ms <= self._row.saved_ms <= wanted.last_ms
        if isinstance(wanted, Days):
            return wanted.first <= published_day(self._row) <= wanted.last
        found = values(self._row, wanted.field)
        if wanted.prefix:
            return any(each.startswith(wanted.value) for each in found)
        return wanted.value in found

    def _count(self, wanted: Text) -> float | None:
        count = self._count_in(wanted.field, wanted)
        if not count:
            return None
        in_title = self._count_in("title", wanted) if wanted.field == "text" else 0
        return float(count + IN_TITLE * in_title)

    def _count_in(self, field: str, wanted: Text) -> int:
        found = (span for text in self._texts(field) for span in text.spans(wanted))
        return _count(found)

    def _texts(self, field: str) -> list[Locator]:
        if field not in self._located:
            row = self._row
            parts = {"title": [row.title], "author": [row.author or ""], "site": [row.site or ""]}
            texts = parts.get(field) or text_parts(row)
            self._located[field] = [Locator(each, row.language or "") for each in texts]
        return self._located[field]


def _count(spans: Iterator[Span]) -> int:
    return sum(1 for _ in islice(spans, MAX_COUNT))
