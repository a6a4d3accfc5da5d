"""What stands between an article's title and its text: its deck and its first picture.

Extractors leave both out, since bylines, share bars and topics stand there too.
"""

from collections.abc import Collection
from itertools import islice

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import HEADINGS, tag_of
from insightreader.capture.pages.byline_rows import is_byline
from insightreader.capture.pages.class_names import names_like
from insightreader.capture.pages.leaves import Leaf
from insightreader.capture.pages.promotion import is_promotion, link_density, names_of
from insightreader.capture.pages.titles import title_key

_DECK = names_like(
    r"sub-?titles?|sub-?head(?:ing|line)?|stand-?first|deck|dek|lede?|lead|summary|excerpt",
    r"description|desc|chapo|chapeau|abstract|intro|vorspann|bajada|entradilla|sommario|ingress",
    r"opener|perex|spot|sapo|sumario|bajante|zajawka|anons|esito|manchet|lid",
)
_FEWEST_WORDS, _MOST_WORDS = 4, 70
_MOST_LINKED = 0.3
_SHORT = 20
_HOLDERS = 3
_REPEATED_WITHIN, _REPEATED_LENGTH = 12, 30
_FACE = names_like(
    r"avatars?|authors?|bylines?|logos?|icons?|profile|gravatar|headshot|contributors?"
)
_SMALLEST_PICTURE = 121
"""In pixels; what is smaller in both directions beside a title is a face or a sign."""


class PageOpening:
    """The leaves between a title and the first block of text, by index."""

    def __init__(
        self, leaves: list[Leaf], first: int, *, titles: Collection[str], description: str
    ) -> None:
        self._leaves = leaves
        self._description = title_key(description)
        found = [i for i in range(first) if title_key(leaves[i].text) in titles]
        self._start = found[-1] if found else first
        self._first = first

    def holds(self, index: int) -> bool:
        """Tell whether a leaf stands between the title and the text."""
        return self._start < index < self._first

    def is_above(self, index: int) -> bool:
        """Tell whether a short line stands over the title."""
        has_title = self._start < self._first
        return has_title and index < self._start and self._leaves[index].words <= _SHORT

    def is_repeated(self, index: int) -> bool:
        """Tell whether the text says once more what a line over it says."""
        key = title_key(self._leaves[index].text)
        text = self._leaves[index + 1 : self._first + _REPEATED_WITHIN]
        return len(key) >= _REPEATED_LENGTH and any(
            key in title_key(later.text) for later in text if later.is_matched
        )

    def is_deck(self, index: int) -> bool:
        """Tell whether a leaf sums the article up in its author's words."""
        leaf = self._leaves[index]
        if not self.holds(index) or not _FEWEST_WORDS <= leaf.words <= _MOST_WORDS:
            return False
        if is_byline(leaf.text) or is_promotion(leaf.text):
            return False
        if link_density(leaf.element) > _MOST_LINKED or self.is_repeated(index):
            return False
        is_named = self.is_named(leaf.element)
        return is_named or self._is_described(leaf) or self._is_second(index)

    def _is_described(self, leaf: Leaf) -> bool:
        key = title_key(leaf.text)
        return len(key) > len(self._description) * 0.8 and key[:60] == self._description[:60]

    def is_named(self, element: HtmlElement) -> bool:
        """Tell whether an element, or what it is in, is called a deck or a summary."""
        holders = [element, *islice(element.iterancestors(), _HOLDERS - 1)]
        return any(
            _DECK.search(names_of(holder)) or holder.get("itemprop") == "description"
            for holder in holders
        )

    def _is_second(self, index: int) -> bool:
        """A heading right under the title."""
        return index == self._start + 1 and tag_of(self._leaves[index].element) in HEADINGS


def shows_picture(element: HtmlElement) -> bool:
    """Tell whether a block shows a picture of the article rather than a face or a sign."""
    return any(not is_face(image) for image in element.iter("img"))


def is_face(image: HtmlElement) -> bool:
    """Tell whether a picture is that of an author, or of a site."""
    sides = [image.get(name, "").removesuffix("px") for name in ("width", "height")]
    if all(side.isdecimal() and int(side) < _SMALLEST_PICTURE for side in sides):
        return True
    holders = [image, *list(image.iterancestors())[:_HOLDERS]]
    return any(_FACE.search(names_of(holder)) for holder in holders)
