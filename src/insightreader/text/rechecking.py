"""Quotations followed from one text to the next, each with its verdict there."""

from collections.abc import Sequence
from dataclasses import dataclass

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.anchoring import reanchor_all
from insightreader.text.selectors import QuoteSelector
from insightreader.text.verdict import Check, judge_passage


@dataclass(frozen=True, slots=True)
class Standing:
    """A quotation as it was made, and where it stands in the old text."""

    quoted: QuoteSelector
    start: int
    end: int


def recheck(old: str, new: str, standing: Sequence[Standing]) -> list[Check]:
    """Return where each quotation stands in the new text, by one alignment, and what it says there.

    The range of one that is gone is its old one, which may lie outside the new text.
    """
    found = reanchor_all(old, new, [(each.start, each.end) for each in standing])
    return [_checked(new, each, place) for each, place in zip(standing, found, strict=True)]


def _checked(new: str, was: Standing, place: tuple[int, int] | None) -> Check:
    if place is None:
        return Check(TextVerdict.CHANGED, PlaceVerdict.ORPHAN, was.start, was.end)
    stays = place == (was.start, was.end)
    where = PlaceVerdict.SAME if stays else PlaceVerdict.MOVED
    return Check(judge_passage(was.quoted, new, place), where, *place)
