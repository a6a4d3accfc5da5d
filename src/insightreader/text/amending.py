"""A text with one place of it amended: a block put in or taken out, characters replaced.

Places are told in the reading text, but it is Markdown that is changed. So each change is tried
there, nearest place first, and taken only where rendering gives exactly the text that was meant.
"""

import itertools
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from insightreader.domain.text import Block, RenderedText

Render = Callable[[str], RenderedText]
_MOST_TRIED = 24
_WORD = re.compile(r"\w+")
_FENCE = re.compile(r"`{3,}|~{3,}")


@dataclass(frozen=True, slots=True)
class Amended:
    """The new text, and what changed of the old one: from ``start``, ``added`` for ``removed``."""

    rendered: RenderedText
    start: int
    removed: int
    added: int


def put_in(old: RenderedText, markdown: str, *, at: int, render: Render) -> Amended | None:
    """Put a block in at the offset of a block's start, or at the end; None where it can't be."""
    before, after = old.text[:at], old.text[at:]
    for place in _nearest(_chunk_starts(old.markdown), old.markdown, before):
        head, tail = old.markdown[:place].rstrip("\n"), old.markdown[place:]
        parts = [each for each in (head, markdown.strip("\n"), tail) if each.strip()]
        new = render("\n\n".join(parts))
        added = len(new.text) - len(old.text)
        if added > 0 and new.text.startswith(before) and new.text.endswith(after):
            return Amended(new, at, 0, added)
    return None


def take_out(old: RenderedText, block: Block, *, render: Render) -> Amended | None:
    """Take a block out; None where it can't be taken out alone, such as a table's cell."""
    # Its line feed goes with it: the one after it, or that before a last block.
    start, end = block.start, block.end + 1
    if end > len(old.text):
        start, end = max(0, block.start - 1), len(old.text)
    meant = old.text[:start] + old.text[end:]
    return _first_that_reads(meant, _without_parts(old, block), render, change=(start, end, 0))


def exchange(
    old: RenderedText, place: tuple[int, int], new: str, *, render: Render
) -> Amended | None:
    """Replace the characters of a place; None where the Markdown has no such place."""
    start, end = place
    meant = unicodedata.normalize("NFC", old.text[:start] + new + old.text[end:])
    added = len(meant) - len(old.text) + end - start
    gone = old.text[start:end]
    spots = [found.start() for found in re.finditer(re.escape(gone), old.markdown)]
    # The spots stand in the same order in both; those in addresses shift them a little.
    rank = len(re.findall(re.escape(gone), old.text[:start]))
    spots = [spots[i] for i in sorted(range(len(spots)), key=lambda i: abs(i - rank))]
    candidates = (
        old.markdown[:spot] + new + old.markdown[spot + len(gone) :] for spot in spots[:_MOST_TRIED]
    )
    return _first_that_reads(meant, candidates, render, change=(start, end, added))


def _first_that_reads(
    meant: str, candidates: Iterable[str], render: Render, *, change: tuple[int, int, int]
) -> Amended | None:
    start, end, added = change
    for markdown in candidates:
        new = render(markdown)
        if new.text == meant:
            return Amended(new, start, end - start, added)
    return None


def _without_parts(old: RenderedText, block: Block) -> Iterator[str]:
    """The Markdown without one chunk, then without one line, nearest to the block first."""
    markdown, before = old.markdown, old.text[: block.start]
    for starts in (_chunk_starts(markdown), _line_starts(markdown)):
        following = dict(itertools.pairwise(starts))
        for start in _nearest(starts[:-1], markdown, before):
            yield markdown[:start] + markdown[following[start] :]


def _nearest(places: list[int], markdown: str, before: str) -> list[int]:
    """The places with about as many words before them as ``before`` has, best first."""
    wanted = len(_WORD.findall(before))
    words, last, distances = 0, 0, {}
    for place in places:
        words += len(_WORD.findall(markdown[last:place]))
        last = place
        distances[place] = abs(words - wanted)
    return sorted(places, key=lambda place: distances[place])[:_MOST_TRIED]


def _chunk_starts(markdown: str) -> list[int]:
    """Where blocks at the margin begin, and the end."""
    starts, offset, fence, is_after_blank = [], 0, "", True
    for line in markdown.splitlines(keepends=True):
        if is_after_blank and not fence and line.strip() and not line.startswith((" ", "\t")):
            starts.append(offset)
        found = _FENCE.match(line)
        if found and not fence:
            fence = found.group()
        elif fence and line.strip() == fence:
            fence = ""
        is_after_blank = not line.strip()
        offset += len(line)
    return [*starts, len(markdown)]


def _line_starts(markdown: str) -> list[int]:
    starts, offset = [], 0
    for line in markdown.splitlines(keepends=True):
        starts.append(offset)
        offset += len(line)
    return [*starts, offset]
