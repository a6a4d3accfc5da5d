"""The full history of an annotation, as steps that a person understands."""

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from insightreader.domain.ids import AnnotationId
from insightreader.services.reading import Source
from insightreader.store.note_history import LoggedChange, changes_of


class Part(StrEnum):
    """What of an annotation was changed."""

    MADE = "made"
    COMMENT = "comment"
    COLOUR = "colour"
    STYLE = "style"
    PERSON = "person"
    WORK = "work"
    PASSAGE = "passage"
    PLACE = "place"
    CODE_ADDED = "code-added"
    CODE_REMOVED = "code-removed"
    DELETED = "deleted"
    RESTORED = "restored"


_FIELDS = {
    "comment": Part.COMMENT,
    "colour": Part.COLOUR,
    "style": Part.STYLE,
    "secondary_person": Part.PERSON,
    "secondary_work": Part.WORK,
    "exact": Part.PASSAGE,
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One part that was changed, from what to what. A code is in ``new``."""

    part: Part
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """What one act of a person did to the annotation. ``kind``: the operation's, such as "undo"."""

    made_ms: int
    profile: str
    kind: str
    edits: tuple[Edit, ...]


def steps_of(source: Source, annotation: AnnotationId) -> list[Step]:
    """Return the history of an annotation, newest first; deleted ones have one too."""
    logged = changes_of(source.connection, annotation)
    steps = []
    for _, members in groupby(logged, key=lambda each: each.operation):
        changes = list(members)
        edits = tuple(dict.fromkeys(edit for each in changes if (edit := _edit(each)) is not None))
        if edits:
            first = changes[0]
            steps.append(Step(first.made_ms, first.profile, first.kind, edits))
    return steps[::-1]


def _edit(change: LoggedChange) -> Edit | None:
    """Return what a change means to a person; None for what keeps the books only."""
    if change.entity == "placement":
        # One edit for all of its fields; undoing the first choice buries the row.
        is_told = change.field in (None, "start", "place_verdict", "deleted_ms")
        return Edit(Part.PLACE) if is_told else None
    is_code = change.entity == "annotation_code"
    if change.field is None:
        return Edit(Part.CODE_ADDED, new=change.code or "") if is_code else Edit(Part.MADE)
    if change.field == "deleted_ms":
        is_gone = change.new is not None
        if is_code:
            return Edit(Part.CODE_REMOVED if is_gone else Part.CODE_ADDED, new=change.code or "")
        return Edit(Part.DELETED if is_gone else Part.RESTORED)
    part = _FIELDS.get(change.field)
    return Edit(part, _text(change.old), _text(change.new)) if part is not None else None


def _text(value: object) -> str:
    return "" if value is None else str(value)
