"""The words that turn a statement into another one: negations, units; by language.

All languages are asked at once: a text quotes other languages, and a warning too many costs a look.
"""

import json
from dataclasses import dataclass
from functools import cache

from insightreader.base import resources


@dataclass(frozen=True, slots=True)
class Wording:
    """``joined`` negations stand before what they negate without a space; all are case-folded."""

    negations: frozenset[str]
    joined: tuple[str, ...]
    units: frozenset[str]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    """Patterns, the longest first."""


@cache
def wording() -> Wording:
    """Return the words of all languages, read once."""
    languages = json.loads(resources.read_text("wording.json"))["languages"].values()
    return Wording(
        negations=frozenset(_words(languages, "negations")),
        joined=tuple(_words(languages, "joined")),
        units=frozenset(_words(languages, "units")),
        prefixes=_longest_first(_words(languages, "prefixes")),
        suffixes=_longest_first(_words(languages, "suffixes")),
    )


def _words(languages: list[dict[str, str]], what: str) -> list[str]:
    return [word.casefold() for each in languages for word in each.get(what, "").split()]


def _longest_first(words: list[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(words), key=lambda word: (-len(word), word)))
