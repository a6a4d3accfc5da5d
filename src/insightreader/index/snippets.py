"""The passage of a text that best shows why it was found."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from itertools import islice

from insightreader.domain.query import Query
from insightreader.index.locating import Locator, Span
from insightreader.index.plan import AllOf, AnyForm, AnyOf, Nearby, Plan, Sequence, Text, plan

MAX_PLACES = 200
"""Of each word: a very common word isn't followed to the end of a long text."""
MAX_OTHERS = 100
"""Matches of a text that are told beside those of its passage, for a reader to go to."""
ANOTHER_WORD = 10
"""What a different word of the query is worth in a passage, against one more of the same: 1."""
LEAD = 0.25
"""Part of the width left before the first match, so that it is read in its sentence."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """``text`` is the passage with line breaks as spaces; all offsets are of the whole text."""

    text: str
    start: int
    end: int
    matches: tuple[Span, ...]
    others: tuple[Span, ...] = ()
    """Matches in the rest of the text, those nearest to the passage."""


def best_passage(text: str, query: Query, *, language: str = "", width: int = 180) -> Snippet:
    """Choose the passage of at most ``width`` code points with most of the query's words.

    Words that the query asks for in a title, an author or a tag only aren't looked for. Without any
    match it is the beginning of the text.
    """
    places = sorted(_places(Locator(text, language), query))
    first, last = _densest(places, width=width) if places else (0, 0)
    start, end = _window(text, first, last, width=width)
    inside = [(begin, stop) for begin, stop, _ in places if start <= begin and stop <= end]
    outside = _joined((begin, stop) for begin, stop, _ in places if stop <= start or begin >= end)
    others = nsmallest(MAX_OTHERS, outside, key=lambda span: abs(span[0] - start))
    shown = text[start:end].replace("\n", " ")
    return Snippet(shown, start, end, tuple(_joined(inside)), tuple(sorted(others)))


def _places(locator: Locator, query: Query) -> list[tuple[int, int, int]]:
    """Start, end and the number of the word."""
    wanted = plan(query)
    if wanted is None:
        return []
    leaves = [leaf for leaf in dict.fromkeys(_shown(wanted)) if leaf.field == "text"]
    return [
        (start, end, number)
        for number, leaf in enumerate(leaves)
        for start, end in islice(locator.spans(leaf), MAX_PLACES)
    ]


def _shown(wanted: Plan) -> Iterator[Text]:
    """What a passage may show: nothing that is excluded."""
    match wanted:
        case AnyForm() | Sequence() | Nearby():
            yield wanted
        case AllOf() | AnyOf():
            for part in wanted.parts:
                yield from _shown(part)
        case _:
            pass


def _densest(places: list[tuple[int, int, int]], *, width: int) -> Span:
    """Where the matches of the best passage begin and end; of equals it is the first.

    A match longer than the width stands alone.
    """
    best, span = 0, places[0][:2]
    last = 0
    counts: dict[int, int] = {}
    for start, end, number in places:
        limit = start + width
        while last < len(places) and (places[last][1] <= limit or places[last][0] == start):
            counts[places[last][2]] = counts.get(places[last][2], 0) + 1
            last += 1
        worth = ANOTHER_WORD * len(counts) + sum(counts.values())
        if worth > best:
            best, span = worth, (start, max(end, places[last - 1][1]))
        counts[number] -= 1
        if not counts[number]:
            del counts[number]
    return span


def _window(text: str, first: int, last: int, *, width: int) -> Span:
    """A passage round the matches, from the beginning of a sentence or at least of a word."""
    if len(text) <= width:
        return 0, len(text)
    room = max(0, width - (last - first))
    earliest = max(0, first - room)
    start = _sentence_start(text, earliest, first)
    if start is None:
        start = _word_start(text, max(earliest, first - int(width * LEAD)), first)
    start = min(start, max(0, len(text) - width)) if first >= len(text) - width else start
    end = min(len(text), start + width)
    return start, _word_end(text, max(last, start + 1), end)


def _sentence_start(text: str, earliest: int, first: int) -> int | None:
    """The nearest beginning of a sentence or paragraph before the first match, if near enough."""
    if earliest == 0 and not text[:first].strip():
        return 0
    ends = [text.rfind(mark, max(0, earliest - 1), first) for mark in "\n.!?。！？"]
    at = max(ends)
    if at < 0:
        return 0 if earliest == 0 else None
    start = at + 1
    while start < first and text[start].isspace():
        start += 1
    return start


def _word_start(text: str, earliest: int, first: int) -> int:
    if earliest == 0:
        return 0
    space = text.find(" ", earliest - 1, first)
    return space + 1 if space >= 0 else earliest


def _word_end(text: str, least: int, end: int) -> int:
    if end >= len(text) or text[end].isspace():
        return end
    space = max(text.rfind(" ", least, end), text.rfind("\n", least, end))
    return space if space >= least else end


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Spans without overlaps."""
    start = end = -1
    for begin, stop in spans:
        if begin >= end:
            if end > start:
                yield start, end
            start, end = begin, stop
        else:
            end = max(end, stop)
    if end > start:
        yield start, end
