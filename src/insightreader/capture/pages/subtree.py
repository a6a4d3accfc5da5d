"""Which blocks of a page are the article: those the chosen text points at, and what lies between.

The chosen text says which words count and has lost its structure on the way; the page's own tree
has it. Nothing is taken from the text but the choice.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from insightreader.capture.draft import Dropped, count_words
from insightreader.capture.markup_tree import HEADINGS, LEAVES, LISTS, block_text, collapsed, tag_of
from insightreader.capture.pages.alikeness import choose_alike
from insightreader.capture.pages.judging import CAPTION, OUTSIDE, PROMOTION, PageJudge
from insightreader.capture.pages.leaves import Article, Leaf, leaf_elements, leaves_of, words_below
from insightreader.capture.pages.shingles import ChosenText
from insightreader.capture.pages.titles import title_key
from insightreader.capture.texts.furniture_phrases import phrase_key
from insightreader.capture.texts.plain_paragraphs import paragraphs_of
from insightreader.capture.texts.text_title import REPEATED as REPEATED_TITLE

_ROOT_SHARE = 0.92
_SHORT, _REACH = 8, 4
_PARTS = frozenset({*LISTS, "table", "tbody", "thead", "tfoot", "tr", "td", "th", "li", "dl", "dd"})


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
    tree: HtmlElement,
    chosen: str,
    *,
    titles: Iterable[str] = (),
    description: str = "",
    author: str = "",
    captions: bool = True,
    is_titled: bool = False,
) -> Selection | None:
    """Prune ``tree`` in place to the article. None when no block of it matches the chosen text.

    A block at its start that repeats one of ``titles`` goes: the title is shown above the text.
    ``description`` is how the page sums itself up, for a deck in the same words; a line that is
    nothing but ``author`` is a byline. ``is_titled``: its title stands beside it, as a letter's
    does, so that a heading right over the text is one of the text.
    """
    text = ChosenText(chosen)
    leaves = leaves_of(tree, text)
    if not any(leaf.is_matched for leaf in leaves):
        return None
    told = _Told(
        {title_key(title) for title in titles} - {""},
        description,
        {title_key(name) for name in (author, *author.split(", "))} - {""},
        is_titled=is_titled,
    )
    article = _article(leaves, told)
    if choose_alike(article):
        article = _article(leaves, told)
    reasons = PageJudge(article, captions=captions).reasons()
    selection = _selection(article, leaves, reasons)
    if not captions:
        _without_alternatives(article.root)
    selection.coverage = text.covered_by(selection.texts)
    return selection


def whole_article(body: HtmlElement, *, title: str = "", captions: bool = True) -> Selection:
    """Return everything below ``body`` as the article, for documents that are nothing else.

    Only a first heading that repeats ``title`` goes, and captions where they aren't wanted.
    """
    selection = Selection(body)
    words = 0
    for element in list(leaf_elements(body)):
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


@dataclass(frozen=True, slots=True)
class _Told:
    """What the page says of itself, as keys."""

    titles: Collection[str]
    description: str
    authors: Collection[str]
    is_titled: bool


def _article(leaves: list[Leaf], told: _Told) -> Article:
    body = _body(leaves)
    heading = _heading_over(leaves, told.titles) if told.is_titled else None
    root = _with_title(body, leaves, told.titles)
    if heading is not None:
        root = _around(root, heading)
    below = set(root.iter())
    inside = [leaf for leaf in leaves if leaf.element in below]
    return Article(root, body, inside, told.titles, told.description, heading, told.authors)


def _heading_over(leaves: list[Leaf], titles: Collection[str]) -> HtmlElement | None:
    """Return the nearest heading over the text, where no other words stand between."""
    text = (i for i, leaf in enumerate(leaves) if leaf.is_matched and not _is_heading(leaf))
    first = next(text, 0)
    over = [leaf for leaf in leaves[max(0, first - _REACH) : first] if leaf.text]
    found = next(filter(_is_heading, reversed(over)), None)
    is_own = found is not None and title_key(found.text) not in titles
    return found.element if found is not None and is_own else None


def _body(leaves: list[Leaf]) -> HtmlElement:
    """Return the deepest element that holds nearly all of the matched words."""
    held = words_below(leaves, only_matched=True)
    matched_words = sum(leaf.matched for leaf in leaves if leaf.is_matched)
    enough = matched_words * _ROOT_SHARE
    candidates = [element for element, words in held.items() if words >= enough]
    root = max(candidates, key=lambda element: sum(1 for _ in element.iterancestors()))
    # A paragraph, a list or a table is kept as what it is, below its parent.
    while tag_of(root) in LEAVES or tag_of(root) in _PARTS:
        parent = root.getparent()
        assert parent is not None
        root = parent
    return root


def _with_title(body: HtmlElement, leaves: list[Leaf], titles: Collection[str]) -> HtmlElement:
    """Return the deepest element that holds the text and the title nearest above it."""
    title: HtmlElement | None = None
    for leaf in leaves:
        if leaf.is_matched and title_key(leaf.text) not in titles:
            break
        if title_key(leaf.text) in titles:
            title = leaf.element
    return body if title is None else _around(body, title)


def _is_heading(leaf: Leaf) -> bool:
    return tag_of(leaf.element) in HEADINGS


def _around(root: HtmlElement, element: HtmlElement) -> HtmlElement:
    """Return the deepest element that holds both."""
    around = {root, *root.iterancestors()}
    return next((above for above in element.iterancestors() if above in around), root)


def _selection(article: Article, leaves: list[Leaf], reasons: dict[HtmlElement, str]) -> Selection:
    selection = Selection(article.root)
    words = 0
    noted: list[_Noted] = []
    inside = {leaf.element for leaf in article.leaves}
    for leaf in leaves:
        if leaf.element in inside and leaf.element not in reasons:
            words += count_words(leaf.text)
            selection.texts.append(leaf.text)
        elif leaf.text:
            is_title = not words and title_key(leaf.text) in article.titles
            reason = REPEATED_TITLE if is_title else reasons.get(leaf.element, OUTSIDE)
            _note(noted, leaf.text, reason, place=words)
    selection.dropped = [note.dropped() for note in noted]
    for element in reasons:
        _remove_with_empty_parents(element, article.root)
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
        and reason == last.reason
        and reason in {OUTSIDE, PROMOTION}
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
