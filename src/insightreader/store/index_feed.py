"""What the index must know, as plain rows: read from the outbox, or all of it for a rebuild.

Knows no index: ``FeedRow`` is a plain tuple of values; a worker's entry hands it over.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import apsw

from insightreader.store.affected import NOTE, POST
from insightreader.store.identity import to_uid
from insightreader.store.querying import Row, every, first, scalar, split_joined

_POST = """
SELECT post.uid, title, coalesce(revision_text.text, ''), author, site, language, published,
  saved_ms, status, is_read, is_starred,
  EXISTS (SELECT 1 FROM annotation
    WHERE annotation.post = post.id AND annotation.deleted_ms IS NULL),
  (SELECT group_concat(tag.name, char(31)) FROM post_tag JOIN tag ON tag.id = post_tag.tag
    WHERE post_tag.post = post.id AND post_tag.deleted_ms IS NULL AND tag.deleted_ms IS NULL),
  (SELECT group_concat(name, char(31)) FROM (
    SELECT DISTINCT dimension.name || '/' || code.name AS name FROM annotation
    JOIN annotation_code ON annotation_code.annotation = annotation.id
      AND annotation_code.deleted_ms IS NULL
    JOIN code ON code.id = code AND code.deleted_ms IS NULL
    JOIN dimension ON dimension.id = code.dimension
    WHERE annotation.post = post.id AND annotation.deleted_ms IS NULL)),
  (SELECT group_concat(collection, char(31)) FROM collection_post
    WHERE collection_post.post = post.id AND collection_post.deleted_ms IS NULL),
  url
FROM post LEFT JOIN revision_text ON revision_text.revision = post.head_revision
WHERE post.id = ? AND post.deleted_ms IS NULL
"""
_NOTE = """
SELECT annotation.uid, post.uid, post.title, exact, comment, author, site, language, published,
  annotation.created_ms, status, is_read, is_starred,
  (SELECT group_concat(tag.name, char(31)) FROM post_tag JOIN tag ON tag.id = post_tag.tag
    WHERE post_tag.post = post.id AND post_tag.deleted_ms IS NULL AND tag.deleted_ms IS NULL),
  (SELECT group_concat(dimension.name || '/' || code.name, char(31)) FROM annotation_code
    JOIN code ON code.id = code AND code.deleted_ms IS NULL
    JOIN dimension ON dimension.id = code.dimension
    WHERE annotation_code.annotation = annotation.id AND annotation_code.deleted_ms IS NULL),
  (SELECT group_concat(collection, char(31)) FROM collection_post
    WHERE collection_post.post = post.id AND collection_post.deleted_ms IS NULL)
FROM annotation JOIN post ON post.id = annotation.post
WHERE annotation.id = ? AND annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL
"""


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One document for the index. ``key`` is "p:<uid>" or "n:<uid>"; ``alive`` False: remove it.

    ``erased``: it is gone for ever, and nothing of it may stay.
    """

    key: str
    kind: str
    alive: bool
    post_uid: str = ""
    title: str = ""
    body: str = ""
    author: str = ""
    site: str = ""
    language: str = ""
    published: str = ""
    saved_ms: int = 0
    status: str = ""
    is_read: bool = False
    is_starred: bool = False
    has_notes: bool = False
    tags: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    collections: tuple[int, ...] = ()
    """Keys of those that hold the post directly."""
    url: str = ""
    """Of a post."""
    erased: bool = False


def key_of(kind: str, uid: bytes) -> str:
    """Return the index's key of a row."""
    return f"{'p' if kind == POST else 'n'}:{to_uid(uid)}"


def pending(
    connection: apsw.Connection, limit: int, *, after: int = 0
) -> tuple[list[FeedRow], int]:
    """Return what the next ``limit`` outbox entries are about, and the last sequence read.

    Each row comes once. Entries up to ``after`` are passed over. The sequence is 0 where nothing
    waits.
    """
    entries = every(
        connection,
        "SELECT seq, kind, row, uid FROM outbox WHERE seq > ? ORDER BY seq LIMIT ?",
        (after, limit),
    )
    rows = {(kind, row): uid for _, kind, row, uid in entries}
    found = [feed_row(connection, kind, row, uid=uid) for (kind, row), uid in rows.items()]
    return found, entries[-1][0] if entries else 0


