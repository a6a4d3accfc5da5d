"""A comment's Markdown as HTML for its card: no pictures, links to the web only."""

from collections.abc import Iterator
from dataclasses import replace

from insightreader.domain.text import Span, SpanKind
from insightreader.text.drawing import draw
from insightreader.text.passage import Item, Passage, Picture
from insightreader.text.rendering import document_items

_WEB = ("http://", "https://")


def render_comment(markdown: str) -> str:
    """Return a comment's sanitised HTML, by the same contract as a post's.

    Raises ``TextTooComplex`` where the Markdown nests too deeply.
    """
    return draw(_shown(document_items(markdown)))


def _shown(items: list[Item]) -> Iterator[Item]:
    for item in items:
        if isinstance(item, Passage):
            spans = tuple(span for span in item.spans if _is_shown(span))
            yield replace(item, spans=spans, anchor="")
        elif not isinstance(item, Picture):
            yield item


def _is_shown(span: Span) -> bool:
    return span.kind is not SpanKind.LINK or span.target.lower().startswith(_WEB)
