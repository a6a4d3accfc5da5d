"""Carrying a post's annotations over to a new revision, each with its verdict.

By aligning the text that each stood in with the new one. What isn't found keeps its old range, and
is said to be an orphan. What a person decided stays decided: a place chosen by hand is carried as
such, and a refused one isn't offered again.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from insightreader.domain.entities import Annotation, PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.domain.text import Block, RenderedText
from insightreader.store import annotations, placements, revisions
from insightreader.store.library import Connection
from insightreader.store.operations import Act
from insightreader.text.anchoring import locate
from insightreader.text.rechecking import Standing, recheck
from insightreader.text.selectors import QuoteSelector, block_at
from insightreader.text.verdict import Check, is_anywhere, judge_passage

METHOD = "alignment"
_KEPT = (PlaceVerdict.BY_HAND, PlaceVerdict.AMBIGUOUS)
"""A place that a person chose, or has yet to choose, stays so wherever it is carried."""


def carry_annotations(
    connection: Connection, post: PostId, revision: RevisionId, *, rendered: RenderedText
) -> None:
    """Write an anchor in ``revision`` for each annotation of the post, deleted ones too."""
    _carry(connection, annotations.to_carry(connection, post), revision, rendered=rendered)


def anchor_in_heads(connection: Connection, posts: Collection[int] | None = None) -> None:
    """Find each annotation that has no place in its post's head revision; an import brings such.

    ``posts``: look at these alone.
    """
    missing = annotations.without_head_anchor(connection, posts)
    for post, members in groupby(missing, key=lambda each: each.post):
        head = revisions.head_revision(connection, post)
        if head is None:
            continue
        rendered = revisions.rendered(connection, head.id)
        _carry(connection, list(members), head.id, rendered=rendered)


def place_in_others(
    act: Act, annotation: AnnotationId, *, origin: RevisionId, only: RevisionId | None = None
) -> None:
    """Let a place that a person chose in ``origin`` hold in the post's other revisions too.

    As part of that act, so that undo takes it back. A revision that lacks the passage says so.
    """
    connection = act.connection
    others = [only] if only is not None else annotations.revisions_of(connection, annotation)
    for revision, found in _followed(connection, annotation, origin=origin, others=others):
        block = revisions.block_at(connection, revision, found.start)
        placements.place(
            act,
            annotation,
            revision,
            passage=(found.start, found.end, block),
            verdicts=(found.text, found.place),
        )


def anchor_in_others(connection: Connection, annotation: AnnotationId) -> None:
    """Find anew an annotation whose words undo has changed, but for places that a person chose.

    Anchors of revisions made between the change and its undo are about the other words.
    """
    notes = annotations.at_origin(connection, [annotation])
    chosen = placements.chosen(connection, annotation)
    others = [e for e in annotations.revisions_of(connection, annotation) if e not in chosen]
    for note in notes:
        for revision, found in _followed(
            connection, annotation, origin=note.revision, others=others
        ):
            blocks = revisions.rendered(connection, revision).blocks
            _write(connection, note, revision, found=found, blocks=blocks)


def _followed(
    connection: Connection,
    annotation: AnnotationId,
    *,
    origin: RevisionId,
    others: Sequence[RevisionId],
) -> Iterator[tuple[RevisionId, Check]]:
    """Yield where a note stands in other revisions by where it stands in ``origin``."""
    notes = annotations.standing_in(connection, [annotation], origin)
    old = revisions.text(connection, origin)
    for revision in others:
        if revision != origin:
            text = revisions.text(connection, revision)
            yield from ((revision, each) for each in _checked(old, text, notes))


def place_quotation(text: str, quoted: QuoteSelector, *, near: int | None = None) -> Check:
    """Find a quotation of which nobody has the text that it was made in: of another program.

    ``near``: its position there. It is exact or normalised, changed where the text says something
    like it, ambiguous where several places are as good or a word or two stand among others, and an
    orphan (0, 0) below a floor.
    """
    found = locate(text, quoted.exact, prefix=quoted.prefix, suffix=quoted.suffix, near=near)
    if found is None:
        return Check(TextVerdict.CHANGED, PlaceVerdict.ORPHAN, 0, 0)
    place = (found.start, found.end)
    is_sure = not found.others and not (found.is_literal and is_anywhere(text, place, quoted))
    where = PlaceVerdict.SAME if is_sure else PlaceVerdict.AMBIGUOUS
    return Check(judge_passage(quoted, text, place), where, *place)


def _carry(
    connection: Connection,
    notes: Sequence[Annotation],
    revision: RevisionId,
    *,
    rendered: RenderedText,
) -> None:
    lost = [each for each in notes if each.place_verdict is PlaceVerdict.ORPHAN]
    # One that an earlier revision lost may be found again from the text that it was made in.
    origins = {each.id: each for each in annotations.at_origin(connection, [n.id for n in lost])}
    sources = sorted((origins.get(each.id, each) for each in notes), key=lambda each: each.revision)
    refused = _refused(connection, lost, rendered.text)
    for source, members in groupby(sources, key=lambda each: each.revision):
        text = revisions.text(connection, source)
        standing = list(members)
        for note, found in zip(standing, _checked(text, rendered.text, standing), strict=True):
            is_refused = refused.get(note.id) == (found.start, found.end)
            final = replace(found, place=PlaceVerdict.ORPHAN) if is_refused else found
            _write(connection, note, revision, found=final, blocks=rendered.blocks)


def _checked(old: str, new: str, notes: Sequence[Annotation]) -> list[Check]:
    """Check notes that stand in the old text; what is lost there too stays lost."""
    found = recheck(old, new, [_standing(each) for each in notes])
    return [_decided(note, check) for note, check in zip(notes, found, strict=True)]


def _standing(note: Annotation) -> Standing:
    return Standing(QuoteSelector(note.exact, note.prefix, note.suffix), note.start, note.end)


def _decided(note: Annotation, found: Check) -> Check:
    if note.is_about_post:
        return Check(TextVerdict.EXACT, PlaceVerdict.SAME, 0, 0)
    if note.place_verdict is PlaceVerdict.ORPHAN:
        return Check(TextVerdict.CHANGED, PlaceVerdict.ORPHAN, note.start, note.end)
    if note.place_verdict in _KEPT and found.place is not PlaceVerdict.ORPHAN:
        return replace(found, place=note.place_verdict)
    return found


def _refused(
    connection: Connection, lost: Sequence[Annotation], text: str
) -> dict[int, tuple[int, int]]:
    """Return where, in a new text, the places stand that a person refused."""
    refused = placements.refused(connection, [each.id for each in lost])
    places: dict[int, tuple[int, int]] = {}
    for note in lost:
        if (note.id, note.revision) in refused:
            old = revisions.text(connection, note.revision)
            found = recheck(old, text, [_standing(note)])[0]
            places[note.id] = found.start, found.end
    return places


def _write(
    connection: Connection,
    note: Annotation,
    revision: RevisionId,
    *,
    found: Check,
    blocks: Sequence[Block],
) -> None:
    annotations.add_anchor(
        connection,
        note.id,
        revision,
        start=found.start,
        end=found.end,
        block=0 if note.is_about_post else block_number(blocks, found.start),
        verdicts=(found.text, found.place),
        method=METHOD,
    )


def block_number(blocks: Sequence[Block], offset: int) -> int:
    """Return the number of the block at an offset, 0 where there is none."""
    block = block_at(blocks, offset)
    return block.number if block else 0
