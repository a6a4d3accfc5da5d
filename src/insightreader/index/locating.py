"""Where the words of a plan stand in a text, by the same analysis as the index's but without it.

Words are looked for among the distinct words of a text. In English, a form and its stem share all
letters but the stem's last one, so that words that begin like it are looked for straight away.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from heapq import merge
from itertools import islice

from insightreader.index.analysis import (
    FORMS,
    Word,
    distinct_words,
    is_plain,
    runs,
    word_at,
    words,
)
from insightreader.index.folding import fold
from insightreader.index.joined import Joined, joined_words, may_hold
from insightreader.index.likeness import is_alike
from insightreader.index.plan import AnyForm, Nearby, Sequence, Text
from insightreader.index.stemming import (
    language_of,
    stems_like_english,
    terms_asked,
    terms_of_form,
    terms_of_mark,
)

Span = tuple[int, int]
"""Start and end (excluded) in code points."""

MAX_NEAR = 400
"""Places of each of two words that are to be near each other; a text has few as good as these."""
_ENGLISH = "en/"
_BEYOND_ENGLISH = re.compile("[^\x00-\x7f\xa0\u2010-\u2027\u2030-\u205e\u20ac\u2122]")


class Locator:
    """Looks for words in one text of a language (BCP 47; "" where it isn't known)."""

    def __init__(self, text: str, language: str = "") -> None:
        self._text = text
        self._language = language_of(language)
        self._is_english = text.isascii() or _BEYOND_ENGLISH.search(text) is None
        self._is_plain = self._is_english or is_plain(text)
        self._lower = text.lower().replace("’", "'") if self._is_english else ""
        self._words: set[str] | None = None
        self._joined: list[Joined] | None = None

    def spans(self, wanted: Text) -> Iterator[Span]:
        """The places where the words stand, in order, whichever field they were asked for in."""
        match wanted:
            case AnyForm() if wanted.is_run:
                return (span for run in self._runs() for span in _within(run, wanted.word))
            case AnyForm():
                return merge(self._any_form(wanted.word), self._in_one_piece(wanted.word))
            case Nearby():
                return self._nearby(wanted)
            case Sequence() if wanted.any_form:
                return self._any_form(wanted.any_form)
            case Sequence() if wanted.fuzzy:
                return self._alike(wanted.forms[0])
            case Sequence():
                return self._sequence(wanted)

    def _nearby(self, wanted: Nearby) -> Iterator[Span]:
        """Both words of every pair that is near enough."""
        ends = [list(islice(self.spans(part), MAX_NEAR)) for part in (wanted.first, wanted.second)]
        ordered = sorted((*span, side) for side, spans in enumerate(ends) for span in spans)
        near: set[Span] = set()
        for number, (start, end, side) in enumerate(ordered):
            for later, its_end, other in ordered[number + 1 :]:
                if later >= end and self._words_between(end, later, wanted.distance) is None:
                    break
                if other != side and later >= end:
                    near |= {(start, end), (later, its_end)}
        return iter(sorted(near))

    def _words_between(self, start: int, end: int, most: int) -> int | None:
        """How many words stand there, or None for more than that."""
        count = 0
        for word in words(self._text, start, plain=self._is_plain):
            if word.start >= end:
                break
            count += len(fold(word.text)) if word.is_run else 1
            if count > most:
                return None
        return count

    def _alike(self, form: str) -> Iterator[Span]:
        if self._is_english and form[:1].isascii() and form[:1].isalpha():
            words = set(_beginning_with(form[0]).findall(self._text))
        else:
            words = self._distinct()
        for word in self._each_of({w for w in words if is_alike(FORMS[w], form)}):
            yield word.start, word.end

    def _in_one_piece(self, wanted: str) -> Iterator[Span]:
        """Where the word stands cut apart: "e-mail" for "email"."""
        stems = frozenset(terms_asked(wanted, [self._language]))
        if self._is_english_word(wanted):
            [stem] = stems
            form = wanted.lower()
            if not may_hold(self._lower, form, beginning_of(stem.removeprefix(_ENGLISH))):
                return
        if self._joined is None:
            self._joined = list(joined_words(self._text))
        for each in self._joined:
            if not stems.isdisjoint(terms_of_form(each.form, self._language)):
                yield each.start, each.end

    def _is_english_word(self, word: str) -> bool:
        return self._is_english and word.isascii() and stems_like_english(self._language)

    def _any_form(self, wanted: str) -> Iterator[Span]:
        stems = frozenset(terms_asked(wanted, [self._language]))
        if self._is_english_word(wanted):
            [stem] = stems
            found = self._beginning(beginning_of(stem.removeprefix(_ENGLISH)))
            found = (each for each in found if self._has_any(each.text, stems))
        else:
            found = self._each_of({w for w in self._distinct() if self._has_any(w, stems)})
        for word in found:
            yield word.start, word.end

    def _has_any(self, word: str, stems: frozenset[str]) -> bool:
        return not stems.isdisjoint(terms_of_form(FORMS[word], self._language)) or (
            not word.isascii() and not stems.isdisjoint(terms_of_mark(word, self._language))
        )

    def _sequence(self, wanted: Sequence) -> Iterator[Span]:
        first, *rest = words(wanted.source)
        is_beginning = wanted.prefix and not rest
        for word in self._runs() if first.is_run else self._words_like(FORMS[first.text]):
            for start, end in _matches(first, word, is_beginning=is_beginning):
                if not rest or not first.is_run or end == word.end:
                    last = self._follow(rest, end, is_beginning=wanted.prefix)
                    if last is not None:
                        yield start, last

    def _follow(self, parts: list[Word], end: int, *, is_beginning: bool) -> int | None:
        """Where the parts end if they stand right behind ``end``."""
        following = words(self._text, end, plain=self._is_plain) if parts else iter(())
        for number, part in enumerate(parts, 1):
            is_last = number == len(parts)
            word = next(following, None)
            if word is None:
                return None
            found = _matches(part, word, is_beginning=is_last and is_beginning)
            span = next(iter(found), None)
            if span is None or span[0] != word.start or not (is_last or span[1] == word.end):
                return None
            end = span[1]
        return end

    def _words_like(self, beginning: str) -> Iterator[Word]:
        """At least every word whose form has this beginning, in order."""
        if self._is_english:
            return self._beginning(beginning)
        return self._each_of({w for w in self._distinct() if FORMS[w].startswith(beginning)})

    def _distinct(self) -> set[str]:
        if self._words is None:
            self._words = distinct_words(self._text)
        return self._words

    def _runs(self) -> Iterator[Word]:
        return iter(()) if self._is_plain else runs(self._text)

    def _each_of(self, wanted: set[str]) -> Iterator[Word]:
        return merge(*map(self._occurrences, wanted), key=lambda word: word.start)

    def _occurrences(self, whole: str) -> Iterator[Word]:
        """A word wherever it stands exactly so."""
        text, length = self._text, len(whole)
        at = text.find(whole)
        while at >= 0:
            if not (_is_english_letter(text, at - 1) or _is_english_letter(text, at + length)):
                word = word_at(text, at)
                if word is not None and word.end == at + length:
                    yield word
            at = text.find(whole, at + length)

    def _beginning(self, beginning: str) -> Iterator[Word]:
        """Words of an English text by their first letters."""
        at = self._lower.find(beginning)
        while at >= 0:
            word = None if _is_english_letter(self._text, at - 1) else word_at(self._text, at)
            if word is not None:
                yield word
            at = self._lower.find(beginning, at + 1 if word is None else word.end)


def beginning_of(stem: str) -> str:
    """The letters that all forms of an English stem begin with; "dying" has the stem "die"."""
    if len(stem) == 3 and stem.endswith("ie"):
        return stem[0]
    return stem[:-1] if len(stem) > 2 else stem


@lru_cache(maxsize=26)
def _beginning_with(letter: str) -> re.Pattern[str]:
    """At least the words of an English text that begin with a letter."""
    return re.compile(rf"(?<![^\W_])[{letter}{letter.upper()}][^\W_]*(?:['’ʼ][^\W_]+)*")


def _is_english_letter(text: str, at: int) -> bool:
    """A quick answer for most neighbours of what was found inside a word."""
    return 0 <= at < len(text) and text[at].isascii() and text[at].isalnum()


def _matches(part: Word, word: Word, *, is_beginning: bool) -> Iterator[Span]:
    """The places in ``word`` where a part of a sequence stands."""
    if part.is_run != word.is_run:
        return
    if part.is_run:
        yield from _within(word, fold(part.text))
        return
    form, wanted = FORMS[word.text], FORMS[part.text]
    if form == wanted or (is_beginning and form.startswith(wanted)):
        yield word.start, word.end


def _within(run: Word, wanted: str) -> Iterator[Span]:
    """Where characters stand in a run. Where folding changes lengths, the whole run is meant."""
    folded = fold(run.text)
    at = folded.find(wanted)
    while at >= 0:
        if len(folded) == len(run.text):
            yield run.start + at, run.start + at + len(wanted)
        else:
            yield run.start, run.end
        at = folded.find(wanted, at + 1)
