"""Profiles of others: whose notes an import brings."""

import apsw

from insightreader.domain.ids import ProfileId
from insightreader.store.identity import new_blob
from insightreader.store.querying import first


def ensure_person(connection: apsw.Connection, name: str, *, now_ms: int) -> ProfileId:
    """Return the profile of somebody by name, made where there is none."""
    found = first(connection, "SELECT id FROM profile WHERE name = ? ORDER BY id LIMIT 1", (name,))
    if found is not None:
        return ProfileId(found[0])
    connection.execute(
        "INSERT INTO profile (uid, name, created_ms) VALUES (?, ?, ?)", (new_blob(), name, now_ms)
    )
    return ProfileId(connection.last_insert_rowid())
