"""From a plan to Whoosh's query objects."""

from dataclasses import dataclass, field

from whoosh import query
from whoosh.reading import IndexReader

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
MAX_EXPANSIONS = 64
"""Words that a beginning may stand for, the most frequent first; unlimited, a query can take seconds."""


@dataclass(slots=True)
class Translation:
    """Turns the plans of one search into queries; afterwards says whether anything was left out."""

    reader: IndexReader
    is_partial: bool = field(default=False)
    """A beginning had more than ``MAX_EXPANSIONS`` words."""

    def translate(self, plan: Plan) -> query.Query:
        """The query that matches what the plan matches."""
        match plan:
            case AnyForm():
                return _word(plan)
            case Sequence():
                return self._sequence(plan)
            case Value():
                return _unranked(self._value(plan))
            case Days():
                return _unranked(query.NumericRange("published", plan.first, plan.last))
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
    return query.ConstantScoreQuery(inner, score=0.0)
