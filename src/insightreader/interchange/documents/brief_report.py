"""A brief as a report: its parts in order, each reference a citation, each claim with its state."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from insightreader.domain.evidence import (
    Brief,
    BriefPart,
    Claim,
    ClaimState,
    PartKind,
    Passage,
    Relation,
)
from insightreader.domain.exchange import Origin
from insightreader.domain.ids import BriefPartId, PostId, Uid
from insightreader.domain.report import Block, Grid, Heading, Inline, Paragraph, Report, Run
from insightreader.interchange.bibliography.citations import Citations
from insightreader.interchange.bibliography.references import Reference
from insightreader.interchange.markdown_blocks import markdown_blocks
from insightreader.interchange.quoting import citation, made_by, quotation
from insightreader.text.references import references

LOST = "[passage not found]"
_RELATIONS = {
    Relation.SUPPORTING: "supports the claim",
    Relation.QUALIFYING: "qualifies the claim",
    Relation.CONTRADICTING: "contradicts the claim",
}
_STATES = {
    ClaimState.UNSUPPORTED: "no passage supports this",
    ClaimState.CHANGED_PASSAGE: "rests on a passage that its source doesn't hold as quoted",
    ClaimState.ONE_SOURCE: "rests on one source",
    ClaimState.ONE_AUTHOR: "rests on one author",
}


def cited_passages(brief: Brief) -> tuple[Passage, ...]:
    """Return every passage that a brief shows or refers to, in the order of the document."""
    found: dict[Uid, Passage] = {}
    for part in brief.parts:
        for each in _passages(part, brief.cited):
            found.setdefault(each.uid, each)
    return tuple(found.values())


def brief_report(
    brief: Brief,
    sources: Mapping[PostId, Reference],
    *,
    grids: Mapping[BriefPartId, Grid],
    origin: Origin,
    author: str = "",
    restored: Collection[Uid] = (),
) -> Report:
    """Return a brief as a report. ``sources`` has every post of ``cited_passages``.

    ``restored`` are those of them that hold a character which was lost and put back.
    """
    used = dict.fromkeys(each.post for each in cited_passages(brief))
    citations = Citations([sources[each] for each in used], brief.row.style)
    writing = _Writing(brief, sources, citations, restored=restored)
    blocks = [block for part in brief.parts for block in writing.part(part, grids)]
    return Report(
        brief.row.title,
        tuple(blocks),
        writing.citations.bibliography() if used else (),
        made_by(origin),
        author,
        remarks=tuple(writing.remarks()),
    )


def _passages(part: BriefPart, cited: Mapping[Uid, Passage]) -> Iterator[Passage]:
    texts = [part.text]
    if part.passage is not None:
        yield part.passage
    if part.claim is not None:
        yield from (each.passage for each in part.claim.supports)
        texts.append(part.claim.note)
    for text in texts:
        yield from (cited[each.uid] for each in references(text) if each.uid in cited)


class _Writing:
    """One brief being written; what is missing or weak is noted on the way."""

    def __init__(
        self,
        brief: Brief,
        sources: Mapping[PostId, Reference],
        citations: Citations,
        *,
        restored: Collection[Uid],
    ) -> None:
        self.citations = citations
        self._restored = restored
        self._sources = sources
        self._cited = brief.cited
        self._proven: set[PostId] = set()
        self._lost = 0
        self._doubtful = 0
        self._weak: dict[ClaimState, int] = {}
        self._without_grid = 0

    def part(self, part: BriefPart, grids: Mapping[BriefPartId, Grid]) -> Iterator[Block]:
        """Yield the blocks of one part."""
        match part.kind:
            case PartKind.HEADING:
                yield Heading(part.level or 1, part.text)
            case PartKind.TEXT:
                yield from self._markdown(part.text)
            case PartKind.CLAIM if part.claim is not None:
                yield from self._claim(part.claim)
            case PartKind.QUOTATION if part.passage is not None:
                yield self._quotation(part.passage)
            case PartKind.MATRIX if part.id in grids:
                yield grids[part.id]
            case PartKind.MATRIX:
                self._without_grid += 1
            case _:
                self._lost += 1

    def remarks(self) -> Iterator[str]:
        """Yield what a reader should know: what is lost, doubtful or weakly founded."""
        if self._lost:
            yield f"{self._lost} references whose passage or claim was not found"
        if self._doubtful:
            yield f"{self._doubtful} quotations that their sources no longer hold as quoted"
        for state, count in self._weak.items():
            yield f"{count} claims: {_STATES[state]}"
        if self._without_grid:
            yield f"{self._without_grid} matrices whose dimensions were not found"

    def _claim(self, claim: Claim) -> Iterator[Block]:
        state = _STATES.get(claim.state)
        if state:
            self._weak[claim.state] = self._weak.get(claim.state, 0) + 1
        said = (Run(f" ({state})", is_emphasised=True),) if state else ()
        yield Paragraph((Run(claim.text, is_strong=True), *said))
        for each in claim.supports:
            yield self._quotation(each.passage, details=[_RELATIONS[each.relation]])
        if claim.note.strip():
            yield from self._markdown(claim.note)

    def _quotation(self, of: Passage, *, details: Sequence[str] = ()) -> Block:
        self._doubtful += of.is_doubtful
        is_first = of.post not in self._proven
        self._proven.add(of.post)
        source = self._sources[of.post]
        return quotation(
            of,
            source,
            self.citations,
            details=details,
            with_proof=is_first,
            is_restored=of.uid in self._restored,
        )

    def _markdown(self, text: str) -> Iterator[Block]:
        yield from markdown_blocks(text, rewrite=self._resolved, below=1)

    def _resolved(self, run: Run) -> Sequence[Inline]:
        """A run with each reference turned into a citation."""
        parts: list[str] = []
        end = 0
        for each in references(run.text):
            parts += [run.text[end : each.start], self._citation(each.uid)]
            end = each.end
        parts.append(run.text[end:])
        return [replace(run, text=text) for text in parts if text]

    def _citation(self, uid: Uid) -> str:
        passage = self._cited.get(uid)
        if passage is None or passage.is_deleted:
            self._lost += 1
            return LOST
        return citation(passage, self._sources[passage.post], self.citations)
