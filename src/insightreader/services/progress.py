"""How long work is followed from outside."""

from collections.abc import Callable

OnStep = Callable[[int, int], object]
"""Told how many of how many are done; what it raises ends the work and leaves nothing behind."""


def ignore(_: int, __: int) -> None:
    """Follow nothing."""
