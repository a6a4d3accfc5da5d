"""Markdown to reading text, blocks, spans and the viewer's HTML: one pipeline for every revision.

``RENDERER`` names these rules and is stored with each revision. Change what they give, and it
changes: an existing revision is never rendered anew.
"""

import hashlib
from collections.abc import Iterable, Mapping

from insightreader.domain.ids import Sha256
from insightreader.domain.text import Block, RenderedText, Span
from insightreader.text.caption import name_captions
from insightreader.text.drawing import draw
from insightreader.text.heading import link_headings
from insightreader.text.passage import Item, Passage
from insightreader.text.reading import read_items
from insightreader.text.renderer import RENDERER


def render(
    markdown: str, *, image_sizes: Mapping[str, tuple[int, int]] | None = None
) -> RenderedText:
    """Render a Markdown document. ``image_sizes`` gives (width, height) in pixels by SHA-256.

    Raises ``TextTooComplex`` where the Markdown nests too deeply.
    """
    items = document_items(markdown)
    text, blocks, spans = _laid_out(item for item in items if isinstance(item, Passage))
    return RenderedText(
        markdown=markdown,
        text=text,
        blocks=blocks,
        spans=spans,
        html=draw(items, image_sizes or {}),
        text_sha256=Sha256(hashlib.sha256(text.encode("utf-8")).hexdigest()),
        renderer=RENDERER,
    )


def document_items(markdown: str) -> list[Item]:
    """Return the passages, pictures and containers of a Markdown document."""
    # Importing the parser takes 50 ms, which only a worker needs to spend.
    from insightreader.text.markup import sanitised_html

    return link_headings(name_captions(read_items(sanitised_html(markdown))))


def _laid_out(
    passages: Iterable[Passage],
) -> tuple[str, tuple[Block, ...], tuple[Span, ...]]:
    """Join the passages with one line feed each, and count everything from the text's start."""
    texts: list[str] = []
    blocks: list[Block] = []
    spans: list[Span] = []
    start = 0
    for number, passage in enumerate(passages, start=1):
        end = start + len(passage.text)
        blocks.append(Block(number, passage.kind, start, end, passage.level))
        spans.extend(
            Span(span.kind, start + span.start, start + span.end, span.target)
            for span in passage.spans
        )
        texts.append(passage.text)
        start = end + 1
    return "\n".join(texts), tuple(blocks), tuple(spans)
