"""How a program counted: selections of REFI-QDA files tell by their names what they meant.

The standard counts code points, the end excluded. Programs have counted UTF-16 units, line breaks
as two, a mark at the beginning, and the last character as included.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_LINE_BREAK = re.compile(r"\r\n?|\n")
_ELLIPSIS = ("...", "…")
_SHORTEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Selection:
    """Where a selection begins and ends, in its program's own count, and what it is called."""

    start: int
    end: int
    name: str = ""


Cut = Callable[[int, int], tuple[int, int]]
"""Turns a program's start and end into code points of the text with plain line breaks."""


def plain_lines(text: str) -> str:
    """Return a text in which a line feed stands for every line break."""
    return _LINE_BREAK.sub("\n", text)


def best_cut(raw: str, selections: Sequence[Selection]) -> Cut:
    """Return how this program counted, as far as names and edges of words tell.

    ``raw``: the text as stored, a mark at its beginning taken off. What the standard says wins
    where another way isn't better.
    """
    text = plain_lines(raw)
    cuts = [_points, _inclusive, _shifted(-1), *_others(raw, text)]
    return max(cuts, key=lambda cut: _score(text, selections, cut))


def _score(text: str, selections: Sequence[Selection], cut: Cut) -> tuple[int, int]:
    """How many selections read as they are called; then how many begin and end with words."""
    named = whole = 0
    for each in selections:
        start, end = cut(each.start, each.end)
        if not 0 <= start < end <= len(text):
            whole -= 1
            continue
        named += _is_called(text[start:end], each.name)
        whole += _is_edge(text, start) and _is_edge(text, end)
    return named, whole


def _is_called(passage: str, name: str) -> bool:
    plain, called = " ".join(passage.split()), " ".join(name.split())
    if called.endswith(_ELLIPSIS):
        called = called.rstrip(".…").rstrip()
        return len(called) >= _SHORTEST_NAME and plain.startswith(called)
    # A name can be cut anywhere; one that is short must be the passage itself.
    return plain == called or (len(called) >= 20 and plain.startswith(called))


def _is_edge(text: str, place: int) -> bool:
    """Whether no word runs across a place."""
    if place in (0, len(text)):
        return True
    return not (text[place - 1].isalnum() and text[place].isalnum())


def _points(start: int, end: int) -> tuple[int, int]:
    return start, end


def _inclusive(start: int, end: int) -> tuple[int, int]:
    return start, end + 1


def _shifted(by: int) -> Cut:
    return lambda start, end: (start + by, end + by)


def _others(raw: str, text: str) -> list[Cut]:
    """Ways of counting that make a difference in this text."""
    found = []
    if raw != text:
        found.append(_through(_pieces(raw), len))
    if "\n" in text:
        found.append(_through(["\r\n" if each == "\n" else each for each in text], len))
    if any(ord(each) > 0xFFFF for each in text):
        found.append(_through(list(text), _utf16))
        if "\n" in text:
            doubled = ["\r\n" if each == "\n" else each for each in text]
            found.append(_through(doubled, _utf16))
    return found


def _pieces(raw: str) -> list[str]:
    """A text's characters, a line break of two being one."""
    return re.findall(r"\r\n|[\s\S]", raw)


def _utf16(piece: str) -> int:
    return len(piece.encode("utf-16-le", "replace")) // 2


def _through(pieces: Sequence[str], length: Callable[[str], int]) -> Cut:
    """Count the pieces by their lengths: each of them is one code point of the plain text."""
    places: dict[int, int] = {}
    at = 0
    for number, piece in enumerate(pieces):
        places[at] = number
        at += length(piece)
    places[at] = len(pieces)
    return lambda start, end: (places.get(start, -1), places.get(end, -1))
