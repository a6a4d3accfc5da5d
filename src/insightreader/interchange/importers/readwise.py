"""Readwise's table of highlights: one row a highlight, gathered by what it was made in."""

from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import csv_rows, line, split_labels, words
from insightreader.interchange.importers.foreign_values import Spot, address, colour

Row = dict[str, str]


def read_highlights(text: str, into: ForeignFile) -> None:
    """Read the export (``Highlight,Book Title,…``) or the import form (``Highlight,Title,…``)."""
    gathered: dict[tuple[str, str, str], list[tuple[int, Row]]] = {}
    for number, row in csv_rows(text, into, needs="highlight"):
        title = line(row.get("book title") or row.get("title"))
        author = line(row.get("book author") or row.get("author"))
        if not words(row.get("highlight")):
            into.refuse(f"row {number}", "no highlight")
            continue
        gathered.setdefault((title, author, line(row.get("url"))), []).append((number, row))
    for (title, author, url), rows in gathered.items():
        into.posts.append(_post(title, author, url, rows=rows, into=into))


def _post(
    title: str, author: str, url: str, *, rows: list[tuple[int, Row]], into: ForeignFile
) -> ForeignPost:
    notes = tuple(_note(row, Spot(f"row {number}", into)) for number, row in rows)
    times = [each.made_ms for each in notes if each.made_ms is not None]
    tags = dict.fromkeys(
        tag for _, row in rows for tag in split_labels(row.get("document tags", ""), ",")
    )
    return ForeignPost(
        f"row {rows[0][0]}",
        address(url),
        title=title,
        author=author or None,
        saved_ms=min(times, default=None),
        tags=tuple(tags),
        notes=notes,
    )


def _note(row: Row, spot: Spot) -> ForeignNote:
    return ForeignNote(
        words(row["highlight"]),
        words(row.get("note")),
        colour(row.get("color")),
        tags=split_labels(row.get("tags", ""), ","),
        made_ms=spot.moment(row.get("highlighted at") or row.get("date")),
    )
