"""Which blocks of a page are the article: those that the chosen text points at, and what lies between.

The chosen text says which words count and has lost its structure on the way; the page's own tree has
it. Nothing is taken from the text but the choice.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from insightreader.capture.draft import Dropped, count_words
from insightreader.capture.furniture import phrase_key
from insightreader.capture.markup_tree import (
    HEADINGS,
    LEAVES,
    LISTS,
    block_text,
    collapsed,
    is_block,
    tag_of,
)
from insightreader.capture.promotion import is_promotion, is_promotional_place, link_density
from insightreader.capture.shingles import ChosenText, tokens
from insightreader.capture.text_title import REPEATED

OUTSIDE = "outside-article"
PROMOTION = "promotion"
CAPTION = "caption"
_ROOT_SHARE = 0.92
_MATCH_SHARE = 0.5
_UNIT_SHARE = 0.35
_MOST_LINKED = 0.5
_TITLE_WITHIN = 3
_UNITS = frozenset({"figure", "table", "dl", "details", "blockquote", *LISTS})


@dataclass(slots=True)
class _Leaf:
    element: HtmlElement
    text: str
    words: int
    matched: int

    @property
    def is_matched(self) -> bool:
        return self.matched > 0 and self.matched >= self.words * _MATCH_SHARE


@dataclass(slots=True)
class Selection:
    """The part of a page that is the article, and the blocks that were left out of it."""

    root: HtmlElement
    dropped: list[Dropped] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    """The kept blocks' words, for a text without structure."""


def select_article(
    tree: HtmlElement, chosen: str, *, title: str = "", captions: bool = True
) -> Selection | None:
    """Prune ``tree`` in place to the article. None when no block of it matches the chosen text.

    A block at its start that repeats ``title`` goes, since the title is shown above the text.
    """
    text = ChosenText(chosen)
    leaves = [_leaf(element, text) for element in _leaf_elements(tree)]
    matched_words = sum(leaf.matched for leaf in leaves if leaf.is_matched)
    if not matched_words:
        return None
    root = _root(leaves, matched_words)
    return _Pruning(root, leaves, title=title, captions=captions).run()


def _leaf_elements(tree: HtmlElement) -> Iterator[HtmlElement]:
    for element in tree.iter():
        tag = tag_of(element)
        if (tag in LEAVES or tag == "hr") and not any(map(is_block, element)):
            yield element


def _leaf(element: HtmlElement, chosen: ChosenText) -> _Leaf:
    text = block_text(element)
    words = tokens(text)
    return _Leaf(element, text, len(words), chosen.matched(words))


def _root(leaves: list[_Leaf], matched_words: int) -> HtmlElement:
    """Return the deepest element that holds nearly all of the matched words."""
    held: dict[HtmlElement, int] = {}
    for leaf in leaves:
        if leaf.is_matched:
            for element in (leaf.element, *leaf.element.iterancestors()):
                held[element] = held.get(element, 0) + leaf.matched
    enough = matched_words * _ROOT_SHARE
    candidates = [element for element, words in held.items() if words >= enough]
    deepest = max(candidates, key=lambda element: sum(1 for _ in element.iterancestors()))
    if tag_of(deepest) in LEAVES and deepest.getparent() is not None:
        deepest = deepest.getparent()
    # A list or a table is kept as what it is, below its parent.
    while tag_of(deepest) in {*LISTS, "table", "tbody", "thead", "tr", "td", "li", "dl", "dd"}:
        parent = deepest.getparent()
        assert parent is not None
        deepest = parent
    return deepest


