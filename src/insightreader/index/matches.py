"""Documents with their scores, as arrays that are put together in loops that run in C."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]
"""Numbers of documents, ascending, each once."""
Reals = NDArray[np.float64]
_DENSE = 8
"""Marking a place for each number is quicker than searching up to so many places a number."""
NONE: Numbers = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """Documents that match, with the score or count of each."""

    numbers: Numbers
    scores: Reals

    @classmethod
    def unranked(cls, numbers: Numbers) -> Self:
        """Documents with the score 0, which is what filters give."""
        return cls.equal(numbers, 0.0)

    @classmethod
    def equal(cls, numbers: Numbers, score: float) -> Self:
        """Documents that all have one score."""
        return cls(numbers, np.full(len(numbers), score))

    def those_in(self, wanted: Numbers | None) -> "Matches":
        """Those that are wanted too; None: all."""
        return self if wanted is None else self._where(are_in(self.numbers, wanted))

    def those_not_in(self, unwanted: Numbers) -> "Matches":
        """All but some."""
        return self._where(~are_in(self.numbers, unwanted)) if len(unwanted) else self

    def plus(self, other: "Matches", *, weight: float = 1.0) -> "Matches":
        """The same documents, with what ``other`` gives to those that it has."""
        scores = self.scores.copy()
        at = np.searchsorted(self.numbers, other.numbers)
        at[at == len(self.numbers)] = 0
        is_here = self.numbers[at] == other.numbers if len(self.numbers) else at > 0
        scores[at[is_here]] += weight * other.scores[is_here]
        return Matches(self.numbers, scores)

    def _where(self, mask: NDArray[np.bool_]) -> "Matches":
        return Matches(self.numbers[mask], self.scores[mask])


def nothing() -> Matches:
    """No documents."""
    return Matches.unranked(NONE)


def united(parts: Iterable[Matches], combine: np.ufunc = np.add) -> Matches:
    """What is in any part; scores of documents in several are combined."""
    found = list(parts)
    if len(found) == 1:
        return found[0]
    numbers = np.concatenate([NONE, *(each.numbers for each in found)])
    scores = np.concatenate([np.zeros(0), *(each.scores for each in found)])
    order = np.argsort(numbers, kind="stable")
    numbers, scores = numbers[order], scores[order]
    firsts = np.flatnonzero(differ(numbers))
    if not len(firsts):
        return nothing()
    return Matches(numbers[firsts], combine.reduceat(scores, firsts))


def distinct(numbers: Numbers) -> Numbers:
    """The same numbers ascending, each once."""
    if bool(np.all(numbers[1:] > numbers[:-1])):
        return numbers
    ascending = np.sort(numbers)
    return ascending[differ(ascending)]


def are_in(numbers: Numbers, wanted: Numbers) -> NDArray[np.bool_]:
    """Which numbers are among others, which ascend; none are negative.

    NumPy's ``isin`` sorts what is sorted here.
    """
    if not len(wanted) or not len(numbers):
        return np.zeros(len(numbers), dtype=np.bool_)
    bound = int(wanted[-1]) + 1
    if bound <= _DENSE * len(numbers):
        is_wanted = np.zeros(bound + 1, dtype=np.bool_)
        is_wanted[wanted] = True
        return is_wanted[np.minimum(numbers, bound)]
    at = np.searchsorted(wanted, numbers)
    at[at == len(wanted)] = 0
    is_in: NDArray[np.bool_] = wanted[at] == numbers
    return is_in


def differ(ascending: Numbers) -> NDArray[np.bool_]:
    """Which numbers differ from the one before. NumPy's ``unique`` loads modules for 60 ms."""
    is_new = np.ones(len(ascending), dtype=np.bool_)
    np.not_equal(ascending[1:], ascending[:-1], out=is_new[1:])
    return is_new


def best(ranks: Reals, most: int) -> NDArray[np.intp]:
    """The places of the smallest ranks, in order; of equals, the first."""
    if most <= 0:
        return np.zeros(0, dtype=np.intp)
    places = np.arange(len(ranks))
    if most < len(ranks):
        places = np.flatnonzero(ranks <= np.partition(ranks, most - 1)[most - 1])
    return places[np.argsort(ranks[places], kind="stable")][:most]
