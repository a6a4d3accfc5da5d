"""Posts: rows for lists, details for the reader, and the listings themselves."""

import json
from array import array
from collections.abc import Iterable, Sequence

import apsw

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.entities import PostDetails, PostRow, PostState, Status
from insightreader.domain.errors import AmbiguousId, NotFound
from insightreader.domain.ids import PostId, Uid
from insightreader.domain.listing import ListFilter, SmartList, Sort, SortKey
from insightreader.store.affected import documents_of
from insightreader.store.identity import prefix_range, to_blob, to_digest, to_uid
from insightreader.store.operations import write_outbox
from insightreader.store.querying import Row, every, first, one, scalar, split_joined
from insightreader.store.revisions import head_revision

_ROW = """
SELECT post.id, post.uid, title, site, author, url, published, language, direction, saved_ms,
  status, state, problem, is_read, is_starred, deleted_ms IS NOT NULL, words, excerpt,
  (SELECT group_concat(name, char(31)) FROM (
    SELECT tag.name AS name FROM post_tag JOIN tag ON tag.id = post_tag.tag
    WHERE post_tag.post = post.id AND post_tag.deleted_ms IS NULL AND tag.deleted_ms IS NULL
    ORDER BY tag.name COLLATE NOCASE)),
  (SELECT count(*) FROM annotation
    WHERE annotation.post = post.id AND annotation.deleted_ms IS NULL), lost
FROM post
"""

_SMART = {
    SmartList.ALL: "1",
    SmartList.INBOX: "status = 'inbox'",
    SmartList.LATER: "status = 'later'",
    SmartList.ARCHIVE: "status = 'archive'",
    SmartList.UNREAD: "is_read = 0",
    SmartList.STARRED: "is_starred = 1",
    SmartList.ANNOTATED: "id IN (SELECT post FROM annotation WHERE deleted_ms IS NULL)",
    SmartList.TRASH: "1",
}
_SORT = {
    SortKey.SAVED: "saved_ms",
    SortKey.PUBLISHED: "published",
    SortKey.TITLE: "title COLLATE NOCASE",
    SortKey.SITE: "site COLLATE NOCASE",
}


def _to_row(row: Row) -> PostRow:
    return PostRow(
        id=PostId(row[0]),
        uid=to_uid(row[1]),
        title=row[2],
        site=row[3],
        author=row[4],
        url=row[5],
        published=row[6],
        language=row[7],
        direction=row[8],
        saved_ms=row[9],
        status=Status(row[10]),
        state=PostState(row[11]),
        problem=row[12],
        is_read=bool(row[13]),
        is_starred=bool(row[14]),
        is_deleted=bool(row[15]),
        words=row[16],
        excerpt=row[17],
        tags=split_joined(row[18]),
        annotations=row[19],
        lost=row[20],
    )


def rows(connection: apsw.Connection, ids: Sequence[PostId]) -> list[PostRow]:
    """Return the rows of these posts in the same order; unknown ids are left out."""
    query = f"{_ROW} WHERE post.id IN (SELECT value FROM json_each(?))"
    found = {row[0]: _to_row(row) for row in every(connection, query, (json.dumps(list(ids)),))}
    return [found[each] for each in ids if each in found]


def listing(connection: apsw.Connection, wanted: ListFilter, sort: Sort) -> "array[int]":
    """Return the keys of the posts of a list in order. ``wanted.query`` is not looked at here."""
    conditions = [_SMART[wanted.smart], _SMART[wanted.also]]
    conditions.append(f"deleted_ms IS {'NOT NULL' if wanted.smart is SmartList.TRASH else 'NULL'}")
    bindings: list[int] = []
    if wanted.collection is not None:
        conditions.append(_IN_COLLECTION)
        bindings.append(wanted.collection)
    if wanted.tag is not None:
        conditions.append("id IN (SELECT post FROM post_tag WHERE tag = ? AND deleted_ms IS NULL)")
        bindings.append(wanted.tag)
    column = _SORT[sort.key]
    direction = "DESC" if sort.descending else "ASC"
    order = f"{column} {direction} NULLS LAST, id {direction}"
    if sort.key is SortKey.SAVED:
        # saved_ms is never NULL, and so the index serves.
        order = f"saved_ms {direction}, id {direction}"
    query = f"SELECT id FROM post WHERE {' AND '.join(conditions)} ORDER BY {order}"
    return array("q", (row[0] for row in every(connection, query, bindings)))


_IN_COLLECTION = """
id IN (WITH RECURSIVE inside(id) AS (
    SELECT ? UNION SELECT collection.id FROM collection JOIN inside ON parent = inside.id
    WHERE deleted_ms IS NULL)
  SELECT post FROM collection_post WHERE collection IN inside AND deleted_ms IS NULL)
"""


