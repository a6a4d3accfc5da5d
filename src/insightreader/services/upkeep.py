"""What a library needs to have done behind a person's back."""

from insightreader.domain.changes import Changes, Done
from insightreader.store import index_feed
from insightreader.store.library import Library


class Upkeep:
    """Small duties of whoever writes; no part of history."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def prune_outbox(self, sequence: int) -> Done[None]:
        """Forget what the index has committed; results that are on show may be asked for again."""
        with self._library.unlogged():
            index_feed.prune(self._library.connection, sequence)
        return Done(None, Changes(index=True))

    def rename_profile(self, name: str) -> Done[None]:
        """Give the person at work another name."""
        self._library.rename_profile(name)
        return Done(None, Changes())
