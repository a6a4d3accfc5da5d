"""Undo and redo over everything a person did, across restarts, and history to read."""

from dataclasses import dataclass

from insightreader.domain.changes import Done
from insightreader.domain.errors import UserError
from insightreader.domain.ids import OperationId
from insightreader.services.anchoring import anchor_in_others
from insightreader.services.reading import Source
from insightreader.store import following, undoing
from insightreader.store.following import HistoryEntry
from insightreader.store.library import Library


class NothingToUndo(UserError):
    """There is no operation left to set back, or to do again."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would act on now; None: nothing."""

    undo: HistoryEntry | None
    redo: HistoryEntry | None


class Undo:
    """Sets back what was done last, and does it again."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def undo(self) -> Done[HistoryEntry]:
        """Set back the newest operation that stands. Raises NothingToUndo, UndoConflict."""
        return self._compensate("undo", undoing.last_undoable(self._library.connection))

    def redo(self) -> Done[HistoryEntry]:
        """Do again what was undone last. Raises NothingToUndo, UndoConflict."""
        undone = undoing.last_redoable(self._library.connection)
        done = self._compensate("redo", undone)
        original = done.value.undoes
        if original is None:
            return done
        return Done(following.entry(self._library.connection, original), done.changes)

    def _compensate(self, kind: str, target: OperationId | None) -> Done[HistoryEntry]:
        if target is None:
            raise NothingToUndo(kind)
        with self._library.act(kind, undoes=target) as act:
            undoing.compensate(act, target)
            for note in undoing.requoted(act.connection, act.operation):
                anchor_in_others(act.connection, note)
        return Done(following.entry(self._library.connection, target), act.changes)


def undo_state(source: Source) -> UndoState:
    """Return what undo and redo would act on now."""
    connection = source.connection
    undo, redo = undoing.last_undoable(connection), undoing.last_redoable(connection)
    undone = following.entry(connection, redo).undoes if redo is not None else None
    return UndoState(
        following.entry(connection, undo) if undo is not None else None,
        following.entry(connection, undone) if undone is not None else None,
    )


def history(source: Source, limit: int = 100) -> list[HistoryEntry]:
    """Return the newest operations."""
    return following.history(source.connection, limit=limit)


def history_of(source: Source, kind: str, row: int) -> list[HistoryEntry]:
    """Return the operations that touched one post or annotation."""
    return following.history_of(source.connection, kind, row)
