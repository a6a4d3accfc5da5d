"""Who wrote a page, as bylines say it."""

import re

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed

_LEAD = re.compile(
    r"^(?:written\s+)?(?:by|von|par|por|di|door|av|af|text|posted by|author)\s*:?\s+", re.IGNORECASE
)
_TAIL = re.compile(
    r"\s*(?:[|•·]|\bon\b|last updated|updated|published|posted|,?\s*\d{1,2}[./-]\d|,?\s*\d{4}-\d{2}|"
    r"@\w+|\(@\w+\)|,?\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}\b).*$",
    re.IGNORECASE,
)
_LONGEST = 120
_MOST_WORDS = 14
_NOT_NAMES = frozenset({"admin", "administrator", "editor", "staff", "author", "unknown", "none"})
_BYLINES = (
    "//*[@itemprop='author']//*[@itemprop='name']",
    "//*[@itemprop='author']",
    "//a[@rel='author']",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' p-author ')]",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' author-name ')]",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' byline-name ')]",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' byline ')]",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' author ')]",
)


def clean_author(text: str) -> str | None:
    """Return the names of a byline, or None where it has none."""
    name = collapsed(text)
    if "://" in name or name.startswith(("www.", "@", "/")):
        return None
    name = _TAIL.sub("", _LEAD.sub("", name)).strip(" ,;|-–—·•")
    if not name or len(name) > _LONGEST or len(name.split()) > _MOST_WORDS:
        return None
    if name.casefold() in _NOT_NAMES or not any(map(str.isalpha, name)):
        return None
    return name


def html_author(tree: HtmlElement) -> str | None:
    """Return the text of the page's first byline."""
    for path in _BYLINES:
        for element in tree.xpath(path):
            text = collapsed(element.get("content") or element.text_content())
            if text and clean_author(text):
                return text
    return None
