"""The codebook as a tree, with all that a code says of itself."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import apsw

from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import (
    Bearing,
    CodebookDetail,
    CodeDetail,
    DimensionDetail,
    Pattern,
    Role,
)
from insightreader.domain.ids import AnnotationId, CodeId, DimensionId
from insightreader.store.identity import to_uid
from insightreader.store.querying import Row, column, every, first

_DIMENSIONS = """
SELECT id, uid, name, definition, role FROM dimension
WHERE deleted_ms IS NULL ORDER BY position, id
"""
CODE_COLUMNS = (
    *("id", "uid", "dimension", "parent", "name", "colour", "definition", "includes"),
    *("excludes", "pattern", "bearing"),
)
_CODES = f"""
SELECT {", ".join(f"code.{each}" for each in CODE_COLUMNS)}, 0
FROM code WHERE deleted_ms IS NULL ORDER BY position, name COLLATE NOCASE, id
"""
_USES = """
SELECT code, count(*) FROM annotation_code
JOIN annotation ON annotation.id = annotation_code.annotation
JOIN post ON post.id = annotation.post
WHERE annotation_code.deleted_ms IS NULL AND annotation.deleted_ms IS NULL
  AND post.deleted_ms IS NULL GROUP BY code
"""


def codebook(connection: apsw.Connection) -> CodebookDetail:
    """Return the living codebook with its uses counted."""
    uses: dict[int, int] = dict(every(connection, _USES))
    book = bare_codebook(connection)
    codes = tuple(replace(each, uses=uses.get(each.id, 0)) for each in book.codes)
    return replace(book, codes=codes)


def bare_codebook(connection: apsw.Connection) -> CodebookDetail:
    """Return the living codebook for whoever counts otherwise: no uses."""
    dimensions = [to_dimension(row) for row in every(connection, _DIMENSIONS)]
    return arranged(dimensions, [to_code(row) for row in every(connection, _CODES)])


def to_dimension(row: Row) -> DimensionDetail:
    """Return a dimension of the columns id, uid, name, definition, role."""
    return DimensionDetail(DimensionId(row[0]), to_uid(row[1]), row[2], row[3], Role(row[4]))


def to_code(row: Row) -> CodeDetail:
    """Return a code of ``CODE_COLUMNS`` and its number of uses."""
    return CodeDetail(
        id=CodeId(row[0]),
        uid=to_uid(row[1]),
        dimension=DimensionId(row[2]),
        parent=None if row[3] is None else CodeId(row[3]),
        name=row[4],
        colour=row[5],
        definition=row[6],
        includes=row[7],
        excludes=row[8],
        pattern=Pattern(row[9]) if row[9] in set(Pattern) else Pattern.NONE,
        bearing=Bearing(row[10]),
        uses=row[11],
    )


def arranged(dimensions: Iterable[DimensionDetail], codes: Iterable[CodeDetail]) -> CodebookDetail:
    """Return a codebook of codes that come in the order of siblings.

    A code whose parent isn't there, or stands in another dimension, is at the top of its own.
    """
    known = {each.id: each for each in codes}
    children: dict[CodeId | None, list[CodeDetail]] = {}
    for each in known.values():
        parent = known.get(each.parent) if each.parent is not None else None
        is_below = parent is not None and parent.dimension == each.dimension
        children.setdefault(each.parent if is_below else None, []).append(each)
    ordered = tuple(dimensions)
    places = {each.id: number for number, each in enumerate(ordered)}
    tops = [each for each in children.get(None, ()) if each.dimension in places]
    tops.sort(key=lambda each: places[each.dimension])
    return CodebookDetail(ordered, tuple(_walk(tops, children)))


def _walk(
    tops: Iterable[CodeDetail], children: dict[CodeId | None, list[CodeDetail]]
) -> Iterator[CodeDetail]:
    waiting = [(each, 0) for each in reversed(list(tops))]
    while waiting:
        code, depth = waiting.pop()
        yield replace(code, depth=depth)
        waiting += [(each, depth + 1) for each in reversed(children.get(code.id, []))]


def below(connection: apsw.Connection, code: CodeId) -> list[CodeId]:
    """Return a code and all the living ones below it."""
    query = """
        WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT code.id FROM code
          JOIN below ON code.parent = below.id WHERE code.deleted_ms IS NULL)
        SELECT id FROM below
    """
    return [CodeId(each) for each in column(connection, query, (code,))]


def children(connection: apsw.Connection, code: CodeId) -> list[CodeId]:
    """Return the living codes right below a code."""
    query = "SELECT id FROM code WHERE parent = ? AND deleted_ms IS NULL ORDER BY position, id"
    return [CodeId(each) for each in column(connection, query, (code,))]


def siblings(
    connection: apsw.Connection, dimension: DimensionId, parent: CodeId | None
) -> list[CodeId]:
    """Return the living codes below a parent, or at the top of a dimension, in their order."""
    query = (
        "SELECT id FROM code WHERE dimension = ? AND parent IS ? AND deleted_ms IS NULL "
        "ORDER BY position, name COLLATE NOCASE, id"
    )
    return [CodeId(each) for each in column(connection, query, (dimension, parent))]


def place(connection: apsw.Connection, code: CodeId) -> tuple[DimensionId, CodeId | None, str]:
    """Return the dimension, the parent and the name of a living code. Raises NotFound."""
    query = "SELECT dimension, parent, name FROM code WHERE id = ? AND deleted_ms IS NULL"
    found = first(connection, query, (code,))
    if found is None:
        raise NotFound(f"no code {code}", what="code")
    return DimensionId(found[0]), None if found[1] is None else CodeId(found[1]), found[2]


def examples(connection: apsw.Connection, code: CodeId) -> list[AnnotationId]:
    """Return the living example passages of a code, in the order in which they were chosen."""
    query = """
        SELECT annotation FROM example JOIN annotation ON annotation.id = example.annotation
        JOIN post ON post.id = annotation.post
        WHERE code = ? AND example.deleted_ms IS NULL AND annotation.deleted_ms IS NULL
          AND post.deleted_ms IS NULL
        ORDER BY example.id
    """
    return [AnnotationId(each) for each in column(connection, query, (code,))]
