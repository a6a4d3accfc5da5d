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
    query = "SELECT post, capture, number FROM revision WHERE id = ?"
    own = first(connection, query, (revision,))
    base = newest_base(connection, *own[:2], up_to=own[2]) if own is not None else None
    if base is None:
        raise NotFound(f"no text before the corrections of {revision}", what="revision")
    return base


def newest_base(
    connection: apsw.Connection, post: PostId, capture: CaptureId, *, up_to: int | None = None
) -> RevisionId | None:
    """Return the revision whose text a corrected one of that capture addresses if it comes next.

    ``up_to``: if it has that number.
    """
    row = first(
        connection,
        "SELECT id FROM revision WHERE post = :post AND capture = :capture "
        "AND (:up_to IS NULL OR number <= :up_to) "
        "AND NOT EXISTS (SELECT 1 FROM revision_correction WHERE revision = revision.id) "
        "ORDER BY number DESC LIMIT 1",
        {"post": post, "capture": capture, "up_to": up_to},
    )
    return RevisionId(row[0]) if row else None


def addressed_text(connection: apsw.Connection, post: PostId) -> str:
    """Return the text that corrections of what a post shows address. Raises NotFound."""
    head = revisions.head_revision(connection, post)
    if head is None:
        raise NotFound(f"post {post} has no text", what="revision")
    return revisions.text(connection, base_of(connection, head.id))


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
