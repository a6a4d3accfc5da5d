"""The words of an index that a part of a query stands for: beginnings, likenesses, other forms."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from whoosh.reading import IndexReader

from insightreader.index.analysis import TERMS
from insightreader.index.likeness import alike_terms
from insightreader.index.locating import beginning_of
from insightreader.index.plan import Sequence

MAX_EXPANSIONS = 64
"""Words that one may stand for, most frequent first; unlimited, a query takes seconds."""


@dataclass(slots=True)
class Expansions:
    """Each looked up once a search."""

    reader: IndexReader
    was_cut: bool = False
    _known: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def of(self, name: str, beginning: str) -> list[str]:
        """The most frequent words of a field with a beginning."""
        key = ("beginning", name, beginning)
        if key not in self._known:
            self._known[key] = self._most_frequent(name, self._begun(name, beginning))
        return self._known[key]

    def of_last(self, name: str, plan: Sequence) -> list[str]:
        """The most frequent words of a field that the last form of a sequence stands for."""
        form = plan.forms[-1]
        if plan.prefix:
            return self.of(name, form)
        key = ("alike" if plan.fuzzy else "stem", name, plan.stem or form)
        if key not in self._known:
            found = alike_terms(self.reader, name, form) if plan.fuzzy else self._forms(name, plan)
            self._known[key] = self._most_frequent(name, found)
        return self._known[key]

    def _forms(self, name: str, plan: Sequence) -> Iterable[str]:
        begun = self._begun(name, beginning_of(plan.stem))
        return (each for each in begun if TERMS[each].stem == plan.stem)

    def _begun(self, name: str, beginning: str) -> Iterable[str]:
        return (each.decode() for each in self.reader.expand_prefix(name, beginning))

    def _most_frequent(self, name: str, terms: Iterable[str]) -> list[str]:
        found = list(terms)
        if len(found) > MAX_EXPANSIONS:
            self.was_cut = True
            found.sort(key=lambda term: -self.reader.doc_frequency(name, term))
        return found[:MAX_EXPANSIONS]
