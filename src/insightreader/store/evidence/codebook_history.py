"""The codebook as it was, and what was ever done to it."""

import json
from collections import Counter
from dataclasses import dataclass, replace

import apsw

from insightreader.domain.evidence import CodebookDetail
from insightreader.domain.ids import CodeId, OperationId, Uid
from insightreader.store.evidence.code_tree import CODE_COLUMNS, arranged, to_code, to_dimension
from insightreader.store.identity import to_uid
from insightreader.store.operations import SqlValue
from insightreader.store.querying import every
from insightreader.store.rewinding import Moment, Values, alive, rewound

_DIMENSION_COLUMNS = ("uid", "name", "definition", "role", "position", "deleted_ms")
_CODINGS = ("annotation", "code", "deleted_ms")
_CHANGES = """
SELECT operation.id, operation.uid, operation.made_ms, profile.name, operation.kind,
  operation.label, operation.undone_by IS NOT NULL, entity,
  coalesce(code.name, dimension.name, ''), field, old, new
FROM change JOIN operation ON operation.id = change.operation
JOIN profile ON profile.id = operation.profile
LEFT JOIN code ON entity = 'code' AND code.id = change.row
LEFT JOIN dimension ON entity = 'dimension' AND dimension.id = change.row
WHERE entity IN ('code', 'dimension')
  AND (:code IS NULL OR (entity = 'code' AND change.row = :code))
  AND change.field IS NOT 'position'
ORDER BY seq DESC
"""


@dataclass(frozen=True, slots=True)
class CodebookChange:
    """A field of a code or a dimension that was set; ``field`` None: it was made."""

    entity: str
    name: str
    field: str | None
    old: SqlValue
    new: SqlValue


@dataclass(frozen=True, slots=True)
class CodebookStep:
    """What one act did to the codebook. ``label`` is what the operation says of itself."""

    operation: OperationId
    uid: Uid
    made_ms: int
    profile: str
    kind: str
    label: dict[str, object]
    is_undone: bool
    changes: tuple[CodebookChange, ...]


def codebook_as_of(connection: apsw.Connection, moment: Moment) -> CodebookDetail:
    """Return the codebook as it was, its uses counted as they were."""
    columns = (*CODE_COLUMNS[1:], "position", "deleted_ms")
    codes = alive(rewound(connection, "code", columns, to=moment))
    dimensions = alive(rewound(connection, "dimension", _DIMENSION_COLUMNS, to=moment))
    uses = _uses(connection, moment)
    return arranged(
        [
            to_dimension((key, *(values[each] for each in _DIMENSION_COLUMNS[:4])))
            for key, values in sorted(dimensions.items(), key=_by_position)
        ],
        [
            to_code((key, *(values[each] for each in CODE_COLUMNS[1:]), uses[key]))
            for key, values in sorted(codes.items(), key=_by_position_and_name)
        ],
    )


def steps(
    connection: apsw.Connection, *, code: CodeId | None = None, limit: int = 100
) -> list[CodebookStep]:
    """Return what was done to the codebook, or to one code, newest first."""
    found: dict[int, CodebookStep] = {}
    for row in every(connection, _CHANGES, {"code": code}):
        step = found.get(row[0])
        if step is None:
            if len(found) == limit:
                break
            key, uid, made_ms, profile, kind, label, is_undone = row[:7]
            step = CodebookStep(
                OperationId(key),
                to_uid(uid),
                made_ms,
                profile,
                kind,
                json.loads(label),
                is_undone=bool(is_undone),
                changes=(),
            )
        change = CodebookChange(*row[7:])
        found[row[0]] = _with(step, change)
    return list(found.values())


def _with(step: CodebookStep, change: CodebookChange) -> CodebookStep:
    return replace(step, changes=(change, *step.changes))


def _uses(connection: apsw.Connection, moment: Moment) -> Counter[int]:
    posts = alive(rewound(connection, "post", ("deleted_ms",), to=moment))
    notes = alive(rewound(connection, "annotation", ("post", "deleted_ms"), to=moment))
    codings = alive(rewound(connection, "annotation_code", _CODINGS, to=moment))
    return Counter(
        int(str(values["code"]))
        for values in codings.values()
        if values["annotation"] in notes and notes[int(str(values["annotation"]))]["post"] in posts
    )


def _by_position(row: tuple[int, Values]) -> tuple[int, int]:
    return int(str(row[1]["position"])), row[0]


def _by_position_and_name(row: tuple[int, Values]) -> tuple[int, str, int]:
    position, key = _by_position(row)
    return position, str(row[1]["name"]).casefold(), key
