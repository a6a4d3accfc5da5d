"""Rows as they were: the log of changes is gone through backwards from what they are now."""

from collections.abc import Sequence
from dataclasses import dataclass

import apsw

from insightreader.domain.ids import OperationId
from insightreader.store.operations import SqlValue
from insightreader.store.querying import every

Values = dict[str, SqlValue]


@dataclass(frozen=True, slots=True)
class Moment:
    """A time, or the end of an operation; what was done later is left out."""

    made_ms: int | None = None
    operation: OperationId | None = None

    @property
    def condition(self) -> str:
        """Which operations came later, over ``:made_ms`` and ``:operation``.

        What came with an archive is older than all, and its rows begin when they were taken in.
        """
        later = "made_ms > :made_ms" if self.operation is None else "operation.id > :operation"
        return f"operation.id > 0 AND {later}"

    @property
    def bindings(self) -> dict[str, int | None]:
        """What the condition names."""
        return {"made_ms": self.made_ms, "operation": self.operation}


def rewound(
    connection: apsw.Connection, table: str, columns: Sequence[str], *, to: Moment
) -> dict[int, Values]:
    """Return the rows of a table, deleted ones too, with their values at a moment, by key."""
    names = ", ".join(f'"{each}"' for each in columns)
    rows = {
        row[0]: dict(zip(columns, row[1:], strict=True))
        for row in every(connection, f"SELECT id, {names} FROM {table}")
    }
    changes = every(
        connection,
        "SELECT row, field, old FROM change JOIN operation ON operation.id = change.operation "
        f"WHERE entity = :table AND {to.condition} ORDER BY seq DESC",
        {"table": table, **to.bindings},
    )
    for row, field, old in changes:
        if field is None:
            rows.pop(row, None)
        elif row in rows and field in rows[row]:
            rows[row][field] = old
    return rows


def alive(rows: dict[int, Values]) -> dict[int, Values]:
    """Return those that were not deleted; they need ``deleted_ms`` among their columns."""
    return {key: values for key, values in rows.items() if values["deleted_ms"] is None}
