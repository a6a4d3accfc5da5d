"""The places that lost characters, with the repair that is proposed for each; none is made unasked.

What the capture itself says a second time goes before a word of the library, and that before a
rule. Where the second writing has a question mark too, it was one, and nothing is proposed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from insightreader.domain.cleaned import CaptureSource, LostCharacter
from insightreader.domain.errors import WorkerFailed
from insightreader.domain.ids import PostId, RevisionId
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.domain.text import BlockKind, RenderedText, SpanKind
from insightreader.services.imports.same_words import same_words
from insightreader.services.reading import Source
from insightreader.store import captures_of_posts, corrections, posts, revisions
from insightreader.text.anchoring import reanchor_all
from insightreader.text.repair_rules import apostrophes, quotation_marks
from insightreader.text.repair_witness import MOST_PLACES, Witness

Range = tuple[int, int]
ReadDeclared = Callable[[CaptureSource], str]
"""Reads the text that a page tells machines, in a worker. Raises WorkerFailed."""

IN_PAIR, WITNESSED = "lost-marks", "told-otherwise"
"""Reasons of places that cleaning, which never guesses, doesn't mark."""
_RUN = re.compile(r"[?\ufffd]+")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that lost characters; ``ranges`` has both marks of a pair, none where the place isn't
    in the text: in the title, or a line that was dropped.
    """

    ranges: tuple[Range, ...]
    reason: str
    where: str
    lost: str
    at: int
    """Where in the reading text it is shown."""
    proposal: Repair | None = None

    def typed(self, characters: str) -> Repair | None:
        """Return the repair by what a person typed; a pair takes one half for each of its marks."""
        share, rest = divmod(len(characters), max(len(self.ranges), 1))
        if not characters or rest or not self.ranges:
            return None
        parts = [characters[i : i + share] for i in range(0, len(characters), share)]
        edits = (Edit(*place, part) for place, part in zip(self.ranges, parts, strict=True))
        return Repair(tuple(edits), Ground.BY_HAND)


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of a post's lost characters: those that cleaning found come first."""

    post: PostId
    revision: RevisionId
    text: str
    spots: tuple[Spot, ...]

    def alike(self, repair: Repair) -> list[Repair]:
        """Return the proposals that put in the same on the same ground, the repair among them."""
        return [
            each.proposal
            for each in self.spots
            if each.proposal is not None
            and (each.proposal.ground, each.proposal.replacement)
            == (repair.ground, repair.replacement)
        ]


def survey(source: Source, post: PostId, read_declared: ReadDeclared) -> Survey | None:
    """Return the lost places of the revision that a post shows, None where it has no text."""
    connection = source.connection
    head = revisions.head_revision(connection, post)
    if head is None:
        return None
    rendered = revisions.rendered(connection, head.id)
    lost = revisions.lost(connection, head.id)
    if not lost and not _RUN.search(rendered.text):
        return Survey(post, head.id, rendered.text, ())
    language = posts.details(connection, post).row.language
    declared = _declared(source, head.id, read_declared)
    found = _Finding(source, rendered, lost, language=language).run(declared)
    refused = _refused(source, post, text=rendered.text)
    spots = (_asked(each, refused) for each in found)
    return Survey(post, head.id, rendered.text, tuple(each for each in spots if each is not None))


def _declared(source: Source, revision: RevisionId, read: ReadDeclared) -> str:
    connection = source.connection
    capture = corrections.capture_of(connection, revision)
    try:
        return read(captures_of_posts.source(connection, source.captures, capture))
    except WorkerFailed:
        return ""


