"""Blocks and spans of a revision as one line of JSON."""

import json
from collections.abc import Iterator

from insightreader.domain.text import Block, BlockKind, RenderedText, Span, SpanKind

Layout = tuple[tuple[Block, ...], tuple[Span, ...]]


def write_layout(of: RenderedText) -> str:
    """Return blocks and spans as they are stored."""
    blocks = [(each.number, each.kind, each.start, each.end, each.level) for each in of.blocks]
    spans = [(each.kind, each.start, each.end, each.target) for each in of.spans]
    return json.dumps([blocks, spans], ensure_ascii=False, separators=(",", ":"))


def read_layout(stored: str) -> Layout:
    """Return what ``write_layout`` wrote; raises ValueError or TypeError for anything else."""
    blocks, spans = json.loads(stored)
    return (
        tuple(Block(number, BlockKind(kind), *rest) for number, kind, *rest in blocks),
        tuple(Span(SpanKind(kind), *rest) for kind, *rest in spans),
    )


def block_number_at(stored: str, offset: int) -> int:
    """Return the number of the block around an offset, 0 for none."""
    blocks = block_ranges(stored)
    return next((number for number, start, end in blocks if start <= offset < end), 0)


def block_ranges(stored: str) -> Iterator[tuple[int, int, int]]:
    """Yield each block's number, start and end without making a block of it."""
    blocks, _ = json.loads(stored)
    for number, _kind, start, end, *_ in blocks:
        yield number, start, end
