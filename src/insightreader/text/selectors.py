"""How an annotation finds its passage (W3C Web Annotation, section 4.2), and in which blocks."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from insightreader.domain.text import Block


@dataclass(frozen=True, slots=True)
class QuoteSelector:
    """A TextQuoteSelector: the passage itself, and what stands before and after it."""

    exact: str
    prefix: str
    suffix: str


def make_selector(text: str, start: int, end: int, *, context: int = 32) -> QuoteSelector:
    """Return the selector of a range; ``context`` is in code points on each side."""
    return QuoteSelector(
        exact=text[start:end],
        prefix=text[max(0, start - context) : start],
        suffix=text[end : end + context],
    )


def block_at(blocks: Sequence[Block], offset: int) -> Block | None:
    """Return the block that holds an offset; the line feed after a block counts as its end."""
    index = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    if index < 0 or offset > blocks[index].end:
        return None
    return blocks[index]


def blocks_of_range(blocks: Sequence[Block], start: int, end: int) -> tuple[Block, ...]:
    """Return the blocks that share at least one character with a range."""
    first = bisect_right(blocks, start, key=lambda block: block.end)
    last = bisect_right(blocks, end - 1, key=lambda block: block.start)
    return tuple(blocks[first:last])
