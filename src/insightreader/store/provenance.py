"""Where a post comes from: its captures, and which revision was made from which."""

from dataclasses import dataclass

import apsw

from insightreader.domain.ids import CaptureId, PostId, RevisionId, Sha256
from insightreader.store.identity import to_digest
from insightreader.store.querying import every


@dataclass(frozen=True, slots=True)
class CaptureFacts:
    """The bytes as they were acquired. ``acquired``: by what (file, address, paste, ...)."""

    id: CaptureId
    sha256: Sha256
    size: int
    media_type: str
    charset: str | None
    name: str | None
    url: str | None
    acquired: str
    acquired_ms: int
    profile: str


def captures_of(connection: apsw.Connection, post: PostId) -> list[CaptureFacts]:
    """Return a post's captures, oldest first."""
    rows = every(
        connection,
        "SELECT capture.id, sha256, size, media_type, charset, capture.name, url, acquired, "
        "acquired_ms, profile.name FROM capture JOIN profile ON profile.id = capture.profile "
        "WHERE post = ? ORDER BY capture.id",
        (post,),
    )
    return [CaptureFacts(CaptureId(row[0]), to_digest(row[1]), *row[2:]) for row in rows]


def capture_by_revision(connection: apsw.Connection, post: PostId) -> dict[RevisionId, CaptureId]:
    """Return which capture each revision was made from."""
    rows = every(connection, "SELECT id, capture FROM revision WHERE post = ?", (post,))
    return {RevisionId(row[0]): CaptureId(row[1]) for row in rows}


def corrections_by_revision(connection: apsw.Connection, post: PostId) -> dict[RevisionId, int]:
    """Return how many corrections each revision was made with; those without any are left out."""
    rows = every(
        connection,
        "SELECT revision, count(*) FROM revision_correction "
        "WHERE revision IN (SELECT id FROM revision WHERE post = ?) GROUP BY revision",
        (post,),
    )
    return {RevisionId(row[0]): row[1] for row in rows}
