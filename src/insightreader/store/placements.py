"""Places of annotations that a person chose, kept by history."""

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.store.operations import Act, SqlValue
from insightreader.store.querying import first


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
