"""Where coded passages lie in the texts that posts show, in code points and in blocks."""

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

import apsw

from insightreader.domain.entities import Profile
from insightreader.domain.ids import AnnotationId, CodeId, PostId, ProfileId, RevisionId
from insightreader.store import text_layout
from insightreader.store.identity import to_uid
from insightreader.store.packing import unpack
from insightreader.store.querying import column, every

_TEXTS = """
SELECT post.id, revision.id, post.title, revision.blocks FROM post
JOIN revision ON revision.id = post.head_revision
WHERE post.deleted_ms IS NULL AND (:posts IS NULL OR post.id IN
  (SELECT value FROM json_each(:posts))) ORDER BY post.saved_ms DESC, post.id DESC
"""
# Orphans keep a range of another text, and lie nowhere in this one.
_PLACES = """
SELECT annotation.id, annotation.post, annotation.profile, standing.start, standing."end",
  (SELECT json_group_array(code) FROM annotation_code JOIN code ON code.id = code
    WHERE annotation = annotation.id AND annotation_code.deleted_ms IS NULL
      AND code.deleted_ms IS NULL)
FROM annotation JOIN post ON post.id = annotation.post
JOIN standing ON standing.annotation = annotation.id AND standing.revision = post.head_revision
WHERE annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL
  AND standing."end" > standing.start AND standing.place_verdict <> 'orphan'
"""


class ShownText(NamedTuple):
    """A post's newest text; ``blocks``: how many it has."""

    post: PostId
    revision: RevisionId
    title: str
    blocks: int


class Placed(NamedTuple):
    """A living passage in its post's newest text."""

    annotation: AnnotationId
    post: PostId
    profile: ProfileId
    start: int
    end: int
    codes: tuple[CodeId, ...]


class BlockRanges:
    """The blocks of a text by their ranges."""

    def __init__(self, layout: str) -> None:
        blocks = list(text_layout.block_ranges(layout))
        self._numbers = [number for number, _, _ in blocks]
        self._starts = [start for _, start, _ in blocks]
        self._ends = [end for _, _, end in blocks]

    def touched(self, start: int, end: int) -> range:
        """Return the places, from 0, of the blocks that share a character with a range."""
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))

    def numbers(self, places: Iterable[int]) -> list[int]:
        """Return the numbers of blocks by their places."""
        return [self._numbers[each] for each in places]


def shown_texts(
    connection: apsw.Connection, posts: Iterable[PostId] | None = None
) -> list[ShownText]:
    """Return the newest text of living posts, the newest post first; of these posts if given."""
    wanted = None if posts is None else json.dumps(list(posts))
    return [ShownText._make(row) for row in every(connection, _TEXTS, {"posts": wanted})]


def placed(connection: apsw.Connection) -> list[Placed]:
    """Return every living passage that stands in its post's newest text."""
    return [
        Placed._make((*row[:5], tuple(map(CodeId, json.loads(row[5])))))
        for row in every(connection, _PLACES)
    ]


def block_ranges(connection: apsw.Connection, revision: RevisionId) -> BlockRanges:
    """Return the blocks of a revision."""
    [layout] = column(
        connection, "SELECT layout FROM revision_text WHERE revision = ?", (revision,)
    )
    return BlockRanges(unpack(layout))


def text_length(connection: apsw.Connection, revision: RevisionId) -> int:
    """Return how many code points a revision has."""
    query = "SELECT length(text) FROM revision_text WHERE revision = ?"
    return int(column(connection, query, (revision,))[0])


def seen_blocks(connection: apsw.Connection) -> dict[RevisionId, set[int]]:
    """Return the numbers of the blocks that were on show, by revision."""
    found: dict[RevisionId, set[int]] = {}
    for revision, block in every(connection, "SELECT revision, block FROM block_seen"):
        found.setdefault(revision, set()).add(block)
    return found


def note_seen(connection: apsw.Connection, revision: RevisionId, blocks: Iterable[int]) -> None:
    """Note blocks as seen. Call in a transaction."""
    connection.executemany(
        "INSERT OR IGNORE INTO block_seen VALUES (?, ?)", [(revision, each) for each in blocks]
    )


def coders(connection: apsw.Connection) -> list[Profile]:
    """Return the people whose living annotations carry a code, in the order of their profiles."""
    query = """
        SELECT id, uid, name FROM profile WHERE id IN (SELECT profile FROM annotation
          JOIN annotation_code ON annotation_code.annotation = annotation.id
          WHERE annotation.deleted_ms IS NULL AND annotation_code.deleted_ms IS NULL)
        ORDER BY id
    """
    return [Profile(ProfileId(row[0]), to_uid(row[1]), row[2]) for row in every(connection, query)]
