"""Corrections that a person makes to what cleaning did; each act is a new revision, undone whole.

Working out a revision renders, which is done in a worker; writing it is one short operation. The
corrections of a revision address the text before all of them, so that any can be taken back.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from insightreader.domain.changes import Done
from insightreader.domain.cleaned import Cleaned
from insightreader.domain.entities import Revision
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import CaptureId, PostId, RevisionId
from insightreader.domain.repairs import Repair
from insightreader.services import shown_text
from insightreader.services.amending import (
    BY_HAND,
    REMOVE,
    REPAIR,
    RESTORE,
    Render,
    amended,
    block_at,
    markdown_of,
    offset_of,
)
from insightreader.services.anchoring import carry_annotations
from insightreader.services.reading import Source
from insightreader.store import corrections, revisions
from insightreader.store.corrections import REFUSED, Correction
from insightreader.store.identity import new_blob
from insightreader.store.library import Library
from insightreader.store.operations import Act
from insightreader.text.amending import Amended
from insightreader.text.anchoring import reanchor_all


@dataclass(frozen=True, slots=True)
class Planned:
    """A revision in waiting: what it corrects, with which corrections, and what came of it.

    ``base``: the revision whose text the corrections address.
    """

    kind: str
    post: PostId
    head: RevisionId
    base: RevisionId
    corrections: tuple[Correction, ...]
    cleaned: Cleaned


class Proofreader:
    """Works out what the revision that a post shows becomes by one more correction."""

    def __init__(self, source: Source, post: PostId, render: Render) -> None:
        """Read the post's revision. Raises NotFound."""
        connection = source.connection
        head = revisions.head_revision(connection, post)
        if head is None:
            raise NotFound(f"post {post} has no text", what="revision")
        self._post = post
        self._head: Revision = head
        self._render = render
        self._base_revision = corrections.base_of(connection, head.id)
        self._base = corrections.cleaned(connection, self._base_revision)
        self._known = corrections.of_revision(connection, head.id)
        self._now, self._made = amended(self._base, self._known, render)

    def restore(self, position: int) -> Planned:
        """Put a removed block back; ``position`` counts those of the revision from 0.

        Raises NotFound.
        """
        if not 0 <= position < len(self._now.removed):
            raise NotFound(f"no removed block {position}", what="block")
        block = self._now.removed[position]
        if block.reason == BY_HAND:
            rank = sum(each.reason == BY_HAND for each in self._now.removed[:position])
            taken = [each for each, _ in self._made if each.kind == REMOVE]
            return self._without(RESTORE, taken[rank])
        start = self._to_base(offset_of(block, self._now.rendered))
        ends = [each.start for each in self._base.rendered.blocks if each.start > start]
        ends = [start, *ends, len(self._base.rendered.text)]
        # Inside a list or a table nothing can be put; then behind it.
        for place in ends:
            new = Correction(RESTORE, place, place, markdown_of(block), block.reason)
            try:
                return self._with(RESTORE, [new])
            except NotFound:
                if place == ends[-1]:
                    raise
        raise NotFound(f"no place for removed block {position}", what="block")

    def remove(self, *numbers: int) -> Planned:
        """Take blocks out; one that was put back is just no longer put back. Raises NotFound."""
        blocks = self._now.rendered.blocks
        wanted = list(self._known)
        for number in numbers:
            if not 1 <= number <= len(blocks):
                raise NotFound(f"no block {number}", what="block")
            added = self._put_back_at(blocks[number - 1].start)
            if added is not None:
                wanted = [each for each in wanted if each.id != added.id]
                continue
            start = self._to_base(blocks[number - 1].start)
            found = block_at(self._base.rendered, start)
            wanted.append(Correction(REMOVE, start, found.end, "", BY_HAND))
        return self._planned(REMOVE, wanted)

    def _put_back_at(self, offset: int) -> Correction | None:
        for each, (start, end) in self._added():
            if each.kind == RESTORE and start <= offset < end:
                return each
        return None

    def repair(self, repairs: Sequence[Repair]) -> Planned:
        """Put characters in where they were lost, all in one revision.

        Raises NotFound where they stand in a block that was put back.
        """
        new = []
        for repair in repairs:
            for edit in repair.edits:
                start = self._to_base(edit.start)
                end = start + edit.end - edit.start
                lost = self._now.rendered.text[edit.start : edit.end]
                if not lost or self._base.rendered.text[start:end] != lost:
                    raise NotFound(f"no lost place at {edit.start}", what="block")
                new.append(Correction(REPAIR, start, end, edit.replacement, repair.ground))
        return self._with(REPAIR, new)

    def _with(self, kind: str, new: Sequence[Correction]) -> Planned:
        return self._planned(kind, [*self._known, *new])

    def _without(self, kind: str, one: Correction) -> Planned:
        return self._planned(kind, [each for each in self._known if each.id != one.id])

    def _planned(self, kind: str, wanted: list[Correction]) -> Planned:
        cleaned, _ = amended(self._base, wanted, self._render)
        return Planned(kind, self._post, self._head.id, self._base_revision, tuple(wanted), cleaned)

    def _added(self) -> list[tuple[Correction, tuple[int, int]]]:
        """Where in the text of now each correction's characters stand."""
        shift, ranges = 0, []
        for each, change in self._made:
            start = change.start + shift
            ranges.append((each, (start, start + change.added)))
            shift += _growth(change)
        return ranges

    def _to_base(self, offset: int) -> int:
        """Tell an offset of the text of now in the text before corrections."""
        shift = 0
        for _, change in self._made:
            start = change.start + shift
            if offset < start or offset < start + change.added:
                break
            shift += _growth(change)
        return offset - shift


