"""A text as a row of words that compare equal across typography, case and accents.

Matching folds more than a verdict does: that a passage was found says nothing about its wording.
"""

import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from insightreader.text.folding import INVISIBLE

if TYPE_CHECKING:
    import regex


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text: their folded forms, and where each starts and ends in it."""

    text: str
    forms: list[str]
    starts: list[int]
    ends: list[int]

    def within(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the words that share a character with a range of the text."""
        first = bisect_right(self.ends, start)
        return first, max(first, bisect_left(self.starts, end))

    def weight(self, first: int, last: int) -> int:
        """Return the number of characters of some words; ``last`` is not among them."""
        return sum(self.ends[each] - self.starts[each] for each in range(first, last))


@cache
def _pattern() -> "regex.Pattern[str]":
    # Imported late: it is needed for re-anchoring only. Where a script writes no spaces between
    # words, each character is one; a sign that is no punctuation (an emoji, a formula's) too.
    # A soft hyphen or another invisible character within a word is a part of it.
    import regex

    spaceless = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
    letters = rf"(?:(?![{spaceless}])[\w\p{{M}}])++"
    return regex.compile(
        rf"[{spaceless}]\p{{M}}*|{letters}(?:[{INVISIBLE}]+{letters})*+"
        rf"|[\p{{So}}\p{{Sm}}\p{{Sc}}]"
    )


def split_words(text: str) -> Words:
    """Return the words of a text."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    known: dict[str, str] = {}
    for found in _pattern().finditer(text):
        word = found.group()
        form = known.get(word)
        if form is None:
            form = known[word] = fold_word(word)
        forms.append(form)
        starts.append(found.start())
        ends.append(found.end())
    return Words(text, forms, starts, ends)


def fold_word(word: str) -> str:
    """Return a word without case, accents and compatibility forms; never an empty string."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word.casefold())
    kept = (each for each in plain if not unicodedata.combining(each) and each not in INVISIBLE)
    return "".join(kept) or word
