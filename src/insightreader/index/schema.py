"""The fields of the index and how a row becomes a document. Only the key is stored: SQLite has the rest.

A field for words holds stems with their counts and no positions; its twin ``..._exact`` holds exact
forms with positions, for phrases and beginnings. Classes here are written into the index by name.
"""

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from whoosh import fields, formats

from insightreader.index.analysis import TERMS, fold, positions
from insightreader.index.rows import IndexRow

SCHEMA_VERSION = 1
"""Raised whenever fields, formats or documents change; an index of another version is rebuilt."""
GAP = 8
"""Positions left free between parts of a document, so that no phrase reaches across."""

Posting = tuple[bytes, int, float, bytes]


class Weights(formats.Existence):  # type: ignore[misc]
    """Postings that carry a weight and nothing else: the count is the weight."""


class PackedPositions(formats.Positions):  # type: ignore[misc]
    """Positions as packed 32-bit numbers: smaller than Whoosh's pickled lists, and nothing to run."""

    def encode(self, poslist: Iterable[int]) -> bytes:
        """Pack ascending positions."""
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """Unpack what ``encode`` packed."""
        unpacked = array("I")
        unpacked.frombytes(valuestring)
        return unpacked.tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """How many positions are packed."""
        return len(valuestring) // 4


class Stems(fields.FieldType):  # type: ignore[misc]
    """Takes an iterable of stems, repeated as often as they occur."""

    def __init__(self) -> None:
        super().__init__(Weights(), None, scorable=True)

    def index(self, value: Iterable[str], **_: object) -> Iterator[Posting]:
        """Postings of one document."""
        for stem, count in Counter(value).items():
            yield stem.encode(), count, float(count), b""


class ExactForms(fields.FieldType):  # type: ignore[misc]
    """Takes a mapping of forms to their positions."""

    def __init__(self) -> None:
        super().__init__(PackedPositions(), None, scorable=True)

    def index(self, value: dict[str, list[int]], **_: object) -> Iterator[Posting]:
        """Postings of one document."""
        encode = self.format.encode
        for form, places in value.items():
            yield form.encode(), len(places), float(len(places)), encode(places)


class Values(fields.FieldType):  # type: ignore[misc]
    """Takes whole values that are looked up as they are and never ranked."""

    def __init__(self, *, unique: bool = False, stored: bool = False) -> None:
        super().__init__(formats.Existence(), None, unique=unique, stored=stored)

    def index(self, value: str | Iterable[str], **_: object) -> Iterator[Posting]:
        """Postings of one document."""
        for each in {value} if isinstance(value, str) else set(value):
            yield each.encode(), 1, 1.0, b""


def schema() -> fields.Schema:
    """A fresh schema. Always handed to Whoosh, so that none is ever read from a file."""
    return fields.Schema(
        key=Values(unique=True, stored=True),
        post=Values(),
        kind=Values(),
        text=Stems(),
        text_exact=ExactForms(),
        title=Stems(),
        title_exact=ExactForms(),
        author_exact=ExactForms(),
        site_exact=ExactForms(),
        tag=Values(),
        code=Values(),
        lang=Values(),
        state=Values(),
        collection=Values(),
        published=fields.NUMERIC(int, bits=32, signed=False, sortable=True),
        saved=fields.NUMERIC(int, bits=64, signed=True, sortable=True),
    )


def document(row: IndexRow) -> dict[str, object]:
    """The fields of one row, as ``add_document`` takes them."""
    text = joined_positions(text_parts(row))
    title = joined_positions([row.title])
    return {
        "key": row.key,
        "post": row.post,
        "kind": row.kind,
        "text": stems_of(text),
        "text_exact": text,
        "title": stems_of(title),
        "title_exact": title,
        "author_exact": joined_positions([row.author or ""]),
        "site_exact": joined_positions([row.site or ""]),
        "tag": tag_values(row),
        "code": code_values(row),
        "lang": language_values(row),
        "state": state_values(row),
        "collection": [str(each) for each in row.collections],
        "published": published_day(row.published),
        "saved": row.saved_ms,
    }


def text_parts(row: IndexRow) -> list[str]:
    """What words without a field are looked for in. A note isn't found by its post's title, author
    or tags, or else every note of a post would answer a question that its post answers."""
    if row.kind == "note":
        return [row.body, *row.codes]
    return [row.title, row.body, row.author or "", row.site or "", *row.tags, *row.codes]


def joined_positions(parts: Iterable[str]) -> dict[str, list[int]]:
    """The positions of forms over several parts that no phrase may join."""
    whole: dict[str, list[int]] = {}
    start = 0
    for part in parts:
        places, end = positions(part, start=start)
        for form, found in places.items():
            whole.setdefault(form, []).extend(found)
        start = end + GAP
    return whole


def stems_of(places: dict[str, list[int]]) -> Iterator[str]:
    """Every occurrence's stem."""
    for form, found in places.items():
        stem = TERMS[form].stem
        for _ in found:
            yield stem


def tag_values(row: IndexRow) -> set[str]:
    """A row's tags, folded."""
    return {folded_value(each) for each in row.tags} - {""}


def code_values(row: IndexRow) -> set[str]:
    """A row's codes, folded, with and without their dimension."""
    folded = {folded_value(each) for each in row.codes} - {""}
    return folded | {each.rpartition("/")[2] for each in folded} - {""}


def language_values(row: IndexRow) -> set[str]:
    """A row's language with and without region: "en-GB" is also "en"."""
    if not row.language:
        return set()
    language = row.language.lower()
    return {language, language.partition("-")[0]}


def state_values(row: IndexRow) -> set[str]:
    """The words after ``is:`` and ``has:`` that hold for a row."""
    states = {row.status, "read" if row.is_read else "unread"}
    if row.is_starred:
        states.add("starred")
    if row.has_notes:
        states.add("notes")
    return states


def folded_value(text: str) -> str:
    """A tag's or code's name as it is compared: folded, with single spaces."""
    return " ".join(fold(text).split())


_ISO_DATE = re.compile(r"(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?", re.ASCII)


def published_day(published: str | None) -> int:
    """The day as a number, 0 when unknown; a year or month alone counts as its first day."""
    match = _ISO_DATE.match(published or "")
    if match is None:
        return 0
    year, month, day = (int(part or 1) for part in match.groups())
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        return 0
