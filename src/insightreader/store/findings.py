"""What a search shows of the rows that it found, by their UUIDs: texts, places, keys."""

from dataclasses import dataclass

import apsw

from insightreader.domain.ids import AnnotationId, PostId, RevisionId, Uid
from insightreader.store.identity import to_blob, to_uid
from insightreader.store.querying import first, split_joined

_CODES = """
SELECT group_concat(dimension.name || '/' || code.name, char(31)) FROM annotation_code
JOIN code ON code.id = annotation_code.code AND code.deleted_ms IS NULL
JOIN dimension ON dimension.id = code.dimension
WHERE annotation_code.annotation = annotation.id AND annotation_code.deleted_ms IS NULL
"""


@dataclass(frozen=True, slots=True)
class FoundPost:
    """A living post. ``text`` is the reading text of its head revision."""

    id: PostId
    uid: Uid
    title: str
    text: str
    language: str
    revision: RevisionId | None


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A living note of a living post. Offsets are of the head revision if it is anchored there."""

    id: AnnotationId
    uid: Uid
    post: PostId
    post_uid: Uid
    title: str
    language: str
    exact: str
    comment: str
    start: int
    end: int
    block: int
    colour: str
    codes: tuple[str, ...]


def post(connection: apsw.Connection, uid: Uid) -> FoundPost | None:
    """Return a post, or None where it is gone or in the trash."""
    row = first(
        connection,
        "SELECT post.id, title, coalesce(text, ''), coalesce(language, ''), revision FROM post "
        "LEFT JOIN revision_text ON revision = head_revision WHERE uid = ? AND deleted_ms IS NULL",
        (to_blob(uid),),
    )
    return FoundPost(row[0], uid, *row[1:]) if row else None


def note(connection: apsw.Connection, uid: Uid) -> FoundNote | None:
    """Return a note, or None where it or its post is gone or in the trash."""
    row = first(
        connection,
        "SELECT annotation.id, post.id, post.uid, post.title, coalesce(post.language, ''), exact, "
        f'comment, start, "end", block, colour, ({_CODES}) '
        "FROM annotation JOIN post ON post.id = post JOIN standing ON annotation = annotation.id "
        "WHERE annotation.uid = ? AND annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL "
        "ORDER BY standing.revision = head_revision DESC, "
        "standing.revision = annotation.revision DESC",
        (to_blob(uid),),
    )
    if row is None:
        return None
    return FoundNote(
        id=row[0],
        uid=uid,
        post=row[1],
        post_uid=to_uid(row[2]),
        title=row[3],
        language=row[4],
        exact=row[5],
        comment=row[6],
        start=row[7],
        end=row[8],
        block=row[9],
        colour=row[10],
        codes=split_joined(row[11]),
    )
