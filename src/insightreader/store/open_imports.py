"""Imports that take several transactions: the operation of one that was stopped is gone on with.

Its label tells of which archive it is, until ``settle``.
"""

import json

import apsw

from insightreader.domain.ids import OperationId
from insightreader.store.operations import Act
from insightreader.store.querying import first

MARK = "unfinished"
"""The key of a label that holds what the import is of."""

_OPEN = f"""
SELECT id FROM operation WHERE kind = 'import' AND undone_by IS NULL
  AND json_extract(label, '$.{MARK}') = ? ORDER BY id DESC LIMIT 1
"""


def find(connection: apsw.Connection, key: str) -> OperationId | None:
    """Return the operation of an import of this key that was begun, not ended and not undone."""
    row = first(connection, _OPEN, (key,))
    return OperationId(row[0]) if row else None


def stands(connection: apsw.Connection, operation: OperationId) -> bool:
    """Return whether an operation is there and wasn't undone."""
    query = "SELECT 1 FROM operation WHERE id = ? AND undone_by IS NULL"
    return first(connection, query, (operation,)) is not None


def note(act: Act, name: str, value: object) -> None:
    """Keep something in the label of an act's operation."""
    act.connection.execute(
        "UPDATE operation SET label = json_set(label, '$.' || ?, json(?)) WHERE id = ?",
        (name, json.dumps(value), act.operation),
    )


def noted(connection: apsw.Connection, operation: OperationId, name: str) -> object:
    """Return what was kept in the label of an operation, None where nothing was."""
    row = first(connection, "SELECT label FROM operation WHERE id = ?", (operation,))
    return json.loads(row[0]).get(name) if row else None


def settle(act: Act, *names: str) -> None:
    """Say that the import came to its end; drop what only an unfinished one needs."""
    for name in (MARK, *names):
        act.connection.execute(
            "UPDATE operation SET label = json_remove(label, '$.' || ?) WHERE id = ?",
            (name, act.operation),
        )
