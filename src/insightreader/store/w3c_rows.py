"""Rows that keep the ids which they had in another library."""

import apsw

from insightreader.domain.ids import PostId, RevisionId
from insightreader.store.identity import new_blob, to_blob
from insightreader.store.querying import first


def post_by_uid(connection: apsw.Connection, uid: str) -> PostId | None:
    """Return the living post of an id; None for what is no id, too."""
    try:
        blob = to_blob(uid)
    except ValueError:
        return None
    query = "SELECT id FROM post WHERE uid = ? AND deleted_ms IS NULL"
    found = first(connection, query, (blob,))
    return PostId(found[0]) if found else None


def has_annotation(connection: apsw.Connection, uid: str) -> bool:
    """Return whether there is an annotation of that id, a deleted one too."""
    query = "SELECT 1 FROM annotation WHERE uid = ?"
    return first(connection, query, (to_blob(uid),)) is not None


def blob_of(uid: str | None) -> bytes:
    """Return an id as stored; a new one where none is given."""
    return to_blob(uid) if uid else new_blob()


def take_uids(
    connection: apsw.Connection,
    post: PostId,
    revision: RevisionId,
    *,
    uids: tuple[str | None, str | None],
) -> None:
    """Give a new post and its revision the ids that they had elsewhere, where those are free."""
    for table, row, uid in (("post", post, uids[0]), ("revision", revision, uids[1])):
        if uid is None:
            continue
        query = f"SELECT 1 FROM {table} WHERE uid = ?"
        if first(connection, query, (to_blob(uid),)) is None:
            connection.execute(f"UPDATE {table} SET uid = ? WHERE id = ?", (to_blob(uid), row))
