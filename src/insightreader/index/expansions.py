"""The words of an index that a part of a query stands for: beginnings, likenesses, other forms."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from heapq import nlargest

from whoosh.reading import IndexReader

from insightreader.index.analysis import TERMS
from insightreader.index.likeness import alike_terms
from insightreader.index.locating import beginning_of
from insightreader.index.plan import Sequence
from insightreader.index.vocabulary import words_begun

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
            begun = words_begun(self.reader, name, beginning)
            self._known[key] = self._most_frequent(begun)
        return self._known[key]

    def of_last(self, name: str, plan: Sequence) -> list[str]:
        """The most frequent words of a field that the last form of a sequence stands for."""
        form = plan.forms[-1]
        if plan.prefix:
            return self.of(name, form)
        key = ("alike" if plan.fuzzy else "stem", name, plan.stem or form)
        if key not in self._known:
            found = alike_terms(self.reader, name, form) if plan.fuzzy else self._forms(name, plan)
            self._known[key] = self._most_frequent(found)
        return self._known[key]

    def _forms(self, name: str, plan: Sequence) -> Mapping[str, int]:
        begun = words_begun(self.reader, name, beginning_of(plan.stem))
        return {each: begun[each] for each in begun if TERMS[each].stem == plan.stem}

    def _most_frequent(self, found: Mapping[str, int]) -> list[str]:
        if len(found) > MAX_EXPANSIONS:
            self.was_cut = True
            return nlargest(MAX_EXPANSIONS, found, key=found.__getitem__)
        return list(found)
