"""What happened since: new change rows as sets of changed ids, and history for people to read."""

import json
import threading
from dataclasses import dataclass

import apsw

from insightreader.domain.changes import Changes
from insightreader.domain.ids import OperationId, Uid
from insightreader.store.affected import Touched, affected_by, merged
from insightreader.store.identity import to_uid
from insightreader.store.querying import Row, every, one, scalar


class OwnOperations:
    """The operations that this program made itself, so that polling tells only of the others'.

    Safe to use from several threads.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: set[int] = set()

    def add(self, operation: int) -> None:
        """Count an operation as ours; before its commit, so that nobody sees it earlier."""
        with self._lock:
            self._made.add(operation)

    def discard(self, operation: int) -> None:
        """Forget an operation that came to nothing; its number will be given out again."""
        with self._lock:
            self._made.discard(operation)

    def __contains__(self, operation: object) -> bool:
        with self._lock:
            return operation in self._made


NOBODYS = OwnOperations()


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One operation as history shows it."""

    id: OperationId
    uid: Uid
    kind: str
    label: dict[str, object]
    profile: str
    made_ms: int
    is_undone: bool
    undoes: OperationId | None


def position(connection: apsw.Connection) -> int:
    """Return the sequence of the newest change."""
    return int(scalar(connection, "SELECT coalesce(max(seq), 0) FROM change"))


def changes_since(
    connection: apsw.Connection, sequence: int, *, but: OwnOperations = NOBODYS
) -> tuple[Changes, int]:
    """Return what changed after ``sequence`` and the newest sequence.

    What the operations in ``but`` changed is passed over.
    """
    touched: dict[tuple[str, int], set[str]] = {}
    created: set[tuple[str, int]] = set()
    last = sequence
    query = "SELECT seq, entity, row, field, operation FROM change WHERE seq > ? ORDER BY seq"
    for seq, entity, row, field, operation in every(connection, query, (sequence,)):
        last = seq
        if operation in but:
            continue
        touched.setdefault((entity, row), set()).update({field} if field else ())
        if field is None:
            created.add((entity, row))
    whole = merged(
        affected_by(
            connection,
            entity,
            Touched(row, frozenset(() if (entity, row) in created else fields)),
        )
        for (entity, row), fields in touched.items()
    )
    return whole.changes, last


_HISTORY = """
SELECT operation.id, operation.uid, kind, label, profile.name, made_ms,
  undone_by IS NOT NULL, undoes
FROM operation JOIN profile ON profile.id = operation.profile
"""


def history(connection: apsw.Connection, *, limit: int) -> list[HistoryEntry]:
    """Return the newest operations, newest first."""
    rows = every(connection, f"{_HISTORY} ORDER BY operation.id DESC LIMIT ?", (limit,))
    return [_entry(row) for row in rows]


def history_of(connection: apsw.Connection, entity: str, row: int) -> list[HistoryEntry]:
    """Return the operations that touched one row, newest first."""
    rows = every(
        connection,
        f"{_HISTORY} WHERE operation.id IN "
        "(SELECT operation FROM change WHERE entity = ? AND row = ?) ORDER BY operation.id DESC",
        (entity, row),
    )
    return [_entry(each) for each in rows]


def entry(connection: apsw.Connection, operation: OperationId) -> HistoryEntry:
    """Return one operation."""
    return _entry(one(connection, f"{_HISTORY} WHERE operation.id = ?", (operation,)))


def _entry(row: Row) -> HistoryEntry:
    undoes = None if row[7] is None else OperationId(row[7])
    return HistoryEntry(
        OperationId(row[0]),
        to_uid(row[1]),
        row[2],
        json.loads(row[3]),
        row[4],
        row[5],
        bool(row[6]),
        undoes,
    )