class _Pruning:
    """Keeps and drops the blocks below the root, and notes the place of what goes."""

    def __init__(
        self, root: HtmlElement, leaves: list[_Leaf], *, title: str, captions: bool
    ) -> None:
        self._root = root
        self._title = phrase_key(title)
        self._captions = captions
        self._leaves = leaves
        self._by_element = {leaf.element: leaf for leaf in leaves}
        inside = set(root.iter())
        self._inside = [leaf for leaf in leaves if leaf.element in inside]
        order = [i for i, leaf in enumerate(self._inside) if leaf.is_matched]
        self._first, self._last = order[0], order[-1]
        self._kept: set[HtmlElement] = set()
        self._reasons: dict[HtmlElement, str] = {}

    def run(self) -> Selection:
        """Judge every block and return what stays."""
        units: dict[HtmlElement, bool] = {}
        for index, leaf in enumerate(self._inside):
            unit = self._outermost_unit(leaf.element)
            if unit is not None and unit not in units:
                units[unit] = self._keeps_unit(unit, index)
            whole = unit is not None and units[unit]
            self._judge(leaf, index, whole_unit=whole, in_unit=unit is not None)
        selection = Selection(self._root)
        self._collect(selection)
        return selection

    def _outermost_unit(self, element: HtmlElement) -> HtmlElement | None:
        found = None
        for ancestor in element.iterancestors():
            if ancestor is self._root:
                break
            if tag_of(ancestor) in _UNITS:
                found = ancestor
        return found

    def _is_between(self, index: int) -> bool:
        return self._first < index < self._last

    def _keeps_unit(self, unit: HtmlElement, index: int) -> bool:
        """Whether a list, table or figure stays whole."""
        leaves = [leaf for e in unit.iter() if (leaf := self._by_element.get(e)) is not None]
        words = sum(leaf.words for leaf in leaves)
        matched = sum(leaf.matched for leaf in leaves if leaf.is_matched)
        if words and matched >= words * _UNIT_SHARE:
            return True
        if not self._is_between(index) or self._is_promotional(unit):
            return False
        return link_density(unit) <= _MOST_LINKED and not is_promotion(block_text(unit))

    def _is_promotional(self, element: HtmlElement) -> bool:
        for ancestor in (element, *element.iterancestors()):
            if ancestor is self._root:
                return False
            if tag_of(ancestor) in {"nav", "footer"} or is_promotional_place(ancestor):
                return True
        return False

    def _judge(self, leaf: _Leaf, index: int, *, whole_unit: bool, in_unit: bool) -> None:
        element = leaf.element
        if len(self._kept) < _TITLE_WITHIN and self._repeats_title(leaf):
            self._reasons[element] = REPEATED
        elif tag_of(element) == "figcaption" and not self._captions:
            self._reasons[element] = CAPTION
        elif whole_unit or (leaf.is_matched and not is_promotion(leaf.text)):
            self._kept.add(element)
        elif leaf.is_matched or is_promotion(leaf.text):
            self._reasons[element] = PROMOTION
        elif not in_unit and self._stays_unmatched(leaf, index):
            self._kept.add(element)
        else:
            self._reasons[element] = OUTSIDE

    def _repeats_title(self, leaf: _Leaf) -> bool:
        return bool(self._title) and phrase_key(leaf.text) == self._title

    def _stays_unmatched(self, leaf: _Leaf, index: int) -> bool:
        element, tag = leaf.element, tag_of(leaf.element)
        if not self._is_between(index) or self._is_promotional(element):
            return False
        if tag in HEADINGS:
            following = self._inside[index + 1 : index + 3]
            return any(next_leaf.is_matched for next_leaf in following)
        if tag in {"pre", "hr"} or element.find(".//img") is not None:
            return link_density(element) <= _MOST_LINKED
        return False

    def _collect(self, selection: Selection) -> None:
        words = 0
        gone: list[HtmlElement] = []
        inside = {leaf.element for leaf in self._inside}
        for leaf in self._leaves:
            element = leaf.element
            if element in self._kept:
                words += count_words(leaf.text)
                selection.texts.append(leaf.text)
                continue
            if element in inside:
                gone.append(element)
            if leaf.text:
                reason = self._reasons.get(element, OUTSIDE)
                if not words and self._repeats_title(leaf):
                    reason = REPEATED
                selection.dropped.append(Dropped(leaf.text, reason, words))
        for element in gone:
            _remove_with_empty_parents(element, self._root)
        for image in list(self._root.iter("img")):
            if not self._captions:
                image.set("alt", "")


def _remove_with_empty_parents(element: HtmlElement, root: HtmlElement) -> None:
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    while parent is not root and not len(parent) and not collapsed(parent.text):
        element, parent = parent, parent.getparent()
        if parent is None:
            return
        parent.remove(element)
