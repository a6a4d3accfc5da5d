"""Highlights of another program as annotations: each looked for in the text that is here."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.foreign import ForeignNote
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.services.anchoring import block_number, place_quotation
from insightreader.services.coding import UNSORTED, CodeName
from insightreader.store import annotations, revisions
from insightreader.store.identity import new_blob
from insightreader.store.operations import Act
from insightreader.store.people import ensure_person
from insightreader.text.selectors import QuoteSelector, make_selector

METHOD = "quotation"
_SHOWN = 60


@dataclass(slots=True)
class Added:
    """How many notes were added, which comments wait to be rendered, which passages are lost."""

    added: int = 0
    comments: list[tuple[AnnotationId, str]] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)


def add_notes(act: Act, post: PostId, notes: Sequence[ForeignNote]) -> Added:
    """Annotate a post; what it has already at the same place with that comment is left out."""
    added = Added()
    head = revisions.head_revision(act.connection, post) if notes else None
    if head is None:
        return added
    rendered = revisions.rendered(act.connection, head.id)
    there = {
        (each.exact, each.comment, each.start) for each in annotations.of_post(act.connection, post)
    }
    for note in notes:
        if not note.says_something:
            continue
        spot = _spot(note, rendered.text, is_excerpt=head.maybe_excerpt)
        # The same words may stand, and be noted, in several places.
        sign = spot.selector.exact, note.comment, spot.start
        if sign in there:
            continue
        there.add(sign)
        key = _create(act, post, note, revision=head.id, selector=spot.selector)
        annotations.add_anchor(
            act.connection,
            key,
            head.id,
            start=spot.start,
            end=spot.end,
            block=block_number(rendered.blocks, spot.start) if spot.end else 0,
            verdicts=spot.verdicts,
            method=METHOD,
        )
        added.added += 1
        if note.comment:
            added.comments.append((key, note.comment))
        if spot.verdicts[1] is PlaceVerdict.ORPHAN:
            added.lost.append(" ".join(note.quote.split())[:_SHOWN])
    return added


@dataclass(frozen=True, slots=True)
class _Spot:
    selector: QuoteSelector
    start: int
    end: int
    verdicts: tuple[TextVerdict, PlaceVerdict]


def _spot(note: ForeignNote, text: str, *, is_excerpt: bool) -> _Spot:
    """Look for a passage. One that says the same is quoted as this text has it, with its context;
    one that says something else keeps its words, and is changed.

    In a text that is made of highlights nobody knows what stands beside one in its source.
    """
    if not note.quote.strip():
        return _Spot(QuoteSelector("", "", ""), 0, 0, (TextVerdict.EXACT, PlaceVerdict.SAME))
    given = QuoteSelector(note.quote, note.prefix, note.suffix)
    found = place_quotation(text, given)
    if found.text is TextVerdict.CHANGED:
        return _Spot(given, found.start, found.end, (found.text, found.place))
    selector = make_selector(text, found.start, found.end)
    if is_excerpt and _is_paragraph(selector):
        selector = replace(selector, prefix=note.prefix, suffix=note.suffix)
    return _Spot(selector, found.start, found.end, (TextVerdict.EXACT, found.place))


def _is_paragraph(selector: QuoteSelector) -> bool:
    is_first = not selector.prefix or selector.prefix.endswith("\n")
    return is_first and (not selector.suffix or selector.suffix.startswith("\n"))


def _create(
    act: Act, post: PostId, note: ForeignNote, *, revision: RevisionId, selector: QuoteSelector
) -> AnnotationId:
    made = note.made_ms or act.now_ms
    author = (
        ensure_person(act.connection, note.author, now_ms=act.now_ms)
        if note.author
        else act.profile
    )
    key = act.create(
        "annotation",
        uid=new_blob(),
        post=post,
        revision=revision,
        colour=note.colour,
        style="highlight",
        comment=note.comment,
        exact=selector.exact,
        prefix=selector.prefix,
        suffix=selector.suffix,
        profile=author,
        created_ms=made,
        changed_ms=made,
    )
    for tag in note.tags:
        code = CodeName(UNSORTED, tag).ensure(act, note.colour)
        act.link("annotation_code", annotation=key, code=code)
    for dimension, name in note.codes:
        code = CodeName(dimension, name).ensure(act, note.colour)
        act.link("annotation_code", annotation=key, code=code)
    return AnnotationId(key)
