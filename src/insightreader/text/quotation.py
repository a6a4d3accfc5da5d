"""Where a quotation stands in a reading text: exactly, or else but for its typography."""

from collections.abc import Iterator
from functools import lru_cache

from insightreader.text.affix import cuts_after, cuts_before
from insightreader.text.folding import Folded, fold
from insightreader.text.graphemes import is_boundary

Range = tuple[int, int]

_NEARLY_AS_GOOD = 8
"""Characters of context by which a place must be worse before it is ruled out."""


def find(text: str, quote: str, *, prefix: str = "", suffix: str = "") -> list[Range]:
    """Return the ranges of a reading text (in NFC) that say a quotation, in order.

    Exact places if there are any, else those that are equal under ``folding``. Several are narrowed
    by what stands before (``prefix``) and after (``suffix``). A place inside a number, or inside a
    word that means the contrary, doesn't count, unless that context says that it was meant.
    """
    places = _exact(text, quote) or _folded(text, quote)
    kept = [place for place in places if _means_the_same(text, place, (prefix, suffix))]
    return _narrowed(text, kept, (fold(prefix), fold(suffix))) if len(kept) > 1 else kept


def _exact(text: str, quote: str) -> list[Range]:
    return [
        (start, start + len(quote))
        for start in _occurrences(text, quote)
        if is_boundary(text, start) and is_boundary(text, start + len(quote))
    ]


def _folded(text: str, quote: str) -> list[Range]:
    wanted = fold(quote)
    folded = _folded_text(text)
    places = (
        folded.original(start, start + len(wanted)) for start in _occurrences(folded.text, wanted)
    )
    return [
        (start, end) for start, end in places if is_boundary(text, start) and is_boundary(text, end)
    ]


@lru_cache(maxsize=2)
def _folded_text(text: str) -> Folded:
    """Kept, since a post's quotations are checked in a row: 60 ms for 640,000 characters."""
    return Folded(text)


def _occurrences(text: str, wanted: str) -> Iterator[int]:
    start = text.find(wanted) if wanted else -1
    while start >= 0:
        yield start
        start = text.find(wanted, start + 1)


def _means_the_same(text: str, place: Range, context: tuple[str, str]) -> bool:
    """Whether a place cuts no number or contrary word, or was cut there by whoever quoted it."""
    start, end = place
    before, after = context[0][-1:], context[1][:1]
    return (not cuts_before(text, start) or before == text[start - 1]) and (
        not cuts_after(text, end) or after == text[end]
    )


def _narrowed(text: str, places: list[Range], context: tuple[str, str]) -> list[Range]:
    """Keep the places whose context is the one given; all of them where none resembles it."""
    most = len(context[0]) + len(context[1])
    scores = [_likeness(text, place, context) for place in places]
    best = max(scores)
    if best * 2 < most or not most:
        return places
    least = best if best == most else max(best - _NEARLY_AS_GOOD, 1)
    return [place for place, score in zip(places, scores, strict=True) if score >= least]


def _likeness(text: str, place: Range, context: tuple[str, str]) -> int:
    """Count the characters of context that agree, going away from the place on both sides."""
    prefix, suffix = context
    before = _neighbour(text, place[0], -len(prefix)).rstrip()
    after = _neighbour(text, place[1], len(suffix)).lstrip()
    return _agreeing(before[::-1], prefix[::-1]) + _agreeing(after, suffix)


def _neighbour(text: str, offset: int, length: int) -> str:
    """Fold what stands at an offset until ``length`` characters are left of it; negative: before.

    More of it is taken while spaces fold away.
    """
    taken = 2 * abs(length) + 2
    while True:
        start, end = (max(0, offset - taken), offset) if length < 0 else (offset, offset + taken)
        folded = Folded(text[start:end]).text
        if len(folded.strip()) >= abs(length) or start == 0 or end >= len(text):
            return folded
        taken *= 2


def _agreeing(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
