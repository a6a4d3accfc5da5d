"""Who wrote a page and when, where only its own words say so: bylines by name and by place."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from insightreader.capture.bylines import clean_author
from insightreader.capture.markup_tree import block_text, collapsed, tag_of
from insightreader.capture.pages.byline_rows import author_in_row, is_byline
from insightreader.capture.pages.class_names import names_like
from insightreader.capture.pages.promotion import names_of

_MARKED = (
    "//*[contains(concat(' ', @itemprop, ' '), ' author ')]",
    "//*[self::a or self::link][contains(concat(' ', @rel, ' '), ' author ')]",
    "//address[contains(@class, 'author')] | //author",
    "//*[@property='schema:author' or @property='author' or @property='dc:creator']",
)
_NAMED = names_like(
    r"authors?|by-?lines?|writers?|writtenby|written-by|posted-?by|submitted-?by",
    r"contributors?|user-?name|hnuser|p-author|creator",
)
_NAME_INSIDE = re.compile(r"(?:^|[\s_-])(?:full-?)?names?(?:$|[\s_-])|^fn$", re.IGNORECASE)
_ELSEWHERE = names_like(
    r"comments?(?:-?\w+)?|commentarea|respond|disqus|sidebar|related(?:-?\w+)?",
    r"(?:site|page|global)-?footer|recommend(?:ed|ations?)?|widget-area|quotes?|pull-?quotes?",
    r"reviewers?|captions?|credits?|more-?\w*|teasers?|tease|replies|reply|cited?|trending",
    "popular|bio|newsletter",
)
_ELSEWHERE_TAGS = frozenset({"figure", "blockquote", "aside", "nav"})
_DATED = names_like(
    r"dates?|published|pub(?:lish)?[-_]?(?:date|time)|posted-?on|time-?stamp",
    r"date-?time|datum|fecha|post-?date|entry-?date|dateline|dt-published",
)
_ROW = names_like(r"(?:post-|entry-|article-)?(?:meta|info)|by-?line")
_AFTER_TITLE = 80
"""Elements behind a main heading among which a row of who and when is looked for."""
_BEFORE_NAME = re.compile(
    r"(?:^|[\s|·•])(?:(?:posted|written|published|submitted|reported) )?by\s*$"
    r"|^\s*(?:Von|Par|Por)\s*$",
    re.IGNORECASE,
)
_BY_OTHERS = re.compile(
    r"(?:powered|designed|hosted|built|made|developed|managed|maintained|themed?|translated|photo\w*"
    r"|illustrat\w*|sponsored|presented|reviewed|created|published) by\s*$",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"\b(?:posted|published)(?:\s+(?:on|at|in))?\s*:?\s+(?P<when>.{6,60})",
    re.IGNORECASE,
)
_MOST_IN_NOTE = 8
_CHANGED = re.compile(r"updat|modif|edited|revis|event|archive|copyright", re.IGNORECASE)
_DATE_PATHS = (
    "//*[contains(concat(' ', @itemprop, ' '), ' datePublished ')]",
    "//time[@pubdate] | //*[contains(concat(' ', @property, ' '), 'datePublished ')]",
    "//*[@content][contains(@property, ':datePublished')]",
    "//*[@content][contains(@property, 'dc:created') or contains(@property, 'dcterms:issued')]",
    "//*[@content][contains(@property, 'dc:date') or contains(@property, 'dcterms:created')]",
    "//*[contains(concat(' ', @class, ' '), ' published ')]",
    "//*[contains(concat(' ', @class, ' '), ' dt-published ')]",
    "//*[@itemprop='dateCreated' or @itemprop='uploadDate']",
    "//article//time[@datetime]",
    "//time[@datetime]",
)
_MOST_LOOKED_AT = 4_000
_LONGEST_ROW, _MOST_ROWS = 110, 300
_LONGEST_DATE = 100
_ENOUGH = 160


def html_authors(tree: HtmlElement) -> Iterator[str]:
    """Yield what the page's own bylines say, likeliest first."""
    for path in _MARKED:
        told = [_name_in(each) for each in tree.xpath(path) if not _is_below_other(each)]
        names = list(dict.fromkeys(name for name in told if name))
        if names:
            yield ", ".join(names)
    for element in _called(tree, _NAMED):
        name = _name_in(element)
        if name:
            yield name
    yield from _linked_names(tree)
    yield from _rows(tree)


def _rows(tree: HtmlElement) -> Iterator[str]:
    """Lines that say who wrote the page, and perhaps when, and nothing else."""
    seen = 0
    for element in tree.iter("p", "span", "div", "h2", "h3", "h4", "h5", "h6", "address", "td"):
        line = _beginning(element) if len(element) <= 4 else ""
        if not line or len(line) > _LONGEST_ROW:
            continue
        seen += 1
        if seen > _MOST_ROWS:
            return
        # Archives put a link to something else behind the last mark.
        name = author_in_row(line) or author_in_row(line.rpartition(" | ")[0])
        if name and not _is_elsewhere(element):
            yield name


