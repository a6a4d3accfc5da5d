"""Which of a page's blocks stay: judged in order, by what was chosen and by what lies between."""

import re
from collections.abc import Collection
from itertools import islice

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import (
    EMBEDDED,
    HEADINGS,
    LISTS,
    block_text,
    collapsed,
    tag_of,
)
from insightreader.capture.page_addresses import host_of
from insightreader.capture.pages.alikeness import Alikeness
from insightreader.capture.pages.asides import PageAsides
from insightreader.capture.pages.byline_rows import is_byline
from insightreader.capture.pages.leaves import Article, Leaf
from insightreader.capture.pages.opening import PageOpening, shows_picture
from insightreader.capture.pages.places import PagePlaces
from insightreader.capture.pages.promotion import (
    is_credit,
    is_dated_place,
    is_promotion,
    is_signed_place,
    link_density,
)
from insightreader.capture.pages.titles import title_key
from insightreader.capture.texts.text_title import REPEATED as REPEATED_TITLE

OUTSIDE = "outside-article"
PROMOTION = "promotion"
CAPTION = "caption"
BYLINE = "byline"
REPEATED = "repeated"
_UNIT_SHARE = 0.35
_MOST_LINKED = 0.5
_ALL_LINKED = 0.8
_HEAD_BLOCKS = 8
_FIRST_LONG = 20
_LONG_REPEAT = 30
_NAME_WORDS = 4
_LINK_WORDS, _WHOLLY_LINKED = 12, 0.95
_ROW_OF_LINKS, _ROW_WORDS = 3, 30
_FEWEST_HOSTS = 3
_LONGEST_SIGNED = 120
_MOST_PARTS = 200
"""Parts of a text beyond which it isn't put together: it is longer than that anyway."""
_ORNAMENT = re.compile(r"[*_~·•⁂—–=+#\s-]+")
_UNITS = frozenset({"figure", "table", "dl", "details", "blockquote", *LISTS})
_SHOWN_FIRST = frozenset({"figure", "table"})


