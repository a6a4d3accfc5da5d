"""Words that people know as one and that texts cut apart: "e-mail", "C++", "U.S.", "1,000".

Somebody who looks for "email" means them too. So a text has them under their joined form besides
those of their parts: among its stems, and not among exact forms, where a word has one place.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from insightreader.index.analysis import LETTER, MAX_LETTERS, is_plain
from insightreader.index.folding import fold

_HYPHENS = "-\u2010\u2011"
_DOTS = ".,\u00a0\u2009\u202f"
"""In abbreviations and numbers; narrow spaces and those that break no line in numbers alone."""
_SIGN = re.compile(rf"[{_HYPHENS}{_DOTS}+#](?=[^\W_]|\+|(?<=\#))")
"""Between letters, or at the end of "C++" and "C#"."""
_LEFT_OUT = dict.fromkeys(map(ord, _HYPHENS + _DOTS))
_SPACE = re.compile(r"[ \n]")
_MOST_PARTS = 4
"""Longer chains are names of files, and sentences in addresses."""
_LONGEST_ABBREVIATION = 6


def _pattern(letter: str) -> str:
    one = rf"(?:(?!\d){letter})"
    more = rf"(?:[{_HYPHENS}]{letter}+){{1,{_MOST_PARTS - 1}}}"
    return rf"""(?<!{letter})(?<![{_HYPHENS}.])(?:
        (?=[{_HYPHENS}\d]*{one}){letter}+{more}(?![{_HYPHENS}]?{letter})
      | {letter}+(?:\+\+|\#)(?![\w+\#\-])
      | {letter}+\+\+(?=\d)
      | {one}(?:\.{one})+(?!\.?{letter})
      | (?<!\d[{_DOTS}])\d{{1,3}}(?:[{_DOTS}]\d{{3}})+(?!\d)
    )"""


_PLAIN = re.compile(_pattern(r"[^\W_]"), re.VERBOSE)
_ANY = regex.compile(_pattern(LETTER), regex.VERBOSE | regex.VERSION1)


@dataclass(frozen=True, slots=True)
class Joined:
    """One such word: its joined form, and where it stands in a text."""

    form: str
    start: int
    end: int


def joined_words(text: str) -> Iterator[Joined]:
    """The words of a text that are cut apart in it, in order."""
    pattern, done = None, 0
    for sign in _SIGN.finditer(text):
        at = sign.start()
        if at < done or not text[at - 1 : at].strip():
            continue
        if pattern is None:
            pattern = _PLAIN if is_plain(text) else _ANY
        start = max(text.rfind(" ", done, at), text.rfind("\n", done, at), done - 1) + 1
        space = _SPACE.search(text, at)
        done = space.start() if space else len(text)
        for match in pattern.finditer(text, start, done):
            form = fold(match[0].translate(_LEFT_OUT))[:MAX_LETTERS]
            yield Joined(form, match.start(), match.end())


def joined_forms(parts: Iterable[str]) -> dict[str, int]:
    """The joined forms in some texts, and how often each stands there."""
    return Counter(each.form for part in parts for each in joined_words(part))


def joined_form(text: str) -> str:
    """The joined form of a text that is such a word as a whole, or ""."""
    bare = text.strip().strip(".,;:!?")
    found = list(joined_words(bare))
    is_whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(bare))
    return found[0].form if is_whole else ""


def is_signed(form: str) -> bool:
    """Whether a form ends in a sign that makes it another word: "c++" isn't "c"."""
    return form.endswith(("+", "#"))


def may_hold(text: str, word: str, beginning: str) -> bool:
    """Whether an English text in small letters may have a word cut apart: quick, sometimes wrong.

    ``beginning``: the letters that all forms of the word begin with.
    """
    if is_signed(word):
        return word in text
    signs = _HYPHENS
    if word[:1].isdigit() or len(word) <= _LONGEST_ABBREVIATION:
        signs += _DOTS
    bare = text
    for sign in signs:
        bare = bare.replace(sign, "")
    return bare.count(beginning) > text.count(beginning)
