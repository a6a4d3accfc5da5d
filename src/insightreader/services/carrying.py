"""Corrections carried over to the text that a post's next capture, or newer rules, give.

Each addresses the text before corrections, so each is looked for in the new one. What the new text
needs no longer is dropped; what it has no place for is told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from insightreader.domain.cleaned import Cleaned
from insightreader.domain.errors import NotFound
from insightreader.domain.ids import JobId, RevisionId
from insightreader.services.amending import (
    REMOVE,
    REPAIR,
    RESTORE,
    Render,
    amended,
    markdown_of,
    offset_of,
)
from insightreader.services.reading import Source
from insightreader.store import captures_of_posts, corrections, revisions
from insightreader.store.corrections import Correction
from insightreader.text.anchoring import reanchor_all

Range = tuple[int, int]
_CONTEXT = 12


@dataclass(frozen=True, slots=True)
class Carried:
    """``corrected`` is what the new text becomes by ``corrections``, and ``lost`` has no place in
    it. ``refused``: the places of refused repairs there, by their keys. ``head`` was read then.
    """

    head: RevisionId
    corrected: Cleaned
    corrections: tuple[Correction, ...]
    lost: tuple[Correction, ...]
    refused: dict[int, Range]


def carry_corrections(
    source: Source, job: JobId, cleaned: Cleaned, *, render: Render
) -> Carried | None:
    """Work out what the corrections of a job's post become in its next text; None: it has none.

    Raises NotFound where the post was erased meanwhile.
    """
    connection = source.connection
    post, _ = captures_of_posts.job_target(connection, job)
    head = revisions.head_revision(connection, post)
    if head is None:
        return None
    known = corrections.of_revision(connection, head.id)
    refused = corrections.refused(connection, post)
    if not known and not refused:
        return None
    old = corrections.cleaned(connection, corrections.base_of(connection, head.id))
    wanted, lost = _Moving(old, cleaned).carry(known)
    corrected, made, failed = _made(cleaned, wanted, render)
    places = refused_places(refused, old=old.rendered.text, new=cleaned.rendered.text)
    return Carried(head.id, corrected, tuple(made), (*lost, *failed), refused=places)


def refused_places(refused: Sequence[Correction], *, old: str, new: str) -> dict[int, Range]:
    """Return where in a new text refused repairs stand, by key, those left out that are gone."""
    places = reanchor_all(old, new, [(each.start, each.end) for each in refused])
    return {
        each.id: place
        for each, place in zip(refused, places, strict=True)
        if place is not None and new[slice(*place)] == old[each.start : each.end]
    }


def _made(
    base: Cleaned, wanted: Sequence[Correction], render: Render
) -> tuple[Cleaned, Sequence[Correction], list[Correction]]:
    """Make all, or those that have a place where not all have one."""
    try:
        return amended(base, wanted, render)[0], wanted, []
    except NotFound:
        made: list[Correction] = []
        failed: list[Correction] = []
        current = base
        for each in wanted:
            try:
                current = amended(base, [*made, each], render)[0]
                made.append(each)
            except NotFound:
                failed.append(each)
        return current, made, failed


class _Moving:
    """Finds the places of an old text's corrections in a new one."""

    def __init__(self, old: Cleaned, new: Cleaned) -> None:
        self._old, self._new = old, new
        self._old_text, self._text = old.rendered.text, new.rendered.text
        self._taken: set[int] = set()

    def carry(self, known: Sequence[Correction]) -> tuple[list[Correction], list[Correction]]:
        """Return the corrections in the new text, and those that are lost."""
        kinds: dict[str, Callable[[Correction, Range | None], Correction | None]] = {
            REPAIR: self._repair,
            REMOVE: self._remove,
            RESTORE: self._restore,
        }
        kept, lost = [], []
        places = reanchor_all(self._old_text, self._text, [(e.start, e.end) for e in known])
        for each, place in zip(known, places, strict=True):
            carried = kinds[each.kind](each, place)
            if carried is not None:
                kept.append(replace(carried, id=0))
            elif not self._is_needless(each, place):
                lost.append(each)
        return kept, lost

    def _repair(self, each: Correction, place: Range | None) -> Correction | None:
        lost = self._old_text[each.start : each.end]
        if place is None or self._text[slice(*place)] != lost:
            return None
        return replace(each, start=place[0], end=place[1])

    def _remove(self, each: Correction, place: Range | None) -> Correction | None:
        wanted = self._old_text[each.start : each.end]
        near = place[0] if place is not None else each.start
        alike = [
            block
            for block in self._new.rendered.blocks
            if self._text[block.start : block.end] == wanted and block.start not in self._taken
        ]
        if not alike:
            return None
        found = min(alike, key=lambda block: abs(block.start - near))
        self._taken.add(found.start)
        return replace(each, start=found.start, end=found.end)

    def _restore(self, each: Correction, _: Range | None) -> Correction | None:
        for block in self._new.removed:
            if markdown_of(block) == each.replacement:
                place = offset_of(block, self._new.rendered)
                return replace(each, start=place, end=place)
        return None

    def _is_needless(self, each: Correction, place: Range | None) -> bool:
        """Whether the new text has by itself what the correction made of the old one."""
        if each.kind == REMOVE:
            return place is None
        if each.kind == REPAIR:
            before = self._old_text[max(0, each.start - _CONTEXT) : each.start]
            after = self._old_text[each.end : each.end + _CONTEXT]
            # Only of its own line: the line before may be another one now.
            around = before.rpartition("\n")[2] + each.replacement + after.partition("\n")[0]
            return around in self._text
        text = next((b.text for b in self._old.removed if markdown_of(b) == each.replacement), "")
        return bool(text) and text in self._text
