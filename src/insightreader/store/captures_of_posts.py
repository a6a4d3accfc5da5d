"""Posts being read and their captures: the rows between the bytes and the first revision."""

import json
from collections.abc import Sequence

import apsw

from insightreader.domain.cleaned import METADATA_FIELDS, CaptureSource
from insightreader.domain.entities import PostState
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import CaptureId, JobId, PostId, Sha256
from insightreader.store import jobs
from insightreader.store.captures import CaptureStore
from insightreader.store.identity import new_blob, to_digest
from insightreader.store.querying import first, one


def add_post_being_read(
    connection: apsw.Connection, *, title: str, url: str | None, now_ms: int
) -> PostId:
    """Write the row that shows while cleaning is under way."""
    connection.execute(
        "INSERT INTO post (uid, title, url, saved_ms, state) VALUES (?, ?, ?, ?, ?)",
        (new_blob(), title, url, now_ms, PostState.READING),
    )
    return PostId(connection.last_insert_rowid())


def add_capture(
    connection: apsw.Connection,
    post: PostId,
    source: CaptureSource,
    *,
    sha256: Sha256,
    profile: int,
) -> CaptureId:
    """Write which bytes a post was acquired as; the bytes must be stored already."""
    connection.execute(
        "INSERT INTO capture (uid, post, sha256, size, media_type, charset, name, url, acquired, "
        "acquired_ms, profile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new_blob(),
            post,
            bytes.fromhex(sha256),
            len(source.data),
            source.media_type,
            source.charset,
            source.name,
            source.url,
            source.acquired,
            source.acquired_ms,
            profile,
        ),
    )
    return CaptureId(connection.last_insert_rowid())


def source(
    connection: apsw.Connection, bytes_of: CaptureStore, capture: CaptureId
) -> CaptureSource:
    """Return a capture as it was acquired. Raises NotFound."""
    row = first(
        connection,
        "SELECT sha256, media_type, acquired, acquired_ms, url, name, charset FROM capture "
        "WHERE id = ?",
        (capture,),
    )
    if row is None:
        raise NotFound(f"no capture {capture}", what="capture")
    return CaptureSource(
        data=bytes_of.get(to_digest(row[0])),
        media_type=row[1],
        acquired=row[2],
        acquired_ms=row[3],
        url=row[4],
        name=row[5],
        charset=row[6],
    )


def job_target(connection: apsw.Connection, job: JobId) -> tuple[PostId, CaptureId]:
    """Return the post and the capture that an open job is about.

    Raises NotFound where it was erased, or done by another program.
    """
    row = first(
        connection, "SELECT post, capture FROM job WHERE id = ? AND state = ?", (job, jobs.QUEUED)
    )
    if row is None:
        raise NotFound(f"job {job} is no longer open", what="job")
    return PostId(row[0]), CaptureId(row[1])


def newest_capture(connection: apsw.Connection, post: PostId) -> CaptureId | None:
    """Return a post's newest capture."""
    row = first(connection, "SELECT max(id) FROM capture WHERE post = ?", (post,))
    return CaptureId(row[0]) if row and row[0] is not None else None


def metadata(
    connection: apsw.Connection, post: PostId
) -> tuple[dict[str, str | None], dict[str, str]]:
    """Return a post's metadata fields and the source of each."""
    names = ", ".join(METADATA_FIELDS)
    row = one(connection, f"SELECT {names}, sources FROM post WHERE id = ?", (post,))
    return dict(zip(METADATA_FIELDS, row[:-1], strict=True)), json.loads(row[-1])


def is_in_history(connection: apsw.Connection, post: PostId) -> bool:
    """Return whether history knows of a post's creation: once it was read, or couldn't be."""
    query = "SELECT 1 FROM change WHERE entity = 'post' AND row = ? AND field IS NULL"
    return first(connection, query, (post,)) is not None


def remember_tags(connection: apsw.Connection, job: JobId, tags: Sequence[str]) -> None:
    """Keep with a job the tags that its post is to get."""
    if tags:
        connection.execute("UPDATE job SET tags = ? WHERE id = ?", (json.dumps(tags), job))


def remembered_tags(connection: apsw.Connection, job: JobId) -> list[str]:
    """Return the tags kept with a job."""
    row = first(connection, "SELECT tags FROM job WHERE id = ?", (job,))
    return list(json.loads(row[0])) if row and row[0] else []
