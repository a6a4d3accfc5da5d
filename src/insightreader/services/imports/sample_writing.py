"""Claims and briefs of the sample library; each act does nothing the second time."""

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import PartKind, Passage, Relation
from insightreader.domain.evidence_questions import ALL_PASSAGES
from insightreader.domain.ids import BriefId, ClaimId
from insightreader.services.desk import Desk
from insightreader.services.evidence.briefs import NewPart, briefs_of
from insightreader.services.evidence.claims import claims_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.services.imports.sample_file import SampleBrief, SampleClaim, SamplePart
from insightreader.services.imports.steps import DeskAct
from insightreader.text.references import reference


def ensure_claim(claim: SampleClaim) -> DeskAct:
    """Make a claim with what bears on it, unless there is one of the same words."""

    def ensure(desk: Desk) -> Done[object]:
        if any(each.text == claim.text for each in claims_of(desk.library)):
            return Done(None, Changes())
        found = _passages(desk)
        done = desk.claiming.add(claim.text, note=claim.note)
        changes = done.changes
        for support in claim.supports:
            key = _named(found, support.quote).annotation
            relation = Relation(support.relation)
            changes |= desk.claiming.relate(done.value, key, relation).changes
        return Done(done.value, changes)

    return ensure


def ensure_brief(brief: SampleBrief) -> DeskAct:
    """Write a brief, unless there is one of the same title."""

    def ensure(desk: Desk) -> Done[object]:
        if any(each.title == brief.title for each in briefs_of(desk.library)):
            return Done(None, Changes())
        found = _passages(desk)
        claims = {each.text: each.id for each in claims_of(desk.library)}
        parts = [_part(each, found, claims) for each in brief.parts]
        done = desk.briefs.create(brief.title, style=brief.style)
        changes = done.changes
        for part in parts:
            changes |= desk.briefs.add_part(BriefId(done.value), part).changes
        return Done(done.value, changes)

    return ensure


def _part(part: SamplePart, found: list[Passage], claims: dict[str, ClaimId]) -> NewPart:
    kind = PartKind(part.kind)
    if kind is PartKind.CLAIM:
        return NewPart(kind, claim=claims[part.text])
    if kind is PartKind.QUOTATION:
        return NewPart(kind, annotation=_named(found, part.text).annotation)
    text = part.text
    for number, quote in enumerate(part.cites):
        text = text.replace(f"[{number}]", reference(_named(found, quote).uid))
    return NewPart(kind, text, level=part.level)


def _passages(desk: Desk) -> list[Passage]:
    return passages_of(desk.library, ALL_PASSAGES)


def _named(found: list[Passage], quote: str) -> Passage:
    """Return the passage that begins so. Raises NotFound."""
    for each in found:
        if each.exact.startswith(quote):
            return each
    raise NotFound(f"no passage {quote}", what="annotation")
