"""How fast work goes and how long it will take is said from what was measured lately, or not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.runtime.pace import UNKNOWN, WINDOW_S, Measured, lately, pace


def steady(count: int, *, every_s: float = 1.0) -> list[Measured]:
    return [Measured(number * every_s, number) for number in range(count + 1)]


def test_steady_work_takes_as_long_for_the_rest_as_it_took_so_far():
    found = pace(steady(10), total=30, now_s=10.0)
    assert found.per_second == pytest.approx(1.0)
    assert found.left_s == pytest.approx(20.0)


def test_only_the_window_counts_so_that_a_slow_start_is_forgotten():
    slow = [Measured(0.0, 0), Measured(1_000.0, 1)]
    quick = [Measured(1_000.0 + number, 1 + 5 * number) for number in range(1, 41)]
    found = pace([*slow, *quick], total=401, now_s=1_040.0)
    assert found.per_second == pytest.approx(5.0)
    assert found.left_s == pytest.approx(40.0)


def test_one_slow_thing_that_began_before_the_window_takes_all_of_its_time():
    found = pace([Measured(0.0, 0), Measured(100.0, 1)], total=3, now_s=100.0)
    assert found.per_second == pytest.approx(0.01)
    assert found.left_s == pytest.approx(200.0)


def test_work_that_stands_still_gets_slower():
    measured = steady(5)
    at_once, later = (pace(measured, total=10, now_s=now_s) for now_s in (5.0, 15.0))
    assert later.per_second < at_once.per_second
    assert later.left_s > at_once.left_s


@pytest.mark.parametrize(
    ("measured", "now_s"),
    [([], 5.0), ([Measured(0.0, 0)], 5.0), (steady(3, every_s=0.1), 0.3)],
    ids=["nothing measured", "nothing done", "less than a second"],
)
def test_nothing_is_said_before_it_can_be(measured, now_s):
    assert pace(measured, total=10, now_s=now_s) == UNKNOWN


def test_without_a_total_there_is_a_pace_and_no_time_left():
    found = pace(steady(4), total=0, now_s=4.0)
    assert found.per_second == pytest.approx(1.0)
    assert found.left_s is None


@given(
    st.lists(st.tuples(st.floats(0, 500), st.integers(0, 1_000)), min_size=1, max_size=40).map(
        sorted
    ),
    st.floats(0, 100),
    st.integers(0, 2_000),
)
def test_a_pace_is_never_negative_whatever_was_measured(rows, later_s, total):
    measured = [Measured(at_s, done) for at_s, done in rows]
    now_s = measured[-1].at_s + later_s
    found = pace(measured, total=total, now_s=now_s)
    assert found.per_second is None or found.per_second > 0
    assert found.left_s is None or found.left_s >= 0
    kept = lately(measured, now_s)
    assert kept[-1] == measured[-1]
    assert pace(kept, total=total, now_s=now_s) == found
    assert all(each.at_s >= now_s - WINDOW_S for each in kept[1:])
