"""Words of claims and briefs being typed: durable at once, local, and no part of history yet."""

from dataclasses import dataclass

import apsw

from insightreader.store.querying import every, first

FIELDS = frozenset(
    {("brief_part", "text"), ("brief", "title"), ("claim", "text"), ("claim", "note")}
)
"""What can be typed, by table and column."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was being typed into a field of a row."""

    entity: str
    row: int
    field: str
    text: str


def keep(connection: apsw.Connection, typed: Typed, *, now_ms: int) -> None:
    """Store what is being typed, in place of what was there."""
    connection.execute(
        "INSERT OR REPLACE INTO writing VALUES (?, ?, ?, ?, ?)",
        (typed.entity, typed.row, typed.field, typed.text, now_ms),
    )


def drop(connection: apsw.Connection, entity: str, row: int) -> None:
    """Forget what was typed into any field of a row."""
    connection.execute("DELETE FROM writing WHERE entity = ? AND row = ?", (entity, row))


def drop_field(connection: apsw.Connection, entity: str, row: int, *, field: str) -> None:
    """Forget what was typed into one field of a row."""
    connection.execute(
        "DELETE FROM writing WHERE entity = ? AND row = ? AND field = ?", (entity, row, field)
    )


def left_behind(connection: apsw.Connection) -> list[Typed]:
    """Return what was typed and never became a change, oldest first."""
    query = "SELECT entity, row, field, text FROM writing ORDER BY changed_ms"
    return [Typed(*row) for row in every(connection, query)]


def is_alive(connection: apsw.Connection, typed: Typed) -> bool:
    """Return whether the row is there and wasn't deleted."""
    query = f"SELECT 1 FROM {typed.entity} WHERE id = ? AND deleted_ms IS NULL"
    return first(connection, query, (typed.row,)) is not None
