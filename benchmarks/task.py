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

    @property
    def shared(self) -> Path:
        """Where data and benchmarks lie that aren't the project's own: beside the checkout."""
        return Path(__file__).resolve().parent.parent.parent / "shared"

    def name(self, what: str) -> str:
        """Return a figure's name with the load in it."""
        return f"{what}, {self.posts:,} posts"


Measure = Callable[[Load], Iterator[Figure]]
