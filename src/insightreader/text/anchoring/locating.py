"""Where a quotation stands in a text whose earlier state nobody has: annotations from elsewhere.

By the quotation, what stands around it, and its position; below a floor it is said to be gone.
"""

from dataclasses import dataclass
from functools import lru_cache

from insightreader.text.anchoring.fitting import Rating, fitted
from insightreader.text.anchoring.words import Words, split_words
from insightreader.text.graphemes import snap
from insightreader.text.quotation import find

Range = tuple[int, int]

_FLOOR = 0.62
_CONTEXT_WORDS = 8
_MOST = 24
"""Candidates that are weighed."""


@dataclass(frozen=True, slots=True)
class Located:
    """A range, and whether the text says the quotation there but for its typography.

    ``others``: equally good places; a person must choose where there are any.
    """

    start: int
    end: int
    is_literal: bool
    others: tuple[Range, ...] = ()


def locate(
    text: str, quote: str, *, prefix: str = "", suffix: str = "", near: int | None = None
) -> Located | None:
    """Return where a quotation stands; ``near`` is its position in some earlier text.

    Literal places win. Else the most alike, judged with its context, or None below the floor.
    """
    places = find(text, quote, prefix=prefix, suffix=suffix) if quote.strip() else []
    if places:
        return _nearest(places, near)
    return _alike(_split(text), quote, (prefix, suffix), near=near)


def _nearest(places: list[Range], near: int | None) -> Located:
    ranked = sorted(places, key=lambda place: abs(place[0] - (near or 0)))
    chosen = ranked[0]
    is_there = near is not None and abs(chosen[0] - near) <= (chosen[1] - chosen[0])
    return Located(*chosen, is_literal=True, others=() if is_there else tuple(ranked[1:]))


@lru_cache(maxsize=2)
def _split(text: str) -> Words:
    return split_words(text)


def _alike(
    words: Words, quote: str, context: tuple[str, str], *, near: int | None
) -> Located | None:
    quoted = split_words(quote)
    forms = quoted.forms
    if not forms or not words.forms:
        return None
    sides = (
        split_words(context[0]).forms[-_CONTEXT_WORDS:],
        split_words(context[1]).forms[:_CONTEXT_WORDS],
    )
    rating = Rating(words, forms, sides=sides)
    rated = [
        (rating(place), -abs(words.starts[place[0]] - (near or 0)), place)
        for place in _candidates(words, forms)
    ]
    if not rated:
        return None
    best, _, place = max(rated)
    if best < _FLOOR:
        return None
    first, last = fitted(rating, place)
    end = words.ends[last - 1]
    # A full stop that was quoted belongs to it, where it still stands there.
    tail = quote[quoted.ends[-1] :].strip()
    end += next((at for at in range(len(tail), 0, -1) if words.text.startswith(tail[:at], end)), 0)
    start, end = snap(words.text, words.starts[first], end)
    return Located(start, end, is_literal=False) if start < end else None


def _candidates(words: Words, forms: list[str]) -> list[Range]:
    """Stretches of as many words, around each place where a rare word of the quotation stands."""
    wanted = set(forms)
    places: dict[str, list[int]] = {}
    for index, form in enumerate(words.forms):
        if form in wanted:
            places.setdefault(form, []).append(index)
    votes: dict[int, int] = {}
    for offset, form in enumerate(forms):
        found = places.get(form, ())
        if len(found) <= 400:
            for index in found:
                start = max(0, index - offset)
                votes[start] = votes.get(start, 0) + 1
    spread = {start: sum(votes.get(start + shift, 0) for shift in range(-3, 4)) for start in votes}
    best = sorted(spread, key=lambda start: (-spread[start], -votes[start], start))[:_MOST]
    return [(start, min(start + len(forms), len(words.forms))) for start in best]
