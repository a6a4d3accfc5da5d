"""Asking SQLite, in the few shapes that the store needs; its errors come out as ours."""

from collections.abc import Mapping, Sequence
from typing import Any

import apsw

from insightreader.domain.errors import BugError
from insightreader.store.errors import translated

Row = tuple[Any, ...]
"""SQLite's values are typed by the schema, which is STRICT; Python's checker can't see it."""

Bindings = Sequence[Any] | Mapping[str, Any]


def every(connection: apsw.Connection, query: str, bindings: Bindings = ()) -> list[Row]:
    """Return all rows."""
    with translated(connection.filename):
        return connection.execute(query, bindings).fetchall()


def first(connection: apsw.Connection, query: str, bindings: Bindings = ()) -> Row | None:
    """Return the first row, or None."""
    with translated(connection.filename):
        return connection.execute(query, bindings).fetchone()


def one(connection: apsw.Connection, query: str, bindings: Bindings = ()) -> Row:
    """Return the first row of a query that always has one."""
    row = first(connection, query, bindings)
    if row is None:
        raise BugError(f"no row: {query}")
    return row


def scalar(connection: apsw.Connection, query: str, bindings: Bindings = ()) -> Any:  # noqa: ANN401 - see Row
    """Return the first value of a query that always has a row."""
    return one(connection, query, bindings)[0]


def column(connection: apsw.Connection, query: str, bindings: Bindings = ()) -> list[Any]:
    """Return the first value of each row."""
    return [row[0] for row in every(connection, query, bindings)]


def split_joined(joined: str | None) -> tuple[str, ...]:
    """Return the parts of a ``group_concat(..., char(31))``: names hold no control character."""
    return tuple(joined.split("\x1f")) if joined else ()
