"""Quotations followed from one text to the next, each with its verdict there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.anchoring import reanchor_all
from insightreader.text.folding import fold
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
    return [
        _checked(old, new, was=each, place=place)
        for each, place in zip(standing, found, strict=True)
    ]


def _checked(old: str, new: str, *, was: Standing, place: tuple[int, int] | None) -> Check:
    if place is None:
        return Check(TextVerdict.CHANGED, PlaceVerdict.ORPHAN, was.start, was.end)
    text = judge_passage(was.quoted, new, place)
    if text is not TextVerdict.CHANGED and _is_of_another(old, new, was=was, place=place):
        return Check(text, PlaceVerdict.AMBIGUOUS, *place)
    stays = place == (was.start, was.end)
    return Check(text, PlaceVerdict.SAME if stays else PlaceVerdict.MOVED, *place)


def _is_of_another(old: str, new: str, *, was: Standing, place: tuple[int, int]) -> bool:
    """Whether the paragraph of a place is that of another passage with the same words.

    Then its own may be the one that says something else now, and a person must choose.
    """
    words = old[was.start : was.end]
    if not words or old.find(words) == old.rfind(words):
        return False
    here = fold(_paragraph(new, *place))
    if here == fold(_paragraph(old, was.start, was.end)):
        return False
    return any(here == fold(each) for each in _paragraphs_with(old, words))


def _paragraphs_with(text: str, words: str) -> Iterator[str]:
    """Each paragraph that has the words, once."""
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        yield _paragraph(text, start, end)
        last = text.find("\n", end)
        start = text.find(words, last) if last >= 0 else -1


def _paragraph(text: str, start: int, end: int) -> str:
    last = text.find("\n", end)
    return text[text.rfind("\n", 0, start) + 1 : last if last >= 0 else len(text)]
