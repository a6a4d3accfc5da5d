"""Files of other programs as text, rows or values, within limits, whatever their encoding."""

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from insightreader.domain.errors import FileUnusable, Refused
from insightreader.domain.foreign import ForeignFile

if TYPE_CHECKING:
    from lxml import etree

LARGEST_FILE = 256 * 1024 * 1024
LARGEST_MARKUP = 64 * 1024 * 1024
LONGEST_CELL = 1024 * 1024
Json = Any


def read_bytes(path: Path, *, at_most: int = LARGEST_FILE) -> bytes:
    """Return a file's bytes. Raises Refused for a giant, FileUnusable where it can't be read."""
    try:
        size = path.stat().st_size
        if size > at_most:
            raise Refused(f"{path.name} has {size} bytes")
        return path.read_bytes()
    except OSError as error:
        raise FileUnusable(f"{path.name}: {error.strerror}", why="unreadable") from error


def decoded(data: bytes) -> str:
    """Return text in UTF-8 or, where a mark says so, UTF-16; else as Windows writes it."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace").replace("\0", "")
    try:
        return data.decode("utf-8-sig").replace("\0", "")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace").replace("\0", "")


def csv_rows(text: str, into: ForeignFile, *, needs: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row's number, the header being 1, and its cells under lower-case headings.

    A cell that is missing is empty; a row with a giant in it is a problem, and so is a quotation
    mark that is never closed, since rows may have vanished into it. Raises FileUnusable for what
    is no table with the column that it ``needs``.
    """
    csv.field_size_limit(LARGEST_FILE)
    rows = csv.reader(io.StringIO(text, newline=""))
    try:
        header = [heading(each) for each in next(rows, [])]
        if needs not in header:
            raise FileUnusable(f"no column {needs}", why="unknown")
        for number, cells in enumerate(rows, 2):
            if max(map(len, cells), default=0) > LONGEST_CELL:
                into.refuse(f"row {number}", "too large")
            elif any(cell.strip() for cell in cells):
                yield number, dict.fromkeys(header, "") | dict(zip(header, cells, strict=False))
        if text.count('"') % 2:
            into.refuse(f"row {rows.line_num}", "an open quotation mark")
    except csv.Error as error:
        raise FileUnusable(f"row {rows.line_num}: {error}", why="damaged") from error


def heading(written: str) -> str:
    """Return a heading as it is compared: small letters, underscores as spaces."""
    return " ".join(written.replace("_", " ").lower().split())


def json_value(text: str) -> Json:
    """Return what a JSON file holds. Raises FileUnusable."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FileUnusable(f"no JSON: {type(error).__name__}", why="damaged") from error


def xml_root(data: bytes) -> "etree._Element":
    """Return an XML file's root; nothing outside it is ever read. Raises FileUnusable."""
    # The window would load it at every start, for what it hardly ever does.
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileUnusable(f"no XML: {error}", why="damaged") from error
    if root is None:
        raise FileUnusable("no XML", why="damaged")
    return root


def records(value: Json) -> list[dict[str, Json]]:
    """Return the objects of a list; anything else is no list of theirs."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def fields(value: Json) -> dict[str, Json]:
    """Return an object's fields; anything else has none."""
    return value if isinstance(value, dict) else {}


def words(value: Json) -> str:
    """Return a value that should be text: text and numbers as such, all else empty."""
    if isinstance(value, str):
        # Half a pair of surrogates can't be stored, nor written to any file.
        return value.encode("utf-8", "replace").decode().replace("\0", "").strip()
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return str(value) if is_number else ""


def line(value: Json) -> str:
    """Return a value that should be text on one line."""
    return " ".join(words(value).split())


def labels(value: Json, *, key: str = "name") -> tuple[str, ...]:
    """Return the distinct names of a list of texts, or of objects that hold one under ``key``."""
    found = value if isinstance(value, list) else []
    names = (line(each.get(key)) if isinstance(each, dict) else line(each) for each in found)
    return tuple(dict.fromkeys(name for name in names if name))


def split_labels(text: str, separator: str) -> tuple[str, ...]:
    """Return the distinct names of a text in which a separator stands between them."""
    return labels(text.split(separator))


def listed_labels(cell: str) -> tuple[str, ...]:
    """Return the names of a cell that holds a list as JSON or as Python writes one."""
    stripped = cell.strip()
    if not stripped.startswith("["):
        return split_labels(stripped, ",")
    try:
        return labels(json.loads(stripped))
    except (ValueError, RecursionError):
        inner = next(csv.reader([stripped.strip("[]")], quotechar="'", skipinitialspace=True), [])
        return labels([name.strip("\"'") for name in inner])
