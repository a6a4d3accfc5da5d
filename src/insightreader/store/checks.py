"""Questions that a verification asks of the rows: what is named, and what doesn't fit together."""

import json
from collections.abc import Collection, Iterator

import apsw

from insightreader.domain.ids import RevisionId, Sha256, Uid
from insightreader.store.identity import to_digest, to_uid
from insightreader.store.querying import every

_NAMED_BYTES = """
SELECT 'capture', uid, sha256 FROM capture
UNION ALL SELECT 'image', revision.uid, sha256 FROM asset JOIN revision ON revision.id = revision
"""

_HEAD_OF_ANOTHER = """
SELECT post.uid, 'of another post' FROM post
JOIN revision ON revision.id = head_revision
WHERE revision.post <> post.id
"""
_NO_HEAD = """
SELECT uid, 'none' FROM post
WHERE state = 'ready' AND head_revision IS NULL
"""
_NO_CAPTURE = """
SELECT uid, 'none' FROM post
WHERE NOT EXISTS (SELECT 1 FROM capture WHERE post = post.id)
"""
_NO_TEXT = """
SELECT uid, 'no text' FROM revision
WHERE NOT EXISTS (SELECT 1 FROM revision_text WHERE revision = revision.id)
"""
_CAPTURE_ELSEWHERE = """
SELECT revision.uid, 'of a capture of another post' FROM revision
JOIN capture ON capture.id = capture
WHERE capture.post <> revision.post
"""
_ANNOTATION_ELSEWHERE = """
SELECT annotation.uid, 'in a revision of another post' FROM annotation
JOIN revision ON revision.id = annotation.revision
WHERE revision.post <> annotation.post
"""
_NO_OWN_ANCHOR = """
SELECT uid, 'none in its own revision' FROM annotation WHERE NOT EXISTS (
  SELECT 1 FROM anchor
  WHERE annotation = annotation.id AND anchor.revision = annotation.revision)
"""
_NO_HEAD_ANCHOR = """
SELECT annotation.uid, 'none in the head revision' FROM annotation JOIN post ON post.id = post
WHERE annotation.deleted_ms IS NULL AND head_revision IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM anchor WHERE annotation = annotation.id AND anchor.revision = head_revision)
"""
# An orphan keeps the range that it had in another text.
_ANCHOR_OUTSIDE = """
SELECT annotation.uid, 'outside the text' FROM annotation
JOIN standing ON annotation.id = annotation
JOIN revision_text ON revision_text.revision = standing.revision
WHERE (start < 0 OR "end" < start OR ("end" > length(text)
  AND (place_verdict <> 'orphan' OR standing.revision = annotation.revision)))
"""
# The last column is the key of the post that a fault belongs to.
_MISFITS = (
    ("head-revision", _HEAD_OF_ANOTHER, "post.id"),
    ("head-revision", _NO_HEAD, "id"),
    ("capture", _NO_CAPTURE, "id"),
    ("revision", _NO_TEXT, "post"),
    ("revision", _CAPTURE_ELSEWHERE, "revision.post"),
    ("annotation", _ANNOTATION_ELSEWHERE, "annotation.post"),
    ("anchor", _NO_OWN_ANCHOR, "annotation.post"),
    ("anchor", _NO_HEAD_ANCHOR, "annotation.post"),
    ("anchor", _ANCHOR_OUTSIDE, "annotation.post"),
)


def named_bytes(connection: apsw.Connection) -> Iterator[tuple[str, Uid, Sha256]]:
    """Yield what ("capture" or "image") of which capture or revision has which digest."""
    for kind, uid, digest in every(connection, _NAMED_BYTES):
        yield kind, to_uid(uid), to_digest(digest)


def misfits(
    connection: apsw.Connection, posts: Collection[int] | None = None
) -> Iterator[tuple[str, Uid, str]]:
    """Yield what is wrong between rows: what it is about, the UUID of the row, and how.

    ``posts``: look at these alone.
    """
    for what, query, post in _MISFITS:
        among = "" if posts is None else f" AND {post} IN (SELECT value FROM json_each(:posts))"
        bindings = {} if posts is None else {"posts": json.dumps(list(posts))}
        for uid, detail in every(connection, query + among, bindings):
            yield what, to_uid(uid), detail


def revisions(connection: apsw.Connection) -> list[tuple[RevisionId, Uid]]:
    """Return every revision that has a text."""
    query = (
        "SELECT id, uid FROM revision WHERE id IN (SELECT revision FROM revision_text) ORDER BY id"
    )
    return [(RevisionId(row[0]), to_uid(row[1])) for row in every(connection, query)]
