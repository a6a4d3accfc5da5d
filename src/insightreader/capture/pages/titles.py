"""A page's title without its site's name, and every wording of it that the text may repeat."""

import re
from collections.abc import Collection, Iterator

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed, tag_of
from insightreader.capture.page_addresses import host_of
from insightreader.capture.pages.class_names import names_like
from insightreader.capture.pages.shingles import tokens

_SPACED = re.compile(r"\s+(?:[|–—·•»:/]|-|::|~|\\)\s+")
_TIGHT = re.compile(r"\s*(?:[|–—·•»_｜－]|-)\s*")
_COLON = re.compile(r"\s*[:：]\s*")
"""Marks without spaces split a title only at something that is known."""
_TITLED = names_like("title|titleline|headline|heading")
_MAY_BE_TITLE = frozenset({"span", "a", "p", "div", "h2", "h3"})
_LONGEST = 300
_LEAST_SHARED = 0.3
_LEAST_NAME = 3
_LONGEST_NAME = 8
_CREDITS = re.compile(r",? by [^\W\d_a-z].{2,40}$|\s*（[^（）]{2,30}）$|\s+\([^()]{2,30}\)$")
"""Behind a title, who wrote it or whose it is; a heading says it without."""
_HOME = re.compile(
    r"(?:https?://[^/?#]+)?/?(?:(?:index|default|home)\.[a-z]{3,5}|[a-z]{2}/?)?|\.{1,2}/?",
    re.IGNORECASE,
)
"""Where a site's own name links to, in any of its languages."""


def main_headings(tree: HtmlElement) -> list[str]:
    """Return the page's main headings, of which it should have one."""
    found = [heading for heading in tree.iter("h1") if not _names_site(heading)]
    return [collapsed(heading.text_content()) for heading in found]


def _names_site(heading: HtmlElement) -> bool:
    """Whether a heading is the name of the site, over every page of it: a link to its first."""
    text = collapsed(heading.text_content())
    return any(
        _leads_home(link) and collapsed(link.text_content()) == text for link in heading.iter("a")
    )


def _leads_home(link: HtmlElement) -> bool:
    href = (link.get("href") or "").strip()
    return bool(href) and _HOME.fullmatch(href) is not None


def home_names(tree: HtmlElement, title: str) -> list[str]:
    """Return what links to the first page call the site, where its title has that as a part."""
    if len(title) > _LONGEST:
        return []
    marks = [mark for pattern in (_SPACED, _TIGHT, _COLON) for mark in pattern.finditer(title)]
    sides = [side for mark in marks for side in (title[: mark.start()], title[mark.end() :])]
    parts = set(map(title_key, sides))
    parts -= set(map(title_key, main_headings(tree)))
    links = (collapsed(link.text_content()) for link in tree.iter("a") if _leads_home(link))
    found = [text for text in links if len(text) >= _LEAST_NAME and title_key(text) in parts]
    return list(dict.fromkeys(found))


def site_beside(title: str, shown: Collection[str]) -> str | None:
    """Return what stands beside the heading that a page shows, where its title has nothing else."""
    marks = list(_SPACED.finditer(title)) if len(title) <= _LONGEST else []
    if len(marks) != 1:
        return None
    before, after = title[: marks[0].start()], title[marks[0].end() :]
    if title_key(before) not in {title_key(text) for text in shown}:
        return None
    is_short = len(after.split()) <= _LONGEST_NAME
    return after if is_short and any(map(str.isalpha, after)) else None


def shown_titles(tree: HtmlElement) -> Iterator[str]:
    """Yield what the page shows as a title: headings, and what is called one."""
    # Beside a main heading, the others head sections.
    headings = {"h1"} if main_headings(tree) else {"h1", "h2", "h3"}
    for element in tree.iter("h1", *_MAY_BE_TITLE):
        tag = tag_of(element)
        is_titled = tag in _MAY_BE_TITLE and _TITLED.search(element.get("class") or "")
        if (tag in headings or is_titled) and not (tag == "h1" and _names_site(element)):
            text = collapsed(element.text_content())
            if text and len(text) <= _LONGEST:
                yield text


