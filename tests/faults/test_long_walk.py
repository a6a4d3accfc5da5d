"""The random walk over the services, for two thousand steps in a row."""

import pytest
from hypothesis import settings

from tests.property.test_library_machine import LibraryMachine


class LongWalk(LibraryMachine):
    """One library that grows old."""


LongWalk.TestCase.settings = settings(
    LibraryMachine.TestCase.settings, max_examples=1, stateful_step_count=2_000
)
TestLongWalk = pytest.mark.faults(LongWalk.TestCase)
