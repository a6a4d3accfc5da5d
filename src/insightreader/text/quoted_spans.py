"""What a person quotes in their own prose: words in quotation marks, and block quotations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from insightreader.text.references import without_references

SHORTEST = 12
"""Characters; fewer are a word or a name in quotation marks."""
_OPENING, _CLOSING = '“„„«»‹「『‘"', '”“”»«›」』’"'
_PAIRS = tuple(zip(_OPENING, _CLOSING, strict=True))
_BLOCK = re.compile(r"(?:^[ ]{0,3}>.*(?:\n|\Z))+", re.MULTILINE)
_MARK = re.compile(r"^[ ]{0,3}>[ ]?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A quotation at ``start`` to ``end`` of a prose; ``words``: without marks and references."""

    start: int
    end: int
    words: str


def quoted_spans(prose: str) -> tuple[QuotedSpan, ...]:
    """Return the quotations of a Markdown text that are long enough to be told apart, in order."""
    blocks = [span for span in map(_block, _BLOCK.finditer(prose)) if _is_long(span)]
    inline = [
        span
        for span in _in_marks(prose)
        if _is_long(span) and not any(each.start <= span.start < each.end for each in blocks)
    ]
    return tuple(sorted([*blocks, *inline], key=lambda each: each.start))


def _block(found: re.Match[str]) -> QuotedSpan:
    words = " ".join(without_references(_MARK.sub("", found[0])).split())
    return QuotedSpan(found.start(), found.end(), _unquoted(words))


def _in_marks(prose: str) -> Iterator[QuotedSpan]:
    place = 0
    while place < len(prose):
        span = _opened_at(prose, place)
        if span is not None:
            yield span
        place = span.end if span is not None else place + 1


def _opened_at(prose: str, place: int) -> QuotedSpan | None:
    """Return the shortest quotation that begins here, None where none does.

    An apostrophe within a word opens and closes nothing, and no quotation goes on after a blank
    line.
    """
    ends = []
    for opening, closing in _PAIRS:
        if prose[place] != opening or (place and prose[place - 1].isalnum() and opening in '‘"'):
            continue
        end = prose.find(closing, place + 1)
        while end >= 0 and _is_within_word(prose, end):
            end = prose.find(closing, end + 1)
        if end > place + 1 and "\n\n" not in prose[place:end]:
            ends.append(end)
    if not ends:
        return None
    end = min(ends)
    words = " ".join(without_references(prose[place + 1 : end]).split())
    return QuotedSpan(place, end + 1, words)


def _is_within_word(prose: str, place: int) -> bool:
    return (
        prose[place] in "’'"
        and prose[place - 1].isalnum()
        and prose[place + 1 : place + 2].isalnum()
    )


def _unquoted(words: str) -> str:
    """Return a block quotation without the marks around the whole of it."""
    for opening, closing in _PAIRS:
        if len(words) > 1 and words[0] == opening and words.find(closing, 1) == len(words) - 1:
            return words[1:-1].strip()
    return words


def _is_long(span: QuotedSpan) -> bool:
    return len(span.words) >= SHORTEST
