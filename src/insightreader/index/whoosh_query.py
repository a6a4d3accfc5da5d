"""From a plan to Whoosh's query objects."""

from array import array
from dataclasses import dataclass, field
from typing import Any

from whoosh import matching, query
from whoosh.reading import IndexReader
from whoosh.searching import SearchContext, Searcher

from insightreader.index.columns import PUBLISHED, Columns
from insightreader.index.plan import (
    AllOf,
    AnyForm,
    AnyOf,
    Days,
    Plan,
    Sequence,
    Value,
    Without,
)

TITLE_BOOST = 2.0
"""What a word in the title weighs on top of its weight as a word of the text."""
NO_WEIGHT = 1e-6
"""What matching a filter adds to a score; Whoosh takes 0 for 1."""
MAX_EXPANSIONS = 64
"""Words that a beginning may stand for, most frequent first; unlimited, a query takes seconds."""


@dataclass(slots=True)
class Translation:
    """Turns the plans of one search into queries; afterwards says whether anything was left out."""

    reader: IndexReader
    columns: Columns
    is_partial: bool = field(default=False)
    """A beginning had more than ``MAX_EXPANSIONS`` words."""

    def translate(self, plan: Plan) -> query.Query:  # noqa: PLR0911 - one return a class of plan
        """The query that matches what the plan matches."""
        match plan:
            case AnyForm():
                return _word(plan)
            case Sequence():
                return self._sequence(plan)
            case Value():
                return _unranked(self._value(plan))
            case Days():
                return PublishedBetween(plan, self.columns)
            case Without():
                return query.AndNot(query.Every(), self.translate(plan.part))
            case AllOf():
                return self._all_of(plan)
            case AnyOf():
                return query.Or([self.translate(part) for part in plan.parts])

    def _all_of(self, plan: AllOf) -> query.Query:
        wanted = [self.translate(part) for part in plan.parts if not isinstance(part, Without)]
        unwanted = [self.translate(part.part) for part in plan.parts if isinstance(part, Without)]
        positive = query.And(wanted) if wanted else query.Every()
        return query.AndNot(positive, query.Or(unwanted)) if unwanted else positive

    def _sequence(self, plan: Sequence) -> query.Query:
        if plan.field != "text":
            return self._forms(plan, f"{plan.field}_exact")
        in_title = self._forms(plan, "title_exact", boost=TITLE_BOOST)
        return query.AndMaybe(self._forms(plan, "text_exact"), in_title)

    def _forms(self, plan: Sequence, name: str, *, boost: float = 1.0) -> query.Query:
        if not plan.prefix:
            return _phrase(name, plan.forms, boost=boost)
        *before, beginning = plan.forms
        return _any(
            [
                _phrase(name, (*before, form), boost=boost)
                for form in self._expansions(name, beginning)
            ]
        )

    def _value(self, plan: Value) -> query.Query:
        if not plan.prefix:
            return query.Term(plan.field, plan.value)
        return _any(
            [query.Term(plan.field, each) for each in self._expansions(plan.field, plan.value)]
        )

    def _expansions(self, name: str, beginning: str) -> list[str]:
        found = list(self.reader.expand_prefix(name, beginning))
        if len(found) > MAX_EXPANSIONS:
            self.is_partial = True
            found.sort(key=lambda each: -self.reader.doc_frequency(name, each))
        return [each.decode() for each in found[:MAX_EXPANSIONS]]


def _word(plan: AnyForm) -> query.Query:
    """A word of the text, which weighs more where it stands in the title too."""
    if plan.field != "text":
        return query.Term(plan.field, plan.stem)
    in_title = query.Term("title", plan.stem, boost=TITLE_BOOST)
    return query.AndMaybe(query.Term("text", plan.stem), in_title)


def _phrase(name: str, forms: tuple[str, ...], *, boost: float) -> query.Query:
    if len(forms) == 1:
        return query.Term(name, forms[0], boost=boost)
    return query.Phrase(name, list(forms), boost=boost)


def _any(parts: list[query.Query]) -> query.Query:
    return query.Or(parts) if parts else query.NullQuery


def _unranked(inner: query.Query) -> query.Query:
    """The same matches, without weight in the ranking."""
    return query.ConstantScoreQuery(inner, score=NO_WEIGHT)


class PublishedBetween(query.Query):
    """Documents by their day of publication.

    Whoosh's ranges over numbers go through terms, and in this release answer open ranges wrongly.
    """

    def __init__(self, days: Days, columns: Columns) -> None:
        self._days = days
        self._columns = columns

    def is_leaf(self) -> bool:
        """Nothing below."""
        return True

    def normalize(self) -> query.Query:
        """Already as simple as can be."""
        return self

    def estimate_size(self, ixreader: IndexReader) -> int:
        """At most every document."""
        return int(ixreader.doc_count())

    def estimate_min_size(self, ixreader: IndexReader) -> int:  # noqa: ARG002
        """Perhaps none."""
        return 0

    def matcher(
        self,
        searcher: Searcher,
        context: SearchContext | None = None,  # noqa: ARG002 - unranked in every context
    ) -> Any:
        """The documents of one segment."""
        first, last = self._days.first, self._days.last
        reader = searcher.reader()
        days = self._columns.values(reader, PUBLISHED)
        numbers = array("I", (n for n, day in enumerate(days) if first <= day <= last))
        if reader.has_deletions():
            numbers = array("I", (n for n in numbers if not reader.is_deleted(n)))
        if not numbers:
            return matching.NullMatcher()
        return matching.ListMatcher(numbers, all_weights=NO_WEIGHT)
