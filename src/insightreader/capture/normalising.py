"""Characters that no reader sees: folded or dropped once, and counted by rule.

Joiners and direction marks stay, since Arabic, Indic scripts and emoji need them. The composed form
is NFC and never NFKC, which would change what an author wrote.
"""

import re
import unicodedata
from collections import Counter

_LINE_ENDS = re.compile(r"\r\n?")
_LINE_SEPARATORS = re.compile("[\u2028\u2029\u0085\x0b\x0c]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_NO_BREAK_SPACES = re.compile("[\u00a0\u202f\u2007]")
_SOFT_HYPHENS = re.compile("\u00ad")
_ZERO_WIDTH = re.compile("[\u200b\u2060\ufeff]")

_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("line-ends", _LINE_ENDS, "\n"),
    ("line-separators", _LINE_SEPARATORS, "\n"),
    ("control-characters", _CONTROLS, ""),
    ("no-break-spaces", _NO_BREAK_SPACES, " "),
    ("soft-hyphens", _SOFT_HYPHENS, ""),
    ("zero-width", _ZERO_WIDTH, ""),
)


def normalise(text: str) -> tuple[str, Counter[str]]:
    """Return ``text`` normalised, and how often each rule changed it."""
    fixed: Counter[str] = Counter()
    for rule, pattern, replacement in _RULES:
        text, count = pattern.subn(replacement, text)
        if count:
            fixed[rule] = count
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
        fixed["composed-characters"] = 1
    return text, fixed
