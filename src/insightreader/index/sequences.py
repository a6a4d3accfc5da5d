"""Where words stand one behind the other, found in all documents at once."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from insightreader.index.matches import Matches, Numbers, are_in, differ, distinct
from insightreader.index.segments import Places

_BITS = 33
"""One more than a place has, so that what is added to it doesn't reach the next document."""
_MOST_WORDS = 1 << 16
"""Of a sequence: no place becomes negative when a beginning is counted back from it."""
_PLACE_BYTES = 4
Starts = NDArray[np.int64]
"""Where sequences begin, ascending: document and place as one number, so that a whole index is
compared in a few steps over sorted arrays."""


def starts_of(places: Places, distance: int) -> Starts:
    """Where sequences begin that have a word at these places, so many words from the beginning."""
    counts = np.fromiter(map(len, places.packed), np.int64, len(places.packed)) // _PLACE_BYTES
    # In place: these are the largest arrays of a search.
    keys = np.repeat(places.numbers, counts)
    keys <<= _BITS
    keys += np.frombuffer(b"".join(places.packed), dtype=np.uint32)
    keys += _MOST_WORDS - distance
    # Several words of one slot: theirs stand one behind the other, and two may share a place.
    return distinct(keys)


def in_both(some: Starts, others: Starts) -> Starts:
    """What is in both of two."""
    fewer, more = sorted((some, others), key=len)
    return fewer[are_in(fewer, more)]


def documents_of(starts: Starts) -> Numbers:
    """The documents that have some, ascending."""
    numbers = starts >> _BITS
    return numbers[differ(numbers)]


def counts_of(starts: Starts) -> Matches:
    """How many each document has."""
    numbers = starts >> _BITS
    firsts = np.flatnonzero(differ(numbers))
    counts = np.diff(firsts, append=len(numbers))
    return Matches(numbers[firsts], counts.astype(np.float64))


def those_near(some: Starts, others: Starts, distances: Iterable[range]) -> Starts:
    """Those that have one of the others at a distance from them, counted in words.

    No distance reaches another document: between two of them more places are left free.
    """
    is_near = np.zeros(len(some), dtype=np.bool_)
    for each in distances:
        nearest = np.searchsorted(others, some + each.start)
        is_near |= nearest < np.searchsorted(others, some + each.stop)
    return some[is_near]
