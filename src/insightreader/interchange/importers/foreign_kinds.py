"""Which program a file comes from, by what is in it, and how it is read."""

import json
import re
from pathlib import Path

from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportKind
from insightreader.domain.foreign import ForeignFile
from insightreader.interchange.importers import bookmarks, link_documents, link_tables
from insightreader.interchange.importers.foreign_text import (
    LARGEST_MARKUP,
    Json,
    decoded,
    fields,
    heading,
    json_value,
    read_bytes,
    records,
)
from insightreader.interchange.importers.hypothesis import read_hypothesis
from insightreader.interchange.importers.member_files import is_zip, members_of
from insightreader.interchange.importers.omnivore import METADATA, read_omnivore
from insightreader.interchange.importers.outlines import read_opml, read_pinboard_xml
from insightreader.interchange.importers.pocket_zip import PART, read_pocket_zip
from insightreader.interchange.importers.qda_codes import read_codebook
from insightreader.interchange.importers.qda_files import is_project
from insightreader.interchange.importers.qda_reading import read_project
from insightreader.interchange.importers.readwise import read_highlights
from insightreader.interchange.importers.references import read_csl

_HEAD = 8192
_DATABASE = b"SQLite format 3\0"
"""Zotero's is the only database that can be imported; whether it is one, reading it tells."""
_TABLES = (
    (ImportKind.POCKET, {"title", "url", "time added", "status"}),
    (ImportKind.INSTAPAPER, {"url", "title", "selection", "folder"}),
    (ImportKind.READER, {"title", "url", "document tags", "reading progress"}),
    (ImportKind.MATTER, {"title", "url", "publisher", "in queue"}),
    (ImportKind.RAINDROP, {"title", "url", "excerpt", "folder"}),
    (ImportKind.READWISE, {"highlight"}),
)
_ROWS = {
    ImportKind.POCKET: link_tables.pocket_row,
    ImportKind.INSTAPAPER: link_tables.instapaper_row,
    ImportKind.READER: link_tables.reader_row,
    ImportKind.MATTER: link_tables.matter_row,
    ImportKind.RAINDROP: link_tables.raindrop_row,
}
_SIGNS = (
    ("qda-xml:project", ImportKind.REFI_QDA),
    ("qda-xml:codebook", ImportKind.CODEBOOK),
    ("<codebook", ImportKind.CODEBOOK),
    ("<opml", ImportKind.OPML),
    ("<title>pocket export", ImportKind.POCKET),
    ("<h1>unread</h1>", ImportKind.POCKET),
    ("<title>instapaper", ImportKind.INSTAPAPER),
    ("netscape-bookmark-file", ImportKind.BOOKMARKS),
)
"""What markup holds near its beginning, in small letters; the first sign that is there decides."""
_LISTS = {
    ImportKind.WALLABAG: {"is_archived", "url"},
    ImportKind.PINBOARD: {"href", "description"},
    ImportKind.CSL_JSON: {"type", "id", "title"},
}


def kind_of(path: Path) -> ImportKind | None:
    """Return which program wrote a file, None where nothing tells. Raises FileUnusable, Refused."""
    if is_zip(path):
        with members_of(path) as members:
            if any(map(METADATA.search, members.names)):
                return ImportKind.OMNIVORE
            if is_project(members.names):
                return ImportKind.REFI_QDA
            return ImportKind.POCKET if any(map(PART.search, members.names)) else None
    with path.open("rb") as file:
        data = file.read(_HEAD)
    if data.startswith(_DATABASE):
        return ImportKind.ZOTERO
    head = decoded(data).lstrip()
    if head.startswith(("{", "[")):
        return _kind_of_json(read_bytes(path))
    return _kind_of_markup(head) if head.startswith("<") else _kind_of_table(head)


def _kind_of_table(head: str) -> ImportKind | None:
    names = {heading(each.strip().strip('"')) for each in re.split("[\r\n]", head)[0].split(",")}
    return next((kind for kind, signs in _TABLES if signs <= names and len(names) > 1), None)


def _kind_of_markup(head: str) -> ImportKind | None:
    small = head.lower()
    if "<posts" in small and "<!doctype html" not in small:
        return ImportKind.PINBOARD
    return next((kind for sign, kind in _SIGNS if sign in small), None)


