"""Counting sequences over all documents at once gives what looking at each of them gives."""

from array import array
from functools import reduce

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from insightreader.index.segments import Places
from insightreader.index.sequences import (
    counts_of,
    documents_of,
    in_both,
    starts_of,
    those_near,
)

PLACES = st.sets(st.integers(0, 12), min_size=1, max_size=8)
SLOT = st.dictionaries(st.integers(0, 5), PLACES, max_size=6)
SLOTS = st.lists(SLOT, min_size=1, max_size=4)


def slot_of(*pairs):
    """Where words are: pairs of a document and its places."""
    numbers = np.array([number for number, _ in pairs], dtype=np.int64)
    return Places(numbers, [array("I", sorted(places)).tobytes() for _, places in pairs])


def starts(slots):
    return reduce(in_both, (starts_of(slot, at) for at, slot in enumerate(slots)))


def first_words(slot):
    """Sequences of one word that begin at these places of documents."""
    return starts_of(slot_of(*sorted(slot.items())), 0)


def counted(*slots):
    found = counts_of(starts(slots))
    return dict(zip(found.numbers.tolist(), found.scores.tolist(), strict=True))


def one_by_one(slots):
    found = {}
    for number in set.intersection(*(set(slot) for slot in slots)):
        starts = {
            place
            for place in slots[0][number]
            if all(place + at in slot[number] for at, slot in enumerate(slots))
        }
        if starts:
            found[number] = starts
    return found


@given(SLOTS)
def test_sequences_are_counted_as_by_looking_at_each_document(slots):
    given_slots = [slot_of(*sorted(slot.items())) for slot in slots]
    expected = one_by_one(slots)
    found = starts(given_slots)
    assert found.tolist() == first_words(expected).tolist()
    assert documents_of(found).tolist() == sorted(expected)
    assert counted(*given_slots) == {n: float(len(each)) for n, each in expected.items()}


@given(SLOT, SLOT, st.integers(-14, 14), st.integers(0, 5))
def test_near_places_are_found_as_by_looking_at_each_document(slot, other, first, count):
    distances = [range(first, first + count), range(-20, -14), range(2, 3)]
    expected = {}
    for number, places in slot.items():
        near = {
            place
            for place in places
            if any(at - place in each for at in other.get(number, ()) for each in distances)
        }
        if near:
            expected[number] = near
    found = those_near(first_words(slot), first_words(other), distances)
    assert found.tolist() == first_words(expected).tolist()


def test_several_words_of_one_slot_count_once_for_a_place():
    first = slot_of((1, {4}), (2, {1}), (1, {2, 4}))
    assert counted(first, slot_of((1, {3, 5}))) == {1: 2.0}


def test_the_last_place_of_a_document_is_not_the_first_of_the_next():
    assert counted(slot_of((1, {2**32 - 1})), slot_of((1, {7}), (2, {0}))) == {}
