"""JSON-LD: what a page says of its article to machines, trusted no more than the rest of it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed

_ARTICLE = re.compile(r"(?:Article|Posting|BlogPost|Report|Review|Recipe|CreativeWork|Chapter)$")
_LONGEST = 4_000_000
_DEEPEST = 12
_WRAPPING = re.compile(r"^\s*(?:<!--|<!\[CDATA\[|//<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*;?\s*$")


@dataclass(frozen=True, slots=True)
class StructuredData:
    """The fields of a page's article; "" where it doesn't say."""

    headline: str = ""
    author: str = ""
    published: str = ""
    site: str = ""
    language: str = ""
    image: str = ""
    body: str = ""


def read_structured_data(tree: HtmlElement) -> StructuredData:
    """Return what the page's JSON-LD says of its article."""
    things = [thing for document in _documents(tree) for thing in _things(document, 0)]
    article = next((thing for thing in things if _is_article(thing)), None)
    if article is None:
        return StructuredData()
    return StructuredData(
        headline=_text(article.get("headline")) or _text(article.get("name")),
        author=", ".join(dict.fromkeys(_names(article.get("author") or article.get("creator")))),
        published=_text(article.get("datePublished")) or _text(article.get("dateCreated")),
        site=next(iter(_names(article.get("publisher"))), ""),
        language=next(iter(_names(article.get("inLanguage"))), ""),
        image=_address(article.get("image")),
        body=_body(article),
    )


def _documents(tree: HtmlElement) -> Iterator[object]:
    for script in tree.iter("script"):
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        text = script.text or ""
        if kind == "application/ld+json" and len(text) <= _LONGEST:
            try:
                yield json.loads(_WRAPPING.sub("", text), strict=False)
            except (ValueError, RecursionError):
                continue


def _things(value: object, depth: int) -> Iterator[dict[str, object]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _things(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"):
            yield from _things(value.get(key), depth + 1)


def _is_article(thing: dict[str, object]) -> bool:
    kinds = thing.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and _ARTICLE.search(name) for name in names)


def _text(value: object) -> str:
    if isinstance(value, list):
        return next((text for item in value if (text := _text(item))), "")
    if isinstance(value, dict):
        return _text(value.get("@value"))
    return collapsed(value) if isinstance(value, str) else ""


def _names(value: object) -> list[str]:
    if isinstance(value, list):
        return [name for item in value for name in _names(item)]
    if isinstance(value, dict):
        return _names(value.get("name")) or _names(value.get("alternateName"))
    return [collapsed(value)] if isinstance(value, str) and value.strip() else []


def _address(value: object) -> str:
    if isinstance(value, list):
        return next((address for item in value if (address := _address(item))), "")
    if isinstance(value, dict):
        return _address(value.get("url")) or _address(value.get("contentUrl"))
    return value.strip() if isinstance(value, str) else ""


def _body(article: dict[str, object]) -> str:
    body = article.get("articleBody") or article.get("text")
    return body if isinstance(body, str) and "<p" not in body[:2000] else ""
