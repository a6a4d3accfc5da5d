"""Erasing posts for ever: rows, history values and captures; the index follows by the outbox."""

import json
from collections.abc import Sequence

import apsw

from insightreader.domain.errors import LibraryLocked
from insightreader.domain.ids import PostId, Sha256
from insightreader.store.captures import CaptureStore
from insightreader.store.connection import transaction
from insightreader.store.errors import translated
from insightreader.store.identity import to_digest
from insightreader.store.operations import write_outbox
from insightreader.store.querying import column, every, first, scalar

# Children before parents; ? is the JSON list of posts.
_POSTS = "(SELECT value FROM json_each(?))"
_REVISIONS = f"(SELECT id FROM revision WHERE post IN {_POSTS})"
_ANNOTATIONS = f"(SELECT id FROM annotation WHERE post IN {_POSTS})"
# What is said of these posts in a matrix, or of an author or a site that only they have.
_ONLY_THEIRS = """OR {side} IN (SELECT {side} FROM post WHERE id IN {posts}
  EXCEPT SELECT coalesce({side}, '') FROM post WHERE id NOT IN {posts})"""
_THEIRS = [
    _ONLY_THEIRS.format(side=side, posts=_POSTS.replace("?", "?1")) for side in ("author", "site")
]
_SUMMARIES = f"SELECT id FROM summary_across WHERE post IN {_POSTS.replace('?', '?1')} " + " ".join(
    _THEIRS
)
_HISTORY = (
    ("summary_across", _SUMMARIES),
    ("example", f"SELECT id FROM example WHERE annotation IN {_ANNOTATIONS}"),
    ("outcome", f"SELECT id FROM outcome WHERE annotation IN {_ANNOTATIONS}"),
    ("claim_support", f"SELECT id FROM claim_support WHERE annotation IN {_ANNOTATIONS}"),
    ("brief_part", f"SELECT id FROM brief_part WHERE annotation IN {_ANNOTATIONS}"),
    ("placement", f"SELECT id FROM placement WHERE annotation IN {_ANNOTATIONS}"),
    ("placement", f"SELECT id FROM placement WHERE revision IN {_REVISIONS}"),
    ("review", f"SELECT id FROM review WHERE annotation IN {_ANNOTATIONS}"),
    ("annotation_code", f"SELECT id FROM annotation_code WHERE annotation IN {_ANNOTATIONS}"),
    ("annotation", f"SELECT id FROM annotation WHERE post IN {_POSTS}"),
    ("post_tag", f"SELECT id FROM post_tag WHERE post IN {_POSTS}"),
    ("collection_post", f"SELECT id FROM collection_post WHERE post IN {_POSTS}"),
    ("correction", f"SELECT id FROM correction WHERE post IN {_POSTS}"),
    ("post", f"SELECT id FROM post WHERE id IN {_POSTS}"),
)
_ROWS = (
    f"DELETE FROM summary_across WHERE id IN ({_SUMMARIES})",
    f"DELETE FROM draft WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM placement WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM review WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM example WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM outcome WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM claim_support WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM brief_part WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM anchor WHERE annotation IN {_ANNOTATIONS}",
    # Places of annotations that were here before their post became part of another.
    f"DELETE FROM placement WHERE revision IN {_REVISIONS}",
    f"DELETE FROM anchor WHERE revision IN {_REVISIONS}",
    f"DELETE FROM annotation_code WHERE annotation IN {_ANNOTATIONS}",
    f"DELETE FROM annotation WHERE post IN {_POSTS}",
    f"DELETE FROM revision_correction WHERE revision IN {_REVISIONS}",
    f"DELETE FROM correction WHERE post IN {_POSTS}",
    *(
        f"DELETE FROM {table} WHERE revision IN {_REVISIONS}"
        for table in (
            "revision_text",
            "removed_block",
            "lost_character",
            "automatic_fix",
            "suggested_quotation",
            "block_seen",
            "asset",
        )
    ),
    f"UPDATE post SET head_revision = NULL WHERE id IN {_POSTS}",
    f"DELETE FROM job WHERE post IN {_POSTS}",
    f"DELETE FROM revision WHERE post IN {_POSTS}",
    f"DELETE FROM capture WHERE post IN {_POSTS}",
    f"DELETE FROM post_tag WHERE post IN {_POSTS}",
    f"DELETE FROM collection_post WHERE post IN {_POSTS}",
    f"DELETE FROM post WHERE id IN {_POSTS}",
)
_UNFINISHED = "SELECT value FROM meta WHERE key = 'erasing'"


