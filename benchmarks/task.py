"""What one measuring process is told, and what it gives back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure


class CannotMeasure(Exception):
    """Something that the figure needs isn't there; the message says what."""


@dataclass(frozen=True, slots=True)
class Load:
    """How many posts, and where the benchmarks keep their things."""

    posts: int
    root: Path

    def name(self, what: str) -> str:
        """Return a figure's name with the load in it."""
        return f"{what}, {self.posts:,} posts"


Measure = Callable[[Load], Iterator[Figure]]
