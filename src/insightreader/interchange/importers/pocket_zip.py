"""Pocket's zip: ``part_N.csv`` of links, and in late ones ``annotations/part_N.json``."""

import re
from dataclasses import replace
from pathlib import Path

from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import (
    decoded,
    json_value,
    records,
    words,
)
from insightreader.interchange.importers.foreign_values import address, moment
from insightreader.interchange.importers.link_tables import pocket_row, read_table
from insightreader.interchange.importers.member_files import Members, members_of

PART = re.compile(r"(?:^|/)part_\d+\.csv$")
_NOTES = re.compile(r"(?:^|/)annotations/[^/]+\.json$")


def read_pocket_zip(path: Path, into: ForeignFile) -> None:
    """Read all parts, and hang the highlights on the posts that they were made in."""
    with members_of(path) as members:
        for name in sorted(filter(PART.search, members.names)):
            read_table(decoded(members.read(name) or b""), pocket_row, into, name=name)
        notes = _notes(members)
    into.posts[:] = [
        replace(each, notes=notes.pop(each.url)) if each.url in notes else each
        for each in into.posts
    ]
    for url, left in notes.items():
        into.posts.append(ForeignPost(f"annotations of {url}", url, notes=left))


def _notes(members: Members) -> dict[str | None, tuple[ForeignNote, ...]]:
    found: dict[str | None, tuple[ForeignNote, ...]] = {}
    for name in sorted(filter(_NOTES.search, members.names)):
        for entry in records(json_value(decoded(members.read(name) or b""))):
            url = address(entry.get("url"))
            notes = tuple(
                ForeignNote(words(each.get("quote")), made_ms=moment(each.get("created_at")))
                for each in records(entry.get("highlights"))
                if words(each.get("quote"))
            )
            if url and notes:
                found[url] = found.get(url, ()) + notes
    return found
