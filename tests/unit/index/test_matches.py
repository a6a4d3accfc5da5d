"""Arrays of documents are put together as dictionaries would be."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from insightreader.index.matches import Matches, are_in, best, distinct, nothing, united

NUMBERS = st.sets(st.integers(0, 12))
SCORED = st.dictionaries(st.integers(0, 12), st.integers(0, 9).map(float), max_size=9)


def matches(scores):
    ordered = sorted(scores)
    numbers = np.array(ordered, dtype=np.int64)
    return Matches(numbers, np.array([scores[each] for each in ordered], dtype=np.float64))


def as_dict(found):
    assert np.all(found.numbers[1:] > found.numbers[:-1])
    return dict(zip(found.numbers.tolist(), found.scores.tolist(), strict=True))


def ascending(numbers):
    return np.array(sorted(numbers), dtype=np.int64)


@given(SCORED, NUMBERS)
def test_documents_are_kept_or_left_out(scores, some):
    found = matches(scores)
    assert as_dict(found.those_in(ascending(some))) == {n: scores[n] for n in scores if n in some}
    left = {n: scores[n] for n in scores if n not in some}
    assert as_dict(found.those_not_in(ascending(some))) == left
    assert found.those_in(None) is found
    assert are_in(found.numbers, ascending(some)).tolist() == [n in some for n in sorted(scores)]


@given(st.sets(st.integers(0, 10**6)), st.sets(st.integers(0, 60)))
def test_numbers_far_apart_and_close_together_are_looked_up_alike(far, close):
    for some, others in ((far, close), (close, far), (far | close, close)):
        expected = [each in others for each in sorted(some)]
        assert are_in(ascending(some), ascending(others)).tolist() == expected


@given(SCORED, SCORED)
def test_what_another_gives_is_added_to_those_that_are_there(one, other):
    summed = {n: one[n] + 2 * other.get(n, 0.0) for n in one}
    assert as_dict(matches(one).plus(matches(other), weight=2.0)) == summed


@given(st.lists(SCORED, max_size=4))
def test_parts_are_united_by_sums_or_by_the_greatest(parts):
    every = sorted(set().union(*parts))
    found = [matches(each) for each in parts]
    assert as_dict(united(found)) == {n: sum(each.get(n, 0.0) for each in parts) for n in every}
    assert as_dict(united(found, np.maximum)) == {
        n: max(each[n] for each in parts if n in each) for n in every
    }
    numbers = [nothing().numbers, *(each.numbers for each in found)]
    assert distinct(np.concatenate(numbers)).tolist() == every


def test_nothing_united_is_nothing():
    assert as_dict(united([])) == as_dict(nothing()) == {}


@given(st.lists(st.integers(0, 4).map(float), max_size=20), st.integers(-1, 25))
def test_the_best_come_in_order_and_of_equals_the_first(ranks, most):
    places = sorted(range(len(ranks)), key=lambda at: (ranks[at], at))
    assert best(np.array(ranks, dtype=np.float64), most).tolist() == places[: max(0, most)]