def _kind_of_json(data: bytes) -> ImportKind | None:
    try:
        value = json.loads(decoded(data))
    except (ValueError, RecursionError):
        return None
    if isinstance(value, dict):
        return _kind_of_object(value)
    first = next(iter(records(value)), {})
    return next((kind for kind, signs in _LISTS.items() if signs <= first.keys()), None)


def _kind_of_object(value: dict[str, Json]) -> ImportKind | None:
    if "roots" in value or value.get("type") == "text/x-moz-place-container":
        return ImportKind.BOOKMARKS
    if isinstance(value.get("bookmarks"), list):
        return ImportKind.KARAKEEP
    if any("links" in each for each in records(value.get("collections"))):
        return ImportKind.LINKWARDEN
    notes = records(value.get("annotations")) or records(value.get("rows"))
    return ImportKind.HYPOTHESIS if any("uri" in each for each in notes) else None


def read_foreign(path: Path, kind: ImportKind) -> ForeignFile:
    """Read a whole file of a kind. Raises FileUnusable and Refused."""
    into = ForeignFile()
    if kind is ImportKind.REFI_QDA:
        read_project(path, into)
        return into
    if is_zip(path):
        _read_zip(path, kind, into)
        return into
    data = read_bytes(path)
    text = decoded(data)
    start = text.lstrip()[:1]
    if start == "<":
        _read_markup(data, kind, into)
    elif start in ("{", "["):
        _read_json(json_value(text), kind, into)
    elif kind is ImportKind.READWISE:
        read_highlights(text, into)
    elif kind in _ROWS:
        link_tables.read_table(text, _ROWS[kind], into)
    else:
        raise _unlike(kind)
    return into


def _read_zip(path: Path, kind: ImportKind, into: ForeignFile) -> None:
    if kind is ImportKind.OMNIVORE:
        read_omnivore(path, into)
    elif kind is ImportKind.POCKET:
        read_pocket_zip(path, into)
    else:
        raise _unlike(kind)


def _read_markup(data: bytes, kind: ImportKind, into: ForeignFile) -> None:
    if kind is ImportKind.OPML:
        read_opml(data, into)
    elif kind is ImportKind.PINBOARD and b"<post" in data:
        read_pinboard_xml(data, into)
    elif kind is ImportKind.CODEBOOK:
        read_codebook(data, into)
    elif len(data) > LARGEST_MARKUP:
        raise FileUnusable(f"{len(data)} bytes of markup", why="damaged")
    else:
        states = kind in (ImportKind.POCKET, ImportKind.INSTAPAPER)
        bookmarks.read_markup(decoded(data), into, states=states)


_READERS = {
    ImportKind.WALLABAG: link_documents.read_wallabag,
    ImportKind.KARAKEEP: link_documents.read_karakeep,
    ImportKind.LINKWARDEN: link_documents.read_linkwarden,
    ImportKind.PINBOARD: link_documents.read_pinboard,
    ImportKind.HYPOTHESIS: read_hypothesis,
    ImportKind.CSL_JSON: read_csl,
}
_NEEDS = {
    ImportKind.KARAKEEP: ("bookmarks",),
    ImportKind.LINKWARDEN: ("collections",),
    ImportKind.HYPOTHESIS: ("annotations", "rows"),
    ImportKind.BOOKMARKS: ("roots", "children"),
}
"""The lists or objects of which an object must hold one; the other kinds are lists."""


def _read_json(value: Json, kind: ImportKind, into: ForeignFile) -> None:
    if kind is ImportKind.HYPOTHESIS and isinstance(value, list):
        value = {"annotations": value}
    if kind in _NEEDS:
        fits = any(isinstance(fields(value).get(each), list | dict) for each in _NEEDS[kind])
    else:
        fits = kind in _READERS and isinstance(value, list)
    if not fits:
        raise _unlike(kind)
    if kind is ImportKind.BOOKMARKS:
        (bookmarks.read_chrome if "roots" in value else bookmarks.read_firefox)(value, into)
    else:
        _READERS[kind](value, into)


def _unlike(kind: ImportKind) -> FileUnusable:
    return FileUnusable(f"not as {kind} writes it", why="unknown")
