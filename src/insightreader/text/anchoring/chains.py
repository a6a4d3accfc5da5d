"""Which words of two rows belong together in the same order: rows are lists of numbers.

As in patience diff, what occurs once on both sides is believed first; between those, shorter runs;
small rests are compared in full.
"""

from bisect import bisect_left
from collections.abc import Sequence

Row = Sequence[int]
Rows = tuple[Row, Row]
Stretch = tuple[int, int, int, int]
"""A part of the one row (start, end) and of the other (start, end) to be compared."""

_RUNS = (4, 3, 1)
_MOST_CELLS = 4_000_000


def pair(one: Row, other: Row, into: list[int], *, stretch: Stretch) -> None:
    """Write into ``into``, for each place of ``one``, its counterpart; others are left alone."""
    waiting = [stretch]
    while waiting:
        rest = _without_ends((one, other), into, waiting.pop())
        if rest[0] == rest[1] or rest[2] == rest[3]:
            continue
        for length in _RUNS:
            chain = increasing(unique_runs((one, other), length, rest))
            if chain:
                waiting += _between((one, other), into, chain, stretch=rest)
                break
        else:
            _compare_in_full((one, other), into, rest)


def _without_ends(rows: Rows, into: list[int], stretch: Stretch) -> Stretch:
    """Pair what is the same at both ends and return what lies between."""
    (one, other), (a, a_end, b, b_end) = rows, stretch
    while a < a_end and b < b_end and one[a] == other[b]:
        into[a] = b
        a, b = a + 1, b + 1
    while a < a_end and b < b_end and one[a_end - 1] == other[b_end - 1]:
        a_end, b_end = a_end - 1, b_end - 1
        into[a_end] = b_end
    return a, a_end, b, b_end


def unique_runs(rows: Rows, length: int, stretch: Stretch) -> list[tuple[int, int]]:
    """Return where runs of ``length`` that occur once on both sides start, in the one's order."""
    a, a_end, b, b_end = stretch
    there = _once(rows[1][b:b_end], length, b)
    return [
        (place, there[run])
        for run, place in _once(rows[0][a:a_end], length, a).items()
        if place >= 0 and there.get(run, -1) >= 0
    ]


def _once(row: Row, length: int, start: int) -> dict[tuple[int, ...], int]:
    """Where each run starts, counted from ``start``; -1 for one that occurs more than once."""
    found: dict[tuple[int, ...], int] = {}
    shifted = [row[each:] for each in range(length)]
    for place, run in enumerate(zip(*shifted, strict=False), start):
        found[run] = -1 if run in found else place
    return found


def increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest chain of pairs that goes forward on both sides; sorted by the first."""
    tops: list[int] = []
    last: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, there) in enumerate(pairs):
        height = bisect_left(tops, there)
        if height == len(tops):
            tops.append(there)
            last.append(index)
        else:
            tops[height], last[height] = there, index
        before[index] = last[height - 1] if height else -1
    chain = []
    index = last[-1] if last else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _between(
    rows: Rows, into: list[int], chain: list[tuple[int, int]], *, stretch: Stretch
) -> list[Stretch]:
    """Pair the runs of a chain and return the stretches between them."""
    (one, other), (a, a_end, b, b_end) = rows, stretch
    rests = []
    for here, there in chain:
        if here < a or there < b:
            # It overlaps the run before; what is left of it is found at the ends.
            continue
        rests.append((a, here, b, there))
        a, b = here, there
        while a < a_end and b < b_end and one[a] == other[b]:
            into[a] = b
            a, b = a + 1, b + 1
    rests.append((a, a_end, b, b_end))
    return rests


def _compare_in_full(rows: Rows, into: list[int], stretch: Stretch) -> None:
    from rapidfuzz.distance import LCSseq

    (one, other), (a, a_end, b, b_end) = rows, stretch
    if (a_end - a) * (b_end - b) > _MOST_CELLS:
        return
    for step in LCSseq.opcodes(one[a:a_end], other[b:b_end]):
        if step.tag == "equal":
            for each in range(step.src_end - step.src_start):
                into[a + step.src_start + each] = b + step.dest_start + each
