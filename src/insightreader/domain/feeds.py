"""What a feed holds, as values that cross a worker's pipe."""

from dataclasses import dataclass


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
