"""History of an archive into a library: read there, and never undone.

Its operations and changes get keys below zero, older than all that the library did itself: undo
begins above zero, and whoever follows the log has been past them. Where each stands follows from
its number in the archive, so that history which was half taken in can be taken in again.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import apsw

from insightreader.domain.errors import FileUnusable
from insightreader.store import open_imports
from insightreader.store.affected import RULES
from insightreader.store.archive.history import CHANGE_COLUMNS, OPERATION_COLUMNS
from insightreader.store.archive.loading import ArchiveLoader, moment, plain
from insightreader.store.archive.tables import BY_NAME, Table
from insightreader.store.identity import to_blob
from insightreader.store.operations import Act
from insightreader.store.querying import first, scalar

ArchiveRow = Mapping[str, object]
ROOM = "history"
"""Under this name an unfinished import keeps its room."""
# What another import that was stopped has yet to fill is taken, too.
_LOWEST = f"""
SELECT min(0, coalesce((SELECT min({{key}}) FROM {{table}}), 0), coalesce((
  SELECT min(json_extract(label, '$.{ROOM}[{{place}}]')) FROM operation WHERE kind = 'import'), 0))
"""


@dataclass(frozen=True, slots=True)
class Room:
    """The keys of the first operation and of the first change of an archive."""

    operation: int
    change: int


def room_below(connection: apsw.Connection, *, operations: int, changes: int) -> Room:
    """Return room for so many operations and changes below all that there are."""
    lowest = (
        int(scalar(connection, _LOWEST.format(table=table, key=key, place=place)))
        for place, (table, key) in enumerate((("operation", "id"), ("change", "seq")))
    )
    first_operation, first_change = lowest
    return Room(first_operation - operations, first_change - changes)


class HistoryLoader:
    """Takes in the history of the rows that an import created, in as many acts as are needed.

    ``operations`` are all of the archive; the acts go on with the import's own operation.
    """

    def __init__(self, operations: Iterable[ArchiveRow], room: Room) -> None:
        self._room = room
        self._operations = {
            str(row["uid"]): (room.operation + number, row) for number, row in enumerate(operations)
        }

    def add_changes(
        self, act: Act, loader: ArchiveLoader, changes: Iterable[ArchiveRow], *, start: int
    ) -> None:
        """Take in changes, the first of which is number ``start`` in the archive."""
        for number, row in enumerate(changes, self._room.change + start):
            self._add_change(act, loader, row, sequence=number)

    def link(self, act: Act) -> None:
        """Say which of the operations that came in undoes which."""
        for key, row in self._operations.values():
            for column in ("undoes", "undone_by"):
                other = self._operations.get(str(row[column]))
                if other is not None and all(
                    _uid_at(act.connection, each) for each in (key, other[0])
                ):
                    act.connection.execute(
                        f"UPDATE operation SET {column} = ? WHERE id = ?", (other[0], key)
                    )

    def _add_change(
        self, act: Act, loader: ArchiveLoader, row: ArchiveRow, *, sequence: int
    ) -> None:
        entity = str(row.get("entity"))
        if set(row) != set(CHANGE_COLUMNS) or entity not in RULES:
            raise FileUnusable("change: other columns", why="damaged")
        table, name = BY_NAME[entity], row["field"]
        if name is not None and name not in table.columns:
            raise FileUnusable(f"change of {table.name}.{name}", why="damaged")
        old, new = (
            _value(loader, table.references.get(str(name)), row[each]) for each in ("old", "new")
        )
        target = _created_row(act, loader, table, identity=row["row"])
        if target is None:
            # What concerns no new row is the other library's own affair.
            return
        operation = self._ensure_operation(act, loader, str(row["operation"]))
        if operation is not None:
            act.connection.execute(
                "INSERT OR IGNORE INTO change (seq, operation, entity, row, field, old, new) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (sequence, operation, table.name, target, name, old, new),
            )

    def _ensure_operation(self, act: Act, loader: ArchiveLoader, uid: str) -> int | None:
        """Return the key of an operation; None for one that the library has from elsewhere."""
        key, row = self._operations.get(uid, (0, {}))
        if key == 0 or _uid_at(act.connection, key) == to_blob(uid):
            return key or None
        if first(act.connection, "SELECT 1 FROM operation WHERE uid = ?", (to_blob(uid),)):
            return None
        profile = loader.key_of("profile", str(row["profile"]))
        act.connection.execute(
            "INSERT INTO operation (id, uid, kind, label, profile, made_ms) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (key, to_blob(uid), str(row["kind"]), row["label"], profile, moment(row["made_ms"])),
        )
        return key


def check_operation(loader: ArchiveLoader, row: ArchiveRow) -> None:
    """Raise FileUnusable for an operation that fits into no library."""
    if set(row) != set(OPERATION_COLUMNS) or not _is_label(row["label"]):
        raise FileUnusable("operation: other columns", why="damaged")
    moment(row["made_ms"])
    loader.key_of("profile", str(row["profile"]))


def _uid_at(connection: apsw.Connection, key: int) -> bytes | None:
    found = first(connection, "SELECT uid FROM operation WHERE id = ?", (key,))
    return found[0] if found else None


def _created_row(act: Act, loader: ArchiveLoader, table: Table, *, identity: object) -> int | None:
    """Return the key of a row that the import created, None for all others."""
    if not isinstance(identity, dict) or set(identity) != set(table.key):
        return None
    keys: list[object] = []
    for column in table.key:
        target = table.references.get(column, table.name)
        key = loader.find_key(target, str(identity[column]))
        if key is None:
            return None
        keys.append(key)
    if not table.has_uid:
        where = " AND ".join(f"{column} = ?" for column in table.key)
        found = first(act.connection, f"SELECT id FROM {table.name} WHERE {where}", keys)
        keys = list(found or ())
    created = "SELECT 1 FROM change WHERE operation = ? AND entity = ? AND row = ?"
    if not keys or not first(act.connection, created, (act.operation, table.name, keys[0])):
        return None
    return keys[0]  # type: ignore[return-value]


def _value(loader: ArchiveLoader, target: str | None, value: object) -> object:
    """A value of a field, where the UUID of a row of ``target`` becomes its key."""
    if value is None:
        return None
    return plain(value) if target is None else loader.find_key(target, str(value))


def keep_room(act: Act, room: Room) -> None:
    """Keep the room with the import's operation, for when it is gone on with."""
    open_imports.note(act, ROOM, [room.operation, room.change])


def kept_room(act: Act) -> Room | None:
    """Return the room that an import was given when it was begun."""
    kept = open_imports.noted(act.connection, act.operation, ROOM)
    return Room(int(kept[0]), int(kept[1])) if isinstance(kept, list) else None


def _is_label(value: object) -> bool:
    try:
        return isinstance(value, str) and isinstance(json.loads(value), dict)
    except (ValueError, RecursionError):
        return False
