"""Cases with their attributes and outcomes."""

import apsw

from insightreader.domain.evidence import Attribute, Bearing, Outcome
from insightreader.domain.ids import AnnotationId, AttributeId, CodeId, OutcomeId
from insightreader.store.annotations import DOUBTFUL
from insightreader.store.evidence.passages import STANDING
from insightreader.store.identity import to_uid
from insightreader.store.querying import every, first

# An outcome whose code or case was deleted says nothing any more.
_OUTCOMES = f"""
SELECT outcome.id, outcome.uid, case_code, outcome_code, outcome.annotation, outcome.note,
  shown.bearing, profile.name, outcome.created_ms,
  annotation.deleted_ms IS NULL AND post.deleted_ms IS NULL AND NOT {DOUBTFUL}
FROM outcome JOIN annotation ON annotation.id = outcome.annotation {STANDING}
JOIN code AS shown ON shown.id = outcome_code AND shown.deleted_ms IS NULL
JOIN code AS own ON own.id = case_code AND own.deleted_ms IS NULL
JOIN profile ON profile.id = outcome.profile
WHERE outcome.deleted_ms IS NULL ORDER BY outcome.id
"""
_REACH = """
SELECT code, count(*), count(DISTINCT annotation.post)
FROM annotation_code JOIN annotation ON annotation.id = annotation_code.annotation
JOIN post ON post.id = annotation.post
WHERE annotation_code.deleted_ms IS NULL AND annotation.deleted_ms IS NULL
  AND post.deleted_ms IS NULL GROUP BY code
"""


def outcomes(connection: apsw.Connection) -> list[Outcome]:
    """Return every living outcome, oldest first."""
    return [
        Outcome(
            OutcomeId(row[0]),
            to_uid(row[1]),
            CodeId(row[2]),
            CodeId(row[3]),
            AnnotationId(row[4]),
            row[5],
            Bearing(row[6]),
            row[7],
            row[8],
            is_supported=bool(row[9]),
        )
        for row in every(connection, _OUTCOMES)
    ]


def attributes(connection: apsw.Connection) -> list[Attribute]:
    """Return every living attribute in its order."""
    query = (
        "SELECT id, code, name, value FROM attribute WHERE deleted_ms IS NULL ORDER BY position, id"
    )
    return [
        Attribute(AttributeId(row[0]), CodeId(row[1]), row[2], row[3])
        for row in every(connection, query)
    ]


def attribute_named(connection: apsw.Connection, code: CodeId, name: str) -> AttributeId | None:
    """Return the living attribute of that name."""
    found = first(
        connection,
        "SELECT id FROM attribute WHERE code = ? AND name = ? COLLATE NOCASE "
        "AND deleted_ms IS NULL",
        (code, name),
    )
    return AttributeId(found[0]) if found else None


def reach(connection: apsw.Connection) -> dict[CodeId, tuple[int, int]]:
    """Return how many passages and posts carry each code."""
    return {CodeId(row[0]): (row[1], row[2]) for row in every(connection, _REACH)}
