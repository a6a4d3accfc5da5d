"""Cycles that hold Qt objects are destroyed in the main thread, whoever allocates."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from insightreader.runtime.garbage import MainThreadGarbage


@pytest.fixture
def garbage(qapp) -> Iterator[MainThreadGarbage]:
    gc.enable()
    garbage = MainThreadGarbage()
    yield garbage
    garbage.close()
    assert gc.isenabled()
    gc.disable()


def leave_cycle(died_in: list[int]) -> None:
    """Make a Qt object that only a collection can destroy, and let go of it."""

    class Knot(QObject):
        def __del__(self):
            died_in.append(threading.get_ident())

    knot = Knot()
    knot.itself = knot


def allocate_much_in_a_thread() -> list[list[int]]:
    """Allocate, in another thread, more than makes Python collect by itself; return it all."""
    kept: list[list[int]] = []
    thread = threading.Thread(target=lambda: kept.extend([number] for number in range(100_000)))
    thread.start()
    thread.join()
    return kept


def test_another_thread_that_allocates_destroys_nothing(garbage):
    died_in: list[int] = []
    leave_cycle(died_in)
    kept = allocate_much_in_a_thread()
    assert died_in == []
    garbage.collect_if_due()
    assert kept
    assert died_in == [threading.get_ident()]


def test_without_the_guard_another_thread_does(qapp):
    died_in: list[int] = []
    leave_cycle(died_in)
    gc.enable()
    allocate_much_in_a_thread()
    gc.disable()
    assert died_in
    assert died_in != [threading.get_ident()]
