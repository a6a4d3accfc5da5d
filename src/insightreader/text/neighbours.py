"""The few words right beside a passage, within its clause. Folded: only wording counts."""

import re
from dataclasses import dataclass, replace

from insightreader.text.folding import Folded

_MOST = 3
_REACH = 48
"""Characters that hold as many words as count, in most languages."""
LONG = 24
"""Characters of context from which on more stood beside it; a shorter one is all there was."""
SPACELESS = "\u3040-\u30ff\u3400-\u9fff"
"""Characters that are words by themselves, for a pattern's set."""
_LETTERS = rf"(?:(?![{SPACELESS}])\w)++"
# Possessive: a word that was taken is never given back in parts, which would take for ever.
_WORD = rf"(?>[{SPACELESS}]|{_LETTERS}(?:['\u2019.,]{_LETTERS})*+)"
_SIGN = "[%\u2030\u00b0\u20ac$\u00a3\u00a5\u20b9\u00b1<>\u2264\u2265~\u2248\u2212+]"
# A hyphen or an apostrophe that touches the passage joins a word to it.
_AFTER = re.compile(
    rf"(?P<joint>[-\u2010\u2011'\u2019]?)(?P<words>(?:[^\S\n]*(?:{_WORD}|{_SIGN})){{1,{_MOST}}})"
)
_BEFORE = re.compile(
    rf"(?P<words>(?:(?:{_WORD}|{_SIGN})[^\S\n]*){{1,{_MOST}}})(?P<joint>[-\u2010\u2011'\u2019]?)\Z"
)
SPACELESS_WORD = re.compile(f"[{SPACELESS}]")
_PARTED = re.compile(rf"(?![{SPACELESS}])[^\W_](?![{SPACELESS}])[^\W_]")
TOKEN = re.compile(rf"{_WORD}|{_SIGN}")
"""A word, or a sign that says as much as one."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Up to three words beside a passage; ``text``: they as they stand there."""

    text: str = ""
    words: tuple[str, ...] = ()

    def fills(self, context: str) -> bool:
        """Whether they are all of a context, so that the outermost word may be a part of one."""
        return bool(self.words) and self.text == context

    def first(self, count: int) -> "Neighbours":
        """Return no more than so many of the first words."""
        return replace(self, words=self.words[:count])

    def last(self, count: int) -> "Neighbours":
        """Return no more than so many of the last words."""
        return replace(self, words=self.words[len(self.words) - count :] if count else ())

    def completed(self, now: "Neighbours") -> "Neighbours":
        """Return them with a first word that was cut as it stands in ``now``."""
        if now.words and now.words[0].endswith(self.words[0]):
            return replace(self, words=(now.words[0], *self.words[1:]))
        return self

    def continued(self, now: "Neighbours") -> "Neighbours":
        """Return them with a last word that was cut as it stands in ``now``."""
        if now.words and now.words[-1].startswith(self.words[-1]):
            return replace(self, words=(*self.words[:-1], now.words[-1]))
        return self


def around(text: str, place: tuple[int, int]) -> tuple[str, str]:
    """Return what stands before and after a place, as far as its neighbours can reach."""
    start, end = place
    return text[max(0, start - _REACH) : start], text[end : end + _REACH]


def is_within_word(text: str, place: int) -> bool:
    """Whether a place parts a word in two, where words are written apart."""
    return _PARTED.match(text, place - 1) is not None if place else False


def after_passage(after: str) -> Neighbours:
    """Return the words at the beginning of what stands after a passage."""
    folded = Folded(after.partition("\n")[0])
    found = _AFTER.match(folded.text)
    if found is None:
        return Neighbours()
    return Neighbours(after[: folded.original(0, found.end())[1]], _words(found))


def before_passage(before: str) -> Neighbours:
    """Return the words at the end of what stands before a passage."""
    line = before.rpartition("\n")[2]
    folded = Folded(line)
    found = _BEFORE.search(folded.text)
    if found is None:
        return Neighbours()
    start, _ = folded.original(found.start(), len(folded.text))
    return Neighbours(line[start:], _words(found))


def _words(found: re.Match[str]) -> tuple[str, ...]:
    return tuple(TOKEN.findall(found["words"]))
