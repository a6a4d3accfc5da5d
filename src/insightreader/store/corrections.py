"""Corrections of a post's text, and which of them a revision was made with."""

from dataclasses import dataclass

import apsw

from insightreader.domain.cleaned import Cleaned, ImageAsset, Metadata
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import CaptureId, PostId, RevisionId
from insightreader.store import revisions
from insightreader.store.identity import to_digest
from insightreader.store.querying import every, first

REFUSED = "refuse"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction; ``start`` and ``end`` are offsets of the text before all corrections.

    ``kind``: "restore" puts ``replacement``, Markdown, in at ``start``; "remove" takes a block out;
    "repair" replaces characters by ``replacement``; "refuse" is a repair that nobody wants.
    ``ground`` tells why. ``id`` 0: not stored yet.
    """

    kind: str
    start: int
    end: int
    replacement: str = ""
    ground: str = ""
    id: int = 0


def of_revision(connection: apsw.Connection, revision: RevisionId) -> list[Correction]:
    """Return the corrections that a revision was made with."""
    query = (
        'SELECT kind, start, "end", replacement, ground, id FROM correction '
        "WHERE id IN (SELECT correction FROM revision_correction WHERE revision = ?) ORDER BY id"
    )
    return [Correction(*row) for row in every(connection, query, (revision,))]


def base_of(connection: apsw.Connection, revision: RevisionId) -> RevisionId:
    """Return the revision whose text a revision's corrections address. Raises NotFound."""
    row = first(
        connection,
        "SELECT base.id FROM revision AS base JOIN revision AS own ON own.id = ? "
        "AND base.post = own.post AND base.capture = own.capture AND base.number <= own.number "
        "WHERE NOT EXISTS (SELECT 1 FROM revision_correction WHERE revision = base.id) "
        "ORDER BY base.number DESC LIMIT 1",
        (revision,),
    )
    if row is None:
        raise NotFound(f"no text before the corrections of {revision}", what="revision")
    return RevisionId(row[0])


def refused(connection: apsw.Connection, post: PostId) -> list[Correction]:
    """Return the repairs of a post that a person has refused; no revision was made with them."""
    query = (
        'SELECT kind, start, "end", replacement, ground, id FROM correction '
        "WHERE post = ? AND kind = ? AND deleted_ms IS NULL ORDER BY id"
    )
    return [Correction(*row) for row in every(connection, query, (post, REFUSED))]


def link(connection: apsw.Connection, revision: RevisionId, correction: int) -> None:
    """Record that a revision was made with a correction."""
    connection.execute("INSERT INTO revision_correction VALUES (?, ?)", (revision, correction))


def capture_of(connection: apsw.Connection, revision: RevisionId) -> CaptureId:
    """Return the capture that a revision was made from. Raises NotFound."""
    row = first(connection, "SELECT capture FROM revision WHERE id = ?", (revision,))
    if row is None:
        raise NotFound(f"no revision {revision}", what="revision")
    return CaptureId(row[0])


def cleaned(connection: apsw.Connection, revision: RevisionId) -> Cleaned:
    """Return a revision as cleaning gave it, without metadata or the bytes of its images.

    Raises NotFound.
    """
    row = first(
        connection,
        "SELECT rules, encoding, maybe_excerpt, fallback FROM revision WHERE id = ?",
        (revision,),
    )
    if row is None:
        raise NotFound(f"no revision {revision}", what="revision")
    assets = every(
        connection,
        "SELECT sha256, media_type, width, height FROM asset WHERE revision = ?",
        (revision,),
    )
    return Cleaned(
        Metadata(),
        revisions.rendered(connection, revision),
        row[0],
        removed=revisions.removed(connection, revision),
        lost=revisions.lost(connection, revision),
        fixed=revisions.fixed(connection, revision),
        quotations=revisions.suggested(connection, revision),
        images=tuple(ImageAsset(to_digest(r[0]), r[1], r[2], r[3], b"") for r in assets),
        encoding=row[1],
        maybe_excerpt=bool(row[2]),
        fallback=row[3],
    )


def texts_like(connection: apsw.Connection, pattern: str, *, limit: int) -> list[str]:
    """Return texts that are read now and hold a LIKE pattern, escaped by a backslash."""
    query = (
        "SELECT text FROM revision_text JOIN post ON post.head_revision = revision "
        "WHERE post.deleted_ms IS NULL AND text LIKE ? ESCAPE '\\' LIMIT ?"
    )
    return [str(row[0]) for row in every(connection, query, (f"%{pattern}%", limit))]
