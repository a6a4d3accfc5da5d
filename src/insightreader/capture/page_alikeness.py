"""Blocks that stand where the article's blocks stand, in a page that a program made.

An extractor may choose the first part of a text and miss another that its site holds in sections of
the same names: the answers to a question, what follows an advertisement.
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import tag_of
from insightreader.capture.page_leaves import Leaf
from insightreader.capture.promotion import link_density

_LONG = 12
_MOST_LINKED = 0.3
_LEVELS = 3
_PARTS = frozenset({"ul", "ol", "li", "blockquote", "table", "tbody", "tr", "td", "figure", "dl"})
_TEXT = frozenset({"p", "pre", "ul", "ol", "blockquote", "h2", "h3", "h4"})

_Signature = tuple[str, ...]


class Alikeness:
    """Which named places hold the article's paragraphs."""

    def __init__(self, leaves: list[Leaf]) -> None:
        self._known = {
            signature
            for leaf in leaves
            if leaf.is_matched and leaf.words >= _LONG and tag_of(leaf.element) == "p"
            for signature in _signatures(leaf.element)
        }

    def is_beside(self, element: HtmlElement) -> bool:
        """Tell whether a block stands in a place called as one that holds chosen paragraphs."""
        if tag_of(element) not in _TEXT or link_density(element) > _MOST_LINKED:
            return False
        return any(signature in self._known for signature in _signatures(element))


def _signatures(element: HtmlElement) -> Iterator[_Signature]:
    """The names of what a block is in: its holder's own, and those of three levels."""
    names = []
    for ancestor in element.iterancestors():
        names.append(f"{tag_of(ancestor)} {re.sub(r'[0-9]+', '', ancestor.get('class') or '')}")
        if len(names) == _LEVELS or tag_of(ancestor) in {"body", "html"}:
            break
    if names and tag_of(element.getparent()) not in _PARTS and names[0].partition(" ")[2]:
        yield (names[0],)
