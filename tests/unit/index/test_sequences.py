"""Counting sequences over all documents at once gives what looking at each of them gives."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from insightreader.index.sequences import count_sequences, starts_of

PLACES = st.sets(st.integers(0, 12), min_size=1, max_size=8)
SLOTS = st.lists(st.dictionaries(st.integers(0, 5), PLACES, max_size=6), min_size=1, max_size=4)


def packed(places):
    return array("I", sorted(places)).tobytes()


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
    given_slots = [{number: packed(places) for number, places in slot.items()} for slot in slots]
    expected = one_by_one(slots)
    assert starts_of(given_slots) == expected
    assert count_sequences(given_slots) == {n: float(len(each)) for n, each in expected.items()}


def test_several_words_of_one_slot_count_once_for_a_place():
    first = {1: packed({4}) + packed({2, 4})}
    assert count_sequences([first, {1: packed({3, 5})}]) == {1: 2.0}


def test_the_last_place_of_a_document_is_not_the_first_of_the_next():
    assert count_sequences([{1: packed({2**32 - 1})}, {2: packed({0}), 1: packed({7})}]) == {}
