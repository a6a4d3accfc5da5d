"""What a person says of the cells of a matrix: a text and a state, whichever way it is turned."""

import apsw

from insightreader.domain.evidence import AxisKey, CellState, Summary
from insightreader.domain.ids import CodeId
from insightreader.store.operations import Act, SqlValue
from insightreader.store.querying import Row, every, first

_COLUMNS = "row_code, column_code, text, state, changed_ms"
OF_CELL = "(row_code, column_code) IN (VALUES (:row, :column), (:column, :row))"
"""The condition for what is said of a cell, turned as it may be."""


def summaries(connection: apsw.Connection) -> list[Summary]:
    """Return every living summary."""
    query = f"SELECT {_COLUMNS} FROM summary WHERE deleted_ms IS NULL ORDER BY id"
    return [_to_summary(row) for row in every(connection, query)]


def by_cell(connection: apsw.Connection) -> dict[tuple[AxisKey, AxisKey], Summary]:
    """Return every living summary by its cell, whichever way the matrix is turned."""
    found: dict[tuple[AxisKey, AxisKey], Summary] = {}
    for each in summaries(connection):
        found[each.row, each.column] = found[each.column, each.row] = each
    return found


def summary(connection: apsw.Connection, row: CodeId, column: CodeId) -> Summary | None:
    """Return the summary of a cell, turned as it is stored."""
    query = f"SELECT {_COLUMNS} FROM summary WHERE deleted_ms IS NULL AND {OF_CELL}"
    found = first(connection, query, {"row": row, "column": column})
    return _to_summary(found) if found else None


def set_summary(act: Act, row: CodeId, column: CodeId, **values: SqlValue) -> None:
    """Set the text or the state of a cell."""
    query = f"SELECT id FROM summary WHERE {OF_CELL} ORDER BY deleted_ms IS NOT NULL LIMIT 1"
    found = first(act.connection, query, {"row": row, "column": column})
    by = {"changed_ms": act.now_ms, "profile": act.profile}
    if found is None:
        act.create("summary", row_code=row, column_code=column, **values, **by)
    elif act.edit("summary", found[0], deleted_ms=None, **values):
        act.edit("summary", found[0], **by)


def _to_summary(row: Row) -> Summary:
    state = CellState(row[3]) if row[3] else None
    return Summary(CodeId(row[0]), CodeId(row[1]), row[2], state, row[4])
