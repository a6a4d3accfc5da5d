"""W3C Web Annotations in: what this program wrote, and what others write by the same standard."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from insightreader.domain.errors import FileUnusable, Refused
from insightreader.interchange.w3c import CONTEXT, DIFFERENCE, PREFIX

_LARGEST = 256 * 1024 * 1024
_URN = "urn:uuid:"
Json = Any


@dataclass(frozen=True, slots=True)
class W3cCode:
    """A tag; ``written`` is its dimension and name as one. Empty: the file doesn't say."""

    written: str
    dimension: str
    colour: str

    @property
    def name(self) -> str:
        """The name alone, where the dimension is known."""
        return self.written.removeprefix(f"{self.dimension}/")


@dataclass(frozen=True, slots=True)
class W3cNote:
    """One annotation. Empty and None: the file doesn't say. Times are milliseconds since 1970."""

    where: str
    source: str
    uid: str | None
    exact: str
    prefix: str
    suffix: str
    start: int | None
    end: int | None
    comment: str
    codes: tuple[W3cCode, ...]
    colour: str
    style: str
    author: str
    created_ms: int | None
    changed_ms: int | None
    text_sha256: str
    place_verdict: str
    person: str | None
    work: str | None


@dataclass(frozen=True, slots=True)
class W3cDocument:
    """The text that annotations are about, where the file brings it."""

    source: str
    uid: str | None
    revision: str | None
    markdown: str
    text_sha256: str
    captured_ms: int | None
    metadata: dict[str, str]


@dataclass(frozen=True, slots=True)
class W3cFile:
    """Everything that was found; ``refused``: places in the file that are no annotations."""

    notes: tuple[W3cNote, ...]
    documents: dict[str, W3cDocument]
    refused: tuple[str, ...]


def is_w3c(head: bytes) -> bool:
    """Return whether a file's first bytes name the standard's context."""
    return CONTEXT.encode() in head


def read_w3c(path: Path) -> W3cFile:
    """Read a collection, a page, a list or a single annotation. Raises FileUnusable, Refused."""
    if path.stat().st_size > _LARGEST:
        raise Refused(f"{path.name} is larger than {_LARGEST} bytes")
    try:
        value = json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise FileUnusable(path.name, why="damaged") from error
    notes: list[W3cNote] = []
    documents: dict[str, W3cDocument] = {}
    refused: list[str] = []
    for number, item in enumerate(_items(value), 1):
        where = f"annotation {number}"
        note = _note(item, where)
        if note is None:
            refused.append(where)
            continue
        notes.append(note)
        document = _document(item, note.source)
        if document is not None:
            documents[note.source] = document
    return W3cFile(tuple(notes), documents, tuple(refused))


def _items(value: Json) -> Iterator[dict[str, Json]]:
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))
    elif isinstance(value, dict) and value.get("type") == "AnnotationCollection":
        yield from _items(value.get("first"))
    elif isinstance(value, dict) and value.get("type") == "AnnotationPage":
        yield from _items(value.get("items"))
    elif isinstance(value, dict):
        yield value


def _note(item: dict[str, Json], where: str) -> W3cNote | None:
    target = next(iter(_objects(item.get("target"))), {})
    source = target.get("source") or item.get("target")
    source = source.get("id") if isinstance(source, dict) else source
    if not isinstance(source, str) or not source:
        return None
    selectors = {_text(each, "type"): each for each in _selectors(target)}
    quote = selectors.get("TextQuoteSelector", {})
    position = selectors.get("TextPositionSelector", {})
    state = next(iter(_objects(target.get("state"))), {})
    style, _, colour = _text(target, "styleClass").partition("-")
    return W3cNote(
        where,
        source,
        _uid(item.get("id")),
        _text(quote, "exact"),
        _text(quote, "prefix"),
        _text(quote, "suffix"),
        _number(position, "start"),
        _number(position, "end"),
        "\n\n".join(_comments(item)),
        tuple(_codes(item)),
        colour or "yellow",
        style or "highlight",
        _text(next(iter(_objects(item.get("creator"))), {}), "name"),
        _moment(item.get("created")),
        _moment(item.get("modified")),
        _text(state, f"{PREFIX}:textSha256"),
        _text(item, f"{PREFIX}:placeVerdict"),
        _person(item),
        _text(item, f"{PREFIX}:quotedWork") or None,
    )


def _document(item: dict[str, Json], source: str) -> W3cDocument | None:
    target = next(iter(_objects(item.get("target"))), {})
    found = target.get(f"{PREFIX}:document")
    if not isinstance(found, dict) or not isinstance(found.get("markdown"), str):
        return None
    state = next(iter(_objects(target.get("state"))), {})
    names = ("title", "author", "site", "url", "published", "language")
    return W3cDocument(
        source,
        _uid(found.get("id")),
        _uid(state.get("cached")),
        found["markdown"],
        _text(state, f"{PREFIX}:textSha256"),
        _moment(state.get("sourceDate")),
        {name: _text(found, name) for name in names if _text(found, name)},
    )


def _selectors(target: dict[str, Json]) -> Iterator[dict[str, Json]]:
    """Yield selectors, and those that refine them: a quotation may be within an element."""
    for each in _objects(target.get("selector")):
        yield each
        yield from _objects(each.get("refinedBy"))


def _comments(item: dict[str, Json]) -> Iterator[str]:
    if isinstance(item.get("bodyValue"), str):
        yield item["bodyValue"]
    for each in _objects(item.get("body")):
        if DIFFERENCE not in each and each.get("purpose") != "tagging" and _text(each, "value"):
            yield _text(each, "value")


def _codes(item: dict[str, Json]) -> Iterator[W3cCode]:
    for each in _objects(item.get("body")):
        if each.get("purpose") == "tagging" and _text(each, "value").strip():
            own = (_text(each, f"{PREFIX}:{name}") for name in ("dimension", "colour"))
            yield W3cCode(_text(each, "value"), *own)


def _person(item: dict[str, Json]) -> str | None:
    """Who is quoted; an empty name says that nobody is, None that nothing is said."""
    found = item.get(f"{PREFIX}:quotedPerson")
    return found if isinstance(found, str) else None


def _objects(value: Json) -> list[dict[str, Json]]:
    members = value if isinstance(value, list) else [value]
    return [each for each in members if isinstance(each, dict)]


def _text(of: dict[str, Json], key: str) -> str:
    value = of.get(key)
    return value if isinstance(value, str) else ""


def _number(of: dict[str, Json], key: str) -> int | None:
    value = of.get(key)
    return value if type(value) is int and value >= 0 else None


def _uid(value: Json) -> str | None:
    if not isinstance(value, str) or not value.startswith(_URN):
        return None
    digits = value.removeprefix(_URN).replace("-", "").lower()
    is_uuid = len(digits) == 32 and all(each in "0123456789abcdef" for each in digits)
    return value.removeprefix(_URN).lower() if is_uuid else None


def _moment(value: Json) -> int | None:
    try:
        return round(datetime.fromisoformat(value).timestamp() * 1000)
    except (TypeError, ValueError, OverflowError):
        return None
