"""Annotations told what their passages say instead of what was quoted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import apsw

from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.store import revisions
from insightreader.text.differing import difference
from insightreader.text.selectors import QuoteSelector


def with_differences(
    connection: apsw.Connection, notes: Sequence[Annotation]
) -> Iterator[Annotation]:
    """Yield annotations, those whose passage is changed with the difference; texts are read once.

    That holds where the annotations of a revision follow one another, as they do in a list.
    """
    known, text = None, ""
    for note in notes:
        if note.text_verdict is not TextVerdict.CHANGED or not _has_passage(note):
            yield note
            continue
        if note.revision != known:
            known, text = note.revision, revisions.text(connection, note.revision)
        quoted = QuoteSelector(note.exact, note.prefix, note.suffix)
        yield replace(note, difference=difference(quoted, text, (note.start, note.end)))


def _has_passage(note: Annotation) -> bool:
    return note.place_verdict is not PlaceVerdict.ORPHAN and not note.is_about_post
