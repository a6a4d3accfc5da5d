"""What a revision becomes by its corrections: the text, and all that the report says of places."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from insightreader.capture.lost_characters import find_lost, spaces_marks
from insightreader.domain.cleaned import Cleaned, LostCharacter, RemovedBlock, SuggestedQuotation
from insightreader.domain.errors import NotFound
from insightreader.domain.text import Block, BlockKind, RenderedText
from insightreader.store.corrections import Correction
from insightreader.text.amending import Amended, exchange, put_in, take_out
from insightreader.text.amending import Render as PlainRender
from insightreader.text.escaping import escape_text, paragraph

RESTORE, REMOVE, REPAIR = "restore", "remove", "repair"
BY_HAND = "by-hand"
"""The reason of a block that a person took out."""


class Render(Protocol):
    """Renders Markdown, in a worker process."""

    def __call__(
        self, markdown: str, *, image_sizes: dict[str, tuple[int, int]] = ...
    ) -> RenderedText:
        """Return the rendered text. Raises TextTooComplex, WorkerFailed."""
        ...


def amended(
    base: Cleaned, corrections: Sequence[Correction], render: Render
) -> tuple[Cleaned, list[tuple[Correction, Amended]]]:
    """Return a revision in waiting with corrections made, and what each changed, in text order.

    From the end to the start, so that the offsets of those to come stay true. Raises NotFound
    where a correction has no place in the text.
    """
    sizes = {str(image.sha256): (image.width, image.height) for image in base.images}

    def render_sized(markdown: str) -> RenderedText:
        return render(markdown, image_sizes=sizes)

    made: list[tuple[Correction, Amended]] = []
    current = base
    for each in sorted(corrections, key=lambda one: _order(one, base), reverse=True):
        change = _change(current.rendered, each, render_sized)
        if change is None:
            raise NotFound(f"no place for a correction at {each.start}", what="block")
        current = _with_report(current, each, change)
        made.append((each, change))
    return current, made[::-1]


def markdown_of(block: RemovedBlock) -> str:
    """Return what putting a removed block back inserts."""
    return block.markdown or paragraph(escape_text(" ".join(block.text.split())))


def offset_of(block: RemovedBlock, rendered: RenderedText) -> int:
    """Return where a removed block stood: a block's start, or the end, before any footnotes."""
    own = [each for each in rendered.blocks if each.kind is not BlockKind.FOOTNOTE]
    if block.before <= len(own):
        return rendered.blocks[block.before - 1].start
    return rendered.blocks[len(own)].start if len(own) < len(rendered.blocks) else _end(rendered)


def block_at(rendered: RenderedText, start: int) -> Block:
    """Return the block that starts at an offset. Raises NotFound."""
    found = next((each for each in rendered.blocks if each.start == start), None)
    if found is None:
        raise NotFound(f"no block starts at {start}", what="block")
    return found


def _end(rendered: RenderedText) -> int:
    return len(rendered.text)


def _order(correction: Correction, base: Cleaned) -> tuple[int, int]:
    """What is put back before a block comes before it, in the order of the capture."""
    if correction.kind != RESTORE:
        return correction.start, len(base.removed)
    return correction.start, _position(correction, base)


def _position(correction: Correction, of: Cleaned) -> int:
    """The index of the removed block that a correction puts back."""
    alike = [
        index
        for index, block in enumerate(of.removed)
        if markdown_of(block) == correction.replacement
    ]
    if not alike:
        raise NotFound("no such removed block", what="block")
    return min(alike, key=lambda i: abs(offset_of(of.removed[i], of.rendered) - correction.start))


def _change(old: RenderedText, correction: Correction, render: PlainRender) -> Amended | None:
    if correction.kind == RESTORE:
        return put_in(old, correction.replacement, at=correction.start, render=render)
    if correction.kind == REMOVE:
        return take_out(old, block_at(old, correction.start), render=render)
    place = correction.start, correction.end
    return exchange(old, place, correction.replacement, render=render)


def _with_report(of: Cleaned, correction: Correction, change: Amended) -> Cleaned:
    removed, lost = list(of.removed), _moved(of.lost, change)
    if correction.kind == RESTORE:
        removed = _without(of, _position(correction, of), change)
        lost += _lost_in(change)
    elif correction.kind == REMOVE:
        removed = _with_one_more(of, block_at(of.rendered, correction.start))
    return replace(
        of,
        rendered=change.rendered,
        removed=tuple(removed),
        lost=tuple(sorted(lost, key=lambda each: (each.where == "text", each.start, each.end))),
        quotations=tuple(_moved_quotations(of.quotations, change)),
    )


def _lost_in(change: Amended) -> list[LostCharacter]:
    text, start, end = change.rendered.text, change.start, change.start + change.added
    return [
        replace(each, start=each.start + start, end=each.end + start)
        for each in find_lost(text[start:end], is_spaced=spaces_marks(text))
    ]


def _without(of: Cleaned, position: int, change: Amended) -> list[RemovedBlock]:
    grown = len(change.rendered.blocks) - len(of.rendered.blocks)
    place = of.removed[position].before
    return [
        replace(block, before=block.before + grown)
        if (block.before, index) > (place, position)
        else block
        for index, block in enumerate(of.removed)
        if index != position
    ]


def _with_one_more(of: Cleaned, block: Block) -> list[RemovedBlock]:
    text = of.rendered.text[block.start : block.end]
    before = [each for each in of.removed if each.before <= block.number]
    after = [each for each in of.removed if each.before > block.number]
    return [
        *before,
        RemovedBlock(text, BY_HAND, block.number, paragraph(escape_text(text))),
        *(replace(each, before=each.before - 1) for each in after),
    ]


def _moved(lost: Iterable[LostCharacter], change: Amended) -> list[LostCharacter]:
    """What lies behind the change moves with it; what lies in it is gone."""
    stays: list[LostCharacter] = []
    for each in lost:
        if each.where != "text" or (each.end <= change.start and each.start < change.start):
            stays.append(each)
        elif each.start >= change.start + change.removed:
            by = change.added - change.removed
            stays.append(replace(each, start=each.start + by, end=each.end + by))
    return stays


def _moved_quotations(
    quotations: Iterable[SuggestedQuotation], change: Amended
) -> Iterable[SuggestedQuotation]:
    by = change.added - change.removed
    for each in quotations:
        if each.end <= change.start:
            yield each
        elif each.start >= change.start + change.removed:
            yield replace(each, start=each.start + by, end=each.end + by)
        elif each.start <= change.start and change.start + change.removed <= each.end:
            yield replace(each, end=each.end + by)
