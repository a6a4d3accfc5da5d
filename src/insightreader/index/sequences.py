"""Where words stand one behind the other, found in all documents at once."""

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

_PLACE_BITS = 32
_PLACES = (1 << _PLACE_BITS) - 1
_PLACE_BYTES = 4
Slot = dict[int, bytes]
"""Where the words that may stand at one place of a sequence are in each document, packed."""


def count_sequences(slots: list[Slot]) -> dict[int, float]:
    """How often a word of each slot follows one of the slot before, in documents where they do."""
    numbers = _starts(slots) >> _PLACE_BITS
    firsts = np.flatnonzero(_differ(numbers))
    counts = np.diff(firsts, append=len(numbers))
    return dict(zip(numbers[firsts].tolist(), counts.astype(float).tolist(), strict=True))


def starts_of(slots: list[Slot]) -> dict[int, set[int]]:
    """Where sequences of a word of each slot begin, in documents where there are some."""
    found: dict[int, set[int]] = defaultdict(set)
    for key in _starts(slots).tolist():
        found[key >> _PLACE_BITS].add((key & _PLACES) - len(slots))
    return dict(found)


def _starts(slots: list[Slot]) -> NDArray[np.int64]:
    """The keys of all beginnings, ascending.

    A place of a document becomes one number, document first, so that a whole index is compared in
    a few steps over sorted arrays.
    """
    numbers = np.array(sorted(set.intersection(*map(set, slots))), dtype=np.int64)
    if not len(numbers):
        return numbers
    starts = _keys(slots[0], numbers, shift=len(slots))
    for distance, slot in enumerate(slots[1:], 1):
        others = _keys(slot, numbers, shift=len(slots) - distance)
        at = np.searchsorted(others, starts)
        at[at == len(others)] = 0
        starts = starts[others[at] == starts]
    return starts


def _keys(slot: Slot, numbers: NDArray[np.int64], *, shift: int) -> NDArray[np.int64]:
    packed = [slot[number] for number in numbers.tolist()]
    places = np.frombuffer(b"".join(packed), dtype=np.uint32).astype(np.int64)
    counts = np.fromiter(map(len, packed), dtype=np.int64, count=len(packed)) // _PLACE_BYTES
    keys = (np.repeat(numbers, counts) << _PLACE_BITS) + places + shift
    # Several words of one slot: theirs stand one behind the other, and two may share a place.
    if bool(np.all(keys[1:] > keys[:-1])):
        return keys
    keys.sort()
    return keys[_differ(keys)]


def _differ(ascending: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which numbers differ from the one before. NumPy's ``unique`` loads modules for 60 ms."""
    differ = np.ones(len(ascending), dtype=np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=differ[1:])
    return differ
