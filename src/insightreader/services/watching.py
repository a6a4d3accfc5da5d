"""Pages that a browser saves into a folder: each is taken once, also if its post is deleted."""

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from insightreader.capture.watched_folder import SavedFile, new_pages
from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.ids import JobId
from insightreader.services.capturing import Capturing
from insightreader.store import watched
from insightreader.store.library import Library


class Watching:
    """Remembers which files were taken; opens no connection."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def new_in(self, folder: Path) -> list[SavedFile]:
        """Return the whole pages in ``folder`` that weren't taken yet, oldest first."""
        return new_pages(folder, self.known(), now_s=time.time())

    def known(self) -> frozenset[str]:
        """Return the keys of the files that were taken."""
        return frozenset(watched.known_keys(self._library.connection))

    def take_in(self, found: Sequence[tuple[SavedFile, CaptureSource | None]]) -> Done[list[JobId]]:
        """Store pages as posts still to be cleaned; None is a file that can't be taken."""
        whole = (source for _, source in found if source is not None)
        begun = Capturing(self._library).begin_new(whole)
        return Done(
            begun.value, begun.changes | self.note_taken([each for each, _ in found]).changes
        )

    def note_taken(self, files: Iterable[SavedFile]) -> Done[None]:
        """Remember files that were taken, or that can't be."""
        with self._library.unlogged():
            watched.add_keys(self._library.connection, [each.key for each in files])
        return Done(None, Changes())
