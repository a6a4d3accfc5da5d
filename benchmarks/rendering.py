"""Drafts as the cleaning worker would have given them, without parsing their Markdown.

A test compares the two. Parsing 100,000 posts would take longer than all measurements together.
"""

import hashlib
from collections.abc import Iterator

from benchmarks.corpus import Draft
from insightreader.domain.cleaned import Cleaned, Metadata
from insightreader.domain.ids import Sha256
from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.text.drawing import draw
from insightreader.text.heading import link_headings
from insightreader.text.passage import Item, Passage
from insightreader.text.renderer import RENDERER

RULES = "clean-1"


def rendered_of(of: Draft) -> RenderedText:
    """Return a draft's text, blocks and HTML."""
    text = of.text
    return RenderedText(
        markdown=of.markdown,
        text=text,
        blocks=tuple(_blocks(of)),
        spans=(),
        html=draw(link_headings(list(_passages(of)))),
        text_sha256=Sha256(hashlib.sha256(text.encode()).hexdigest()),
        renderer=RENDERER,
    )


def cleaned_of(of: Draft) -> Cleaned:
    """Return a draft as a cleaned capture."""
    return Cleaned(Metadata(of.title), rendered_of(of), RULES)


def _passages(of: Draft) -> Iterator[Item]:
    for part in of.parts:
        if part.level:
            tag = f"h{part.level}"
            yield Passage(BlockKind.HEADING, part.text, level=part.level, tag=tag)
        else:
            yield Passage(BlockKind.PARAGRAPH, part.text)


def _blocks(of: Draft) -> Iterator[Block]:
    start = 0
    for number, part in enumerate(of.parts, start=1):
        kind = BlockKind.HEADING if part.level else BlockKind.PARAGRAPH
        end = start + len(part.text)
        yield Block(number, kind, start, end, part.level)
        start = end + 1
