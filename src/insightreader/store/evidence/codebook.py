"""Dimensions and codes."""

import apsw

from insightreader.domain.codes import Role
from insightreader.domain.entities import Code, Dimension
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.store.evidence.codebook_words import complete
from insightreader.store.evidence.order import next_position
from insightreader.store.identity import new_blob, to_uid
from insightreader.store.operations import Act
from insightreader.store.querying import every, first


def dimensions(connection: apsw.Connection) -> list[Dimension]:
    """Return the living dimensions in their order."""
    query = "SELECT id, uid, name FROM dimension WHERE deleted_ms IS NULL ORDER BY position, id"
    return [
        Dimension(DimensionId(row[0]), to_uid(row[1]), row[2]) for row in every(connection, query)
    ]


def codes(connection: apsw.Connection) -> list[Code]:
    """Return the living codes, by dimension and place in it."""
    query = """
        SELECT code.id, code.uid, dimension.name, code.name, code.colour
        FROM code JOIN dimension ON dimension.id = code.dimension
        WHERE code.deleted_ms IS NULL AND dimension.deleted_ms IS NULL
        ORDER BY dimension.position, dimension.id, code.position, code.name COLLATE NOCASE
    """
    return [
        Code(CodeId(row[0]), to_uid(row[1]), row[2], row[3], row[4])
        for row in every(connection, query)
    ]


def recent_codes(connection: apsw.Connection, limit: int) -> list[CodeId]:
    """Return the living codes applied last, newest first."""
    query = """
        SELECT code FROM annotation_code JOIN code ON code.id = annotation_code.code
        WHERE code.deleted_ms IS NULL
        GROUP BY code ORDER BY max(annotation_code.id) DESC LIMIT ?
    """
    return [CodeId(row[0]) for row in every(connection, query, (limit,))]


def role_of(name: str) -> Role:
    """Return what a dimension of that name is for, before a person says otherwise."""
    found = name.casefold()
    return Role(found) if found in set(Role) else Role.NONE


def ensure_dimension(act: Act, name: str) -> DimensionId:
    """Return the dimension of that name, made or brought back if need be."""
    found = first(
        act.connection,
        "SELECT id FROM dimension WHERE name = ? COLLATE NOCASE "
        "ORDER BY deleted_ms IS NOT NULL LIMIT 1",
        (name,),
    )
    if found is None:
        position = next_position(act, "dimension")
        key = act.create(
            "dimension", uid=new_blob(), name=name, position=position, role=role_of(name)
        )
        return DimensionId(key)
    act.edit("dimension", found[0], deleted_ms=None)
    return DimensionId(found[0])


def ensure_code(
    act: Act, dimension: str, name: str, *, colour: str, definition: str = ""
) -> CodeId:
    """Return the code of that name in that dimension, made or brought back if need be.

    One that is there keeps its colour and gets the definition if it has none.
    """
    home = ensure_dimension(act, dimension)
    found = first(
        act.connection,
        "SELECT id FROM code WHERE dimension = ? AND name = ? COLLATE NOCASE "
        "ORDER BY deleted_ms IS NOT NULL LIMIT 1",
        (home, name),
    )
    if found is None:
        return create_code(act, home, name, colour=colour, definition=definition)
    act.edit("code", found[0], deleted_ms=None)
    if definition:
        complete(act, "code", found[0], definition=definition)
    return CodeId(found[0])


def create_code(
    act: Act,
    dimension: DimensionId,
    name: str,
    *,
    parent: CodeId | None = None,
    **words: str,
) -> CodeId:
    """Make a code as the last of its dimension."""
    position = next_position(act, "code", dimension=dimension)
    ends = {"dimension": dimension, "parent": parent}
    key = act.create("code", uid=new_blob(), name=name, position=position, **ends, **words)
    return CodeId(key)


def find_code(connection: apsw.Connection, dimension: str, name: str) -> CodeId | None:
    """Return the living code of that name in that dimension."""
    found = first(
        connection,
        "SELECT code.id FROM code JOIN dimension ON dimension.id = code.dimension "
        "WHERE dimension.name = ? COLLATE NOCASE AND code.name = ? COLLATE NOCASE "
        "AND code.deleted_ms IS NULL",
        (dimension, name),
    )
    return CodeId(found[0]) if found else None


def find_code_in(connection: apsw.Connection, dimension: DimensionId, name: str) -> CodeId | None:
    """Return the living code of that name in a dimension; case doesn't matter."""
    found = first(
        connection,
        "SELECT id FROM code WHERE dimension = ? AND name = ? COLLATE NOCASE "
        "AND deleted_ms IS NULL",
        (dimension, name),
    )
    return CodeId(found[0]) if found else None
