"""What a person says of the cells of a matrix: a text and a state, whichever way it is turned.

Cells of two codes are kept in one table, those with a post, author, year or site in another.
"""

from collections.abc import Mapping
from typing import Any

import apsw

from insightreader.domain.evidence import Across, Axis, AxisKey, CellEnd, CellState, Side, Summary
from insightreader.domain.ids import CodeId
from insightreader.store.identity import new_blob
from insightreader.store.operations import Act, SqlValue
from insightreader.store.querying import Row, every, first

_OF_CELL = "(row_code, column_code) IN (VALUES (:row, :column), (:column, :row))"
"""The condition for what is said of a cell of two codes, turned as it may be."""
OF_CODES, OF_ALL = "summary", "summary_across"
"""The tables."""
SIDES: Mapping[Across | None, str] = {
    None: "code",
    Across.POSTS: "post",
    Across.AUTHORS: "author",
    Across.YEARS: "year",
    Across.SITES: "site",
}
"""The column of each end in ``summary_across``; None: of a code."""
_OF_ENDS = " AND ".join(f"{name} IS :{name}" for name in SIDES.values())
_SAYS = "text, state, changed_ms"


def summary(connection: apsw.Connection, row: CellEnd, column: CellEnd) -> Summary | None:
    """Return what is said of a cell."""
    table, where, bindings = place_of(row, column)
    query = f"SELECT {_SAYS} FROM {table} WHERE deleted_ms IS NULL AND {where}"
    found = first(connection, query, bindings)
    return _to_summary(row, column, found) if found else None


def by_cell(
    connection: apsw.Connection, rows: Axis, columns: Axis
) -> dict[tuple[AxisKey, AxisKey], Summary]:
    """Return what is said of the cells of two axes; codes of other dimensions may be among them."""
    if not isinstance(rows, Across) and not isinstance(columns, Across):
        return _of_codes(connection)
    kinds = [each if isinstance(each, Across) else None for each in (rows, columns)]
    one_side, other = (SIDES[kind] for kind in kinds)
    query = f"""
        SELECT {one_side}, {other}, {_SAYS} FROM {OF_ALL} WHERE deleted_ms IS NULL
          AND {one_side} IS NOT NULL AND {other} IS NOT NULL ORDER BY id
    """
    found = {}
    for row, column, *said in every(connection, query):
        ends = [
            CodeId(key) if kind is None else Side(kind, key)
            for kind, key in zip(kinds, (row, column), strict=True)
        ]
        found[row, column] = _to_summary(ends[0], ends[1], said)
    return found


def set_summary(act: Act, row: CellEnd, column: CellEnd, **values: SqlValue) -> None:
    """Set the text or the state of a cell."""
    table, where, bindings = place_of(row, column)
    query = f"SELECT id FROM {table} WHERE {where} ORDER BY deleted_ms IS NOT NULL LIMIT 1"
    found = first(act.connection, query, bindings)
    by = {"changed_ms": act.now_ms, "profile": act.profile}
    if found is not None:
        if act.edit(table, found[0], deleted_ms=None, **values):
            act.edit(table, found[0], **by)
    elif table == OF_CODES:
        act.create(table, row_code=row, column_code=column, **values, **by)  # type: ignore[arg-type]
    else:
        act.create(table, uid=new_blob(), **bindings, **values, **by)


def _of_codes(connection: apsw.Connection) -> dict[tuple[AxisKey, AxisKey], Summary]:
    query = f"SELECT row_code, column_code, {_SAYS} FROM {OF_CODES} WHERE deleted_ms IS NULL"
    found: dict[tuple[AxisKey, AxisKey], Summary] = {}
    for row, column, *said in every(connection, f"{query} ORDER BY id"):
        each = _to_summary(CodeId(row), CodeId(column), said)
        found[row, column] = found[column, row] = each
    return found


def place_of(row: CellEnd, column: CellEnd) -> tuple[str, str, dict[str, Any]]:
    """Return where a cell is kept: the table, the condition for it, and what that names."""
    if not isinstance(row, Side) and not isinstance(column, Side):
        return OF_CODES, _OF_CELL, {"row": row, "column": column}
    keys: dict[str, Any] = dict.fromkeys(SIDES.values())
    for end in (row, column):
        name = SIDES[end.across if isinstance(end, Side) else None]
        keys[name] = end.key if isinstance(end, Side) else end
    return OF_ALL, _OF_ENDS, keys


def _to_summary(row: CellEnd, column: CellEnd, said: Row | list[Any]) -> Summary:
    text, state, changed_ms = said
    return Summary(row, column, text, CellState(state) if state else None, changed_ms)
