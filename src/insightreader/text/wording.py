"""The words that turn a statement into another one: negations, units; by language.

All languages are asked at once: a text quotes other languages, and a warning too many costs a look.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from insightreader.base import resources


@dataclass(frozen=True, slots=True)
class Wording:
    """``joined`` negations stand before what they negate without a space; all are case-folded."""

    negations: frozenset[str]
    joined: tuple[str, ...]
    units: frozenset[str]
    numbers: frozenset[str]
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
        numbers=frozenset(_words(languages, "numbers")),
        prefixes=_longest_first(_words(languages, "prefixes")),
        suffixes=_longest_first(_words(languages, "suffixes")),
    )


def negations(words: Sequence[str]) -> list[str]:
    """Return what negates in some words, in their order; of a contraction its negating part."""
    known = wording()
    found: list[str] = []
    for word in words:
        plain = word.casefold().replace("\u2019", "'")
        parts = {plain.replace("'", ""), *plain.split("'")}
        if not parts.isdisjoint(known.negations):
            found.append(plain)
        found += (sign for sign in known.joined if sign in plain)
    return found


def is_amount(word: str) -> bool:
    """Whether a word is a number, or what a number counts: its neighbour belongs to it."""
    known, plain = wording(), word.casefold()
    return word[:1].isnumeric() or plain in known.numbers or plain in known.units


def is_measure(word: str) -> bool:
    """Whether a word beside an amount alters it: a number, a month, a currency or a sign."""
    return is_amount(word) or not word[:1].isalnum() or word.casefold().startswith(_months())


@cache
def _months() -> tuple[str, ...]:
    spellings = json.loads(resources.read_text("months.json"))["months"].values()
    return tuple({form for each in spellings for form in re.split("[|,]", each)})


def _words(languages: list[dict[str, str]], what: str) -> list[str]:
    return [word.casefold() for each in languages for word in each.get(what, "").split()]


def _longest_first(words: list[str]) -> tuple[str, ...]:
    return tuple(sorted(dict.fromkeys(words), key=lambda word: (-len(word), word)))
