"""The random walk over the services for longer: thousands of steps, in libraries that grow old."""

import pytest
from hypothesis import settings

from tests.property.test_library_machine import LibraryMachine


class LongWalk(LibraryMachine):
    """The same for up to two hundred steps in a row."""


# Hypothesis ends a single example early when its randomness is used up; so there are several.
LongWalk.TestCase.settings = settings(
    LibraryMachine.TestCase.settings, max_examples=15, stateful_step_count=200
)
TestLongWalk = pytest.mark.faults(LongWalk.TestCase)
