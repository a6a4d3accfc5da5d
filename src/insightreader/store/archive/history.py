"""History in an archive: operations and their changes, with UUIDs for what they touched."""

from collections.abc import Iterator

import apsw

from insightreader.domain.errors import BugError
from insightreader.store.affected import RULES
from insightreader.store.archive.rows import ArchiveRow
from insightreader.store.archive.tables import BY_NAME, Table
from insightreader.store.errors import translated
from insightreader.store.identity import to_uid
from insightreader.store.querying import Row, first, scalar

# An operation whose changes were erased has nothing to tell.
_OPERATIONS = """
SELECT uid, kind, label, (SELECT uid FROM profile WHERE profile.id = operation.profile), made_ms,
  (SELECT uid FROM operation AS other WHERE other.id = operation.undoes),
  (SELECT uid FROM operation AS other WHERE other.id = operation.undone_by)
FROM operation WHERE EXISTS (SELECT 1 FROM change WHERE operation = operation.id) ORDER BY id
"""
_CHANGES = """
SELECT operation.uid, entity, row, field, old, new FROM change
JOIN operation ON operation.id = change.operation ORDER BY seq
"""
OPERATION_COLUMNS = ("uid", "kind", "label", "profile", "made_ms", "undoes", "undone_by")
CHANGE_COLUMNS = ("operation", "entity", "row", "field", "old", "new")


def operations(connection: apsw.Connection) -> Iterator[ArchiveRow]:
    """Yield every operation, oldest first."""
    for row in _cursor(connection, _OPERATIONS):
        values = [to_uid(each) if isinstance(each, bytes) else each for each in row]
        yield dict(zip(OPERATION_COLUMNS, values, strict=True))


def changes(connection: apsw.Connection) -> Iterator[ArchiveRow]:
    """Yield every change, oldest first. ``row`` is what tells a row apart: UUIDs by column."""
    for operation, entity, row, field, old, new in _cursor(connection, _CHANGES):
        if entity not in RULES:
            raise BugError(f"history of {entity}")
        table = BY_NAME[entity]
        target = table.references.get(field or "")
        values = (
            to_uid(operation),
            entity,
            _identity(connection, table, row),
            field,
            _value(connection, target, old),
            _value(connection, target, new),
        )
        yield dict(zip(CHANGE_COLUMNS, values, strict=True))


def count_operations(connection: apsw.Connection) -> int:
    """Return how many operations there are."""
    return int(scalar(connection, "SELECT count(*) FROM operation"))


def _cursor(connection: apsw.Connection, query: str) -> Iterator[Row]:
    with translated(connection.filename):
        yield from connection.execute(query)


def _identity(connection: apsw.Connection, table: Table, row: int) -> dict[str, str] | None:
    """What tells a row apart, or None for one that is gone."""
    columns = ", ".join(
        f"(SELECT uid FROM {table.references[column]} AS target WHERE target.id = own.{column})"
        if column in table.references
        else f"own.{column}"
        for column in table.key
    )
    found = first(connection, f"SELECT {columns} FROM {table.name} AS own WHERE id = ?", (row,))
    if found is None:
        return None
    return {column: to_uid(uid) for column, uid in zip(table.key, found, strict=True)}


def _value(connection: apsw.Connection, target: str | None, value: object) -> object:
    """A value of a field; a key of the table ``target`` becomes that row's UUID."""
    if target is None or value is None:
        return value.hex() if isinstance(value, bytes) else value
    found = first(connection, f"SELECT uid FROM {target} WHERE id = ?", (value,))
    return to_uid(found[0]) if found else None
