"""The folding under which a quotation is still called the same ("normalised"), and the way back.

White space, soft hyphens and other invisible characters, the shapes of quotation marks and dashes,
the ellipsis, ligatures. Never a minus sign, digits, case or accents: those are the wording.
"""

import re
import unicodedata
from bisect import bisect_right

_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2039\u203a"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02"
# U+2212, the minus sign, is no dash.
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015"
INVISIBLE = "\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c"
"""Characters that say nothing, wherever they stand."""

_REPLACEMENTS = (
    dict.fromkeys(_SINGLE_QUOTES, "'")
    | dict.fromkeys(_DOUBLE_QUOTES, '"')
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(INVISIBLE, "")
    | {"\u2026": "..."}
)
_LIGATURES = ("ff", "fi", "fl", "ffi", "ffl", "st", "st")
_REPLACEMENTS |= {chr(0xFB00 + place): letters for place, letters in enumerate(_LIGATURES)}
# Invisible characters fold away with the white space they stand in, or "a \u00ad b" would keep two
# spaces. A single space is left alone, since most are.
_FOLDABLE = re.compile(
    rf"(?! [^\s{INVISIBLE}])[{INVISIBLE}]*\s[\s{INVISIBLE}]*"
    rf"|[{re.escape(''.join(_REPLACEMENTS))}]"
)


class Folded:
    """A text as folded, and the offsets it came from."""

    def __init__(self, original: str) -> None:
        parts: list[str] = []
        self._starts: list[int] = []
        """Where each piece starts in the folded text; pieces folded to nothing have no place."""
        self._origins: list[tuple[int, int, bool]] = []
        """Where it starts and ends in the original, and whether it stands there unchanged."""
        self._length = 0
        done = 0
        for found in _FOLDABLE.finditer(original):
            self._add(parts, original[done : found.start()], (done, found.start(), True))
            done = found.end()
            piece = _REPLACEMENTS.get(found.group(), " ")
            self._add(parts, piece, (found.start(), done, False))
        self._add(parts, original[done:], (done, len(original), True))
        self.text = "".join(parts)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of the original behind a range of the folded text, not an empty one."""
        return self._origin(start)[0], self._origin(end - 1)[1]

    def _add(self, parts: list[str], piece: str, origin: tuple[int, int, bool]) -> None:
        if piece:
            parts.append(piece)
            self._starts.append(self._length)
            self._origins.append(origin)
            self._length += len(piece)

    def _origin(self, offset: int) -> tuple[int, int]:
        """The range of the original behind one character."""
        index = bisect_right(self._starts, offset) - 1
        start, end, is_unchanged = self._origins[index]
        if not is_unchanged:
            return start, end
        place = start + offset - self._starts[index]
        return place, place + 1


def fold(text: str) -> str:
    """Return a quotation folded: in NFC, without white space at its ends."""
    return Folded(unicodedata.normalize("NFC", text)).text.strip()
