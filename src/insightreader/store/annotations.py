"""Annotations with their anchors and codes, as one value each."""

import json
from collections.abc import Collection, Sequence

import apsw

from insightreader.domain.entities import Annotation, Code, PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId
from insightreader.store.identity import to_uid
from insightreader.store.querying import Row, every

SHOWN_IN = """coalesce(
  (SELECT revision FROM anchor AS head
    WHERE head.annotation = annotation.id AND head.revision = post.head_revision),
  annotation.revision)
"""
"""The revision in which an annotation is shown: its post's head, or else the annotation's own."""
DOUBTFUL = (
    "(standing.text_verdict = 'changed' OR standing.place_verdict IN ('orphan', 'ambiguous'))"
)
"""Whether a person should look: ``domain.entities.is_doubtful``, for standing rows."""
_ROWS = """
SELECT annotation.id, annotation.uid, annotation.post, standing.revision, standing.start,
  standing."end", standing.block, exact, prefix, suffix, colour, style, comment, comment_html,
  profile.name,
  annotation.created_ms, annotation.changed_ms, standing.text_verdict, standing.place_verdict,
  secondary_person, secondary_work, annotation.deleted_ms IS NOT NULL
FROM annotation
JOIN post ON post.id = annotation.post
JOIN profile ON profile.id = annotation.profile
JOIN standing ON standing.annotation = annotation.id AND standing.revision = """
_QUERY = f"{_ROWS} {SHOWN_IN}"


def _codes(connection: apsw.Connection, ids: Sequence[int]) -> dict[int, list[Code]]:
    found: dict[int, list[Code]] = {}
    query = """
        SELECT annotation, code.id, code.uid, dimension.name, code.name, code.colour
        FROM annotation_code JOIN code ON code.id = code
        JOIN dimension ON dimension.id = code.dimension
        WHERE annotation IN (SELECT value FROM json_each(?))
          AND annotation_code.deleted_ms IS NULL AND code.deleted_ms IS NULL
        ORDER BY annotation_code.id
    """
    for row in every(connection, query, (json.dumps(list(ids)),)):
        code = Code(CodeId(row[1]), to_uid(row[2]), row[3], row[4], row[5])
        found.setdefault(row[0], []).append(code)
    return found


def _to_annotations(connection: apsw.Connection, rows: list[Row]) -> list[Annotation]:
    codes = _codes(connection, [row[0] for row in rows])
    return [
        Annotation(
            id=AnnotationId(row[0]),
            uid=to_uid(row[1]),
            post=PostId(row[2]),
            revision=RevisionId(row[3]),
            start=row[4],
            end=row[5],
            block=row[6],
            exact=row[7],
            prefix=row[8],
            suffix=row[9],
            colour=row[10],
            style=row[11],
            comment=row[12],
            comment_html=row[13],
            codes=tuple(codes.get(row[0], ())),
            author=row[14],
            created_ms=row[15],
            changed_ms=row[16],
            text_verdict=TextVerdict(row[17]),
            place_verdict=PlaceVerdict(row[18]),
            secondary_person=row[19],
            secondary_work=row[20],
            is_deleted=bool(row[21]),
        )
        for row in rows
    ]


def of_post(connection: apsw.Connection, post: PostId) -> list[Annotation]:
    """Return a post's living annotations in the order of their place."""
    rows = every(
        connection,
        f"{_QUERY} WHERE annotation.post = ? AND annotation.deleted_ms IS NULL "
        'ORDER BY standing.start, standing."end", annotation.id',
        (post,),
    )
    return _to_annotations(connection, rows)


def in_revision(connection: apsw.Connection, revision: RevisionId) -> list[Annotation]:
    """Return a post's living annotations as they stand in one of its revisions, by their place."""
    rows = every(
        connection,
        f"{_ROWS} ? WHERE annotation.post = (SELECT post FROM revision WHERE id = ?) "
        "AND annotation.deleted_ms IS NULL "
        'ORDER BY standing.start, standing."end", annotation.id',
        (revision, revision),
    )
    return _to_annotations(connection, rows)


def to_carry(connection: apsw.Connection, post: PostId) -> list[Annotation]:
    """Return a post's annotations, deleted ones too: an undo may bring them back."""
    rows = every(connection, f"{_QUERY} WHERE annotation.post = ? ORDER BY annotation.id", (post,))
    return _to_annotations(connection, rows)


def at_origin(connection: apsw.Connection, ids: Sequence[AnnotationId]) -> list[Annotation]:
    """Return these annotations as they stand in the revision that they were made in."""
    rows = every(
        connection,
        f"{_ROWS} annotation.revision WHERE annotation.id IN (SELECT value FROM json_each(?)) "
        "ORDER BY annotation.id",
        (json.dumps(list(ids)),),
    )
    return _to_annotations(connection, rows)