class PageJudge:
    """Judges the blocks of an article one after the other, and says why each of them goes."""

    def __init__(self, article: Article, *, captions: bool) -> None:
        self._captions = captions
        self._leaves = article.leaves
        self._titles = article.titles
        self._authors = article.authors
        self._heading = article.heading
        self._by_element = {leaf.element: leaf for leaf in article.leaves}
        self._first, self._last = _extent(article)
        self._head = self._head_end()
        long = (i for i, leaf in enumerate(self._leaves) if leaf.is_matched and is_long(leaf))
        self._tail = max(long, default=self._last)
        self._opening = PageOpening(
            article.leaves, self._first, titles=article.titles, description=article.description
        )
        self._places = PagePlaces(article.root, article.body, article.leaves)
        self._asides = PageAsides(article.root, article.leaves)
        self._alike = Alikeness(article.leaves)
        self._seen: set[str] = set()
        self._units: dict[HtmlElement, str | None] = {}
        self._reasons: dict[HtmlElement, str] = {}

    def reasons(self) -> dict[HtmlElement, str]:
        """Return why each block goes; a block without a reason stays."""
        headings = []
        for index, leaf in enumerate(self._leaves):
            if leaf.element is self._heading:
                continue
            reason = self._head_reason(leaf, index)
            if reason is None and self._waits(leaf, index):
                headings.append(index)
                continue
            reason = reason or self._reason(leaf, index)
            if reason is not None:
                self._reasons[leaf.element] = reason
        # A heading stays or goes with what it is the heading of.
        for index in reversed(headings):
            if not self._heads_something(index):
                self._reasons[self._leaves[index].element] = OUTSIDE
        self._drop_last_headings()
        return self._reasons

    def _drop_last_headings(self) -> None:
        """A heading that nothing follows any more headed what was taken out: notes, a box."""
        for leaf in reversed(self._leaves):
            if leaf.element not in self._reasons:
                if tag_of(leaf.element) not in HEADINGS or not leaf.text:
                    return
                self._reasons[leaf.element] = OUTSIDE

    def _head_end(self) -> int:
        """The article's head ends where its first long block begins."""
        for index, leaf in enumerate(self._leaves[: self._first + _HEAD_BLOCKS]):
            if leaf.is_matched and is_long(leaf):
                return index
        return min(len(self._leaves), self._first + _HEAD_BLOCKS)

    def _head_reason(self, leaf: Leaf, index: int) -> str | None:
        if index > self._head or not leaf.text:
            return None
        if title_key(leaf.text) in self._titles and not self._is_in_table(leaf):
            return REPEATED_TITLE
        if self._tells_who_or_when(leaf):
            return BYLINE
        if self._opening.is_above(index) or lists_links(leaf):
            return OUTSIDE
        if index <= self._head and self._opening.is_repeated(index):
            return REPEATED
        return OUTSIDE if self._heads_nothing(leaf, index) else None

    def _tells_who_or_when(self, leaf: Leaf) -> bool:
        if is_byline(leaf.text):
            return True
        if title_key(leaf.text) in self._authors and not self._is_in_table(leaf):
            return True
        is_short = leaf.words <= _ROW_WORDS // 2
        return is_short and (
            is_dated_place(leaf.element) or _is_time(leaf) or _introduces(leaf, self._authors)
        )

    def _is_listed(self, leaf: Leaf) -> bool:
        return self._places.outermost(leaf.element, LISTS) is not None

    def _is_in_table(self, leaf: Leaf) -> bool:
        unit = self._places.outermost(leaf.element, _UNITS)
        return unit is not None and tag_of(unit) == "table"

    def _heads_nothing(self, leaf: Leaf, index: int) -> bool:
        """Above the text, a heading that no text follows is the author's or the site's."""
        following = self._leaves[index + 1] if index + 1 < len(self._leaves) else None
        return (
            tag_of(leaf.element) in HEADINGS
            and index < self._head
            and not self._opening.holds(index)
            and following is not None
            and not following.is_matched
            and tag_of(following.element) not in HEADINGS
            and following.element.find(".//img") is None
            and not (self._is_between(index) and self._is_listed(following))
        )

    def _reason(self, leaf: Leaf, index: int) -> str | None:
        element = leaf.element
        if self._asides.hold(element):
            return PROMOTION
        if tag_of(element) == "figcaption" or is_credit(leaf.text):
            return self._caption_reason(leaf, index)
        unit = self._places.outermost(element, _UNITS)
        if unit is not None:
            if unit not in self._units:
                self._units[unit] = self._unit_reason(unit, index)
            return self._units[unit]
        return self._line_reason(leaf, index)

    def _line_reason(self, leaf: Leaf, index: int) -> str | None:
        if is_promotion(leaf.text) and not self._is_prose(leaf):
            return PROMOTION
        if self._asides.label(leaf):
            return PROMOTION
        if index > self._tail and leaf.text:
            if self._tells_who_or_when(leaf):
                return BYLINE
            if leads_away(leaf):
                return OUTSIDE
        if leaf.is_matched:
            return self._repeat_reason(leaf)
        return None if self._stays_unmatched(leaf, index) else OUTSIDE

    def _caption_reason(self, leaf: Leaf, index: int) -> str | None:
        if not self._captions:
            return CAPTION
        stays = self._is_between(index) or leaf.is_matched or self._opening.holds(index)
        stays = stays or self._places.is_own(leaf.element)
        return None if stays and not self._places.promote(leaf.element) else OUTSIDE

    def _repeat_reason(self, leaf: Leaf) -> str | None:
        """A long block that stands twice is the page's doing; a refrain is the author's."""
        if leaf.words < _LONG_REPEAT:
            return None
        key = collapsed(leaf.text)
        is_repeat = key in self._seen
        self._seen.add(key)
        return REPEATED if is_repeat else None

    def _is_prose(self, leaf: Leaf) -> bool:
        """A matched sentence that only begins as a promotion does."""
        return leaf.is_matched and leaf.words > _FIRST_LONG and link_density(leaf.element) < 0.1

    def _unit_reason(self, unit: HtmlElement, index: int) -> str | None:
        """Lists, tables, figures and quotations stay or go as wholes."""
        leaves = [leaf for item in unit.iter() if (leaf := self._by_element.get(item)) is not None]
        density = link_density(unit)
        if density > _ALL_LINKED and self._follows_promotion(index):
            return PROMOTION
        if leads_inside(unit) and (density > _ALL_LINKED or self._places.promote(unit)):
            return OUTSIDE
        words = sum(leaf.words for leaf in leaves)
        if words and all(is_promotion(leaf.text) for leaf in leaves):
            return PROMOTION
        if any(leaf.element.get(EMBEDDED) is not None for leaf in leaves):
            return None if self._is_between(index) else OUTSIDE
        matched = sum(leaf.matched for leaf in leaves if leaf.is_matched)
        if words and matched >= words * _UNIT_SHARE:
            return None
        return self._unmatched_unit_reason(unit, index, density)

    def _unmatched_unit_reason(self, unit: HtmlElement, index: int, density: float) -> str | None:
        if leads_to_others(unit) and self._places.is_in_body(unit):
            return OUTSIDE if self._places.promote(unit) else None
        if not self._has_place(unit, index) or self._places.promote(unit) or density > _MOST_LINKED:
            return OUTSIDE
        return PROMOTION if is_promotion(block_text(unit)) else None

    def _has_place(self, unit: HtmlElement, index: int) -> bool:
        """Whether a list, a table or a picture stands where the article's own would."""
        if self._is_between(index):
            return True
        if tag_of(unit) == "figure" and not shows_picture(unit):
            return False
        if self._alike.is_beside(unit) or self._places.is_own(unit):
            return True
        is_summary = self._places.is_note(unit) or self._opening.is_named(unit)
        return self._opening.holds(index) and (tag_of(unit) in _SHOWN_FIRST or is_summary)

    def _follows_promotion(self, index: int) -> bool:
        before = self._leaves[index - 1] if index else None
        return before is not None and self._reasons.get(before.element) == PROMOTION

    def _is_between(self, index: int) -> bool:
        return self._first < index < self._last

    def _waits(self, leaf: Leaf, index: int) -> bool:
        """Whether a heading can be judged only after what follows it."""
        return (
            is_heading(leaf)
            and not leaf.is_matched
            and (self._is_between(index) or self._opening.holds(index))
            and not self._opening.is_deck(index)
            and self._places.outermost(leaf.element, _UNITS) is None
            and not self._asides.hold(leaf.element)
            and not is_promotion(leaf.text)
            and not self._places.promote(leaf.element)
        )

    def _heads_something(self, index: int) -> bool:
        leaf = self._leaves[index]
        is_near = self._opening.holds(index) or link_density(leaf.element) > _ALL_LINKED
        reach = 2 if is_near else 3
        following = self._leaves[index + 1 : index + reach]
        return any(each.element not in self._reasons for each in following)

    def _stays_unmatched(self, leaf: Leaf, index: int) -> bool:
        element, tag = leaf.element, tag_of(leaf.element)
        if self._places.promote(element):
            return False
        if not self._is_between(index):
            return self._opens(leaf, index) or self._is_beside(leaf)
        if element.get(EMBEDDED) is not None:
            return True
        if tag in {"pre", "hr"}:
            return link_density(element) <= _MOST_LINKED
        if element.find(".//img") is not None:
            return link_density(element) <= _MOST_LINKED and shows_picture(element)
        return (
            self._names_code(leaf, index)
            or (leaf.words > 0 and self._places.is_note(element))
            or self._is_beside(leaf)
        )

    def _is_beside(self, leaf: Leaf) -> bool:
        has_signs = leaf.words > 0 or _ORNAMENT.fullmatch(leaf.text) is not None
        return has_signs and self._alike.is_beside(leaf.element)

    def _opens(self, leaf: Leaf, index: int) -> bool:
        shows = not leaf.text and self._opening.holds(index) and shows_picture(leaf.element)
        return shows or self._opening.is_deck(index)

    def _names_code(self, leaf: Leaf, index: int) -> bool:
        """A file's name right over its lines."""
        following = self._leaves[index + 1] if index + 1 < len(self._leaves) else None
        return (
            following is not None
            and tag_of(following.element) == "pre"
            and 0 < leaf.words <= _NAME_WORDS
            and "\n" not in leaf.text
            and "." in leaf.text
        )


