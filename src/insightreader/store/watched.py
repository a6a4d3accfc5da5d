"""Which files of watched folders a library has taken: no part of history."""

from collections.abc import Iterable

import apsw
import msgspec

from insightreader.store.querying import first

MOST_KEYS = 50_000
"""Keys remembered; the oldest are forgotten first."""
_KEY = "watched_files"


def known_keys(connection: apsw.Connection) -> list[str]:
    """Return the keys of the files that were taken, newest last; none where they are damaged."""
    row = first(connection, "SELECT value FROM meta WHERE key = ?", (_KEY,))
    if row is None:
        return []
    try:
        return msgspec.json.decode(str(row[0]), type=list[str])
    except msgspec.DecodeError:
        return []


def add_keys(connection: apsw.Connection, keys: Iterable[str]) -> None:
    """Remember files that were taken. Call in a transaction."""
    every = list(dict.fromkeys((*known_keys(connection), *keys)))[-MOST_KEYS:]
    connection.execute(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)", (_KEY, msgspec.json.encode(every).decode())
    )
