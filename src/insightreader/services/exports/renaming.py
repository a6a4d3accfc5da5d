"""Pseudonyms in what goes out: names replaced in the words of an export, and counted."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from insightreader.domain.exchange import Renamed
from insightreader.text.pseudonyms import apply

Value = TypeVar("Value")

_WORDS = frozenset(
    {
        "author",
        "comment",
        "comment_html",
        "exact",
        "note",
        "prefix",
        "profile",
        "secondary_person",
        "secondary_work",
        "suffix",
        "text",
        "title",
    }
)
"""Fields that hold what people wrote or are called; ids, addresses and hashes are none of them."""


class Renaming:
    """Replaces the names of one library's list, and remembers how often each was met."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        self.pairs = tuple(pairs)
        self._counts: Counter[tuple[str, str]] = Counter()

    @property
    def met(self) -> tuple[Renamed, ...]:
        """What was replaced so far, by name."""
        return tuple(Renamed(*pair, count) for pair, count in sorted(self._counts.items()))

    def renamed(self, value: Value) -> Value:
        """Return a value of the domain with names replaced wherever it holds words."""
        return value if not self.pairs else cast("Value", self._within(value))

    def _within(self, value: object) -> object:
        if is_dataclass(value) and not isinstance(value, type):
            held = {each.name: getattr(value, each.name) for each in fields(value)}
            return replace(value, **self._changed(held))
        if isinstance(value, tuple):
            return tuple(self._within(each) for each in value)
        if isinstance(value, Mapping):
            return {key: self._within(each) for key, each in value.items()}
        return value

    def _changed(self, held: Mapping[str, object]) -> dict[str, object]:
        changed: dict[str, object] = {}
        for name, before in held.items():
            is_words = isinstance(before, str) and name in _WORDS
            changed[name] = self._words(str(before)) if is_words else self._within(before)
        return changed

    def _words(self, text: str) -> str:
        said, met = apply(text, self.pairs)
        for each in met:
            self._counts[each.name, each.replacement] += each.count
        return said if met else text