def is_long(leaf: Leaf) -> bool:
    """Tell whether a block is long enough to be running text for sure."""
    return leaf.words >= _FIRST_LONG


def is_heading(leaf: Leaf) -> bool:
    """Tell whether a block is a heading, or a short line that is strong as a whole."""
    if tag_of(leaf.element) in HEADINGS:
        return True
    strong = sum(len("".join(mark.itertext())) for mark in leaf.element.iter("b", "strong"))
    is_linked = link_density(leaf.element) > _MOST_LINKED
    return 0 < leaf.words <= _LINK_WORDS and strong >= len(leaf.text) and not is_linked


def leads_away(leaf: Leaf) -> bool:
    """Tell whether a line is nothing but a link."""
    is_plain = tag_of(leaf.element) == "p" and leaf.element.get(EMBEDDED) is None
    return is_plain and leaf.words <= _LINK_WORDS and link_density(leaf.element) >= _WHOLLY_LINKED


def _introduces(leaf: Leaf, authors: Collection[str]) -> bool:
    """Whether a line says an author's name, or an office beside it, in a place for that."""
    for holder in (leaf.element, *islice(leaf.element.iterancestors(), 3)) if authors else ():
        if is_signed_place(holder):
            parts = list(islice(holder.itertext(), _MOST_PARTS + 1))
            told = collapsed("".join(parts))
            is_short = len(parts) <= _MOST_PARTS and len(told) <= _LONGEST_SIGNED
            return is_short and any(name in title_key(told) for name in authors)
    return False


