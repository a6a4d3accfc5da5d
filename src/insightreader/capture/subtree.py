"""Which blocks of a page are the article: those the chosen text points at, and what lies between.

The chosen text says which words count and has lost its structure on the way; the page's own tree
has it. Nothing is taken from the text but the choice.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from insightreader.capture.bylines import is_byline
from insightreader.capture.draft import Dropped, count_words
from insightreader.capture.furniture import phrase_key
from insightreader.capture.markup_tree import (
    EMBEDDED,
    HEADINGS,
    LEAVES,
    LISTS,
    block_text,
    collapsed,
    is_block,
    tag_of,
)
from insightreader.capture.plain_paragraphs import paragraphs_of
from insightreader.capture.promotion import (
    is_credit,
    is_note_place,
    is_promotion,
    is_promotional_place,
    link_density,
)
from insightreader.capture.shingles import ChosenText, tokens
from insightreader.capture.text_title import REPEATED as REPEATED_TITLE

OUTSIDE = "outside-article"
PROMOTION = "promotion"
CAPTION = "caption"
BYLINE = "byline"
REPEATED = "repeated"
_ROOT_SHARE = 0.92
_MATCH_SHARE = 0.5
_UNIT_SHARE = 0.35
_MOST_LINKED = 0.5
_ALL_LINKED = 0.8
_HEAD_BLOCKS = 8
_FIRST_LONG = 20
_LONG_REPEAT = 30
_SHORT = 8
_UNITS = frozenset({"figure", "table", "dl", "details", "blockquote", *LISTS})
_PARTS = frozenset({*LISTS, "table", "tbody", "thead", "tfoot", "tr", "td", "th", "li", "dl", "dd"})


@dataclass(slots=True, eq=False)
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
    coverage: float = 1.0
    """The share of the chosen text that the kept blocks hold."""


def select_article(
    tree: HtmlElement, chosen: str, *, titles: Iterable[str] = (), captions: bool = True
) -> Selection | None:
    """Prune ``tree`` in place to the article. None when no block of it matches the chosen text.

    A block at its start that repeats one of ``titles`` goes: the title is shown above the text.
    """
    text = ChosenText(chosen)
    leaves = [_leaf(element, text) for element in _leaf_elements(tree)]
    matched_words = sum(leaf.matched for leaf in leaves if leaf.is_matched)
    if not matched_words:
        return None
    pruning = _Pruning(_root(leaves, matched_words), leaves, captions=captions)
    selection = pruning.run({phrase_key(title) for title in titles} - {""})
    selection.coverage = text.covered_by(selection.texts)
    return selection


def whole_article(body: HtmlElement, *, title: str = "", captions: bool = True) -> Selection:
    """Return everything below ``body`` as the article, for documents that are nothing else.

    Only a first heading that repeats ``title`` goes, and captions where they aren't wanted.
    """
    selection = Selection(body)
    words = 0
    for element in list(_leaf_elements(body)):
        text = block_text(element)
        is_title = (
            not words and tag_of(element) in HEADINGS and phrase_key(text) == phrase_key(title)
        )
        if is_title or (tag_of(element) == "figcaption" and not captions):
            reason = REPEATED_TITLE if is_title else CAPTION
            selection.dropped.append(Dropped(text, reason, words, paragraphs_of([text]).strip()))
            _remove_with_empty_parents(element, body)
        else:
            words += count_words(text)
            selection.texts.append(text)
    if not captions:
        _without_alternatives(body)
    return selection


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
    root = max(candidates, key=lambda element: sum(1 for _ in element.iterancestors()))
    # A paragraph, a list or a table is kept as what it is, below its parent.
    while tag_of(root) in LEAVES or tag_of(root) in _PARTS:
        parent = root.getparent()
        assert parent is not None
        root = parent
    return root


class _Pruning:
    """Judges the blocks below the root in order, and notes why each of them goes."""

    def __init__(self, root: HtmlElement, leaves: list[_Leaf], *, captions: bool) -> None:
        self._root = root
        self._captions = captions
        self._leaves = leaves
        self._by_element = {leaf.element: leaf for leaf in leaves}
        inside = set(root.iter())
        self._inside = [leaf for leaf in leaves if leaf.element in inside]
        order = [i for i, leaf in enumerate(self._inside) if leaf.is_matched]
        self._first, self._last = order[0], order[-1]
        self._head = self._head_end()
        self._seen: set[str] = set()
        self._reasons: dict[HtmlElement, str] = {}
        """Why a block goes; a block without a reason stays."""
        self._units: dict[HtmlElement, str | None] = {}

    def run(self, titles: set[str]) -> Selection:
        """Judge every block and return what stays."""
        for index, leaf in enumerate(self._inside):
            reason = self._head_reason(leaf, index, titles) or self._reason(leaf, index)
            if reason is not None:
                self._reasons[leaf.element] = reason
        return self._selection(titles)

    def _head_end(self) -> int:
        """The article's head ends where its first long block begins."""
        for index, leaf in enumerate(self._inside[: self._first + _HEAD_BLOCKS]):
            if leaf.is_matched and leaf.words >= _FIRST_LONG:
                return index
        return min(len(self._inside), self._first + _HEAD_BLOCKS)

    def _head_reason(self, leaf: _Leaf, index: int, titles: set[str]) -> str | None:
        if index > self._head or not leaf.text:
            return None
        if phrase_key(leaf.text) in titles:
            return REPEATED_TITLE
        if is_byline(leaf.text):
            return BYLINE
        return OUTSIDE if self._heads_nothing(leaf, index) else None

    def _heads_nothing(self, leaf: _Leaf, index: int) -> bool:
        """Above the text, a heading that no text follows is the author's or the site's."""
        following = self._inside[index + 1] if index + 1 < len(self._inside) else None
        return (
            tag_of(leaf.element) in HEADINGS
            and index < self._head
            and following is not None
            and not following.is_matched
            and tag_of(following.element) not in HEADINGS
            and following.element.find(".//img") is None
        )

    def _reason(self, leaf: _Leaf, index: int) -> str | None:
        element = leaf.element
        if tag_of(element) == "figcaption" or is_credit(leaf.text):
            return self._caption_reason(leaf, index)
        unit = self._outermost_unit(element)
        if unit is not None:
            if unit not in self._units:
                self._units[unit] = self._unit_reason(unit, index)
            return self._units[unit]
        if is_promotion(leaf.text) and not self._is_prose(leaf):
            return PROMOTION
        if leaf.is_matched:
            return self._repeat_reason(leaf)
        return None if self._stays_unmatched(leaf, index) else OUTSIDE

    def _caption_reason(self, leaf: _Leaf, index: int) -> str | None:
        if not self._captions:
            return CAPTION
        stays = self._is_between(index) or leaf.is_matched
        return None if stays and not self._is_promotional(leaf.element) else OUTSIDE

    def _repeat_reason(self, leaf: _Leaf) -> str | None:
        """A long block that stands twice is the page's doing; a refrain is the author's."""
        if leaf.words < _LONG_REPEAT:
            return None
        key = collapsed(leaf.text)
        is_repeat = key in self._seen
        self._seen.add(key)
        return REPEATED if is_repeat else None

    def _is_prose(self, leaf: _Leaf) -> bool:
        """A matched sentence that only begins as a promotion does."""
        return leaf.is_matched and leaf.words > _FIRST_LONG and link_density(leaf.element) < 0.1

    def _outermost_unit(self, element: HtmlElement) -> HtmlElement | None:
        found = None
        for ancestor in element.iterancestors():
            if ancestor is self._root:
                break
            if tag_of(ancestor) in _UNITS:
                found = ancestor
        return found

    def _unit_reason(self, unit: HtmlElement, index: int) -> str | None:
        """Lists, tables, figures and quotations stay or go as wholes."""
        leaves = [leaf for item in unit.iter() if (leaf := self._by_element.get(item)) is not None]
        words = sum(leaf.words for leaf in leaves)
        matched = sum(leaf.matched for leaf in leaves if leaf.is_matched)
        density = link_density(unit)
        if density > _ALL_LINKED and self._follows_promotion(index):
            return PROMOTION
        if words and matched >= words * _UNIT_SHARE:
            return None
        if not self._is_between(index) or self._is_promotional(unit) or density > _MOST_LINKED:
            return OUTSIDE
        return PROMOTION if is_promotion(block_text(unit)) else None

    def _follows_promotion(self, index: int) -> bool:
        before = self._inside[index - 1] if index else None
        return before is not None and self._reasons.get(before.element) == PROMOTION

    def _is_between(self, index: int) -> bool:
        return self._first < index < self._last

    def _is_promotional(self, element: HtmlElement) -> bool:
        for ancestor in (element, *element.iterancestors()):
            if ancestor is self._root:
                return False
            if tag_of(ancestor) in {"nav", "footer"} or is_promotional_place(ancestor):
                return True
        return False

    def _stays_unmatched(self, leaf: _Leaf, index: int) -> bool:
        element, tag = leaf.element, tag_of(leaf.element)
        if not self._is_between(index) or self._is_promotional(element):
            return False
        if tag in HEADINGS:
            return any(following.is_matched for following in self._inside[index + 1 : index + 3])
        if element.get(EMBEDDED) is not None:
            return True
        if tag in {"pre", "hr"} or element.find(".//img") is not None:
            return link_density(element) <= _MOST_LINKED
        return self._is_note(element)

    def _is_note(self, element: HtmlElement) -> bool:
        """Whether the author set a block apart, as extractors often leave out."""
        for ancestor in element.iterancestors():
            if ancestor is self._root:
                return False
            if is_note_place(ancestor):
                return link_density(element) <= _MOST_LINKED
        return False

    def _selection(self, titles: set[str]) -> Selection:
        selection = Selection(self._root)
        words = 0
        noted: list[_Noted] = []
        inside = {leaf.element for leaf in self._inside}
        for leaf in self._leaves:
            if leaf.element in inside and leaf.element not in self._reasons:
                words += count_words(leaf.text)
                selection.texts.append(leaf.text)
            elif leaf.text:
                is_title = not words and phrase_key(leaf.text) in titles
                reason = REPEATED_TITLE if is_title else self._reasons.get(leaf.element, OUTSIDE)
                _note(noted, leaf.text, reason, place=words)
        selection.dropped = [note.dropped() for note in noted]
        for element in self._reasons:
            _remove_with_empty_parents(element, self._root)
        if not self._captions:
            _without_alternatives(self._root)
        return selection


@dataclass(slots=True)
class _Noted:
    """A block that goes, or the short lines of a menu as one."""

    lines: list[str]
    reason: str
    place: int

    def dropped(self) -> Dropped:
        markdown = paragraphs_of(self.lines).rstrip("\n")
        return Dropped("\n".join(self.lines), self.reason, self.place, markdown)


def _note(noted: list[_Noted], text: str, reason: str, *, place: int) -> None:
    last = noted[-1] if noted else None
    if (
        last is not None
        and reason == last.reason == OUTSIDE
        and last.place == place
        and max(len(text.split()), len(last.lines[-1].split())) <= _SHORT
    ):
        last.lines += text.split("\n")
    else:
        noted.append(_Noted(text.split("\n"), reason, place))


def _without_alternatives(root: HtmlElement) -> None:
    """An alternative text is read as a caption."""
    for image in root.iter("img"):
        image.set("alt", "")


def _remove_with_empty_parents(element: HtmlElement, root: HtmlElement) -> None:
    parent = element.getparent()
    if parent is None:
        return
    parent.remove(element)
    while parent is not root and next(iter(parent), None) is None and not collapsed(parent.text):
        element, parent = parent, parent.getparent()
        if parent is None:
            return
        parent.remove(element)
