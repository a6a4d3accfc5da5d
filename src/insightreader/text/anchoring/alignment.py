"""Which word of the old text each word of the new one is: edits, then moves."""

from dataclasses import dataclass
from functools import lru_cache

from insightreader.text.anchoring.chains import pair
from insightreader.text.anchoring.moves import find_moves
from insightreader.text.anchoring.pairs import Pairs, runs_of
from insightreader.text.anchoring.settling import settle
from insightreader.text.anchoring.words import Words, split_words

_CHANCE_RUN = 2
"""So few words that agree alone amid others do so by chance."""
_LONELY = 5
"""Words on both sides of it that must disagree for that."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two texts in words. ``to`` and ``back`` hold the counterpart's place or -1."""

    old: Words
    new: Words
    to: list[int]
    back: list[int]


@lru_cache(maxsize=2)
def align(old: str, new: str) -> Alignment:
    """Align two texts; kept, since a post's annotations are asked for in a row."""
    one, other = split_words(old), split_words(new)
    names: dict[str, int] = {}
    a = [names.setdefault(form, len(names)) for form in one.forms]
    b = [names.setdefault(form, len(names)) for form in other.forms]
    to = [-1] * len(a)
    pair(a, b, to, stretch=(0, len(a), 0, len(b)))
    _drop_chance(to, len(b))
    pairs = Pairs(a, b, to)
    find_moves(pairs)
    settle(pairs)
    return Alignment(one, other, pairs.to, pairs.back)


def _drop_chance(to: list[int], length: int) -> None:
    """Unpair the few words that agree by chance between an old passage and what replaced it."""
    runs = list(runs_of(to))
    for index, (start, end) in enumerate(runs):
        if end - start > _CHANCE_RUN:
            continue
        before = runs[index - 1][1] if index else 0
        after = runs[index + 1][0] if index + 1 < len(runs) else len(to)
        there_before = to[before - 1] + 1 if before and index else 0
        there_after = to[after] if after < len(to) and to[after] >= 0 else length
        gap_before = max(start - before, to[start] - there_before)
        gap_after = max(after - end, there_after - to[end - 1] - 1)
        if min(gap_before, gap_after) >= _LONELY:
            to[start:end] = [-1] * (end - start)
