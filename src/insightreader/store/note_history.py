"""What was ever done to one annotation: its fields and its codes, from the log of changes."""

from dataclasses import dataclass

import apsw

from insightreader.domain.ids import AnnotationId
from insightreader.store.operations import SqlValue
from insightreader.store.querying import every

_QUERY = """
SELECT operation.made_ms, profile.name, operation.kind, change.operation, change.entity,
  change.field, change.old, change.new, dimension.name || '/' || code.name
FROM change
JOIN operation ON operation.id = change.operation
JOIN profile ON profile.id = operation.profile
LEFT JOIN annotation_code ON change.entity = 'annotation_code' AND annotation_code.id = change.row
LEFT JOIN code ON code.id = annotation_code.code
LEFT JOIN dimension ON dimension.id = code.dimension
WHERE (change.entity = 'annotation' AND change.row = :annotation)
  OR (change.entity = 'placement'
    AND change.row IN (SELECT id FROM placement WHERE annotation = :annotation))
  OR (change.entity = 'annotation_code'
    AND change.row IN (SELECT id FROM annotation_code WHERE annotation = :annotation))
ORDER BY change.seq
"""


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """One field that was set; ``field`` None: the row was made. ``code``: of a row of codes."""

    made_ms: int
    profile: str
    kind: str
    operation: int
    entity: str
    field: str | None
    old: SqlValue
    new: SqlValue
    code: str | None


def changes_of(connection: apsw.Connection, annotation: AnnotationId) -> list[LoggedChange]:
    """Return every change, oldest first."""
    rows = every(connection, _QUERY, {"annotation": annotation})
    return [LoggedChange(*row) for row in rows]
