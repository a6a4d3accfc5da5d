"""Selections in whole grapheme clusters (Unicode Standard Annex 29)."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


@cache
def _cluster() -> "regex.Pattern[str]":
    # Imported late: the window needs it for the first highlight, not for its first picture.
    import regex

    return regex.compile(r"\X")


def snap(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to whole clusters, then take white space off its ends.

    Offsets count code points, 0 <= start <= end <= len(text). Equal ends: nothing is left.
    """
    if start == end:
        return start, end
    start, end = cluster_start(text, start), cluster_end(text, end)
    while start < end:
        last = cluster_start(text, end - 1)
        if not text[last:end].isspace():
            break
        end = last
    while start < end:
        after = cluster_end(text, start + 1)
        if not text[start:after].isspace():
            break
        start = after
    return start, end


def cluster_start(text: str, offset: int) -> int:
    """Return the greatest cluster boundary at or before an offset."""
    begin = offset
    for found in _cluster().finditer(text, _sure_start(text, offset)):
        if found.end() > offset:
            begin = found.start()
            break
    return begin


def cluster_end(text: str, offset: int) -> int:
    """Return the least cluster boundary at or after an offset."""
    begin = cluster_start(text, offset)
    if begin == offset:
        return offset
    found = _cluster().match(text, begin)
    return found.end() if found else offset


def is_boundary(text: str, offset: int) -> bool:
    """Whether an offset cuts no cluster."""
    if offset <= 0 or offset >= len(text):
        return True
    # Two ASCII characters never share a cluster; CR LF is the exception, and no text has a CR.
    if text[offset].isascii() and text[offset - 1] != "\r":
        return True
    return cluster_start(text, offset) == offset


def _sure_start(text: str, offset: int) -> int:
    """A sure boundary at or before an offset, near it in most scripts.

    A line feed always ends its cluster, and two ASCII characters never share one but for CR LF.
    """
    place = min(offset, len(text) - 1)
    while place > 0:
        before = text[place - 1]
        if before == "\n" or (before.isascii() and before != "\r" and text[place].isascii()):
            return place
        place -= 1
    return 0
