"""Pages that a browser saves into a folder: each is taken once, also if its post is deleted."""

import time
from collections.abc import Iterable
from pathlib import Path

from insightreader.capture.watched_folder import SavedFile, new_pages
from insightreader.domain.changes import Changes, Done
from insightreader.store import watched
from insightreader.store.library import Library


class Watching:
    """Remembers which files were taken; takes none itself."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def new_in(self, folder: Path) -> list[SavedFile]:
        """Return the whole pages in ``folder`` that weren't taken yet, oldest first."""
        known = set(watched.known_keys(self._library.connection))
        return new_pages(folder, known, now_s=time.time())

    def note_taken(self, files: Iterable[SavedFile]) -> Done[None]:
        """Remember files that were taken, or that can't be."""
        with self._library.unlogged():
            watched.add_keys(self._library.connection, [each.key for each in files])
        return Done(None, Changes())
