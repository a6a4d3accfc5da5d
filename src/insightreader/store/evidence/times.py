"""The times of posts."""

from collections.abc import Iterator

import apsw

from insightreader.domain.evidence_views import Clock
from insightreader.domain.ids import PostId
from insightreader.store.querying import every

_COLUMNS = {Clock.PUBLISHED: "published", Clock.SAVED: "saved_ms", Clock.READ: "opened_ms"}


def times(connection: apsw.Connection, clock: Clock) -> Iterator[tuple[PostId, str | int | None]]:
    """Yield each living post with one of its times: a date in words, or milliseconds."""
    query = f"SELECT id, {_COLUMNS[clock]} FROM post WHERE deleted_ms IS NULL"
    for post, time in every(connection, query):
        yield PostId(post), time
