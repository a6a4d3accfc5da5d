"""Pseudonyms in what goes out: names replaced in the words of an export, and counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from insightreader.domain.differences import Change, Difference, Piece
from insightreader.domain.exchange import Renamed
from insightreader.text.pseudonyms import apply

Value = TypeVar("Value")

_WORDS = frozenset(
    {
        "author",
        "caption",
        "comment",
        "comment_html",
        "definition",
        "dimension",
        "exact",
        "excludes",
        "head",
        "includes",
        "name",
        "note",
        "prefix",
        "profile",
        "rows",
        "secondary_person",
        "secondary_work",
        "site",
        "suffix",
        "tags",
        "text",
        "title",
    }
)
"""Fields that hold what people wrote or are called; ids, addresses and hashes are none of them."""
_SIDES = (Change.WENT, Change.CAME)


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

    def _within(self, value: object, *, is_words: bool = False) -> object:
        """Return it renamed; ``is_words``: its field is one of words, in rows of them too."""
        if isinstance(value, str):
            return self._words(value) if is_words else value
        if isinstance(value, tuple):
            return tuple(self._within(each, is_words=is_words) for each in value)
        if isinstance(value, Mapping):
            return {key: self._within(each) for key, each in value.items()}
        if isinstance(value, Difference):
            return self._difference(value)
        if is_dataclass(value) and not isinstance(value, type):
            names = [each.name for each in fields(value)]
            held = {
                name: self._within(getattr(value, name), is_words=name in _WORDS) for name in names
            }
            return replace(value, **held)
        return value

    def _difference(self, of: Difference) -> Difference:
        """Rename it; where its pieces cut a name, the whole of each side is a piece instead."""
        pieces = of.pieces
        if any(self._is_cut(_side(of, change)) for change in _SIDES):
            pieces = tuple(Piece(change, "".join(_side(of, change))) for change in _SIDES)
        return replace(of, pieces=tuple(map(self.renamed, pieces)))

    def _is_cut(self, parts: Sequence[str]) -> bool:
        """Whether a name runs over the edges of parts of a text."""
        said = [apply(each, self.pairs)[0] for each in ("".join(parts), *parts)]
        return said[0] != "".join(said[1:])

    def _words(self, text: str) -> str:
        said, met = apply(text, self.pairs)
        for each in met:
            self._counts[each.name, each.replacement] += each.count
        return said if met else text


def _side(of: Difference, change: Change) -> list[str]:
    """The quotation (with what went) or the passage (with what came), in parts."""
    return [each.text for each in of.pieces if each.change in (Change.SAME, change)]
