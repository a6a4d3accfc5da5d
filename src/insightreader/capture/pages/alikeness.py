"""Blocks that stand where the article's blocks stand, in a page that a program made.

An extractor may choose the first part of a text and miss another that its site holds in sections of
the same names: the answers to a question, what follows an advertisement.
"""

import re

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import tag_of
from insightreader.capture.pages.leaves import Article, Leaf
from insightreader.capture.pages.places import PagePlaces
from insightreader.capture.pages.promotion import is_promotion, link_density

_LONG = 12
_MOST_LINKED = 0.3
_NUMBER = re.compile(r"[0-9]+")
_PARTS = frozenset({"ul", "ol", "li", "blockquote", "table", "tbody", "tr", "td", "figure", "dl"})
_TEXT = frozenset({"p", "pre", "ul", "ol", "blockquote", "h2", "h3", "h4"})


class Alikeness:
    """Which named places hold the article's paragraphs."""

    def __init__(self, leaves: list[Leaf]) -> None:
        self._known: set[str] = {
            signature
            for leaf in leaves
            if leaf.is_matched and leaf.words >= _LONG and tag_of(leaf.element) == "p"
            for signature in _signatures(leaf.element)
        }

    def is_beside(self, element: HtmlElement) -> bool:
        """Tell whether a block stands in a place called as one that holds chosen paragraphs."""
        if tag_of(element) not in _TEXT or link_density(element) > _MOST_LINKED:
            return False
        return bool(_signatures(element) & self._known)


def choose_alike(article: Article) -> bool:
    """Count paragraphs of running text that stand beside chosen ones as chosen; tell if any were.

    What an advertisement cuts off is longer than a line, and in no place that promotes.
    """
    alike = Alikeness(article.leaves)
    found = [
        leaf
        for leaf in article.leaves
        if not leaf.is_matched
        and leaf.words >= _LONG
        and tag_of(leaf.element) == "p"
        and alike.is_beside(leaf.element)
        and not is_promotion(leaf.text)
    ]
    if not found:
        return False
    places = PagePlaces(article.root, article.body, article.leaves)
    found = [leaf for leaf in found if not places.promote(leaf.element)]
    for leaf in found:
        leaf.matched = leaf.words
    return bool(found)


def _signatures(element: HtmlElement) -> set[str]:
    """What a block and its holder are called, but for numbers; nothing where they have no names."""
    holder = element.getparent()
    if holder is None or tag_of(holder) in _PARTS:
        return set()
    # A section of one paragraph became that paragraph, and has its name.
    names = (_NUMBER.sub("", each.get("class") or "").strip() for each in (element, holder))
    return {name for name in names if name}
