"""Finding names by a few typed letters: used by every picker. Plain Python."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

Item = TypeVar("Item")

_WORDS = re.compile(r"[\w']+")


def folded(text: str) -> str:
    """Return ``text`` without case and accents, as people type it."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))


def holds_all(typed: str, text: str) -> bool:
    """Whether ``text`` holds every typed word."""
    against = folded(text)
    return all(word in against for word in folded(typed).split())


def rank(typed: str, name: str) -> int | None:
    """Return how well ``name`` fits: 0 the same, 1 begins so, 2 a word does, 3 holds it, else None.

    Several typed words must all fit; the worst of them counts.
    """
    wanted, against = folded(typed).strip(), folded(name)
    if wanted == against:
        return 0
    if against.startswith(wanted):
        return 1
    words = _WORDS.findall(against)
    ranks = [_rank_word(part, against, words) for part in wanted.split()]
    return None if None in ranks else max((each for each in ranks if each), default=1)


def loose_rank(typed: str, name: str) -> int | None:
    """Return the rank, 4 for what shortens the name: "gta" for "Go to anything"; else None."""
    strict = rank(typed, name)
    if strict is not None:
        return strict
    letters = "".join(folded(typed).split())
    return 4 if len(letters) > 1 and _shortens(letters, _WORDS.findall(folded(name))) else None


def best(
    typed: str,
    items: Iterable[Item],
    *,
    name: Callable[[Item], str],
    ranked: Callable[[str, str], int | None] = rank,
) -> list[Item]:
    """Return the items that fit, best first; those that fit alike keep their order."""
    found = [(fit, item) for item in items if (fit := ranked(typed, name(item))) is not None]
    return [item for _, item in sorted(found, key=lambda pair: pair[0])]


def _rank_word(part: str, against: str, words: list[str]) -> int | None:
    if any(word.startswith(part) for word in words):
        return 2
    return 3 if part in against else None


def _shortens(letters: str, words: list[str]) -> bool:
    """Whether letters are made of beginnings of words in their order, words left out or not."""
    reached = {0}
    for word in words:
        reached |= {
            at + length
            for at in reached
            for length in range(1, min(len(word), len(letters) - at) + 1)
            if word.startswith(letters[at : at + length])
        }
    return len(letters) in reached