def standing_in(
    connection: apsw.Connection, ids: Sequence[AnnotationId], revision: RevisionId
) -> list[Annotation]:
    """Return these annotations as they stand in one revision; those without a place are left out.

    In the order of their keys.
    """
    rows = every(
        connection,
        f"{_ROWS} ? WHERE annotation.id IN (SELECT value FROM json_each(?)) ORDER BY annotation.id",
        (revision, json.dumps(list(ids))),
    )
    return _to_annotations(connection, rows)


def revisions_of(connection: apsw.Connection, annotation: AnnotationId) -> list[RevisionId]:
    """Return the revisions that an annotation has a place in, or was lost in, oldest first."""
    query = "SELECT revision FROM anchor WHERE annotation = ? ORDER BY revision"
    return [RevisionId(row[0]) for row in every(connection, query, (annotation,))]


def without_head_anchor(
    connection: apsw.Connection, posts: Collection[int] | None = None
) -> list[Annotation]:
    """Return annotations, deleted ones too, that have no place in their post's head revision.

    ``posts``: look at these alone.
    """
    own = "SELECT 1 FROM anchor AS own WHERE own.annotation = annotation.id"
    among = "" if posts is None else "annotation.post IN (SELECT value FROM json_each(:posts)) AND "
    rows = every(
        connection,
        f"{_QUERY} WHERE {among}post.head_revision IS NOT NULL "
        f"AND NOT EXISTS ({own} AND own.revision = post.head_revision) "
        "ORDER BY annotation.post, annotation.id",
        {} if posts is None else {"posts": json.dumps(list(posts))},
    )
    return _to_annotations(connection, rows)


def by_ids(connection: apsw.Connection, ids: Sequence[AnnotationId]) -> list[Annotation]:
    """Return these annotations, deleted ones too, in the same order; unknown ids are left out."""
    rows = every(
        connection,
        f"{_QUERY} WHERE annotation.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    found = {each.id: each for each in _to_annotations(connection, rows)}
    return [found[each] for each in ids if each in found]


def all_alive(connection: apsw.Connection) -> list[Annotation]:
    """Return every living annotation on a living post, newest post first."""
    rows = every(
        connection,
        f"{_QUERY} WHERE annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL "
        "ORDER BY post.saved_ms DESC, post.id, standing.start, annotation.id",
    )
    return _to_annotations(connection, rows)


def doubtful(
    connection: apsw.Connection, posts: Collection[PostId] | None = None
) -> list[Annotation]:
    """Return living annotations whose passage is changed, ambiguous or gone, newest post first.

    ``posts``: of these alone; else of all that aren't in the trash.
    """
    among = "annotation.post IN (SELECT value FROM json_each(:posts))"
    rows = every(
        connection,
        f"{_QUERY} WHERE annotation.deleted_ms IS NULL "
        f"AND {'post.deleted_ms IS NULL' if posts is None else among} AND {DOUBTFUL} "
        "ORDER BY post.saved_ms DESC, post.id, standing.start, annotation.id",
        {"posts": json.dumps(list(posts or ()))},
    )
    return _to_annotations(connection, rows)


def add_anchor(
    connection: apsw.Connection,
    annotation: AnnotationId,
    revision: RevisionId,
    *,
    start: int,
    end: int,
    block: int,
    verdicts: tuple[TextVerdict, PlaceVerdict],
    method: str,
) -> None:
    """Write where an annotation stands in one revision; an earlier anchor in it is replaced."""
    connection.execute(
        "INSERT OR REPLACE INTO anchor VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (annotation, revision, start, end, block, verdicts[0], verdicts[1], method),
    )


def set_verdicts(connection: apsw.Connection, of: Annotation) -> None:
    """Set what an anchor says of its passage; a place that a person chose says its own."""
    connection.execute(
        "UPDATE anchor SET text_verdict = ?, place_verdict = ? "
        "WHERE annotation = ? AND revision = ? AND NOT EXISTS (SELECT 1 FROM placement "
        "WHERE placement.annotation = anchor.annotation AND placement.deleted_ms IS NULL "
        "AND placement.revision = anchor.revision)",
        (of.text_verdict, of.place_verdict, of.id, of.revision),
    )


def set_comment_html(
    connection: apsw.Connection, annotation: AnnotationId, *, comment: str, html: str
) -> None:
    """Store a comment's rendering if the comment is still the one that was rendered."""
    connection.execute(
        "UPDATE annotation SET comment_html = ? WHERE id = ? AND comment = ?",
        (html, annotation, comment),
    )


def unrendered(connection: apsw.Connection, limit: int) -> list[tuple[AnnotationId, str]]:
    """Return annotations whose comment hasn't been rendered."""
    query = (
        "SELECT id, comment FROM annotation "
        "WHERE comment <> '' AND comment_html = '' AND deleted_ms IS NULL LIMIT ?"
    )
    return [(AnnotationId(row[0]), row[1]) for row in every(connection, query, (limit,))]