def feed_row(connection: apsw.Connection, kind: str, row: int, *, uid: bytes) -> FeedRow:
    """Return one document, or its removal where the row is gone or in the trash."""
    values = first(connection, _POST if kind == POST else _NOTE, (row,))
    key = key_of(kind, uid)
    if values is None:
        table = "post" if kind == POST else "annotation"
        is_there = first(connection, f"SELECT 1 FROM {table} WHERE id = ?", (row,))
        return FeedRow(key, kind, alive=False, erased=is_there is None)
    return _post_row(key, values) if kind == POST else _note_row(key, values)


def _post_row(key: str, values: Row) -> FeedRow:
    (
        uid,
        title,
        text,
        author,
        site,
        language,
        published,
        saved_ms,
        status,
        read,
        starred,
        notes,
        tags,
        codes,
        collections,
        url,
    ) = values
    return FeedRow(
        key,
        POST,
        alive=True,
        post_uid=to_uid(uid),
        title=title,
        body=text,
        author=author or "",
        site=site or "",
        language=language or "",
        published=published or "",
        saved_ms=saved_ms,
        status=status,
        is_read=bool(read),
        is_starred=bool(starred),
        has_notes=bool(notes),
        tags=split_joined(tags),
        codes=split_joined(codes),
        collections=tuple(map(int, split_joined(collections))),
        url=url or "",
    )


def _note_row(key: str, values: Row) -> FeedRow:
    (
        _,
        post_uid,
        title,
        exact,
        comment,
        author,
        site,
        language,
        published,
        created_ms,
        status,
        read,
        starred,
        tags,
        codes,
        collections,
    ) = values
    return FeedRow(
        key,
        NOTE,
        alive=True,
        post_uid=to_uid(post_uid),
        title=title,
        body=note_text(exact, comment),
        author=author or "",
        site=site or "",
        language=language or "",
        published=published or "",
        saved_ms=created_ms,
        status=status,
        is_read=bool(read),
        is_starred=bool(starred),
        has_notes=True,
        tags=split_joined(tags),
        codes=split_joined(codes),
        collections=tuple(map(int, split_joined(collections))),
    )


def note_text(exact: str, comment: str) -> str:
    """Return what search reads of a note: its quotation, then its comment."""
    return f"{exact}\n{comment}" if comment else exact


def everything(connection: apsw.Connection) -> Iterator[FeedRow]:
    """Yield every living document, newest posts first, for a rebuild."""
    for kind, table in ((POST, "post"), (NOTE, "annotation")):
        keys = every(
            connection, f"SELECT id, uid FROM {table} WHERE deleted_ms IS NULL ORDER BY id DESC"
        )
        for row, uid in keys:
            document = feed_row(connection, kind, row, uid=uid)
            if document.alive:
                yield document


def count(connection: apsw.Connection) -> int:
    """Return how many documents ``everything`` is about to yield, at most."""
    query = (
        "SELECT (SELECT count(*) FROM post WHERE deleted_ms IS NULL) + "
        "(SELECT count(*) FROM annotation WHERE deleted_ms IS NULL)"
    )
    return int(scalar(connection, query))


def last_sequence(connection: apsw.Connection) -> int:
    """Return the sequence of the newest outbox entry ever written."""
    row = first(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'outbox'")
    return int(row[0]) if row else 0


def oldest_pending(connection: apsw.Connection) -> int | None:
    """Return the sequence of the oldest entry still in the outbox."""
    row = first(connection, "SELECT min(seq) FROM outbox")
    return row[0] if row else None


def count_pending(connection: apsw.Connection, *, after: int) -> int:
    """Return how many outbox entries came after a sequence."""
    return int(scalar(connection, "SELECT count(*) FROM outbox WHERE seq > ?", (after,)))


def prune(connection: apsw.Connection, through: int) -> None:
    """Forget outbox entries up to a sequence that the index has committed.

    Call in a transaction.
    """
    connection.execute("DELETE FROM outbox WHERE seq <= ?", (through,))
