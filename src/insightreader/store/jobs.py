"""Captures under way: a row each, so that a crash can't lose one."""

import apsw

from insightreader.domain.entities import Job
from insightreader.domain.ids import CaptureId, JobId, PostId
from insightreader.store.querying import every, first

QUEUED, FAILED, DONE = "queued", "failed", "done"


def add(
    connection: apsw.Connection, post: PostId, capture: CaptureId, *, kind: str, now_ms: int
) -> JobId:
    """Write a job to be done."""
    connection.execute(
        "INSERT INTO job (post, capture, kind, state, created_ms) VALUES (?, ?, ?, ?, ?)",
        (post, capture, kind, QUEUED, now_ms),
    )
    return JobId(connection.last_insert_rowid())


def settle(connection: apsw.Connection, job: JobId, *, problem: str | None = None) -> None:
    """Mark a job as done, or as failed with its problem."""
    connection.execute(
        "UPDATE job SET state = ?, problem = ? WHERE id = ?",
        (FAILED if problem else DONE, problem, job),
    )


def open_jobs(connection: apsw.Connection) -> list[Job]:
    """Return the jobs that still wait, oldest first."""
    query = "SELECT id, post, kind, state, problem, created_ms FROM job WHERE state = ? ORDER BY id"
    return [
        Job(JobId(row[0]), PostId(row[1]), *row[2:]) for row in every(connection, query, (QUEUED,))
    ]


def of_post(connection: apsw.Connection, post: PostId) -> Job | None:
    """Return a post's newest job."""
    row = first(
        connection,
        "SELECT id, post, kind, state, problem, created_ms FROM job WHERE post = ? "
        "ORDER BY id DESC LIMIT 1",
        (post,),
    )
    return Job(JobId(row[0]), PostId(row[1]), *row[2:]) if row else None


def prune(connection: apsw.Connection) -> None:
    """Forget jobs that are done."""
    connection.execute("DELETE FROM job WHERE state = ?", (DONE,))
