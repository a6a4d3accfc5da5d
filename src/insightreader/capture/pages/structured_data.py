"""JSON-LD: what a page says of its article to machines, trusted no more than the rest of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed

_ARTICLE = re.compile(r"(?:Article|Posting|BlogPost|Report|Review|Recipe|CreativeWork|Chapter)$")
_NEAR_ARTICLE = re.compile(r"(?:WebPage|Question|Course|Book|Episode|VideoObject|HowTo)$")
_POST = re.compile(r"^SocialMediaPosting$")
_ORGANISATION = re.compile(r"(?:Organization|Corporation|Brand|WebSite|Agency|Company|Team)$")
_LONGEST = 4_000_000
_DEEPEST = 12
_WRAPPING = re.compile(r"^\s*(?:<!--|<!\[CDATA\[|//<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$")
_BELOW = ("@graph", "mainEntity", "mainEntityOfPage", "item", "isPartOf", "hasPart", "about")
"""Where a document holds further things. Lists of other articles are left alone."""

_Thing = dict[str, object]


@dataclass(frozen=True, slots=True)
class StructuredData:
    """The fields of a page's article; "" where it doesn't say."""

    headline: str = ""
    author: str = ""
    """Its people; an organisation that signs is none."""
    published: str = ""
    site: str = ""
    language: str = ""
    image: str = ""
    description: str = ""
    body: str = ""
    is_whole: bool = False
    """Whether the body is all of a text for sure: a post, whose page holds other people's too."""


def read_structured_data(tree: HtmlElement) -> StructuredData:
    """Return what the page's JSON-LD says of its article."""
    things = [thing for document in _documents(tree) for thing in _things(document, 0)]
    known = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 1}
    article = _article(things)
    if article is None:
        return StructuredData(site=_site(things))
    reader = _Reader(known)
    signed = article.get("publisher") or article.get("sourceOrganization")
    publisher = next(iter(reader.names(signed)), "")
    site = publisher or _site(things)
    people = reader.people(article.get("author") or article.get("creator"), besides=site)
    return StructuredData(
        headline=text_in(article.get("headline")) or text_in(article.get("name")),
        author=", ".join(dict.fromkeys(people)),
        published=text_in(article.get("datePublished")) or text_in(article.get("dateCreated")),
        site=site,
        language=_language(article.get("inLanguage")),
        image=_address(article.get("image")),
        description=text_in(article.get("description")),
        body=_body(article),
        is_whole=_is_a(article, _POST),
    )


def _article(things: list[_Thing]) -> _Thing | None:
    for pattern in (_ARTICLE, _NEAR_ARTICLE):
        found = [thing for thing in things if _is_a(thing, pattern)]
        told = [thing for thing in found if thing.get("headline") or thing.get("name")]
        if found:
            return (told or found)[0]
    return None


def _documents(tree: HtmlElement) -> Iterator[object]:
    for script in tree.iter("script"):
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        text = script.text or ""
        if kind == "application/ld+json" and len(text) <= _LONGEST:
            try:
                yield json.loads(_WRAPPING.sub("", text), strict=False)
            except (ValueError, RecursionError):
                continue


def _things(value: object, depth: int) -> Iterator[_Thing]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _BELOW:
            yield from _things(value.get(key), depth + 1)


def _is_a(thing: _Thing, pattern: re.Pattern[str]) -> bool:
    kinds = thing.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and pattern.search(name) for name in names)


def _site(things: list[_Thing]) -> str:
    site = next((thing for thing in things if _is_a(thing, re.compile("^WebSite$"))), {})
    return text_in(site.get("name"))


class _Reader:
    """Reads values that may be references to other things of the page."""

    def __init__(self, known: dict[str, _Thing]) -> None:
        self._known = known

    def names(self, value: object) -> list[str]:
        """The names in a value, whatever bears them."""
        return [name for thing in self._each(value) for name in names_in(thing)]

    def people(self, value: object, *, besides: str) -> list[str]:
        """The names of those who aren't organisations, nor the site itself."""
        things = [thing for thing in self._each(value) if not _is_organisation(thing)]
        names = [name for thing in things for name in names_in(thing)]
        return [name for name in names if name.casefold() != besides.casefold()]

    def _each(self, value: object) -> Iterator[object]:
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict) and "name" not in item:
                yield self._known.get(str(item.get("@id")), item)
            else:
                yield item


def _is_organisation(thing: object) -> bool:
    return isinstance(thing, dict) and _is_a(thing, _ORGANISATION)


def text_in(value: object) -> str:
    """Return a value's words on one line; of a list, those of the first that has any."""
    if isinstance(value, list):
        return next((text for item in value if (text := text_in(item))), "")
    if isinstance(value, dict):
        return text_in(value.get("@value"))
    return collapsed(value) if isinstance(value, str) else ""


def _language(value: object) -> str:
    """A tag, which a thing of its own has as its other name."""
    if isinstance(value, list):
        return next((tag for item in value if (tag := _language(item))), "")
    if isinstance(value, dict):
        return text_in(value.get("alternateName")) or text_in(value.get("name"))
    return text_in(value)


def names_in(value: object) -> list[str]:
    """Return the names that a value says: its own, or those of the things that it lists."""
    if isinstance(value, list):
        return [name for item in value for name in names_in(item)]
    if isinstance(value, dict):
        parts = [text_in(value.get(name)) for name in ("givenName", "familyName")]
        whole = " ".join(part for part in parts if part)
        return (
            names_in(value.get("name")) or names_in(whole) or names_in(value.get("alternateName"))
        )
    return [collapsed(value)] if isinstance(value, str) and value.strip() else []


def _address(value: object) -> str:
    if isinstance(value, list):
        return next((address for item in value if (address := _address(item))), "")
    if isinstance(value, dict):
        return _address(value.get("url")) or _address(value.get("contentUrl"))
    return value.strip() if isinstance(value, str) else ""


def _body(article: _Thing) -> str:
    body = article.get("articleBody") or article.get("text")
    return body if isinstance(body, str) and "<p" not in body[:2000] else ""
