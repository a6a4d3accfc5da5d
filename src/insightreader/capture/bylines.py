"""Who wrote a page, as bylines say it."""

import re

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed

_BY = r"(?:written\s+by|posted by|by|von|par|por|di|door|av|af|text|author)"
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_LEAD = re.compile(rf"^{_BY}\s*:?\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*(?:[|•·]|\bon\b|last updated|updated|published|posted|,?\s*\d{1,2}[./-]\d"
    rf"|,?\s*\d{{4}}-\d{{2}}|@\w+|\(@\w+\)|,?\s*{_MONTHS}\s+\d{{1,2}}\b).*$",
    re.IGNORECASE,
)
_DATE = (
    rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
    rf"(?:{_MONTHS}\s+\d{{1,2}},?\s+\d{{4}}|\d{{1,2}}\.?\s+{_MONTHS},?\s+\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
)
_TIME = r"(?:\s*(?:,|at|\||•|·|-|–|@)?\s*\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?"
_READ = r"(?:\s*(?:[|•·-]\s*)?\d{1,3}\s*min(?:ute)?s?(?:\s+read)?)?"
_DATE_LINE = re.compile(
    r"^(?:(?:first |last )?(?:published|posted|updated|modified|created)(?:\s+on)?\s*:?\s*)?"
    rf"{_DATE}{_TIME}{_READ}$",
    re.IGNORECASE,
)
_BYLINE = re.compile(rf"^(?i:{_BY})\s*:?\s+[^\W\d_a-z][\w.’'-]*(?:[\s,&]+[\w.’'@-]+){{0,9}}$")
_HANDLE = re.compile(r"^@\w{2,30}$")
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


def is_byline(text: str) -> bool:
    """Tell whether a whole line only says who wrote a text or when."""
    line = collapsed(text)
    return any(pattern.match(line) for pattern in (_DATE_LINE, _BYLINE, _HANDLE))


def html_author(tree: HtmlElement) -> str | None:
    """Return the text of the page's first byline."""
    for path in _BYLINES:
        for element in tree.xpath(path):
            text = collapsed(element.get("content") or element.text_content())
            if text and clean_author(text):
                return text
    return None
