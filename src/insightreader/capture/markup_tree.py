"""A page as a tree, and the words that describe its elements."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from insightreader.domain.errors import NothingToRead

CONTAINERS = frozenset(
    {
        *("html", "body", "div", "section", "article", "main", "header", "footer", "nav", "aside"),
        *("form", "fieldset", "center", "blockquote", "li", "td", "th", "dd", "details", "figure"),
        *("hgroup", "address", "noscript"),
    }
)
"""Elements that may hold blocks as well as text of their own."""
LISTS = frozenset({"ul", "ol", "menu", "dir"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LEAVES = frozenset({"p", "pre", "dt", "figcaption", "summary", "caption", "legend", *HEADINGS})
"""Blocks that hold text only."""
BLOCKS = (
    CONTAINERS
    | LISTS
    | LEAVES
    | {"table", "thead", "tbody", "tfoot", "tr", "dl", "hr", "iframe", "video", "audio"}
)
# The parser lets control characters in, raw or by number, and its tree lets no text with them back.
_NOT_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]"
    "|&#0*(?:[0-8]|1[124-9]|2[0-9]|3[01])(?:;|(?![0-9]))"
    "|&#[xX]0*(?:[0-8bcBCefEF]|1[0-9a-fA-F])(?:;|(?![0-9a-fA-F]))"
)
EMBEDDED = "data-embedded"
"""Marks the paragraph that stands in the place of a film, a sound or another site's frame."""
_BLANK = re.compile(r"\s+")


def parse_page(html: str) -> HtmlElement:
    """Return the tree of a page. Raises NothingToRead when there is no element in it.

    ``huge_tree``, since the default parser stops at 256 nested elements and silently loses their
    text and everything after it.
    """
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    data = _NOT_XML.sub(" ", html).encode("utf-8", errors="replace")
    try:
        return document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise NothingToRead("no elements") from error


def tag_of(element: HtmlElement) -> str:
    """Return an element's name, or "" for a comment or an entity."""
    return element.tag if isinstance(element.tag, str) else ""


def is_block(element: HtmlElement) -> bool:
    """Tell whether an element stands in lines of its own."""
    return tag_of(element) in BLOCKS


def collapsed(text: str | None) -> str:
    """Return ``text`` with every run of white space as one space, none at the ends."""
    return _BLANK.sub(" ", text or "").strip()


def block_text(element: HtmlElement) -> str:
    """Return the words of an element with its blocks and line breaks in lines of their own."""
    return "\n".join(line for part in _pieces(element) if (line := collapsed(part)))


def _pieces(element: HtmlElement) -> list[str]:
    """Text runs between block edges."""
    runs: list[list[str]] = [[]]
    for event, item in etree.iterwalk(element, events=("start", "end")):
        is_edge = is_block(item) or item.tag == "br"
        if is_edge:
            runs.append([])
        if event == "start" and item.text and tag_of(item):
            runs[-1].append(item.text)
        elif event == "end" and item.tail and item is not element:
            runs[-1].append(item.tail)
    return ["".join(run) for run in runs]


def has_blocks(element: HtmlElement) -> bool:
    """Tell whether an element has a block anywhere in it."""
    return any(is_block(child) for child in element.iterdescendants())


def replace_with(old: HtmlElement, new: HtmlElement) -> None:
    """Put ``new`` in the place of ``old``, whose text after it stays."""
    parent = old.getparent()
    assert parent is not None
    new.tail = old.tail
    parent.replace(old, new)


def remove(element: HtmlElement) -> None:
    """Take an element out; the text after it stays."""
    if element.getparent() is not None:
        element.drop_tree()


def elements(root: HtmlElement, *names: str) -> Iterator[HtmlElement]:
    """Yield the elements of these names, from a list made before anything is changed."""
    yield from list(root.iter(*names))
