"""Undo and redo: a new operation that sets back what another one set; the log only grows."""

import apsw

from insightreader.domain.errors import UserError
from insightreader.domain.ids import AnnotationId, OperationId
from insightreader.store.operations import Act, SqlValue, is_same
from insightreader.store.querying import every, first, scalar

# What was erased for ever can't be set back, and half an operation neither.
_FLOOR = "coalesce((SELECT value FROM meta WHERE key = 'undo_floor'), 0)"
_LAST = f"""
SELECT id FROM operation
WHERE undoes IS NULL AND undone_by IS NULL AND id > {_FLOOR}
ORDER BY id DESC LIMIT 1
"""
# A redo is possible until something new is done.
_LAST_UNDONE = f"""
SELECT id FROM operation AS undo
WHERE undoes IS NOT NULL AND undone_by IS NULL
  AND (SELECT undoes FROM operation WHERE id = undo.undoes) IS NULL
  AND id > coalesce((SELECT max(id) FROM operation WHERE undoes IS NULL), 0)
  AND id > {_FLOOR}
ORDER BY id DESC LIMIT 1
"""


class UndoConflict(UserError):
    """A row was changed again since, so setting it back would lose that change."""


def last_undoable(connection: apsw.Connection) -> OperationId | None:
    """Return the newest operation that still stands, or None."""
    found = first(connection, _LAST)
    return OperationId(found[0]) if found else None


def last_redoable(connection: apsw.Connection) -> OperationId | None:
    """Return the newest undo after which nothing new was done, or None."""
    found = first(connection, _LAST_UNDONE)
    return OperationId(found[0]) if found else None


def compensate(act: Act, target: OperationId) -> None:
    """Set back, inside ``act``, everything that ``target`` changed, newest change first.

    Raises UndoConflict where a later change of the same field stands in the way.
    """
    connection = act.connection
    changes = every(
        connection,
        "SELECT entity, row, field, old, new FROM change WHERE operation = ? ORDER BY seq DESC",
        (target,),
    )
    created = {(entity, row) for entity, row, field, _, _ in changes if field is None}
    for entity, row, field, old, new in changes:
        if field is None:
            act.bury(entity, row)
        elif (entity, row) not in created:
            # A row that is buried keeps its values: brought back, it is what it was.
            _set_back(act, (entity, row, field), old=old, new=new)
    _note_compensation(connection, target, by=act.operation)


def _set_back(act: Act, what: tuple[str, int, str], *, old: SqlValue, new: SqlValue) -> None:
    entity, row, field = what
    current = first(act.connection, f'SELECT "{field}" FROM {entity} WHERE id = ?', (row,))
    # What is kept outside history, such as opening a post, may have set it back already.
    if current is None or not (is_same(current[0], new) or is_same(current[0], old)):
        raise UndoConflict(f"{entity} {row} {field} was changed again", entity=entity, row=row)
    act.edit(entity, row, **{field: old})


def _note_compensation(
    connection: apsw.Connection, target: OperationId, *, by: OperationId
) -> None:
    undoes = scalar(connection, "SELECT undoes FROM operation WHERE id = ?", (target,))
    connection.execute("UPDATE operation SET undone_by = ? WHERE id = ?", (by, target))
    if undoes is not None:
        # Undoing an undo: the first operation stands again.
        connection.execute("UPDATE operation SET undone_by = NULL WHERE id = ?", (undoes,))


def requoted(connection: apsw.Connection, operation: OperationId) -> list[AnnotationId]:
    """Return the annotations that an operation let quote other words."""
    query = (
        "SELECT DISTINCT row FROM change "
        "WHERE operation = ? AND entity = 'annotation' AND field = 'exact'"
    )
    return [AnnotationId(row[0]) for row in every(connection, query, (operation,))]
