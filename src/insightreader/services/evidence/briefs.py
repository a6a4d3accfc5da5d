"""Briefs: ordered parts, from headings and own words to claims, quotations and matrices."""

from dataclasses import dataclass

from insightreader.domain.changes import Done
from insightreader.domain.evidence import Brief, BriefRow, PartKind
from insightreader.domain.ids import AnnotationId, BriefId, BriefPartId, ClaimId
from insightreader.services.names import tidy_name
from insightreader.services.reading import Source
from insightreader.store.evidence import briefs as evidence_briefs
from insightreader.store.evidence.order import next_position, put
from insightreader.store.identity import new_blob
from insightreader.store.library import Library
from insightreader.store.operations import Act

DEFAULT_STYLE = "apa"


@dataclass(frozen=True, slots=True)
class NewPart:
    """A part to be written. ``level``: a heading's rank. A claim or a quotation names its own."""

    kind: PartKind
    text: str = ""
    level: int = 0
    claim: ClaimId | None = None
    annotation: AnnotationId | None = None


def briefs_of(source: Source) -> list[BriefRow]:
    """Return the briefs, the one changed last first."""
    return evidence_briefs.rows(source.connection)


def brief_of(source: Source, brief: BriefId) -> Brief:
    """Return a brief with its parts and what they refer to. Raises NotFound."""
    return evidence_briefs.brief(source.connection, brief)


class WritingBriefs:
    """Writes briefs."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def create(self, title: str, *, style: str = DEFAULT_STYLE) -> Done[BriefId]:
        """Begin a brief; ``style`` names a CSL style. Raises NameTaken for an empty title."""
        tidy = tidy_name(title)
        with self._library.act("create-brief", label={"title": tidy}) as act:
            times = {"created_ms": act.now_ms, "changed_ms": act.now_ms}
            key = act.create(
                "brief", uid=new_blob(), title=tidy, style=style, profile=act.profile, **times
            )
        return Done(BriefId(key), act.changes)

    def change(
        self, brief: BriefId, *, title: str | None = None, style: str | None = None
    ) -> Done[None]:
        """Give a brief another title or style of references. Raises NameTaken, NotFound."""
        given = {"title": None if title is None else tidy_name(title), "style": style}
        values = {name: value for name, value in given.items() if value is not None}
        with self._library.act("change-brief") as act:
            if act.edit("brief", brief, **values):
                _touch(act, brief)
        return Done(None, act.changes)

    def delete(self, brief: BriefId) -> Done[None]:
        """Remove a brief; undo brings it back whole."""
        with self._library.act("delete-brief") as act:
            act.bury("brief", brief)
        return Done(None, act.changes)

    def add_part(
        self, brief: BriefId, new: NewPart, *, before: BriefPartId | None = None
    ) -> Done[BriefPartId]:
        """Put a part before another one, or last."""
        with self._library.act("add-part", label={"kind": new.kind}) as act:
            key = act.create(
                "brief_part",
                uid=new_blob(),
                brief=brief,
                position=next_position(act, "brief_part", brief=brief),
                kind=new.kind,
                level=new.level,
                text=new.text,
                claim=new.claim,
                annotation=new.annotation,
            )
            if before is not None:
                order = evidence_briefs.part_order(act.connection, brief)
                put(act, "brief_part", key, among=order, before=before)
            _touch(act, brief)
        return Done(BriefPartId(key), act.changes)

    def edit_part(
        self, part: BriefPartId, *, text: str | None = None, level: int | None = None
    ) -> Done[None]:
        """Write a part's words, or a heading's rank, anew. Raises NotFound."""
        given = {"text": text, "level": level}
        values = {name: value for name, value in given.items() if value is not None}
        with self._library.act("edit-part") as act:
            brief = evidence_briefs.brief_of_part(act.connection, part)
            if act.edit("brief_part", part, **values):
                _touch(act, brief)
        return Done(None, act.changes)

    def move_part(self, part: BriefPartId, before: BriefPartId | None) -> Done[None]:
        """Put a part before another one of its brief, or last. Raises NotFound."""
        with self._library.act("move-part") as act:
            brief = evidence_briefs.brief_of_part(act.connection, part)
            order = evidence_briefs.part_order(act.connection, brief)
            if put(act, "brief_part", part, among=order, before=before):
                _touch(act, brief)
        return Done(None, act.changes)

    def delete_part(self, part: BriefPartId) -> Done[None]:
        """Take a part out of its brief. Raises NotFound."""
        with self._library.act("delete-part") as act:
            brief = evidence_briefs.brief_of_part(act.connection, part)
            act.bury("brief_part", part)
            _touch(act, brief)
        return Done(None, act.changes)


def _touch(act: Act, brief: BriefId) -> None:
    act.edit("brief", brief, changed_ms=act.now_ms)
