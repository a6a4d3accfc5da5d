"""Texts that share most of their words, without comparing every one with every other.

Of each text the runs of words with the smallest hashes are kept: a sample that two texts draw alike
as far as they are alike (Broder, "On the resemblance and containment of documents", 1997).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable
from heapq import nsmallest
from typing import Generic, TypeVar

_SIZE = 8
_LEAST_SHARED = 3
"""Of a sample. Texts that are 80 % alike share about 6 of 8, and one pair in a thousand under 3."""
_MOST_OF_A_RUN = 24
"""What hundreds of texts hold says nothing of any two of them: a line that their site adds."""

Key = TypeVar("Key", bound=Hashable)


class Sketches(Generic[Key]):
    """The sketches of texts, in the order in which they are added; good within one process."""

    def __init__(self) -> None:
        self._holders: dict[int, list[Key]] = defaultdict(list)

    def add(self, key: Key, runs: Collection[Hashable]) -> list[Key]:
        """Add a text by its runs of words; return earlier ones that it may be, likeliest first."""
        sketch = nsmallest(_SIZE, map(hash, runs))
        shared = Counter[Key]()
        for value in sketch:
            holders = self._holders[value]
            shared.update(holders)
            if len(holders) < _MOST_OF_A_RUN:
                holders.append(key)
        enough = min(_LEAST_SHARED, len(sketch))
        return [other for other, count in shared.most_common() if count >= enough]
