"""After a test with Qt nothing is left: no window, thread or process, no cycle of Qt objects."""

import gc
from collections.abc import Iterator

import pytest

from tests.leaks import nothing_is_left
from tests.speaking import english

__all__ = ["english", "nothing_is_left"]


@pytest.fixture(autouse=True)
def cycles_are_collected_between_tests() -> Iterator[None]:
    """Keep collection out of the threads of tests, as the program does (``runtime.garbage``)."""
    gc.disable()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()