def _is_time(leaf: Leaf) -> bool:
    """Whether a line is a moment with a word or two beside it."""
    told = sum(len("".join(time.itertext()).strip()) for time in leaf.element.iter("time"))
    return told * 2 > len(leaf.text)


def lists_links(leaf: Leaf) -> bool:
    """Tell whether a short line is a row of links rather than a sentence with some."""
    links = sum(1 for _ in leaf.element.iter("a"))
    return (
        links >= _ROW_OF_LINKS
        and leaf.words <= _ROW_WORDS
        and link_density(leaf.element) >= _MOST_LINKED
        and not leaf.text.endswith((".", "!", "?", "。"))
    )


def leads_to_others(unit: HtmlElement) -> bool:
    """Tell whether a list's links lead to many sites, as those of a post about them do."""
    hosts = [host_of(link.get("href")) for link in unit.iter("a")]
    found = [host for host in hosts if host]
    return len(set(found)) >= _FEWEST_HOSTS and len(set(found)) * 2 > len(hosts)


def _extent(article: Article) -> tuple[int, int]:
    """The indexes of the first and the last chosen block of the text, which the title precedes."""
    below = set(article.body.iter())
    leaves = article.leaves
    matched = [i for i, leaf in enumerate(leaves) if leaf.is_matched]
    is_title = [title_key(leaf.text) in article.titles for leaf in leaves]
    of_text = [i for i in matched if leaves[i].element in below and not is_title[i]]
    first_long = next((i for i in of_text if leaves[i].words >= _FIRST_LONG), 0)
    title = max((i for i in range(first_long) if is_title[i]), default=-1)
    order = [i for i in of_text if i > title] or matched
    return order[0], order[-1]


def leads_inside(unit: HtmlElement) -> bool:
    """Tell whether all links of a list lead to places in the page itself: it is its contents."""
    links = [link.get("href") or "" for link in unit.iter("a")]
    return bool(links) and all(href.startswith("#") for href in links)
