"""The words of an index that a part of a query stands for: beginnings, likenesses, other forms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from heapq import nlargest

from whoosh.reading import IndexReader

from insightreader.index.likeness import alike_terms
from insightreader.index.plan import AnyForm, Sequence
from insightreader.index.stemming import ALIKE, inner_part, language_of, terms_asked, terms_of_form
from insightreader.index.vocabulary import words_begun, words_holding

MAX_EXPANSIONS = 64
"""Words that one may stand for, most frequent first; unlimited, a query takes seconds."""


def languages_of(reader: IndexReader) -> frozenset[str]:
    """The languages that texts of an index are in, "" for those that don't say so among them."""
    if "lang" not in reader.indexed_field_names():
        return frozenset({""})
    return frozenset({"", *(language_of(code.decode()) for code in reader.lexicon("lang"))})


@dataclass(slots=True)
class Expansions:
    """Each looked up once a search."""

    reader: IndexReader
    languages: frozenset[str]
    """Those that texts of the index are in."""
    frequency: Callable[[str, str], int]
    """How many documents have a term of a field."""
    was_cut: bool = False
    _known: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def stems(self, name: str, plan: AnyForm) -> list[str]:
        """The terms of stems of a field that a word stands for, of those that are there."""
        key = ("stems", name, plan.word)
        if key not in self._known:
            asked = [plan.word] if plan.is_run else terms_asked(plan.word, self.languages)
            self._known[key] = [each for each in asked if self.frequency(name, each)]
        return self._known[key]

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
        key = ("alike" if plan.fuzzy else "stem", name, plan.any_form or form)
        if key not in self._known:
            found = alike_terms(self.reader, name, form) if plan.fuzzy else self._forms(name, plan)
            self._known[key] = self._most_frequent(found)
        return self._known[key]

    def _forms(self, name: str, plan: Sequence) -> Mapping[str, int]:
        """Forms that begin alike, or have small words before what they have in common."""
        asked = frozenset(terms_asked(plan.any_form, self.languages))
        likely = words_begun(self.reader, name, plan.forms[-1][:ALIKE])
        for part in {inner_part(each) for each in asked} - {""}:
            likely |= words_holding(self.reader, name, part)
        return {
            form: count
            for form, count in likely.items()
            if any(not asked.isdisjoint(terms_of_form(form, each)) for each in self.languages)
        }

    def _most_frequent(self, found: Mapping[str, int]) -> list[str]:
        if len(found) > MAX_EXPANSIONS:
            self.was_cut = True
            return nlargest(MAX_EXPANSIONS, found, key=found.__getitem__)
        return list(found)
