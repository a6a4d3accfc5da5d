"""From text to exact forms and their places, which phrases and beginnings are looked for in.

Two forms are equal when they differ in case, accents, Arabic vowel marks or width only. Chinese,
Japanese and Korean are written without spaces or nearly so: their runs become pairs of characters,
and single characters, at each character's position. Whatever changes here changes ``RULES``.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from insightreader.index.folding import fold
from insightreader.index.stemming import rules_version

RULES = "analysis-3 NFKD"
"""Named in the index's stamp with Unicode's version: an index of other rules is rebuilt."""
MAX_LETTERS = 64
"""Longer words (keys, addresses, base64) are cut, so that the vocabulary stays one of words."""

_RUN = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\u30fc\u3005\u3007"
LETTER = rf"[[\p{{L}}\p{{M}}\p{{N}}\u00ad\u200c\u200d]--[{_RUN}]]"
"""What words consist of, for ``regex`` (VERSION1)."""
_WORD = rf"{LETTER}+(?:['’ʼ]{LETTER}+)*"
_ANY_WORD = regex.compile(rf"(?P<run>[{_RUN}]+)|{_WORD}", regex.VERSION1)
_WORD_BUT_RUN = regex.compile(_WORD, regex.VERSION1)
_RUN_ALONE = regex.compile(f"[{_RUN}]+", regex.VERSION1)
_RUN_CHARACTER = regex.compile(f"[{_RUN}]", regex.VERSION1)
_LETTER_CHARACTER = regex.compile(LETTER, regex.VERSION1)
_APOSTROPHES = "'’ʼ"
_PLAIN_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_NOT_PLAIN = re.compile(
    "[^\x00-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2029\u2030-\u205e"
    "\u20a0-\u20bf\u2100-\u22ff\u2500-\u27bf]"
)
"""In texts without such characters the standard library's expression finds the same words, in a
third of the time."""


class _Vocabulary(dict[str, str]):
    """Folds each distinct word once; started anew when full, so that it can't grow for ever."""

    limit = 300_000

    def __missing__(self, word: str) -> str:
        form = fold(word)[:MAX_LETTERS]
        if len(self) >= self.limit:
            self.clear()
        self[word] = form
        return form


FORMS: dict[str, str] = _Vocabulary()
"""A word as it stands in a text -> its exact form."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in a text, or a run of characters that are written without spaces between words."""

    text: str
    start: int
    end: int
    is_run: bool


def is_plain(text: str) -> bool:
    """Whether a text has neither runs nor marks apart from their letters."""
    return _NOT_PLAIN.search(text) is None


def words(text: str, start: int = 0, *, plain: bool | None = None) -> Iterator[Word]:
    """The words of a text in order, from an offset on that doesn't lie inside one.

    ``plain`` is what ``is_plain`` says of the text, when it is known already.
    """
    if is_plain(text) if plain is None else plain:
        for found in _PLAIN_WORD.finditer(text, start):
            yield Word(found[0], found.start(), found.end(), is_run=False)
    else:
        for match in _ANY_WORD.finditer(text, start):
            yield Word(match[0], match.start(), match.end(), is_run=match["run"] is not None)


def word_at(text: str, at: int) -> Word | None:
    """The word that begins at an offset, if one does."""
    match = _ANY_WORD.match(text, at)
    if match is None or (at > 0 and _goes_on(text, at, is_run=match["run"] is not None)):
        return None
    return Word(match[0], at, match.end(), is_run=match["run"] is not None)


def _goes_on(text: str, at: int, *, is_run: bool) -> bool:
    """Whether a word that began before ``at`` goes on there."""
    before = text[at - 1]
    if is_run:
        return _RUN_CHARACTER.match(before) is not None
    if before in _APOSTROPHES:
        return at > 1 and _LETTER_CHARACTER.match(text[at - 2]) is not None
    return _LETTER_CHARACTER.match(before) is not None


def distinct_words(text: str) -> set[str]:
    """The distinct words of a text, without its runs."""
    if is_plain(text):
        return set(_PLAIN_WORD.findall(text))
    return set(_WORD_BUT_RUN.findall(text))


def runs(text: str) -> Iterator[Word]:
    """The runs of a text in order, without its words."""
    for match in _RUN_ALONE.finditer(text):
        yield Word(match[0], match.start(), match.end(), is_run=True)


def run_terms(run: str) -> Iterator[tuple[int, str]]:
    """The terms of a run with their positions: pairs and single characters."""
    folded = fold(run)
    for at, character in enumerate(folded):
        yield at, character
        if at + 1 < len(folded):
            yield at, folded[at : at + 2]


def sequence(text: str) -> tuple[str, ...]:
    """The exact forms that stand at consecutive positions wherever this text stands in another."""
    terms: list[str] = []
    run = ""
    for word in words(text):
        if word.is_run:
            run = fold(word.text)
            terms += [run[at : at + 2] for at in range(len(run))]
        else:
            run = ""
            terms.append(FORMS[word.text])
    if len(run) > 1:
        terms.pop()  # the pair before says it already
    return tuple(terms)


def positions(text: str, *, start: int = 0) -> tuple[dict[str, list[int]], int]:
    """Exact form -> positions, counted from ``start``, and the position after the last."""
    places: dict[str, list[int]] = {}
    at = start
    if is_plain(text):
        for plain in _PLAIN_WORD.findall(text):
            places.setdefault(FORMS[plain], []).append(at)
            at += 1
        return places, at
    for word in words(text, plain=False):
        if word.is_run:
            for offset, term in run_terms(word.text):
                places.setdefault(term, []).append(at + offset)
            at += len(fold(word.text))
        else:
            places.setdefault(FORMS[word.text], []).append(at)
            at += 1
    return places, at


def marked_words(text: str) -> dict[str, int]:
    """Words whose letters folding may change, and how often they stand in a text, but for runs."""
    if text.isascii():
        return {}
    if is_plain(text):
        return Counter(word for word in _PLAIN_WORD.findall(text) if not word.isascii())
    found = (word.text for word in words(text, plain=False) if not word.is_run)
    return Counter(word for word in found if not word.isascii())


def rules_name() -> str:
    """The rules and the Unicode data that an index was made with."""
    versions = f"Unicode {unicodedata.unidata_version} regex {regex.__version__}"
    return f"{RULES} {versions} Snowball {rules_version()}"
