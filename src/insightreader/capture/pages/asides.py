"""Sections inside an article that are none of it: an extractor takes their words for its own.

A newsletter's box, a list of other stories, an advertisement. They are told by their names, by the
heading that opens them, or by the word that the law makes them carry.
"""

import re
from collections.abc import Iterable

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import HEADINGS, is_block, tag_of
from insightreader.capture.pages.leaves import Leaf, words_below
from insightreader.capture.pages.promotion import (
    is_aside_place,
    is_promotion,
    is_talk_place,
    link_density,
    opens_promotion,
)

_LARGEST_SHARE = 0.2
_TALK_SHARE = 0.5
"""Readers may say nearly as much as a short post does."""
_MOST_WORDS = 90
_HEADING_WORDS = 8
_MOST_LINKED = 0.5
_LABEL = re.compile(
    r"\W*(?:ad|ads|advertisement|advertising|promoted|sponsored|anzeige|werbung|publicité|"
    r"publicidad|publicidade|pubblicità|rekl[aá]ma?|реклама|annons|annonce|advertentie|mainos|"
    r"inzerce|διαφήμιση|quảng cáo|iklan|إعلان|اعلان|פרסומת|विज्ञापन|โฆษณา|광고|広告|广告|廣告)\W*",
    re.IGNORECASE,
)
_LABELLED = frozenset({"article", "li", "aside", "figure"})


class PageAsides:
    """Which elements below an article's root are sections of their own that promote something."""

    def __init__(self, root: HtmlElement, leaves: list[Leaf]) -> None:
        self._root = root
        self._words = words_below(leaves, only_matched=False)
        self._matched = words_below(leaves, only_matched=True)
        self._total = sum(leaf.matched for leaf in leaves if leaf.is_matched)
        self._found: set[HtmlElement] = set()
        self._named: dict[HtmlElement, bool] = {}
        first: HtmlElement | None = None
        for leaf in leaves:
            if leaf.text:
                self._look_at(leaf, before=first)
                first = leaf.element

    def label(self, leaf: Leaf) -> bool:
        """Tell whether a line is the word that an advertisement carries."""
        return leaf.words <= _HEADING_WORDS and _LABEL.fullmatch(leaf.text) is not None

    def hold(self, element: HtmlElement) -> bool:
        """Tell whether an element is in such a section."""
        return any(ancestor in self._found for ancestor in self._up(element))

    def _up(self, element: HtmlElement) -> Iterable[HtmlElement]:
        """The element and what it is in, below the root."""
        while element is not self._root:
            yield element
            parent = element.getparent()
            if parent is None:
                return
            element = parent

    def _is_named(self, place: HtmlElement) -> bool:
        if place not in self._named:
            is_talk = (
                is_talk_place(place) and self._matched.get(place, 0) < self._total * _TALK_SHARE
            )
            self._named[place] = is_talk or (is_aside_place(place) and self._is_small(place))
        return self._named[place]

    def _is_small(self, element: HtmlElement) -> bool:
        return self._matched.get(element, 0) < self._total * _LARGEST_SHARE

    def _look_at(self, leaf: Leaf, *, before: HtmlElement | None) -> None:
        if leaf.is_matched:
            self._found.update(place for place in self._up(leaf.element) if self._is_named(place))
        self._found.update(self._other_articles(leaf.element))
        if self.label(leaf):
            self._found.update(self._labelled(leaf.element))
        elif leaf.words <= _HEADING_WORDS and self._opens(leaf):
            self._found.update(self._opened_by(leaf.element, before))

    def _other_articles(self, element: HtmlElement) -> Iterable[HtmlElement]:
        """A small article within the article, most of it a link, is another one's card."""
        return [
            place
            for place in self._up(element)
            if tag_of(place) == "article"
            and self._is_aside(place)
            and link_density(place) > _MOST_LINKED
        ]

    def _labelled(self, label: HtmlElement) -> Iterable[HtmlElement]:
        for element in self._up(label):
            if tag_of(element) in _LABELLED:
                return [element] if self._is_aside(element) else []
        return []

    def _is_aside(self, element: HtmlElement) -> bool:
        return self._is_small(element) and self._words.get(element, 0) <= _MOST_WORDS

    def _opens(self, leaf: Leaf) -> bool:
        is_heading = tag_of(leaf.element) in HEADINGS
        return opens_promotion(leaf.text) or (is_heading and is_promotion(leaf.text))

    def _opened_by(self, heading: HtmlElement, before: HtmlElement | None) -> list[HtmlElement]:
        """The largest section, of few words, that begins with a heading."""
        earlier = set(self._up(before)) if before is not None else set()
        found: list[HtmlElement] = []
        for element in self._up(heading):
            if element in earlier or not self._is_aside(element):
                break
            found = [element]
        return [element for element in found if any(map(is_block, element))]
