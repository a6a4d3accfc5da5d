"""What the brief workspace shows, read at once on a read lane."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import Brief, BriefRow, Claim, PartKind
from insightreader.domain.ids import BriefId, BriefPartId, ClaimId, Uid
from insightreader.services.desk import Seat
from insightreader.services.evidence.briefs import brief_of, briefs_of
from insightreader.services.evidence.claims import claims_of
from insightreader.services.evidence.matrix import matrix_of
from insightreader.services.evidence.matrix_grids import question_of
from insightreader.services.reading import Source
from insightreader.store.evidence.passages import by_uids
from insightreader.store.evidence.summaries import by_cell
from insightreader.text.references import references
from insightreader.ui.passages.passage_words import short_words
from insightreader.ui.presenters.brief_grids import FoundMatrix

Key = tuple[str, int]
"""("brief", id) or ("claim", id)."""


@dataclass(frozen=True, slots=True)
class Found:
    """Everything on show. ``brief`` and ``claim`` are None where nothing of the kind is shown."""

    briefs: list[BriefRow]
    claims: list[Claim]
    brief: Brief | None = None
    matrices: Mapping[BriefPartId, FoundMatrix] = field(default_factory=dict)
    claim: Claim | None = None
    tips: Mapping[str, str] = field(default_factory=dict)
    """What to say of each passage that the claim's note refers to, by uid."""


def read(seat: Seat, wanted: Key | None) -> Found:
    """Read the shelf and what is shown of it; the newest brief where nothing is wanted."""
    briefs, claims = briefs_of(seat.source), claims_of(seat.source)
    key = _there(wanted, briefs, claims)
    if key is None:
        return Found(briefs, claims)
    kind, number = key
    if kind == "claim":
        claim = next(each for each in claims if each.id == ClaimId(number))
        return Found(briefs, claims, claim=claim, tips=_tips(seat.source, claim.note))
    try:
        brief = brief_of(seat.source, BriefId(number))
    except NotFound:
        return Found(briefs, claims)
    return Found(briefs, claims, brief, _matrices(seat.source, brief))


def _there(wanted: Key | None, briefs: list[BriefRow], claims: list[Claim]) -> Key | None:
    keys: list[Key] = [("brief", each.id) for each in briefs]
    keys += [("claim", each.id) for each in claims]
    return wanted if wanted in keys else next(iter(keys), None)


def _matrices(source: Source, brief: Brief) -> dict[BriefPartId, FoundMatrix]:
    found = {}
    for part in brief.parts:
        question = question_of(source, part.text) if part.kind is PartKind.MATRIX else None
        if question is not None:
            summaries = by_cell(source.connection, question.rows, question.columns)
            said = {key: each.text for key, each in summaries.items()}
            found[part.id] = FoundMatrix(part.text, matrix_of(source, question), said)
    return found


def _tips(source: Source, note: str) -> dict[str, str]:
    wanted: dict[Uid, None] = dict.fromkeys(each.uid for each in references(note))
    found = by_uids(source.connection, wanted)
    return {str(each): short_words(found[each]) for each in wanted if each in found}
