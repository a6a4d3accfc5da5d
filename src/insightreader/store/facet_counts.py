"""How many of some posts have each site, tag, code and year."""

from collections.abc import Sequence

import apsw

from insightreader.domain.ids import Uid
from insightreader.store.identity import hex_list
from insightreader.store.querying import every

MOST_VALUES = 12
"""Of each field; what fewer posts have is found faster by typing."""

_FOUND = """
WITH found(id) AS MATERIALIZED (
  SELECT id FROM post WHERE deleted_ms IS NULL
    AND uid IN (SELECT unhex(value) FROM json_each(:posts))
  UNION SELECT post.id FROM annotation JOIN post ON post.id = annotation.post
    WHERE post.deleted_ms IS NULL AND annotation.deleted_ms IS NULL
    AND annotation.uid IN (SELECT unhex(value) FROM json_each(:notes)))
"""
_VALUES = {
    "site": "SELECT site AS value, post.id AS post FROM found JOIN post USING (id)",
    "tag": """
        SELECT tag.name AS value, post_tag.post AS post FROM found
        JOIN post_tag ON post_tag.post = found.id AND post_tag.deleted_ms IS NULL
        JOIN tag ON tag.id = post_tag.tag AND tag.deleted_ms IS NULL""",
    "code": """
        SELECT dimension.name || '/' || code.name AS value, annotation.post AS post FROM found
        JOIN annotation ON annotation.post = found.id AND annotation.deleted_ms IS NULL
        JOIN annotation_code ON annotation_code.annotation = annotation.id
          AND annotation_code.deleted_ms IS NULL
        JOIN code ON code.id = annotation_code.code AND code.deleted_ms IS NULL
        JOIN dimension ON dimension.id = code.dimension""",
    "date": """
        SELECT substr(published, 1, 4) AS value, post.id AS post FROM found JOIN post USING (id)
        WHERE published GLOB '[0-9][0-9][0-9][0-9]*'""",
}
_COUNTS = _FOUND + " UNION ALL ".join(
    f"SELECT '{field}', value, posts FROM (SELECT value, count(DISTINCT post) AS posts "
    f"FROM ({values}) WHERE value <> '' GROUP BY value ORDER BY 2 DESC, 1 LIMIT {MOST_VALUES})"
    for field, values in _VALUES.items()
)
"""One statement, so that what was found is looked up once."""


def facet_counts(
    connection: apsw.Connection, posts: Sequence[Uid], notes: Sequence[Uid]
) -> list[tuple[str, str, int]]:
    """Return field, value and number of posts: of ``posts`` and of the posts of ``notes``."""
    asked = {"posts": _hex(posts), "notes": _hex(notes)}
    return every(connection, _COUNTS, asked)


def _hex(uids: Sequence[Uid]) -> str:
    return hex_list(each.replace("-", "") for each in uids)
