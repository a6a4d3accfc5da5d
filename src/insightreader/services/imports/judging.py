"""Verdicts that came with annotations, held against the texts that came with them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.store import annotations, revisions
from insightreader.store.library import Connection
from insightreader.text.selectors import QuoteSelector
from insightreader.text.verdict import judge_passage


def judge_anew(connection: Connection, keys: Sequence[AnnotationId]) -> None:
    """Call those changed that claim to say what stands there, and don't: a file may say anything.

    What claims less is believed.
    """
    claiming = [each for each in annotations.by_ids(connection, keys) if _claims(each)]
    claiming.sort(key=lambda each: each.revision)
    for revision, members in groupby(claiming, key=lambda each: each.revision):
        text = revisions.text(connection, revision)
        for each in members:
            if _is_changed(each, text):
                false = replace(each, text_verdict=TextVerdict.CHANGED)
                annotations.set_verdicts(connection, false)


def _claims(note: Annotation) -> bool:
    if note.is_about_post or note.place_verdict is PlaceVerdict.ORPHAN:
        return False
    return note.text_verdict is not TextVerdict.CHANGED


def _is_changed(note: Annotation, text: str) -> bool:
    quoted = QuoteSelector(note.exact, note.prefix, note.suffix)
    return judge_passage(quoted, text, (note.start, note.end)) is TextVerdict.CHANGED
