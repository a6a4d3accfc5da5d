"""Where in a page a block stands: in which list or table, and what the places are called."""

from collections.abc import Collection, Iterator

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import tag_of
from insightreader.capture.pages.leaves import Leaf, words_below
from insightreader.capture.pages.promotion import is_note_place, is_promotional_place, link_density

_MOST_LINKED = 0.5
_FEW_LINKS = 0.2
_TIGHT = 0.9
_OWN_SHARE = 0.2
"""An element that holds this much of the text is a part of the article, whatever it is called."""


class PagePlaces:
    """The elements round the blocks of an article, below its root."""

    def __init__(self, root: HtmlElement, body: HtmlElement, leaves: list[Leaf]) -> None:
        self._root = root
        self._matched = words_below(leaves, only_matched=True)
        self._body = body
        words = sum(leaf.words for leaf in leaves if body in leaf.element.iterancestors())
        self._is_tight = self._matched.get(body, 0) >= _TIGHT * words
        self._around_body = {body, *body.iterancestors()}
        self._own = _OWN_SHARE * sum(leaf.matched for leaf in leaves if leaf.is_matched)

    def _above(self, element: HtmlElement) -> Iterator[HtmlElement]:
        for ancestor in element.iterancestors():
            if ancestor is self._root or ancestor in self._around_body:
                return
            yield ancestor

    def outermost(self, element: HtmlElement, tags: Collection[str]) -> HtmlElement | None:
        """Return the outermost element of one of these names that a block is in."""
        found = None
        for ancestor in self._above(element):
            if tag_of(ancestor) in tags:
                found = ancestor
        return found

    def promote(self, element: HtmlElement) -> bool:
        """Tell whether the names of an element, or of what it is in, say that it is no text."""
        for place in (element, *self._above(element)):
            if self._matched.get(place, 0) >= self._own:
                return False
            if tag_of(place) in {"nav", "footer"} or is_promotional_place(place):
                return True
        return False

    def is_own(self, element: HtmlElement) -> bool:
        """Tell whether a block is in an element that holds the text and next to nothing else."""
        is_unlinked = link_density(element) <= _FEW_LINKS
        return self._is_tight and is_unlinked and self.is_in_body(element)

    def is_in_body(self, element: HtmlElement) -> bool:
        """Tell whether a block is in the element that holds the text."""
        return any(ancestor is self._body for ancestor in element.iterancestors())

    def is_note(self, element: HtmlElement) -> bool:
        """Tell whether the author set a block apart, as extractors often leave out."""
        set_apart = any(is_note_place(ancestor) for ancestor in self._above(element))
        return set_apart and link_density(element) <= _MOST_LINKED