class _Finding:
    """Looks for places and proposals in one text."""

    def __init__(
        self,
        source: Source,
        rendered: RenderedText,
        lost: Sequence[LostCharacter],
        *,
        language: str | None,
    ) -> None:
        self._source, self._text, self._lost = source, rendered.text, lost
        self._language, self._code = language, list(_code_of(rendered))
        self._inside = [each for each in lost if each.where == "text" and each.start < each.end]

    def run(self, declared: str) -> Iterator[Spot]:
        """Yield the places that cleaning found, then those that only a proposal shows."""
        told = self._told(declared) if declared else {}
        real = {place for place, what in told.items() if what.startswith("?")}
        proposed = {
            place: Repair((Edit(*place, what),), Ground.DECLARED, self._around(place, what))
            for place, what in told.items()
            if place not in real
        }
        ranges = [(each.start, each.end) for each in self._inside]
        weaker = [
            *same_words(self._source, self._text, self._inside),
            *apostrophes(self._text, ranges, language=self._language),
        ]
        for repair in weaker:
            place = (repair.edits[0].start, repair.edits[0].end)
            if place not in real:
                proposed.setdefault(place, repair)
        yield from (self._spot(each, proposed) for each in self._lost)
        yield from self._unmarked(set(ranges), proposed, real)

    def _told(self, declared: str) -> dict[Range, str]:
        witness = Witness(declared)
        places = (found.span() for found in _RUN.finditer(self._text))
        told = {}
        for place in [each for each in places if not self._is_code(each)][:MOST_PLACES]:
            what = witness.said_at(self._text, *place)
            if what is not None:
                told[place] = what
        return told

    def _unmarked(
        self, marked: set[Range], proposed: dict[Range, Repair], real: set[Range]
    ) -> Iterator[Spot]:
        known = marked | set(proposed) | real
        for place, repair in proposed.items():
            if place not in marked:
                yield self._of(repair, WITNESSED)
        for repair in quotation_marks(self._text, language=self._language):
            places = {(each.start, each.end) for each in repair.edits}
            if not places & known and not any(map(self._is_code, places)):
                yield self._of(repair, IN_PAIR)

    def _of(self, repair: Repair, reason: str) -> Spot:
        ranges = tuple((each.start, each.end) for each in repair.edits)
        lost = "".join(self._text[start:end] for start, end in ranges)
        return Spot(ranges, reason, "text", lost, ranges[0][0], repair)

    def _spot(self, lost: LostCharacter, proposed: dict[Range, Repair]) -> Spot:
        place = (lost.start, lost.end)
        if lost.where != "text" or lost.start == lost.end:
            at = 0 if lost.where == "title" else lost.start
            return Spot((), lost.reason, lost.where, lost.text, at)
        return Spot((place,), lost.reason, "text", lost.text, lost.start, proposed.get(place))

    def _around(self, place: Range, what: str) -> str:
        start = max(self._text.rfind(space, 0, place[0]) for space in " \n") + 1
        ends = [end for space in " \n" if (end := self._text.find(space, place[1])) >= 0]
        end = min(ends, default=len(self._text))
        return self._text[start : place[0]] + what + self._text[place[1] : end]

    def _is_code(self, place: Range) -> bool:
        return any(start <= place[0] < end for start, end in self._code)


def _code_of(rendered: RenderedText) -> Iterator[Range]:
    for block in rendered.blocks:
        if block.kind is BlockKind.CODE:
            yield block.start, block.end
    for span in rendered.spans:
        if span.kind in {SpanKind.CODE, SpanKind.KEYBOARD}:
            yield span.start, span.end


def _refused(source: Source, post: PostId, *, text: str) -> set[Edit]:
    """Return what a person has refused, as edits of the text that is read now."""
    connection = source.connection
    known = corrections.refused(connection, post)
    if not known:
        return set()
    base = corrections.addressed_text(connection, post)
    places = reanchor_all(base, text, [(each.start, each.end) for each in known])
    return {
        Edit(*place, each.replacement)
        for each, place in zip(known, places, strict=True)
        if place is not None
    }


def _asked(spot: Spot, refused: set[Edit]) -> Spot | None:
    """What was refused isn't proposed again; a place that only a proposal showed is none then."""
    proposal = spot.proposal
    if proposal is None or not set(proposal.edits) & refused:
        return spot
    return None if spot.reason in {IN_PAIR, WITNESSED} else replace(spot, proposal=None)
