"""How fast long work goes, and how long the rest will take, from what was measured lately."""

from collections.abc import Sequence
from dataclasses import dataclass

WINDOW_S = 20.0
"""What was measured longer ago says little about now."""
_SHORTEST_S = 1.0


@dataclass(frozen=True, slots=True)
class Measured:
    """How much was done at a moment; ``at_s`` is any clock that never goes back."""

    at_s: float
    done: int


@dataclass(frozen=True, slots=True)
class Pace:
    """Things a second, and seconds until all are done; None while it can't be said."""

    per_second: float | None = None
    left_s: float | None = None


UNKNOWN = Pace()


def lately(measured: Sequence[Measured], now_s: float) -> Sequence[Measured]:
    """Return what was measured in the window, and the last measurement before it."""
    start = now_s - WINDOW_S
    before = sum(each.at_s < start for each in measured)
    return measured[max(0, before - 1) :]


def pace(measured: Sequence[Measured], *, total: int, now_s: float) -> Pace:
    """Return the pace in the window that ends now; work that stands still gets slower.

    ``total`` is 0 while it isn't known. Nothing is said before a second of work.
    """
    recent = lately(measured, now_s)
    if not recent:
        return UNKNOWN
    first, last = recent[0], recent[-1]
    took_s = now_s - first.at_s
    gained = last.done - first.done
    if took_s < _SHORTEST_S or gained <= 0:
        return UNKNOWN
    per_second = gained / took_s
    left = total - last.done
    return Pace(per_second, left / per_second if total and left >= 0 else None)