def counts(connection: apsw.Connection) -> dict[SmartList, int]:
    """Return how many posts each smart list holds."""
    row = one(
        connection,
        "SELECT count(*) FILTER (WHERE deleted_ms IS NULL), "
        "count(*) FILTER (WHERE deleted_ms IS NULL AND status = 'inbox'), "
        "count(*) FILTER (WHERE deleted_ms IS NULL AND status = 'later'), "
        "count(*) FILTER (WHERE deleted_ms IS NULL AND status = 'archive'), "
        "count(*) FILTER (WHERE deleted_ms IS NULL AND is_read = 0), "
        "count(*) FILTER (WHERE deleted_ms IS NULL AND is_starred = 1), "
        "count(*) FILTER (WHERE deleted_ms IS NOT NULL) FROM post",
    )
    annotated = scalar(
        connection,
        "SELECT count(DISTINCT annotation.post) FROM annotation "
        "JOIN post ON post.id = annotation.post "
        "WHERE annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL",
    )
    keys = (
        SmartList.ALL,
        SmartList.INBOX,
        SmartList.LATER,
        SmartList.ARCHIVE,
        SmartList.UNREAD,
        SmartList.STARRED,
        SmartList.TRASH,
    )
    return {**dict(zip(keys, row, strict=True)), SmartList.ANNOTATED: annotated}


def details(connection: apsw.Connection, post: PostId) -> PostDetails:
    """Return one post whole. Raises NotFound."""
    found = rows(connection, [post])
    if not found:
        raise NotFound(f"no post {post}", what="post")
    lead_image, sources = one(
        connection, "SELECT lead_image, sources FROM post WHERE id = ?", (post,)
    )
    capture = one(
        connection,
        "SELECT sha256, acquired_ms, media_type, name FROM capture WHERE post = ? "
        "ORDER BY id DESC LIMIT 1",
        (post,),
    )
    return PostDetails(
        found[0],
        head_revision(connection, post),
        to_digest(capture[0]),
        capture[1],
        capture[2],
        capture[3],
        lead_image,
        {name: FieldSource(source) for name, source in json.loads(sources).items()},
    )


def place(connection: apsw.Connection, post: PostId) -> int | None:
    """Return the code point where reading stopped."""
    found = first(connection, "SELECT place FROM post WHERE id = ?", (post,))
    return found[0] if found else None


def set_place(connection: apsw.Connection, post: PostId, place: int, *, now_ms: int) -> None:
    """Remember where reading stopped. Call in a transaction."""
    connection.execute(
        "UPDATE post SET place = ?, opened_ms = ? WHERE id = ?", (place, now_ms, post)
    )


def move_place(connection: apsw.Connection, post: PostId, place: int) -> None:
    """Let reading go on elsewhere, when the text has moved. Call in a transaction."""
    connection.execute("UPDATE post SET place = ? WHERE id = ?", (place, post))


def note_opened(connection: apsw.Connection, post: PostId, *, now_ms: int) -> bool:
    """Remember that a post was opened and so read; return whether it was unread.

    Call in a transaction.
    """
    was_unread = (
        first(connection, "SELECT 1 FROM post WHERE id = ? AND is_read = 0", (post,)) is not None
    )
    connection.execute("UPDATE post SET opened_ms = ?, is_read = 1 WHERE id = ?", (now_ms, post))
    if was_unread:
        write_outbox(connection, documents_of(connection, post))
    return was_unread


def last_opened(connection: apsw.Connection) -> PostId | None:
    """Return the post that was read last."""
    found = first(
        connection,
        "SELECT id FROM post WHERE opened_ms IS NOT NULL AND deleted_ms IS NULL "
        "ORDER BY opened_ms DESC LIMIT 1",
    )
    return PostId(found[0]) if found else None


def by_url(connection: apsw.Connection, url: str) -> PostId | None:
    """Return the newest living post of that address."""
    found = first(
        connection,
        "SELECT id FROM post WHERE url = ? AND deleted_ms IS NULL ORDER BY id DESC LIMIT 1",
        (url,),
    )
    return PostId(found[0]) if found else None


def by_capture(connection: apsw.Connection, sha256: str) -> PostId | None:
    """Return the newest living post that was made from these very bytes."""
    found = first(
        connection,
        "SELECT post FROM capture JOIN post ON post.id = post "
        "WHERE sha256 = ? AND deleted_ms IS NULL ORDER BY post DESC LIMIT 1",
        (bytes.fromhex(sha256),),
    )
    return PostId(found[0]) if found else None


def resolve(connection: apsw.Connection, table: str, prefix: str) -> int:
    """Return the key of the row whose UUID starts with ``prefix`` (six characters or more).

    Raises NotFound (``data['id']``: the prefix) and AmbiguousId.
    """
    try:
        low, high = prefix_range(prefix)
    except ValueError:
        raise NotFound(f"{prefix!r} is no id", what=table, id=prefix) from None
    if len(prefix.replace("-", "")) < 6:
        raise NotFound(f"{prefix!r} is too short for an id", what=table, id=prefix)
    found = every(
        connection, f"SELECT id, uid FROM {table} WHERE uid BETWEEN ? AND ? LIMIT 10", (low, high)
    )
    if not found:
        raise NotFound(f"no {table} {prefix}", what=table, id=prefix)
    if len(found) > 1:
        candidates = [to_uid(row[1]) for row in found]
        raise AmbiguousId(f"{prefix} fits several", candidates=candidates)
    return int(found[0][0])


def ids_of(connection: apsw.Connection, uids: Iterable[Uid]) -> dict[Uid, PostId]:
    """Return the keys of posts by UUID; unknown ones are left out."""
    wanted = {to_blob(each): each for each in uids}
    found = {}
    for blob, uid in wanted.items():
        row = first(connection, "SELECT id FROM post WHERE uid = ?", (blob,))
        if row is not None:
            found[uid] = PostId(row[0])
    return found
