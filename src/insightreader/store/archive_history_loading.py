"""History of an archive into a library: read there, and never undone.

Its operations and changes get keys below zero, older than all that the library did itself: undo
begins above zero, and whoever follows the log has been past them.
"""

import json
from collections.abc import Iterable, Mapping

from insightreader.domain.errors import FileUnusable
from insightreader.store.affected import RULES
from insightreader.store.archive_history import CHANGE_COLUMNS, OPERATION_COLUMNS
from insightreader.store.archive_loading import ArchiveLoader, moment, plain
from insightreader.store.archive_tables import BY_NAME, Table
from insightreader.store.identity import to_blob
from insightreader.store.operations import Act
from insightreader.store.querying import first, scalar

ArchiveRow = Mapping[str, object]


class HistoryLoader:
    """Takes in the history of the rows that ``loader`` created in this operation."""

    def __init__(self, act: Act, loader: ArchiveLoader) -> None:
        self._act = act
        self._connection = act.connection
        self._loader = loader
        self._operations: dict[str, int] = {}
        self._links: list[tuple[int, str, str]] = []

    def load(
        self,
        operations: Iterable[ArchiveRow],
        changes: Iterable[ArchiveRow],
        *,
        counts: tuple[int, int],
    ) -> int:
        """Take in operations with the changes that concern new rows; return how many came in.

        ``counts`` are those of the operations and of the changes on offer.
        """
        first_operation = self._lowest("operation", "id") - counts[0]
        for number, row in enumerate(operations):
            self._add_operation(first_operation + number, row)
        sequence = self._lowest("change", "seq") - counts[1]
        for number, row in enumerate(changes):
            self._add_change(sequence + number, row)
        self._drop_empty()
        self._link()
        return len(self._operations)

    def _lowest(self, table: str, key: str) -> int:
        return min(0, int(scalar(self._connection, f"SELECT coalesce(min({key}), 0) FROM {table}")))

    def _add_operation(self, key: int, row: ArchiveRow) -> None:
        if set(row) != set(OPERATION_COLUMNS) or not _is_label(row["label"]):
            raise FileUnusable("operation: other columns", why="damaged")
        uid = str(row["uid"])
        if self._loader.find_key("operation", uid) is not None:
            return
        profile = self._loader.key_of("profile", str(row["profile"]))
        self._connection.execute(
            "INSERT INTO operation (id, uid, kind, label, profile, made_ms) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (key, to_blob(uid), str(row["kind"]), row["label"], profile, moment(row["made_ms"])),
        )
        self._operations[uid] = key
        for column in ("undoes", "undone_by"):
            if row[column] is not None:
                self._links.append((key, column, str(row[column])))

    def _add_change(self, sequence: int, row: ArchiveRow) -> None:
        entity = str(row.get("entity"))
        if set(row) != set(CHANGE_COLUMNS) or entity not in RULES:
            raise FileUnusable("change: other columns", why="damaged")
        table = BY_NAME[entity]
        operation = self._operations.get(str(row["operation"]))
        target = self._row(table, row["row"])
        if operation is None or target is None:
            return
        name = row["field"]
        if name is not None and name not in table.columns:
            raise FileUnusable(f"change of {table.name}.{name}", why="damaged")
        old, new = (self._value(table, name, row[each]) for each in ("old", "new"))
        self._connection.execute(
            "INSERT INTO change (seq, operation, entity, row, field, old, new) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (sequence, operation, table.name, target, name, old, new),
        )

    def _row(self, table: Table, identity: object) -> int | None:
        """Return the key of a row that this operation created, None for all others."""
        if not isinstance(identity, dict) or set(identity) != set(table.key):
            return None
        keys: list[object] = []
        for column in table.key:
            uid = str(identity[column])
            target = table.references.get(column, table.name)
            key = self._loader.find_key(target, uid)
            if key is None:
                return None
            keys.append(key)
        if not table.has_uid:
            where = " AND ".join(f"{column} = ?" for column in table.key)
            found = first(self._connection, f"SELECT id FROM {table.name} WHERE {where}", keys)
            keys = list(found or ())
        return keys[0] if keys and self._is_new(table.name, keys[0]) else None  # type: ignore[return-value]

    def _is_new(self, entity: str, row: object) -> bool:
        created = "SELECT 1 FROM change WHERE operation = ? AND entity = ? AND row = ?"
        bindings = (self._act.operation, entity, row)
        return first(self._connection, created, bindings) is not None

    def _value(self, table: Table, field: object, value: object) -> object:
        target = table.references.get(str(field))
        if target is not None and value is not None:
            return self._loader.find_key(target, str(value))
        return None if value is None else plain(value)

    def _drop_empty(self) -> None:
        """An operation that concerns no new row is the other library's own affair."""
        for uid, key in list(self._operations.items()):
            if first(self._connection, "SELECT 1 FROM change WHERE operation = ?", (key,)) is None:
                self._connection.execute("DELETE FROM operation WHERE id = ?", (key,))
                del self._operations[uid]

    def _link(self) -> None:
        kept = set(self._operations.values())
        for key, column, uid in self._links:
            target = self._operations.get(uid)
            if key in kept and target is not None:
                self._connection.execute(
                    f"UPDATE operation SET {column} = ? WHERE id = ?", (target, key)
                )


def _is_label(value: object) -> bool:
    try:
        return isinstance(value, str) and isinstance(json.loads(value), dict)
    except (ValueError, RecursionError):
        return False
