"""Which rows history knows, and what a change of one means to panes and to the index.

The one place to extend when a later table joins: everything that writes, undoes, polls or erases
asks here.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import apsw

from insightreader.domain.changes import Changes
from insightreader.domain.ids import (
    AnnotationId,
    CodeId,
    CollectionId,
    PostId,
    SavedSearchId,
    TagId,
)
from insightreader.store.querying import every, first

POST = "post"
NOTE = "note"


@dataclass(frozen=True, slots=True)
class Affected:
    """Ids for the panes, and (kind, row) pairs that the index must read again."""

    changes: Changes
    index: frozenset[tuple[str, int]] = frozenset()


Rule = Callable[[apsw.Connection, int, frozenset[str]], Affected]

# A change of these moves a post into or out of lists, or to another place in them.
_LISTING = frozenset(
    {
        "status",
        "is_read",
        "is_starred",
        "deleted_ms",
        "title",
        "author",
        "site",
        "published",
        "state",
    }
)


def _ids(connection: apsw.Connection, query: str, row: int) -> list[int]:
    return [each[0] for each in every(connection, query, (row,))]


def _post(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    index = {(POST, row)}
    if "deleted_ms" in fields:
        query = "SELECT id FROM annotation WHERE post = ?"
        index |= {(NOTE, each) for each in _ids(connection, query, row)}
    structure = not fields or bool(fields & _LISTING)
    return Affected(Changes(posts=frozenset({PostId(row)}), structure=structure), frozenset(index))


def _annotation(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    posts = _ids(connection, "SELECT post FROM annotation WHERE id = ?", row)
    moves = not fields or "deleted_ms" in fields
    changes = Changes(
        annotations=frozenset({AnnotationId(row)}),
        posts=frozenset(map(PostId, posts)),
        structure=moves,
    )
    index = {(NOTE, row)} | ({(POST, each) for each in posts} if moves else set())
    return Affected(changes, frozenset(index))


def _annotation_code(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    found = first(
        connection,
        "SELECT annotation, code, post FROM annotation_code "
        "JOIN annotation ON annotation.id = annotation WHERE annotation_code.id = ?",
        (row,),
    )
    if found is None:
        return Affected(Changes())
    annotation, code, post = found
    changes = Changes(
        annotations=frozenset({AnnotationId(annotation)}),
        codes=frozenset({CodeId(code)}),
        posts=frozenset({PostId(post)}),
    )
    return Affected(changes, frozenset({(NOTE, annotation)}))


def _code(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    query = "SELECT annotation FROM annotation_code WHERE code = ? AND deleted_ms IS NULL"
    annotations = _ids(connection, query, row)
    changes = Changes(
        codes=frozenset({CodeId(row)}), annotations=frozenset(map(AnnotationId, annotations))
    )
    return Affected(changes, frozenset((NOTE, each) for each in annotations))


def _dimension(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    codes = _ids(connection, "SELECT id FROM code WHERE dimension = ?", row)
    return merged(_code(connection, each, fields) for each in codes)


def _post_tag(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    found = first(connection, "SELECT post, tag FROM post_tag WHERE id = ?", (row,))
    if found is None:
        return Affected(Changes())
    post, tag = found
    changes = Changes(posts=frozenset({PostId(post)}), tags=frozenset({TagId(tag)}), structure=True)
    return Affected(changes, frozenset({(POST, post)}))


def _tag(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    posts = _ids(connection, "SELECT post FROM post_tag WHERE tag = ? AND deleted_ms IS NULL", row)
    changes = Changes(tags=frozenset({TagId(row)}), posts=frozenset(map(PostId, posts)))
    return Affected(changes, frozenset((POST, each) for each in posts))


def _collection(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    return Affected(Changes(collections=frozenset({CollectionId(row)}), structure=True))


def _collection_post(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    query = "SELECT collection, post FROM collection_post WHERE id = ?"
    found = first(connection, query, (row,))
    if found is None:
        return Affected(Changes())
    changes = Changes(
        collections=frozenset({CollectionId(found[0])}),
        posts=frozenset({PostId(found[1])}),
        structure=True,
    )
    return Affected(changes)


def _saved_search(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    return Affected(Changes(searches=frozenset({SavedSearchId(row)})))


def _correction(connection: apsw.Connection, row: int, fields: frozenset[str]) -> Affected:
    posts = _ids(connection, "SELECT post FROM correction WHERE id = ?", row)
    return Affected(Changes(posts=frozenset(map(PostId, posts))))


RULES: dict[str, Rule] = {
    "post": _post,
    "annotation": _annotation,
    "annotation_code": _annotation_code,
    "code": _code,
    "dimension": _dimension,
    "tag": _tag,
    "post_tag": _post_tag,
    "collection": _collection,
    "collection_post": _collection_post,
    "saved_search": _saved_search,
    "correction": _correction,
}
"""A rule for each table whose rows history keeps. ``fields`` is empty for a created row."""


def affected_by(
    connection: apsw.Connection, entity: str, row: int, fields: frozenset[str]
) -> Affected:
    """Return what a change of these fields of a row means to panes and index."""
    return RULES[entity](connection, row, fields)


def merged(parts: Iterable[Affected]) -> Affected:
    """Return the union."""
    changes, index = Changes(), frozenset[tuple[str, int]]()
    for part in parts:
        changes, index = changes | part.changes, index | part.index
    return Affected(changes, index)
