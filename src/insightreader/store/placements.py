"""Places of annotations that a person chose, kept by history."""

import json
from collections.abc import Sequence

import apsw

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.store.operations import Act, SqlValue
from insightreader.store.querying import every, first


def place(
    act: Act,
    annotation: AnnotationId,
    revision: RevisionId,
    *,
    passage: tuple[int, int, int],
    verdicts: tuple[TextVerdict, PlaceVerdict],
) -> None:
    """Let an annotation stand at start, end and block of ``passage`` in a revision."""
    values: dict[str, SqlValue] = {
        "start": passage[0],
        "end": passage[1],
        "block": passage[2],
        "text_verdict": verdicts[0],
        "place_verdict": verdicts[1],
    }
    found = first(
        act.connection,
        "SELECT id FROM placement WHERE annotation = ? AND revision = ?",
        (annotation, revision),
    )
    if found is None:
        act.create("placement", annotation=annotation, revision=revision, **values)
    else:
        act.edit("placement", found[0], **values, deleted_ms=None)


def refused(
    connection: apsw.Connection, ids: Sequence[AnnotationId]
) -> set[tuple[AnnotationId, RevisionId]]:
    """Return which of these annotations a person said to have no place, and in which revision."""
    query = (
        "SELECT annotation, revision FROM placement WHERE deleted_ms IS NULL "
        "AND place_verdict = ? AND annotation IN (SELECT value FROM json_each(?))"
    )
    rows = every(connection, query, (PlaceVerdict.ORPHAN, json.dumps(list(ids))))
    return {(AnnotationId(row[0]), RevisionId(row[1])) for row in rows}


def chosen(connection: apsw.Connection, annotation: AnnotationId) -> set[RevisionId]:
    """Return the revisions in which a person chose the place of an annotation."""
    query = "SELECT revision FROM placement WHERE annotation = ? AND deleted_ms IS NULL"
    return {RevisionId(row[0]) for row in every(connection, query, (annotation,))}
