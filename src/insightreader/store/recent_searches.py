"""What was searched for lately in this library: local, and no part of history."""

import json
from collections.abc import Sequence

import apsw

from insightreader.store.querying import first

MOST = 20
_KEY = "recent_searches"


def recent(connection: apsw.Connection) -> list[str]:
    """Return the queries, newest first."""
    row = first(connection, "SELECT value FROM meta WHERE key = ?", (_KEY,))
    return _decoded(row[0]) if row else []


def remember(connection: apsw.Connection, query: str) -> None:
    """Put a query before the others; it stands there once. Call in a transaction."""
    others = [each for each in recent(connection) if each != query]
    _store(connection, [query, *others][:MOST])


def forget(connection: apsw.Connection, query: str | None = None) -> None:
    """Forget one query, or all. Call in a transaction."""
    kept = [each for each in recent(connection) if each != query] if query is not None else []
    _store(connection, kept)


def _store(connection: apsw.Connection, queries: Sequence[str]) -> None:
    if queries:
        connection.execute(
            "INSERT OR REPLACE INTO meta VALUES (?, ?)",
            (_KEY, json.dumps(queries, ensure_ascii=True)),
        )
    else:
        connection.execute("DELETE FROM meta WHERE key = ?", (_KEY,))


def _decoded(value: object) -> list[str]:
    """What was stored; nothing where it is damaged."""
    try:
        found = json.loads(str(value))
    except ValueError:
        return []
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []
