"""Everything that a person can do with an open library, built together: what a writer lane owns."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from insightreader.domain.changes import Changes
from insightreader.services.annotating import Annotating
from insightreader.services.capturing import Capturing
from insightreader.services.coding import Coding
from insightreader.services.collecting import Collecting
from insightreader.services.erasing import Erasing
from insightreader.services.evidence.desk import EvidenceServices
from insightreader.services.feeds import Feeds
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.services.reviewing import Reviewing
from insightreader.services.search_memory import SearchMemory
from insightreader.services.undo import Undo
from insightreader.services.upkeep import Upkeep
from insightreader.services.versions import Versions
from insightreader.store import following
from insightreader.store.following import OwnOperations
from insightreader.store.library import Library, LibraryReader, open_library


@dataclass(frozen=True, slots=True)
class Desk(EvidenceServices):
    """The services that change one library. ``is_read_only``: their acts raise LibraryReadOnly."""

    library: Library
    reading: Reading
    capturing: Capturing
    feeds: Feeds
    organising: Organising
    collecting: Collecting
    annotating: Annotating
    coding: Coding
    erasing: Erasing
    reviewing: Reviewing
    placing: Placing
    versions: Versions
    search_memory: SearchMemory
    undo: Undo
    upkeep: Upkeep

    @property
    def is_read_only(self) -> bool:
        """Whether the library was opened for looking at only."""
        return self.library.is_read_only


@contextmanager
def open_lane_desk(folder: Path, *, own: OwnOperations) -> Iterator[Desk]:
    """Open a desk whose acts never stop to tidy up; ``fold_logs`` does that from another thread.

    Raises as ``open_desk``.
    """
    with open_library(folder, own=own) as library:
        library.leave_logs_to_others()
        yield desk_of(library)


@contextmanager
def open_desk(folder: Path, *, own: OwnOperations | None = None) -> Iterator[Desk]:
    """Open a library and its services; for reading only where it can't be written.

    ``own`` collects the operations that are made here.

    Raises LibraryMissing, LibraryCorrupt, LibraryLocked, StorageFailed.
    """
    with open_library(folder, own=own) as library:
        yield desk_of(library)


def desk_of(library: Library) -> Desk:
    """Return the services of a library that is open already."""
    return Desk(
        library,
        Reading(library),
        Capturing(library),
        Feeds(library),
        Organising(library),
        Collecting(library),
        Annotating(library),
        Coding(library),
        Erasing(library),
        Reviewing(library),
        Placing(library),
        Versions(library),
        SearchMemory(library),
        Undo(library),
        Upkeep(library),
    )


class Seat:
    """A connection to read from, and where its owner stands in the log of changes."""

    def __init__(self, folder: Path, *, own: OwnOperations) -> None:
        self._reader = LibraryReader(folder)
        self.reading = Reading(self._reader)
        self.source = self._reader
        self._version = -1
        self._own = own

    def news(self, since: int) -> tuple[Changes, int]:
        """Return what others changed after a place in the log, and the new place.

        Cheap when nothing was committed since the last look.
        """
        version = self._reader.data_version()
        if version == self._version:
            return Changes(), since
        self._version = version
        return following.changes_since(self._reader.connection, since, but=self._own)

    def place_in_log(self) -> int:
        """Return the newest place in the log of changes."""
        return following.position(self._reader.connection)

    def interrupt(self) -> None:
        """End a running query, from any thread."""
        self._reader.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._reader.close()


@contextmanager
def open_seat(folder: Path, *, own: OwnOperations) -> Iterator[Seat]:
    """Open a connection for a thread that reads."""
    seat = Seat(folder, own=own)
    try:
        yield seat
    finally:
        seat.close()