def erase_posts(connection: apsw.Connection, posts: Sequence[PostId]) -> list[Sha256]:
    """Remove everything about these posts; return the digests that nothing names any more.

    Call in a transaction, and ``erase_bytes`` when it is durable.
    """
    wanted = json.dumps(list(posts))
    named = _digests(connection, wanted)
    notes = {("note", row[0]) for row in every(connection, _ANNOTATIONS[1:-1], (wanted,))}
    write_outbox(connection, frozenset({("post", each) for each in posts} | notes))
    _forget_history(connection, wanted)
    for statement in _ROWS:
        connection.execute(statement, (wanted,))
    unnamed = [each for each in named if not _is_named(connection, each)]
    # Noted first: a kill before the bytes are gone leaves the rest to whoever opens next.
    connection.execute(
        "INSERT OR REPLACE INTO meta VALUES ('erasing', ?)",
        (json.dumps([*unnamed, *_unfinished(connection)]),),
    )
    return unnamed


def erase_bytes(connection: apsw.Connection, captures: CaptureStore) -> None:
    """Remove the bytes that an erasure left without a name, and what logs still hold of it.

    Does nothing where no erasure is unfinished. Not in a transaction.
    """
    digests = _unfinished(connection)
    if not digests and first(connection, _UNFINISHED) is None:
        return
    captures.erase([each for each in digests if not _is_named(connection, each)])
    _empty_log(captures.connection)
    with transaction(connection):
        connection.execute("DELETE FROM meta WHERE key = 'erasing'")
    _empty_log(connection)


def _unfinished(connection: apsw.Connection) -> list[Sha256]:
    found = first(connection, _UNFINISHED)
    return json.loads(found[0]) if found else []


def _digests(connection: apsw.Connection, wanted: str) -> list[Sha256]:
    query = (
        f"SELECT sha256 FROM capture WHERE post IN {_POSTS} "
        f"UNION SELECT sha256 FROM asset WHERE revision IN {_REVISIONS}"
    )
    return [to_digest(blob) for blob in column(connection, query, (wanted, wanted))]


def _is_named(connection: apsw.Connection, digest: Sha256) -> bool:
    blob = bytes.fromhex(digest)
    query = (
        "SELECT EXISTS (SELECT 1 FROM capture WHERE sha256 = ?) "
        "OR EXISTS (SELECT 1 FROM asset WHERE sha256 = ?)"
    )
    return bool(scalar(connection, query, (blob, blob)))


def _forget_history(connection: apsw.Connection, wanted: str) -> None:
    """Remove the changes of these rows; undo stops short of the newest operation that lost some."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched (operation INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM temp.touched")
    for entity, rows in _HISTORY:
        where = f"entity = '{entity}' AND row IN ({rows})"
        connection.execute(
            f"INSERT OR IGNORE INTO temp.touched SELECT operation FROM change WHERE {where}",
            (wanted,),
        )
        connection.execute(f"DELETE FROM change WHERE {where}", (wanted,))
    # Half an operation can't be undone.
    connection.execute(
        "INSERT INTO meta SELECT 'undo_floor', max(operation, 0) FROM temp.touched "
        "WHERE true ORDER BY operation DESC LIMIT 1 "
        "ON CONFLICT (key) DO UPDATE SET value = max(value, excluded.value)"
    )
    connection.execute(
        "UPDATE operation SET label = '{}' WHERE id IN (SELECT operation FROM temp.touched)"
    )


def _empty_log(connection: apsw.Connection) -> None:
    """Leave nothing of what was erased in the log; the file itself was overwritten at once."""
    try:
        with translated(connection.filename):
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
    except LibraryLocked:
        # Somebody has been reading for long: the log goes with the last one who closes the library.
        return
