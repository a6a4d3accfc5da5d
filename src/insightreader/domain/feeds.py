"""What a feed holds, as values that cross a worker's pipe."""

from dataclasses import dataclass

LARGEST_FEED = 10 * 1024 * 1024
"""In bytes."""
MOST_ENTRIES = 2_000
"""The newest ones stand first in a feed; what follows these is left out."""
LONGEST_FETCH_S = 60.0


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One post of a feed. ``key`` stays the same when its text is mended."""

    key: str
    title: str
    url: str | None
    author: str
    published: str | None
    html: str


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself, and its entries in its own order."""

    title: str
    entries: tuple[FeedEntry, ...]