def is_about_the_same(headline: str, written: str) -> bool:
    """Tell whether a headline shares words with a title; some sites put a description there."""
    own, other = set(tokens(headline)), set(tokens(written))
    if not own or not other:
        return False
    common = {word for word in own & other if len(word) > 1 or not word.isascii()}
    return len(common) >= min(1, len(own)) and len(common) >= _LEAST_SHARED * min(
        len(own), len(other)
    )


def without_site(title: str, names: Collection[str]) -> str:
    """Take a site's name off a title's end or start, where what stands there is that name.

    ``names`` are what the page or its address calls the site.
    """
    title = collapsed(title)
    if len(title) > _LONGEST:
        return title
    keys = {title_key(name) for name in names} - {""}
    for pattern in (_SPACED, _TIGHT):
        marks = list(pattern.finditer(title))
        for mark in marks[::-1]:
            before, after = title[: mark.start()], title[mark.end() :]
            if before and _is_name(after, keys, tight=pattern is _TIGHT):
                return before
        for mark in marks[:1]:
            before, after = title[: mark.start()], title[mark.end() :]
            if after and title_key(before) in keys and pattern is _SPACED:
                return after
    return title


def _is_name(text: str, keys: Collection[str], *, tight: bool) -> bool:
    """Whether a title's end is a site's name, or begins or ends with it as slogans do."""
    key = title_key(text)
    if key in keys:
        return True
    words = text.split()
    if tight or len(words) > _LONGEST_NAME:
        return False
    has_slogan = len(words) <= 2 or "," in text
    return any(
        len(name) >= _LEAST_NAME
        and ((key.startswith(name) and has_slogan) or (name.startswith(key) and len(key) > 3))
        for name in keys
    )


def as_shown(title: str, shown: Collection[str], names: Collection[str] = ()) -> str:
    """Return the part of a title that the page shows as its title, where it shows one.

    What a colon parts is one title, but for one of ``names``.
    """
    keys = {title_key(text) for text in shown} - {""}
    if len(title) > _LONGEST or title_key(title) in keys:
        return title
    found = [
        part
        for pattern in (_SPACED, _TIGHT)
        for mark in pattern.finditer(title)
        for part in (title[: mark.start()], title[mark.end() :])
        if title_key(part) in keys
    ]
    found += [title[: tail.start()] for tail in _CREDITS.finditer(title)
              if title_key(title[: tail.start()]) in keys]  # fmt: skip
    own = {title_key(name) for name in names} - {""}
    parts = [(title[: mark.start()], title[mark.end() :]) for mark in _COLON.finditer(title)]
    found += [after for before, after in parts if _names(before, own) and title_key(after) in keys]
    return max(found, key=len, default=title)


def _names(text: str, names: Collection[str]) -> bool:
    """Whether a text is one of the names, or says at its end that it is on that site."""
    key = title_key(text)
    return key in names or any(len(name) > _LEAST_NAME and key.endswith(name) for name in names)


def _tails(title: str) -> set[str]:
    """What stands behind each colon: a heading may say that alone."""
    return {title[mark.end() :] for mark in _COLON.finditer(title[:_LONGEST])}


def wordings(tree: HtmlElement, titles: Collection[str], names: Collection[str]) -> set[str]:
    """Return every wording of a page's titles that its own text may repeat."""
    found = set(titles) | {without_site(title, names) for title in titles}
    shown = set(shown_titles(tree))
    found |= {as_shown(title, shown) for title in titles}
    keys = {title_key(text) for text in shown}
    return found | {tail for title in titles for tail in _tails(title) if title_key(tail) in keys}


def site_in(title: str, address: str | None) -> str | None:
    """Return the site's name as a title's end writes it, where the address bears it out."""
    host = host_of(address)
    labels = {title_key(host), *map(title_key, host.split("."))} - {
        "",
        "com",
        "org",
        "net",
        "blog",
        "news",
    }
    marks = list(_SPACED.finditer(title)) if len(title) <= _LONGEST else []
    if not marks:
        return None
    after = title[marks[-1].end() :]
    return after if title_key(after) in labels and len(title_key(after)) >= _LEAST_NAME else None


def title_key(text: str) -> str:
    """Return what titles are compared by: their letters and digits."""
    return re.sub(r"[\W_]+", "", text.casefold())
