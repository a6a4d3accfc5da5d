"""Codebooks as JSON, whole, and as CSV, one code a line, for people who write them in a table."""

import csv
import io
from collections.abc import Iterable, Iterator

import msgspec

from insightreader.domain.codebook_draft import DraftCode, DraftCodebook, DraftDimension
from insightreader.domain.errors import FileUnusable
from insightreader.domain.evidence import Bearing, Pattern, Role
from insightreader.interchange.csv_table import harmless, said

FORMAT = "insightreader-codebook"
VERSION = 1
COLUMNS = (
    *("dimension", "role", "code", "parent", "definition", "includes", "excludes"),
    *("colour", "pattern", "bearing"),
)
_MOST_DEEP = 50
"""Codes below codes; beyond, a file is no codebook."""


class _File(msgspec.Struct, frozen=True):
    format: str
    version: int
    dimensions: tuple[DraftDimension, ...]
    name: str = ""
    definition: str = ""


def to_json(book: DraftCodebook) -> bytes:
    """Return a codebook as JSON."""
    whole = _File(FORMAT, VERSION, book.dimensions, book.name, book.definition)
    return msgspec.json.format(msgspec.json.encode(whole), indent=2) + b"\n"


def from_json(data: bytes) -> DraftCodebook:
    """Return the codebook of a JSON file. Raises FileUnusable."""
    try:
        found = msgspec.json.decode(data, type=_File)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise FileUnusable(str(error), why="damaged") from error
    if found.format != FORMAT:
        raise FileUnusable(f"format {found.format[:40]!r}", why="unknown")
    if found.version > VERSION:
        raise FileUnusable(f"version {found.version}", why="newer")
    _expect_names(found.dimensions)
    return DraftCodebook(found.dimensions, found.name, found.definition)


def to_csv(book: DraftCodebook) -> bytes:
    """Return a codebook as CSV (UTF-8 with its mark, which spreadsheets ask for)."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for dimension in book.dimensions:
        writer.writerow(
            (
                harmless(dimension.name),
                dimension.role,
                "",
                "",
                harmless(dimension.definition),
                *[""] * 5,
            )
        )
        for code, parent in _walk(dimension.codes, ""):
            words = (code.name, parent, code.definition, code.includes, code.excludes)
            look = (code.colour, code.pattern, code.bearing)
            writer.writerow((harmless(dimension.name), "", *map(harmless, words), *look))
    return file.getvalue().encode("utf-8-sig")


def from_csv(data: bytes) -> DraftCodebook:
    """Return the codebook of a CSV file; columns may be in any order, "code" has to be there.

    A parent may come after its children. Raises FileUnusable.
    """
    try:
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeError, csv.Error) as error:
        raise FileUnusable(str(error), why="damaged") from error
    if not rows or "code" not in rows[0]:
        raise FileUnusable("no column named code", why="unknown")
    dimensions: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        cells = {
            str(name): said((value or "").strip()) for name, value in row.items() if name in COLUMNS
        }
        dimensions.setdefault(cells.get("dimension", ""), []).append(cells)
    return DraftCodebook(tuple(_dimension(name, cells) for name, cells in dimensions.items()))


def _dimension(name: str, rows: list[dict[str, str]]) -> DraftDimension:
    own = next((each for each in rows if not each.get("code")), {})
    codes = {each["code"]: each for each in rows if each.get("code")}
    below: dict[str, list[str]] = {}
    for code, row in codes.items():
        parent = row.get("parent", "")
        below.setdefault(parent if parent in codes else "", []).append(code)
    made = tuple(_code(each, codes, below, depth=0) for each in below.get("", ()))
    if len(list(_walk(made, ""))) < len(codes):
        raise FileUnusable(f"codes of {name[:40]!r} are below themselves", why="damaged")
    role = own.get("role", "")
    return DraftDimension(
        name, own.get("definition", ""), Role(role) if role in set(Role) else Role.NONE, made
    )


def _code(
    name: str,
    rows: dict[str, dict[str, str]],
    below: dict[str, list[str]],
    *,
    depth: int,
) -> DraftCode:
    if depth > _MOST_DEEP:
        raise FileUnusable("codes nest too deeply", why="damaged")
    row = rows[name]
    pattern, bearing = row.get("pattern", ""), row.get("bearing", "")
    return DraftCode(
        name,
        row.get("definition", ""),
        row.get("includes", ""),
        row.get("excludes", ""),
        row.get("colour", ""),
        Pattern(pattern) if pattern in set(Pattern) else Pattern.NONE,
        Bearing(bearing) if bearing in set(Bearing) else Bearing.NONE,
        tuple(_code(each, rows, below, depth=depth + 1) for each in below.get(name, ())),
    )


def _walk(codes: Iterable[DraftCode], parent: str) -> Iterator[tuple[DraftCode, str]]:
    for code in codes:
        yield code, parent
        yield from _walk(code.codes, code.name)


def _expect_names(dimensions: Iterable[DraftDimension]) -> None:
    for dimension in dimensions:
        names = [dimension.name, *(code.name for code, _ in _walk(dimension.codes, ""))]
        if not all(each.strip() for each in names):
            raise FileUnusable(f"a code of {dimension.name[:40]!r} has no name", why="damaged")
