"""PySide6 6.12.0 lost a reference to None at each void call, and Python 3.11 then aborts.

The pin in pyproject.toml keeps that version out; this notices when a later one does the same.
"""

import sys

import pytest

CALLS = 1_000
# Other threads and caches take and drop a few references while we look.
NOISE = 50

counted = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on and isn't counted"
)


def loss_of_references(call, times=CALLS):
    """By how much the references to None fall over many calls."""
    before = sys.getrefcount(None)
    for _ in range(times):
        call()
    return before - sys.getrefcount(None)


@counted
def test_calls_into_qt_keep_the_references_to_none(qapp):
    assert loss_of_references(qapp.processEvents) < NOISE


@counted
def test_a_call_that_takes_references_is_noticed():
    kept = [None] * CALLS
    assert loss_of_references(kept.pop) >= NOISE
