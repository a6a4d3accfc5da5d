"""Rows of a library for an archive, one at a time."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import apsw

from insightreader.domain.ids import PostId, Sha256
from insightreader.store.archive.tables import BY_NAME, TABLES, Table
from insightreader.store.errors import translated
from insightreader.store.identity import to_digest, to_uid
from insightreader.store.packing import unpack
from insightreader.store.querying import Row

ArchiveRow = dict[str, object]
Selection = Sequence[PostId] | None
"""The posts whose rows are wanted, or None for all rows of the library."""

TABLE_NAMES = tuple(table.name for table in TABLES)
BEFORE_POSTS = ("profile", "dimension", "code", "tag", "collection")
"""Who worked and what things are called: rows of no post, which those of posts point at."""


def _of_posts() -> tuple[str, ...]:
    found = ["post"]
    for table in TABLES:
        targets = {target for name, target in table.references.items() if name not in table.late}
        # What is never chosen with a post may be without one.
        is_chosen = table.chosen != "0"
        if is_chosen and targets & {*found} and targets <= {*found, *BEFORE_POSTS}:
            found.append(table.name)
    return tuple(found)


OF_POSTS = _of_posts()
"""Posts, and what comes and goes with one."""
AFTER_POSTS = tuple(each for each in TABLE_NAMES if each not in {*BEFORE_POSTS, *OF_POSTS})
"""What rests on any number of posts, or on none."""


@contextmanager
def snapshot(connection: apsw.Connection) -> Iterator[None]:
    """See the library as it is now, whatever others write meanwhile."""
    with translated(connection.filename):
        connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def rows(connection: apsw.Connection, name: str, selection: Selection) -> Iterator[ArchiveRow]:
    """Yield a table's rows, in an order that is the same in every library."""
    table = BY_NAME[name]
    for row in _cursor(connection, _query(table, selection), selection):
        yield {
            column: _outside(table, column, value)
            for column, value in zip(table.columns, row, strict=True)
        }


def posts(connection: apsw.Connection) -> list[PostId]:
    """Return every post, in the order of ``rows``."""
    table = BY_NAME["post"]
    query = f"SELECT id FROM post WHERE {table.where} ORDER BY {_order(table)}"
    with translated(connection.filename):
        return [PostId(row[0]) for row in connection.execute(query)]


def digests(connection: apsw.Connection, selection: Selection) -> Iterator[Sha256]:
    """Yield the digest of each capture and image that the rows name."""
    captures, assets = (_condition(BY_NAME[name], selection) for name in ("capture", "asset"))
    query = (
        f"SELECT sha256 FROM capture WHERE {captures} UNION SELECT sha256 FROM asset WHERE {assets}"
    )
    for row in _cursor(connection, query, selection):
        yield to_digest(row[0])


def _cursor(connection: apsw.Connection, query: str, selection: Selection) -> Iterator[Row]:
    bindings = {} if selection is None else {"posts": json.dumps(list(selection))}
    with translated(connection.filename):
        yield from connection.execute(query, bindings)


def _query(table: Table, selection: Selection) -> str:
    columns = ", ".join(_expression(table, column) for column in table.columns)
    condition = _condition(table, selection)
    return f"SELECT {columns} FROM {table.name} WHERE {condition} ORDER BY {_order(table)}"


def _order(table: Table) -> str:
    """By UUIDs, which begin with the time of their making: the same in every library."""
    return ", ".join(_expression(table, column) for column in table.key)


def _condition(table: Table, selection: Selection) -> str:
    return table.where if selection is None else f"{table.where} AND {table.chosen}"


def _expression(table: Table, column: str) -> str:
    own = f'{table.name}."{column}"'
    target = table.references.get(column)
    if target is None:
        return own
    return f"(SELECT target.uid FROM {target} AS target WHERE target.id = {own})"


def _outside(table: Table, column: str, value: object) -> object:
    if not isinstance(value, bytes):
        return value
    if column in table.packed:
        return unpack(value)
    return to_digest(value) if column in table.digests else to_uid(value)
