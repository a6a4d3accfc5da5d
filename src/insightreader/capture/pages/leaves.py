"""A page as a row of leaves: blocks that hold text only, with what the chosen text says of each."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import LEAVES, block_text, is_block, tag_of
from insightreader.capture.pages.shingles import ChosenText, tokens

_MATCH_SHARE = 0.5


@dataclass(slots=True, eq=False)
class Leaf:
    """One block of text: how many words it has, and how many of them were chosen."""

    element: HtmlElement
    text: str
    words: int
    matched: int

    @property
    def is_matched(self) -> bool:
        """Whether the chosen text holds the block, or most of it."""
        return self.matched > 0 and self.matched >= self.words * _MATCH_SHARE


@dataclass(frozen=True, slots=True)
class Article:
    """Where a page's article is, and what is known of it before its blocks are judged."""

    root: HtmlElement
    """Holds the text, and the title over it where the page has one."""
    body: HtmlElement
    """The deepest element that holds nearly all of the text."""
    leaves: list[Leaf]
    """The leaves below the root, in order."""
    titles: Collection[str]
    description: str = ""
    heading: HtmlElement | None = None
    """The heading right over a text whose title stands elsewhere: it is one of the text."""
    authors: Collection[str] = ()
    """The keys of the names of those who wrote it, for lines that say no more than that."""


def leaf_elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the blocks that hold no other block, and the rules between them."""
    for element in tree.iter():
        tag = tag_of(element)
        if (tag in LEAVES or tag == "hr") and not any(map(is_block, element)):
            yield element


def leaves_of(tree: HtmlElement, chosen: ChosenText) -> list[Leaf]:
    """Return a page's blocks in order, each compared with the chosen text."""
    found = []
    for element in leaf_elements(tree):
        text = block_text(element)
        words = tokens(text)
        found.append(Leaf(element, text, len(words), chosen.matched(words)))
    return found


def words_below(leaves: list[Leaf], *, only_matched: bool) -> dict[HtmlElement, int]:
    """Return how many words every element holds, or how many matched ones."""
    held: dict[HtmlElement, int] = {}
    for leaf in leaves:
        words = leaf.matched if only_matched else leaf.words
        if words and (leaf.is_matched or not only_matched):
            for element in (leaf.element, *leaf.element.iterancestors()):
                held[element] = held.get(element, 0) + words
    return held
