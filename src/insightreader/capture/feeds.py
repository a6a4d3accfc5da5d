"""Feeds: RSS, Atom and JSON Feed, read within bounds. Nothing in them is looked up."""

import html as entities
from collections.abc import Iterable

import msgspec
from lxml import etree

from insightreader.capture.dates import iso_date, mail_date
from insightreader.capture.formats.safe_xml import attribute, local, parse_xml, whole_text
from insightreader.capture.page_addresses import resolved
from insightreader.domain.errors import NothingToRead
from insightreader.domain.feeds import LARGEST_FEED, MOST_ENTRIES, Feed, FeedEntry

_BODIES = ("encoded", "content", "description", "summary")


def read_feed(data: bytes, *, url: str) -> Feed:
    """Return the feed that ``data``, found at ``url``, holds.

    Raises NothingToRead for what is no feed, is too large, or declares entities.
    """
    if len(data) > LARGEST_FEED:
        raise NothingToRead(f"a feed of {len(data)} bytes", what="too-large")
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _json_feed(data, url)
    root = parse_xml(data)
    if local(root) not in {"rss", "feed", "RDF"}:
        raise NothingToRead("no feed", what="application/xml")
    channel = next((each for each in root if local(each) == "channel"), root)
    items = [each for holder in _once(channel, root) for each in holder
             if local(each) in {"item", "entry"}]  # fmt: skip
    return Feed(_child(channel, "title"), tuple(_entry(item, url) for item in items[:MOST_ENTRIES]))


def _once(*elements: etree._Element) -> Iterable[etree._Element]:
    """In RSS 1.0, items stand beside their channel."""
    return dict.fromkeys(elements)


def _child(element: etree._Element, *names: str) -> str:
    """The text of the first child of the first of those names that has any."""
    for name in names:
        for each in element:
            if local(each) == name and (text := " ".join(whole_text(each).split())):
                return text
    return ""


def _entry(item: etree._Element, base: str) -> FeedEntry:
    url = _link(item, base)
    title = _child(item, "title")
    published = _child(item, "published", "pubDate", "date", "issued", "updated")
    people = [_child(each, "name") or whole_text(each).strip()
              for each in item if local(each) in {"author", "creator"}]  # fmt: skip
    return FeedEntry(
        key=_child(item, "id", "guid") or attribute(item, "about") or url or title,
        title=title,
        url=url,
        author=", ".join(each for each in people if each),
        published=mail_date(published) or iso_date(published),
        html=_body(item),
    )


def _link(item: etree._Element, base: str) -> str | None:
    found: dict[str, str] = {}
    for each in item:
        if local(each) == "link":
            target = attribute(each, "href") or whole_text(each).strip()
            found.setdefault(attribute(each, "rel") or "alternate", target)
    alternate = found.get("alternate")
    return resolved(alternate, base) if alternate else None


def _body(item: etree._Element) -> str:
    """The longest text that an entry brings: summaries stand beside whole texts."""
    texts = [""]
    for each in item:
        if local(each) not in _BODIES:
            continue
        if attribute(each, "type") == "xhtml" or len(each):
            inner = (etree.tostring(child, encoding="unicode", method="html") for child in each)
            texts.append(entities.escape(each.text or "") + "".join(inner))
        elif attribute(each, "type") == "text":
            texts.append(f"<p>{entities.escape(whole_text(each))}</p>")
        else:
            texts.append(whole_text(each))
    return max(texts, key=len)


class _JsonAuthor(msgspec.Struct):
    name: str | None = None


class _JsonItem(msgspec.Struct):
    id: str | int = ""
    url: str | None = None
    title: str | None = None
    content_html: str | None = None
    content_text: str | None = None
    summary: str | None = None
    date_published: str | None = None
    author: _JsonAuthor | None = None
    authors: list[_JsonAuthor] | None = None


class _JsonFeed(msgspec.Struct):
    version: str
    title: str | None = None
    items: list[_JsonItem] = []


def _json_feed(data: bytes, base: str) -> Feed:
    try:
        found = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"), type=_JsonFeed)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise NothingToRead("no feed", what="application/json") from error
    if "jsonfeed.org" not in found.version:
        raise NothingToRead("no feed", what="application/json")
    return Feed(
        found.title or "", tuple(_json_entry(item, base) for item in found.items[:MOST_ENTRIES])
    )


def _json_entry(item: _JsonItem, base: str) -> FeedEntry:
    plain = item.content_text or item.summary or ""
    paragraphs = "".join(f"<p>{entities.escape(each)}</p>" for each in plain.split("\n\n"))
    people = item.authors or ([item.author] if item.author else [])
    url = resolved(item.url, base) if item.url else None
    return FeedEntry(
        key=str(item.id) or url or item.title or "",
        title=item.title or "",
        url=url,
        author=", ".join(each.name for each in people if each.name),
        published=iso_date(item.date_published),
        html=item.content_html or paragraphs,
    )
