"""The feeds that a library follows, and which of their entries it has: no part of history."""

from collections.abc import Iterable

import apsw
import msgspec

from insightreader.store.querying import first

MOST_KEYS = 5_000
"""Keys of entries remembered for each feed; a feed's own bound lies below."""
_KEY = "feeds"


class FeedProblem(msgspec.Struct, frozen=True):
    """Why a feed couldn't be refreshed: the name of an error, and its ``why``."""

    kind: str
    why: str = ""


class FollowedFeed(msgspec.Struct, frozen=True):
    """One feed. ``seen`` holds the keys of the entries that were saved; newest last.

    ``problem`` is that of the last refresh, at ``tried_ms``; none where it went well.
    """

    url: str
    title: str = ""
    refreshed_ms: int | None = None
    seen: tuple[str, ...] = ()
    problem: FeedProblem | None = None
    tried_ms: int | None = None


def followed(connection: apsw.Connection) -> list[FollowedFeed]:
    """Return the feeds in the order in which they were added; none where the list is damaged."""
    row = first(connection, "SELECT value FROM meta WHERE key = ?", (_KEY,))
    if row is None:
        return []
    try:
        return msgspec.json.decode(str(row[0]), type=list[FollowedFeed])
    except msgspec.DecodeError:
        return []


def put(connection: apsw.Connection, feed: FollowedFeed) -> None:
    """Add a feed, or take the place of the one with its address. Call in a transaction."""
    feeds = {each.url: each for each in followed(connection)}
    feeds[feed.url] = msgspec.structs.replace(feed, seen=feed.seen[-MOST_KEYS:])
    _store(connection, feeds.values())


def drop(connection: apsw.Connection, url: str) -> None:
    """Follow a feed no longer. Call in a transaction."""
    _store(connection, [each for each in followed(connection) if each.url != url])


def _store(connection: apsw.Connection, feeds: Iterable[FollowedFeed]) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO meta VALUES (?, ?)",
        (_KEY, msgspec.json.encode(list(feeds)).decode()),
    )
