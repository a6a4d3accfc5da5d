"""Comments being typed: durable at once, local, and no part of history until they are committed."""

import apsw

from insightreader.domain.ids import AnnotationId
from insightreader.store.querying import every


def keep(connection: apsw.Connection, annotation: AnnotationId, text: str, *, now_ms: int) -> None:
    """Store what is being typed, in place of what was there."""
    connection.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?)", (annotation, text, now_ms))


def drop(connection: apsw.Connection, annotation: AnnotationId) -> None:
    """Forget a draft."""
    connection.execute("DELETE FROM draft WHERE annotation = ?", (annotation,))


def left_behind(connection: apsw.Connection) -> list[tuple[AnnotationId, str]]:
    """Return the drafts that were left behind."""
    query = "SELECT annotation, text FROM draft ORDER BY changed_ms"
    return [(AnnotationId(row[0]), row[1]) for row in every(connection, query)]
