"""Passages that left their place, by what is rare in the words that are left over."""

from itertools import pairwise

from insightreader.text.anchoring.chains import Row, pair, unique_runs
from insightreader.text.anchoring.pairs import Pairs, runs_of

_MOVED_RUN = 5
"""Words in a row, found once in what is left on both sides, that show a move."""


def find_moves(pairs: Pairs) -> None:
    """Pair the words of moved passages among those that have no counterpart."""
    left_a = _left_over(pairs.a, pairs.to, -1)
    left_b = _left_over(pairs.b, pairs.back, -2)
    found = unique_runs((left_a, left_b), _MOVED_RUN, (0, len(left_a), 0, len(left_b)))
    for here, there in found:
        if pairs.are_free(here, there):
            _grow(pairs, here, there)
    _fill_between(pairs)


def _left_over(row: Row, paired: list[int], wall: int) -> list[int]:
    """The row with a wall, different on each side and so never equal, where words are taken."""
    return [wall if there >= 0 else each for each, there in zip(row, paired, strict=True)]


def _grow(pairs: Pairs, here: int, there: int) -> None:
    while pairs.are_alike(here - 1, there - 1) and pairs.are_free(here - 1, there - 1):
        here, there = here - 1, there - 1
    while pairs.are_alike(here, there) and pairs.are_free(here, there):
        pairs.put(here, there)
        here, there = here + 1, there + 1


def _fill_between(pairs: Pairs) -> None:
    """Compare what lies between two neighbours that moved together, in full."""
    runs = list(runs_of(pairs.to))
    for (_, end), (start, _) in pairwise(runs):
        b_start, b_end = pairs.to[end - 1] + 1, pairs.to[start]
        if end == start or b_start >= b_end or b_end - b_start > 3 * (start - end) + 20:
            continue
        if any(each >= 0 for each in pairs.back[b_start:b_end]):
            continue
        pair(pairs.a, pairs.b, pairs.to, stretch=(end, start, b_start, b_end))
        for here in range(end, start):
            if pairs.to[here] >= 0:
                pairs.back[pairs.to[here]] = here
