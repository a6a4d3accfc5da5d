"""Ids for headings, and links inside a document that lead to them."""

import re
from collections import Counter
from dataclasses import replace

from insightreader.domain.text import BlockKind, Span, SpanKind
from insightreader.text.passage import Item, Passage

_DROPPED = re.compile(r"[^\w\- ]+")


def slug(text: str) -> str:
    """Return a heading's words as an id: lower case, hyphens for spaces, ``h-`` before it.

    The prefix keeps a post's links away from the ids of footnotes.
    """
    return "h-" + _DROPPED.sub("", text.casefold()).strip().replace(" ", "-")


def link_headings(items: list[Item]) -> list[Item]:
    """Return the items with an anchor at each heading, without inner links that lead nowhere."""
    seen: Counter[str] = Counter()
    anchored = [_anchored(item, seen) for item in items]
    anchors = {item.anchor for item in anchored if isinstance(item, Passage) and item.anchor}
    return [_linked(item, anchors) if isinstance(item, Passage) else item for item in anchored]


def _anchored(item: Item, seen: Counter[str]) -> Item:
    if not isinstance(item, Passage) or item.kind is not BlockKind.HEADING:
        return item
    name = slug(item.text)
    seen[name] += 1
    return replace(item, anchor=name if seen[name] == 1 else f"{name}-{seen[name] - 1}")


def _linked(passage: Passage, anchors: set[str]) -> Passage:
    if not any(span.target.startswith("#") for span in passage.spans):
        return passage
    spans = (_inner_link(span, anchors) for span in passage.spans)
    return replace(passage, spans=tuple(span for span in spans if span is not None))


def _inner_link(span: Span, anchors: set[str]) -> Span | None:
    if span.kind is not SpanKind.LINK or not span.target.startswith("#"):
        return span
    target = "h-" + span.target[1:].casefold()
    return replace(span, target="#" + target) if target in anchors else None
