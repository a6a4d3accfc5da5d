"""Briefs and claims as plain values, for widgets that know nothing else."""

from collections.abc import Mapping

from insightreader.domain.evidence import (
    Brief,
    BriefPart,
    BriefRow,
    Claim,
    ClaimState,
    PartKind,
    Passage,
    Relation,
    Support,
)
from insightreader.domain.ids import BriefId, BriefPartId, ClaimId, Uid
from tests.ui.evidence.values import passage, uid


def row(number: int = 1, title: str = "Missions at work", style: str = "apa") -> BriefRow:
    return BriefRow(BriefId(number), uid(300 + number), title, style, 0, 0)


def part(number: int, kind: PartKind = PartKind.TEXT, text: str = "", **more: object) -> BriefPart:
    values: dict[str, object] = {"text": text, "level": kind is PartKind.HEADING, **more}
    return BriefPart(BriefPartId(number), uid(400 + number), kind, **values)  # type: ignore[arg-type]


def brief(*parts: BriefPart, cited: Mapping[Uid, Passage] | None = None, **more: object) -> Brief:
    return Brief(row(**more), tuple(parts), cited or {})  # type: ignore[arg-type]


def claim(
    number: int = 1,
    text: str = "Trust takes years",
    *,
    supports: tuple[tuple[int, Relation], ...] = (),
    state: ClaimState = ClaimState.ONE_SOURCE,
) -> Claim:
    found = tuple(Support(passage(each, f"Passage {each}."), how) for each, how in supports)
    return Claim(ClaimId(number), uid(200 + number), text, "", "Ann", 0, 0, found, state)
