"""Places where the same characters say something else: "5" in "15", "happy" in "unhappy".

A short list, against the mistakes that matter in a citation: another number, or the contrary.
English affixes only; what isn't listed is a plain part of a word, and found.
"""

import re

_DIGIT_BEFORE = re.compile(
    r"\d[.,\u00a0\u202f'\u2019]?\Z|(?:(?<!\w)|\A)[-\u2212\u2013+]\Z|\d\s?/\Z"
)
_DIGIT_AFTER = re.compile(r"[.,\u00a0\u202f'\u2019]?\d")
_NEGATING_PREFIX = re.compile(r"(?<!\w)(?:un|in|im|il|ir|dis|non|anti|mis)-?\Z", re.IGNORECASE)
_NEGATING_SUFFIX = re.compile(r"(?:n?['\u2019]t|not|-?less(?:ly|ness)?|-free)\b", re.IGNORECASE)
_LONGEST = 8


def cuts_before(text: str, start: int) -> bool:
    """Whether a range from ``start`` on leaves out what makes its first number or word another."""
    before, first = text[max(0, start - _LONGEST) : start], text[start : start + 1]
    if first.isdecimal():
        return _DIGIT_BEFORE.search(before) is not None
    return first.isalpha() and _NEGATING_PREFIX.search(before) is not None


def cuts_after(text: str, end: int) -> bool:
    """Whether a range up to ``end`` leaves out what makes its last number or word another."""
    last, after = text[max(0, end - 1) : end], text[end : end + _LONGEST]
    if last.isdecimal():
        return _DIGIT_AFTER.match(after) is not None
    return last.isalpha() and _NEGATING_SUFFIX.match(after) is not None
