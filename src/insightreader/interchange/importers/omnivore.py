"""Omnivore's zip: ``metadata_N_to_M.json``, ``content/SLUG.html`` and ``highlights/SLUG.md``."""

import re
from dataclasses import dataclass
from pathlib import Path

from insightreader.domain.entities import Status
from insightreader.domain.exchange import LeftBehind, Part
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.interchange.importers.foreign_text import (
    Json,
    decoded,
    json_value,
    labels,
    line,
    records,
    words,
)
from insightreader.interchange.importers.foreign_values import Spot, day
from insightreader.interchange.importers.member_files import Members, members_of

METADATA = re.compile(r"(?:^|/)metadata_\d+_to_\d+\.json$")
_QUOTE = re.compile(r"^> ?(.*)$")
_LABELS = re.compile(r"\s#([\w-]+)(?=(?:\s#[\w-]+)*\s*$)")


@dataclass(frozen=True, slots=True)
class _Folder:
    """Where in the zip the export lies: it may have been packed again inside a folder."""

    members: Members
    prefix: str

    def read(self, name: str) -> bytes | None:
        return self.members.read(self.prefix + name)


def read_omnivore(path: Path, into: ForeignFile) -> None:
    """Read every page of metadata with the texts and highlights that go with it."""
    pdfs = 0
    with members_of(path) as members:
        for name in sorted(filter(METADATA.search, members.names)):
            folder = _Folder(members, name.rpartition("metadata_")[0])
            found = records(json_value(decoded(members.read(name) or b"")))
            for number, entry in enumerate(found, 1):
                post = _post(entry, Spot(f"{name}, item {number}", into), folder)
                if post is not None:
                    into.posts.append(post)
                    pdfs += folder.prefix + f"content/{_slug(entry)}.pdf" in members.names
    if pdfs:
        into.left_behind.append(LeftBehind(Part.CAPTURE, pdfs))


def _slug(entry: dict[str, Json]) -> str:
    return line(entry.get("slug"))


def _post(entry: dict[str, Json], spot: Spot, folder: _Folder) -> ForeignPost | None:
    url = spot.address(entry.get("url"))
    if url is None:
        return None
    made = spot.moment(entry.get("savedAt"))
    state = line(entry.get("state")).lower()
    notes = decoded(folder.read(f"highlights/{_slug(entry)}.md") or b"")
    progress = entry.get("readingProgress")
    return ForeignPost(
        spot.where,
        url,
        title=line(entry.get("title")),
        author=line(entry.get("author")) or None,
        published=day(entry.get("publishedAt")),
        excerpt=words(entry.get("description")),
        saved_ms=made,
        tags=labels(entry.get("labels")),
        status=Status.ARCHIVE if state == "archived" else Status.INBOX,
        is_read=isinstance(progress, int | float) and progress >= 95,
        content=folder.read(f"content/{_slug(entry)}.html") or None,
        notes=tuple(highlights(notes, made)),
    )


def highlights(markdown: str, made_ms: int | None) -> list[ForeignNote]:
    """Return the quotations of a file of highlights; what stands below one is its comment."""
    notes: list[ForeignNote] = []
    quote: list[str] = []
    comment: list[str] = []

    def close() -> None:
        if any(quote):
            # Omnivore puts the labels of a highlight behind its last line.
            said = "\n".join(quote).strip()
            labels_of = tuple(_LABELS.findall(quote[-1]))
            if labels_of:
                said = said[: said.rindex(" #" + labels_of[0])].rstrip()
            notes.append(
                ForeignNote(said, "\n".join(comment).strip(), tags=labels_of, made_ms=made_ms)
            )
        quote.clear()
        comment.clear()

    for each in markdown.splitlines():
        match = _QUOTE.match(each)
        if match and comment:
            close()
        if match:
            quote.append(match.group(1))
        elif quote:
            comment.append(each)
    close()
    return notes
