"""When annotations come back for review."""

from dataclasses import dataclass

import apsw

from insightreader.domain.ids import AnnotationId, PostId
from insightreader.store.operations import Act
from insightreader.store.querying import every, first, scalar

DAY_MS = 86_400_000
# One that was never reviewed is due a day after it was made.
_DUE = f"""
FROM annotation
JOIN post ON post.id = annotation.post
LEFT JOIN review ON review.annotation = annotation.id AND review.deleted_ms IS NULL
WHERE annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL
  AND CASE WHEN review.id IS NULL THEN annotation.created_ms + {DAY_MS} ELSE review.due_ms END <= ?
"""


@dataclass(frozen=True, slots=True)
class Due:
    """An annotation that is to be shown."""

    annotation: AnnotationId
    post: PostId


def due(connection: apsw.Connection, now_ms: int) -> list[Due]:
    """Return what is due, the longest overdue first."""
    rows = every(
        connection,
        f"SELECT annotation.id, annotation.post {_DUE} "
        f"ORDER BY coalesce(review.due_ms, annotation.created_ms + {DAY_MS}), annotation.id",
        (now_ms,),
    )
    return [Due(AnnotationId(row[0]), PostId(row[1])) for row in rows]


def count_due(connection: apsw.Connection, now_ms: int) -> int:
    """Return how many are due."""
    return int(scalar(connection, f"SELECT count(*) {_DUE}", (now_ms,)))


def days_of(connection: apsw.Connection, annotation: AnnotationId) -> int:
    """Return the distance that was chosen last, in days; 0 for one that was never reviewed."""
    found = first(
        connection,
        "SELECT days FROM review WHERE annotation = ? AND deleted_ms IS NULL",
        (annotation,),
    )
    return int(found[0]) if found else 0


def plan(act: Act, annotation: AnnotationId, *, due_ms: int | None, days: int) -> None:
    """Note when an annotation is to come back; None: never."""
    found = first(
        act.connection, "SELECT id, times FROM review WHERE annotation = ?", (annotation,)
    )
    if found is None:
        act.create("review", annotation=annotation, due_ms=due_ms, days=days, times=1)
    else:
        act.edit("review", found[0], due_ms=due_ms, days=days, times=found[1] + 1, deleted_ms=None)
