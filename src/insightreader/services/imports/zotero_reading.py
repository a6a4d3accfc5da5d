"""Zotero's items as posts: those with an address or a title, with their notes and annotations."""

import re
from html.parser import HTMLParser
from pathlib import Path

from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import labels, line, words
from insightreader.interchange.importers.foreign_values import (
    Spot,
    address,
    colour,
    day,
    doi_address,
    moment,
)
from insightreader.store.zotero_database import ZoteroItem, zotero_items

_LESS_THAN_A_DAY = re.compile(r"(?!0000)\d{4}(?:-\d{2})?")
_SITES = ("publicationTitle", "blogTitle", "websiteTitle", "publisher")


def read_zotero(path: Path) -> ForeignFile:
    """Read Zotero's database from a copy. Raises FileUnusable and Refused."""
    into = ForeignFile()
    for item in zotero_items(path):
        spot = Spot(f"item {item.key}", into)
        title = line(item.fields.get("title"))
        url = address(item.fields.get("url")) or doi_address(item.fields.get("DOI"))
        if title or url:
            into.posts.append(_post(item, url, spot))
        else:
            spot.refuse("neither title nor address")
    return into


def _post(item: ZoteroItem, url: str | None, spot: Spot) -> ForeignPost:
    people = (" ".join(part for each in pair if (part := line(each))) for pair in item.people)
    site = next((found for name in _SITES if (found := line(item.fields.get(name)))), None)
    marks = (
        ForeignNote(
            words(each.text), words(each.comment), colour(each.colour), made_ms=moment(each.added)
        )
        for each in item.marks
    )
    notes = (ForeignNote(comment=text) for each in item.notes if (text := plain_words(words(each))))
    return ForeignPost(
        spot.where,
        url,
        title=line(item.fields.get("title")),
        author=", ".join(name for name in people if name) or None,
        site=site,
        published=published(item.fields.get("date")),
        language=line(item.fields.get("language")) or None,
        excerpt=words(item.fields.get("abstractNote")),
        saved_ms=spot.moment(item.added),
        tags=labels(item.tags),
        folders=tuple(each for each in item.folders if each and all(each)),
        notes=(*marks, *notes),
    )


def published(value: object) -> str | None:
    """Return a date as precise as it is: Zotero keeps "2020-05-00 May 2020", sortable first."""
    written = line(value).partition(" ")[0].removesuffix("-00").removesuffix("-00")
    return written if _LESS_THAN_A_DAY.fullmatch(written) else day(written)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, _: list[tuple[str, str | None]]) -> None:
        if tag in ("p", "div", "li", "br", "h1", "h2", "h3", "blockquote"):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain_words(markup: str) -> str:
    """Return a note of Zotero, which is HTML, as lines of text."""
    reader = _Words()
    reader.feed(markup)
    reader.close()
    lines = (" ".join(each.split()) for each in "".join(reader.parts).splitlines())
    return "\n\n".join(each for each in lines if each)
