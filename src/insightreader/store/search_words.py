"""The values that a query's fields can have in this library, the most used first."""

import apsw

from insightreader.store.querying import every

MOST = 2_000
"""Of each field; nobody chooses among more, and a library may have as many authors as posts."""

_QUERIES = {
    "tag": """
        SELECT name FROM tag
        JOIN post_tag ON post_tag.tag = tag.id AND post_tag.deleted_ms IS NULL
        JOIN post ON post.id = post_tag.post AND post.deleted_ms IS NULL
        WHERE tag.deleted_ms IS NULL GROUP BY tag.id""",
    "code": """
        SELECT dimension.name || '/' || code.name AS name FROM code
        JOIN dimension ON dimension.id = code.dimension
        LEFT JOIN annotation_code ON annotation_code.code = code.id
          AND annotation_code.deleted_ms IS NULL
        WHERE code.deleted_ms IS NULL GROUP BY code.id""",
    "collection": """
        SELECT name FROM collection
        LEFT JOIN collection_post ON collection_post.collection = collection.id
          AND collection_post.deleted_ms IS NULL
        WHERE collection.deleted_ms IS NULL GROUP BY collection.id""",
    "author": """
        SELECT author AS name FROM post
        WHERE deleted_ms IS NULL AND author <> '' GROUP BY author""",
    "site": """
        SELECT site AS name FROM post
        WHERE deleted_ms IS NULL AND site <> '' GROUP BY site""",
    "lang": """
        SELECT language AS name FROM post
        WHERE deleted_ms IS NULL AND language <> '' GROUP BY language""",
}
_YEARS = """
    SELECT DISTINCT substr(published, 1, 4) FROM post
    WHERE deleted_ms IS NULL AND published GLOB '[0-9][0-9][0-9][0-9]*' ORDER BY 1 DESC LIMIT ?
"""


def search_words(connection: apsw.Connection) -> dict[str, tuple[str, ...]]:
    """Return the values of each field: codes as "Dimension/Name", years for ``date``."""
    found = {
        field: _names(connection, f"{query} ORDER BY count(*) DESC, name LIMIT ?")
        for field, query in _QUERIES.items()
    }
    return found | {"date": _names(connection, _YEARS)}


def _names(connection: apsw.Connection, query: str) -> tuple[str, ...]:
    return tuple(row[0] for row in every(connection, query, (MOST,)))
