"""Where words stand one behind the other, found in all documents at once."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import compress

import numpy as np
from numpy.typing import NDArray

from insightreader.index.matches import Matches, are_in, differ, distinct
from insightreader.index.segments import Places

_PLACE_BITS = 32
_PLACES = (1 << _PLACE_BITS) - 1
_PLACE_BYTES = 4


def count_sequences(slots: Sequence[Places]) -> Matches:
    """How often a word of each slot follows one of the slot before, in documents where they do.

    A slot holds where the words are that may stand at one place of the sequence.
    """
    numbers = _starts(slots) >> _PLACE_BITS
    firsts = np.flatnonzero(differ(numbers))
    counts = np.diff(firsts, append=len(numbers))
    return Matches(numbers[firsts], counts.astype(np.float64))


def starts_of(slots: Sequence[Places]) -> dict[int, set[int]]:
    """Where sequences of a word of each slot begin, in documents where there are some."""
    found: dict[int, set[int]] = defaultdict(set)
    for key in _starts(slots).tolist():
        found[key >> _PLACE_BITS].add((key & _PLACES) - len(slots))
    return dict(found)


def _starts(slots: Sequence[Places]) -> NDArray[np.int64]:
    """The keys of all beginnings, ascending.

    A place of a document becomes one number, document first, so that a whole index is compared in
    a few steps over sorted arrays.
    """
    in_all = distinct([min((each.numbers for each in slots), key=len)])
    for slot in slots:
        in_all = in_all[are_in(in_all, distinct([slot.numbers]))]
    starts = in_all
    for distance, slot in enumerate(slots if len(in_all) else ()):
        others = _keys(slot, in_all, shift=len(slots) - distance)
        starts = others if distance == 0 else starts[are_in(starts, others)]
    return starts


def _keys(slot: Places, wanted: NDArray[np.int64], *, shift: int) -> NDArray[np.int64]:
    is_wanted = are_in(slot.numbers, wanted)
    numbers = slot.numbers[is_wanted]
    packed = list(compress(slot.packed, is_wanted.tolist()))
    places = np.frombuffer(b"".join(packed), dtype=np.uint32).astype(np.int64)
    counts = np.fromiter(map(len, packed), dtype=np.int64, count=len(packed)) // _PLACE_BYTES
    keys = (np.repeat(numbers, counts) << _PLACE_BITS) + places + shift
    # Several words of one slot: theirs stand one behind the other, and two may share a place.
    return keys if bool(np.all(keys[1:] > keys[:-1])) else distinct([keys])