def _growth(change: Amended) -> int:
    return change.added - change.removed


class Correcting:
    """Writes corrected revisions."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def apply(self, planned: Planned) -> Done[RevisionId]:
        """Make the planned revision the one that is read, with its annotations: one operation.

        Raises NotFound where another revision is read by now.
        """
        connection, post, cleaned = self._library.connection, planned.post, planned.cleaned
        with self._library.act(f"{planned.kind}-text") as act:
            head = revisions.head_revision(connection, post)
            if head is None or head.id != planned.head:
                raise NotFound(f"post {post} has moved on", what="revision")
            capture = corrections.capture_of(connection, planned.head)
            if corrections.newest_base(connection, post, capture) != planned.base:
                # Cleaning found another text in that capture since; the one before is read again.
                base = corrections.cleaned(connection, planned.base)
                write_corrected(act, (post, capture), base)
            revision = write_corrected(act, (post, capture), cleaned, made=planned.corrections)
            shown_text.carry_place(act, post, cleaned.rendered.text)
            act.edit("post", post, **shown_text.columns_of(revision, cleaned))
        return Done(revision, act.changes)

    def refuse(self, post: PostId, repairs: Sequence[Repair]) -> Done[None]:
        """Remember that proposed repairs of the text that is read aren't wanted: one operation.

        Raises NotFound.
        """
        connection = self._library.connection
        head = revisions.head_revision(connection, post)
        if head is None:
            raise NotFound(f"post {post} has no text", what="revision")
        base = corrections.addressed_text(connection, post)
        edits = [(each, repair.ground) for repair in repairs for each in repair.edits]
        text = revisions.text(connection, head.id)
        places = reanchor_all(text, base, [(each.start, each.end) for each, _ in edits])
        with self._library.act("refuse-repair") as act:
            for (edit, ground), place in zip(edits, places, strict=True):
                if place is not None:
                    refused = Correction(REFUSED, *place, edit.replacement, ground)
                    _recorded(act, post, refused)
        return Done(None, act.changes)


def write_corrected(
    act: Act, of: tuple[PostId, CaptureId], cleaned: Cleaned, *, made: Sequence[Correction] = ()
) -> RevisionId:
    """Write a revision with the corrections that it was made with, and carry its annotations."""
    connection, (post, capture) = act.connection, of
    revision = revisions.add(connection, post, capture, cleaned=cleaned, now_ms=act.now_ms)
    for each in made:
        corrections.link(connection, revision, each.id or _recorded(act, post, each))
    carry_annotations(connection, post, revision, rendered=cleaned.rendered)
    return revision


def _recorded(act: Act, post: PostId, new: Correction) -> int:
    return act.create(
        "correction",
        uid=new_blob(),
        post=post,
        kind=new.kind,
        start=new.start,
        end=new.end,
        replacement=new.replacement,
        ground=new.ground,
        profile=act.profile,
        created_ms=act.now_ms,
    )
