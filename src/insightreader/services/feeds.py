"""Feeds that a person follows: kept with the library, refreshed when a person asked for that."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from insightreader.domain import errors
from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import NotFound, UserError
from insightreader.domain.feeds import Feed, FeedEntry
from insightreader.domain.ids import JobId
from insightreader.services.capturing import Capturing
from insightreader.store import feeds
from insightreader.store.feeds import FeedProblem, FollowedFeed
from insightreader.store.library import Library


class Feeds:
    """Follows feeds; opens no connection itself."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def followed(self) -> list[FollowedFeed]:
        """Return the feeds, in the order in which they were added."""
        return feeds.followed(self._library.connection)

    def find(self, url: str) -> FollowedFeed:
        """Return the feed of that address. Raises NotFound."""
        found = next((each for each in self.followed() if each.url == url), None)
        if found is None:
            raise NotFound(f"no feed {url}", what=url)
        return found

    def follow(self, url: str, title: str) -> Done[FollowedFeed]:
        """Follow a feed; one that is followed already keeps what is known of its entries."""
        known = {each.url: each for each in self.followed()}
        feed = known.get(url) or FollowedFeed(url, title)
        with self._library.unlogged():
            feeds.put(self._library.connection, feed)
        return Done(feed, Changes())

    def leave(self, url: str) -> Done[None]:
        """Follow a feed no longer; its posts stay. Raises NotFound."""
        self.find(url)
        with self._library.unlogged():
            feeds.drop(self._library.connection, url)
        return Done(None, Changes())

    def new_in(self, url: str, feed: Feed) -> Sequence[FeedEntry]:
        """Return the entries that weren't saved yet, oldest first. Raises NotFound."""
        seen = set(self.find(url).seen)
        fresh = {each.key: each for each in feed.entries if each.key and each.key not in seen}
        return list(fresh.values())[::-1]

    def take_in(
        self, url: str, found: Sequence[tuple[FeedEntry, CaptureSource]]
    ) -> Done[list[JobId]]:
        """Store entries as posts still to be cleaned, and remember them; known pages are skipped.

        Raises NotFound.
        """
        known = self.find(url)
        begun = Capturing(self._library).begin_new(source for _, source in found)
        keys = dict.fromkeys((*known.seen, *(entry.key for entry, _ in found)))
        with self._library.unlogged():
            feeds.put(self._library.connection, replace(known, seen=tuple(keys)))
        return begun

    def note_failed(self, url: str, error: UserError) -> Done[None]:
        """Remember why a feed couldn't be refreshed. Raises NotFound."""
        problem = FeedProblem(type(error).__name__, str(error.data.get("why", "")))
        failed = replace(self.find(url), problem=problem, tried_ms=self._library.clock())
        with self._library.unlogged():
            feeds.put(self._library.connection, failed)
        return Done(None, Changes())

    def note_saved(self, url: str, feed: Feed, saved: Iterable[FeedEntry]) -> Done[None]:
        """Remember which entries were saved, so that they come in once. Raises NotFound."""
        known = self.find(url)
        keys = dict.fromkeys((*known.seen, *(each.key for each in saved)))
        newer = FollowedFeed(url, feed.title or known.title, self._library.clock(), tuple(keys))
        with self._library.unlogged():
            feeds.put(self._library.connection, newer)
        return Done(None, Changes())


def problem_of(feed: FollowedFeed) -> UserError | None:
    """Return what the last refresh of a feed failed with, None where it went well."""
    if feed.problem is None:
        return None
    kind = getattr(errors, feed.problem.kind, UserError)
    is_known = isinstance(kind, type) and issubclass(kind, UserError)
    return (kind if is_known else UserError)(feed.problem.kind, why=feed.problem.why, url=feed.url)
