"""Markdown of the user's own, a comment or a brief's text, as the blocks of a report."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from insightreader.domain.errors import TextTooComplex
from insightreader.domain.report import Block, Heading, Inline, Paragraph, Run
from insightreader.domain.text import Block as TextBlock
from insightreader.domain.text import BlockKind, RenderedText, Span, SpanKind

Rewrite = Callable[[Run], Sequence[Inline]]
"""Turns a run into what stands in its place: references become citations."""
_EMPHASIS = {SpanKind.EMPHASIS, SpanKind.MARK}


def markdown_blocks(
    markdown: str, *, rewrite: Rewrite = lambda run: (run,), below: int = 0
) -> Iterator[Block]:
    """Yield the blocks of Markdown; its headings rank below that level.

    What nests too deeply to be drawn comes as its plain words.
    """
    # The renderer takes a while to load, and most runs of the program never export.
    from insightreader.text.rendering import render

    try:
        rendered = render(markdown)
    except TextTooComplex:
        yield Paragraph(tuple(rewrite(Run(markdown))))
        return
    for block in rendered.blocks:
        if block.kind is BlockKind.HEADING:
            yield Heading(block.level + below, rendered.text[block.start : block.end])
            continue
        inlines = [part for run in _runs(rendered, block) for part in rewrite(run)]
        depth = max(block.level, 1) if block.kind is BlockKind.LIST_ITEM else 0
        yield Paragraph(tuple(inlines), depth)


def _runs(rendered: RenderedText, block: TextBlock) -> Iterator[Run]:
    """A block's text, cut wherever inline markup begins or ends."""
    spans = [each for each in rendered.spans if each.start < block.end and each.end > block.start]
    edges = {block.start, block.end}
    for span in spans:
        edges |= {max(span.start, block.start), min(span.end, block.end)}
    cuts = sorted(edges)
    is_quote = block.kind is BlockKind.QUOTE
    for start, end in pairwise(cuts):
        over = [each for each in spans if each.start <= start and each.end >= end]
        yield _run(rendered.text[start:end], over, is_quote=is_quote)


def _run(text: str, spans: Sequence[Span], *, is_quote: bool) -> Run:
    kinds = {each.kind for each in spans}
    links = [each.target for each in spans if each.kind is SpanKind.LINK]
    return Run(
        text,
        is_emphasised=is_quote or bool(kinds & _EMPHASIS),
        is_strong=SpanKind.STRONG in kinds,
        is_raised=SpanKind.SUPERSCRIPT in kinds,
        address=links[-1] if links else "",
    )
