"""Operations: one act of a person in one transaction, with each change's old and new value."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import apsw

from insightreader.domain.changes import Changes
from insightreader.domain.errors import BugError, NotFound
from insightreader.domain.ids import OperationId, ProfileId
from insightreader.store.affected import RULES, Affected, Touched, affected_by, merged
from insightreader.store.connection import transaction
from insightreader.store.identity import new_blob
from insightreader.store.querying import first

SqlValue = str | int | float | bytes | None

# What is made of a field elsewhere is out of date once the field was set, by an undo too.
_STALE_AFTER: dict[tuple[str, str], dict[str, SqlValue]] = {
    ("annotation", "comment"): {"comment_html": ""}
}


class Act:
    """An operation being made: rows are created and edited through it, and history is kept.

    Only good inside ``Library.act``. Tables that history doesn't know are written with
    ``connection``.
    """

    def __init__(
        self,
        connection: apsw.Connection,
        operation: OperationId,
        *,
        profile: ProfileId,
        now_ms: int,
    ) -> None:
        self.connection = connection
        self.operation = operation
        self.profile = profile
        self.now_ms = now_ms
        self._touched: dict[tuple[str, int], set[str]] = {}
        self._created: set[tuple[str, int]] = set()
        self.changes = Changes()

    def create(self, entity: str, **values: SqlValue) -> int:
        """Insert a row and record its creation; later edits let its first values be derived."""
        self._known(entity)
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        self.connection.execute(
            f"INSERT INTO {entity} ({names}) VALUES ({marks})", tuple(values.values())
        )
        row = self.connection.last_insert_rowid()
        self.record_creation(entity, row)
        return row

    def record_creation(self, entity: str, row: int) -> None:
        """Record that a row that is there already was created by this operation."""
        self._known(entity)
        self._log(entity, row)
        self._created.add((entity, row))

    def edit(self, entity: str, row: int, **values: SqlValue) -> bool:
        """Set fields of a row and record those that differ; return whether any did.

        Raises NotFound where the row is gone: it was erased meanwhile.
        """
        self._known(entity)
        names = ", ".join(["id", *(f'"{name}"' for name in values)])
        found = first(self.connection, f"SELECT {names} FROM {entity} WHERE id = ?", (row,))
        if found is None:
            raise NotFound(f"no {entity} {row}", what=entity)
        edited = False
        for (name, new), old in zip(values.items(), found[1:], strict=True):
            if is_same(old, new):
                continue
            self._set(entity, row, **{name: new})
            self._log(entity, row, name, values=(old, new))
            edited = True
        return edited

    def _set(self, entity: str, row: int, **values: SqlValue) -> None:
        for name, value in values.items():
            self.connection.execute(f'UPDATE {entity} SET "{name}" = ? WHERE id = ?', (value, row))
            self._set(entity, row, **_STALE_AFTER.get((entity, name), {}))

    def bury(self, entity: str, row: int) -> bool:
        """Mark a row as deleted; return whether it was alive. Raises NotFound."""
        self._known(entity)
        found = first(self.connection, f"SELECT deleted_ms FROM {entity} WHERE id = ?", (row,))
        if found is not None and found[0] is not None:
            return False
        return self.edit(entity, row, deleted_ms=self.now_ms)

    def link(self, entity: str, **ends: int) -> int:
        """Make a row of a link table alive, new or again, and return its key."""
        where = " AND ".join(f'"{name}" = ?' for name in ends)
        found = first(
            self.connection, f"SELECT id FROM {entity} WHERE {where}", tuple(ends.values())
        )
        if found is None:
            return self.create(entity, **ends)
        self.edit(entity, found[0], deleted_ms=None)
        return int(found[0])

    def unlink(self, entity: str, **ends: int) -> bool:
        """Bury a living row of a link table; return whether there was one."""
        where = " AND ".join(f'"{name}" = ?' for name in ends)
        found = first(
            self.connection,
            f"SELECT id FROM {entity} WHERE {where}",
            tuple(ends.values()),
        )
        return found is not None and self.bury(entity, found[0])

    def finish(self) -> Affected:
        """Work out what was affected and write the outbox; called once, before the commit."""
        whole = merged(
            affected_by(
                self.connection,
                entity,
                Touched(row, frozenset(() if (entity, row) in self._created else fields)),
            )
            for (entity, row), fields in self._touched.items()
        )
        write_outbox(self.connection, whole.index)
        self.changes = self.changes | whole.changes
        return whole

    @property
    def is_empty(self) -> bool:
        """Whether nothing was changed at all."""
        return not self._touched

    def _log(
        self,
        entity: str,
        row: int,
        field: str | None = None,
        *,
        values: tuple[SqlValue, SqlValue] = (None, None),
    ) -> None:
        self.connection.execute(
            "INSERT INTO change (operation, entity, row, field, old, new) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (self.operation, entity, row, field, *values),
        )
        self._touched.setdefault((entity, row), set()).update({field} if field else ())

    def _known(self, entity: str) -> None:
        if entity not in RULES:
            raise BugError(f"{entity} is not a table that history keeps")


def is_same(old: SqlValue, new: SqlValue) -> bool:
    """Return whether SQLite would store the same: 1 and True are, 1 and 1.0 are not."""
    return old == new and _kind(old) is _kind(new)


def _kind(value: SqlValue) -> type | None:
    # A member of an enumeration is stored as the text or number that it is.
    return next((kind for kind in (str, int, float, bytes) if isinstance(value, kind)), None)


def write_outbox(connection: apsw.Connection, rows: frozenset[tuple[str, int]]) -> None:
    """Note in the same transaction what the index must read again."""
    for kind, row in sorted(rows):
        table = "post" if kind == "post" else "annotation"
        connection.execute(
            f"INSERT INTO outbox (kind, row, uid) SELECT ?, id, uid FROM {table} WHERE id = ?",
            (kind, row),
        )


@contextmanager
def operation(
    connection: apsw.Connection,
    kind: str,
    *,
    profile: ProfileId,
    now_ms: int,
    label: Mapping[str, object] | None = None,
    undoes: OperationId | None = None,
    continuing: OperationId | None = None,
) -> Iterator[Act]:
    """Make one operation. An act that changed nothing leaves none behind, but for an undo.

    ``continuing``: add to that one, which stands; long work is one act in several transactions.
    """
    with transaction(connection):
        if continuing is not None:
            act = Act(connection, continuing, profile=profile, now_ms=now_ms)
            yield act
            act.finish()
            return
        connection.execute(
            "INSERT INTO operation (uid, kind, label, profile, made_ms, undoes) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                new_blob(),
                kind,
                json.dumps(label or {}, ensure_ascii=False),
                profile,
                now_ms,
                undoes,
            ),
        )
        key = OperationId(connection.last_insert_rowid())
        act = Act(connection, key, profile=profile, now_ms=now_ms)
        yield act
        act.finish()
        if act.is_empty and undoes is None:
            connection.execute("DELETE FROM operation WHERE id = ?", (key,))
