"""What a library remembers for the search field: recent queries, and the words of its fields."""

from insightreader.domain.changes import Changes, Done
from insightreader.domain.query_completing import Vocabulary
from insightreader.services.reading import Source
from insightreader.store import recent_searches
from insightreader.store.library import Library
from insightreader.store.search_words import search_words


class SearchMemory:
    """Keeps recent queries; no part of history."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def remember(self, query: str) -> Done[None]:
        """Put a query before the other recent ones."""
        with self._library.unlogged():
            recent_searches.remember(self._library.connection, " ".join(query.split()))
        return Done(None, Changes())

    def forget(self, query: str | None = None) -> Done[None]:
        """Forget a recent query, or all of them."""
        with self._library.unlogged():
            recent_searches.forget(self._library.connection, query)
        return Done(None, Changes())


def recent_queries(source: Source) -> list[str]:
    """Return what was searched for lately, newest first."""
    return recent_searches.recent(source.connection)


def known_words(source: Source) -> Vocabulary:
    """Return the values that each field of a query can have in the library."""
    return search_words(source.connection)