def _linked_names(tree: HtmlElement) -> Iterator[str]:
    """Links right behind "by"."""
    for link in tree.iter("a"):
        before = link.getprevious()
        parent = link.getparent()
        text = before.tail if before is not None else parent.text if parent is not None else ""
        is_signed = text and _BEFORE_NAME.search(text) and not _BY_OTHERS.search(text)
        if is_signed and not _is_elsewhere(link):
            name = clean_author(collapsed(link.text_content()))
            if name:
                yield name


def html_dates(tree: HtmlElement) -> Iterator[str]:
    """Yield when the page's own words say that it was published, likeliest first."""
    for path in _DATE_PATHS:
        for element in tree.xpath(path):
            if not _is_change(element) and not _is_elsewhere(element):
                yield from _written_dates(element)
    for names in (_DATED, _ROW):
        for element in _called(tree, names):
            if not _is_change(element):
                yield from _written_dates(element)
    yield from _dates_after_title(tree)
    yield from _dates_in_notes(tree)


def _dates_in_notes(tree: HtmlElement) -> Iterator[str]:
    """Dates behind "posted on", in a short line or the small print under a post."""
    for element in tree.iter("small", "p", "span", "div", "td", "li", "em"):
        text = _beginning(element) if len(element) <= _MOST_IN_NOTE else ""
        match = _POSTED.search(text) if "ost" in text or "ublish" in text else None
        if match and not _is_elsewhere(element) and not _is_change(element):
            yield match["when"]


def _dates_after_title(tree: HtmlElement) -> Iterator[str]:
    for heading in islice(tree.iter("h1"), 1):
        following = heading.xpath(f"following::*[position() <= {_AFTER_TITLE}]")
        for element in following:
            text = _beginning(element) if tag_of(element) else ""
            is_row = 0 < len(text) <= _LONGEST_DATE and is_byline(text)
            is_other = _is_change(element) or _is_elsewhere(element)
            if is_row and not is_other and not _CHANGED.search(text):
                yield text


def _written_dates(element: HtmlElement) -> Iterator[str]:
    for name in ("datetime", "content", "value", "title"):
        value = element.get(name)
        if value:
            yield value
    text = _beginning(element)
    is_date = len(text) <= _LONGEST_DATE and not text.isdecimal()
    if text and is_date and not _CHANGED.search(text):
        yield text


def _is_change(element: HtmlElement) -> bool:
    """Whether a time is that of a change, or of something else."""
    if "publish" in names_of(element).casefold():
        return False
    around = [element, *islice(element.iterancestors(), 3)]
    if any(_CHANGED.search(names_of(each)) for each in around):
        return True
    beside = [_beginning(each).casefold() for each in around[:3]]
    return any(_CHANGED.match(text.removeprefix("last ")) for text in beside)


def _beginning(element: HtmlElement) -> str:
    """The first words of an element, a little longer than any date or byline where it has more."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece.strip())
        if length > _ENOUGH:
            break
    return collapsed("".join(pieces))


def _called(tree: HtmlElement, names: re.Pattern[str]) -> Iterator[HtmlElement]:
    """Elements with such a name, outside the places that name other people's."""
    seen = 0
    for element in tree.iter():
        if not tag_of(element) or tag_of(element) in {"body", "html", "script", "style"}:
            continue
        called = names_of(element)
        if called and names.search(called) and not _is_elsewhere(element):
            seen += 1
            if seen > _MOST_LOOKED_AT:
                return
            yield element


def _is_elsewhere(element: HtmlElement) -> bool:
    """Whether an element is in a place that names other people, or is called as one."""
    return _ELSEWHERE.search(names_of(element)) is not None or _is_below_other(element)


def _is_below_other(element: HtmlElement) -> bool:
    for place in (element, *element.iterancestors()):
        if tag_of(place) in {"body", "html"}:
            return False
        if tag_of(place) == "footer" and next(place.iterancestors("article"), None) is None:
            return True
        is_other = place is not element and _ELSEWHERE.search(names_of(place))
        if tag_of(place) in _ELSEWHERE_TAGS or is_other:
            return True
    return False


def _name_in(element: HtmlElement) -> str | None:
    """The name that an element says: that of a part of it which is called one, or its own."""
    if element.get("content"):
        return clean_author(element.get("content") or "")
    parts = element.xpath(".//*[@itemprop='name']") or [
        part
        for part in element.iter()
        if part is not element and tag_of(part) and _NAME_INSIDE.search(names_of(part))
    ]
    parts = parts or list(element.iter("a"))
    told = [part.get("content") or _first_line(part) for part in parts]
    names = [name for text in told if text and (name := clean_author(text))]
    if names and len(names) <= 6:
        return ", ".join(dict.fromkeys(names))
    return clean_author(_first_line(element))


def _first_line(element: HtmlElement) -> str:
    """An element's words up to its first block: an office stands in the next one."""
    return block_text(element).partition("\n")[0]
