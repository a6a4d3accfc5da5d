"""Places where the same characters say something else: "5" in "15", "happy" in "unhappy".

A short list, against the mistakes that matter in a citation: another number, or the contrary.
What isn't listed in ``resources/wording.json`` is a plain part of a word, and found.
"""

import re
from functools import cache

from insightreader.text.wording import wording

_DIGIT_BEFORE = re.compile(
    r"\d[.,\u00a0\u202f'\u2019]?\Z|(?:(?<!\w)|\A)[-\u2212\u2013+]\Z|\d\s?/\Z"
)
_DIGIT_AFTER = re.compile(r"[.,\u00a0\u202f'\u2019]?\d")
_LONGEST = 8


def cuts_before(text: str, start: int) -> bool:
    """Whether a range from ``start`` on leaves out what makes its first number or word another."""
    before, first = text[max(0, start - _LONGEST) : start], text[start : start + 1]
    if first.isdecimal():
        return _DIGIT_BEFORE.search(before) is not None
    return first.isalpha() and _negating_prefix().search(before) is not None


def cuts_after(text: str, end: int) -> bool:
    """Whether a range up to ``end`` leaves out what makes its last number or word another."""
    last, after = text[max(0, end - 1) : end], text[end : end + _LONGEST]
    if last.isdecimal():
        return _DIGIT_AFTER.match(after) is not None
    return last.isalpha() and _negating_suffix().match(after) is not None


@cache
def _negating_prefix() -> re.Pattern[str]:
    known = "|".join(map(re.escape, wording().prefixes))
    return re.compile(rf"(?<!\w)(?:{known})-?\Z", re.IGNORECASE)


@cache
def _negating_suffix() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(wording().suffixes)})\b", re.IGNORECASE)
