"""The queue of jobs: most urgent first, oldest first among equals, cancelled ones passed over."""

import threading
from concurrent.futures import Future

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.workers.orders import Order, Orders
from tests.unit.workers.conftest import PATIENCE_S
from tests.unit.workers.wayward import ECHO


def order(number: int) -> Order:
    return Order(number, ECHO, {}, None)


def taken(orders: Orders) -> list[int]:
    """The numbers of everything that can be taken without waiting."""
    found = []
    while (each := orders.take(patience_s=0.0)) is not None:
        found.append(each.number)
    return found


@given(st.lists(st.tuples(st.integers(0, 2), st.booleans())))
def test_orders_come_by_priority_then_age_without_the_cancelled(wanted):
    orders = Orders()
    expected = []
    for number, (priority, is_cancelled) in enumerate(wanted):
        each = order(number)
        orders.put(each, priority=priority)
        if is_cancelled:
            each.future.cancel()
        else:
            expected.append((priority, number))
    assert taken(orders) == [number for _, number in sorted(expected)]


def test_putting_says_whether_somebody_is_free_to_take():
    orders = Orders()
    assert orders.put(order(1), priority=0)
    assert taken(orders) == [1]
    got: list[Order | None] = []
    thread = threading.Thread(target=lambda: got.append(orders.take(patience_s=PATIENCE_S)))
    thread.start()
    while orders.put(order(2), priority=0):
        taken(orders)
    thread.join()
    assert [each.number for each in got if each] == [2]


def test_a_closed_queue_takes_nothing_and_wakes_who_waits():
    orders = Orders()
    got: list[Order | None] = []
    thread = threading.Thread(target=lambda: got.append(orders.take(patience_s=None)))
    thread.start()
    orders.close()
    thread.join(PATIENCE_S)
    assert got == [None]
    assert orders.is_closed()
    with pytest.raises(ValueError, match="closed"):
        orders.put(order(1), priority=0)


def test_a_closed_queue_still_gives_what_was_in_it():
    orders = Orders()
    orders.put(order(1), priority=0)
    orders.close()
    assert taken(orders) == [1]


def test_an_answer_settles_the_future():
    one, other = order(1), order(2)
    one.settle({"a": b"b"})
    other.settle(KeyError("k"))
    assert one.future.result() == {"a": b"b"}
    assert isinstance(other.future.exception(), KeyError)


def test_a_cancelled_order_takes_no_answer():
    one = order(1)
    assert one.future.cancel()
    one.settle("too late")
    assert one.future.cancelled()


def test_of_cancelling_and_settling_at_once_exactly_one_wins():
    for _ in range(300):
        one = order(1)
        barrier = threading.Barrier(2)

        def settle(one=one, barrier=barrier):
            barrier.wait()
            one.settle("answer")

        thread = threading.Thread(target=settle)
        thread.start()
        barrier.wait()
        was_cancelled = one.future.cancel()
        thread.join()
        assert one.future.cancelled() == was_cancelled
        assert was_cancelled or one.future.result() == "answer"


def test_orders_are_told_apart_by_themselves():
    future: Future[object] = Future()
    assert Order(1, ECHO, {}, None, future) != Order(1, ECHO, {}, None, future)
