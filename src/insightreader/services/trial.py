"""A copy of a library to try an import on, in a folder that goes afterwards."""

from contextlib import ExitStack
from pathlib import Path

from insightreader.services.desk import desk_of
from insightreader.services.passing_rooms import passing_room
from insightreader.store import library as libraries
from insightreader.store.captures import make_empty
from insightreader.store.connection import takes_files
from insightreader.store.copying import copy_database
from insightreader.store.library import CAPTURES, DATABASE, Library, LibraryReader


class Trial:
    """A library that is equal to another one but for its captures. Close it."""

    def __init__(self, like: Path | None) -> None:
        """Copy the database of the library in ``like``; where there is none, make an empty one.

        Raises DiskFull, StorageFailed, LibraryCorrupt.
        """
        original = like if like is not None and libraries.exists(like) else None
        room = original if original is not None and takes_files(original) else None
        with ExitStack() as opening:
            self.folder = opening.enter_context(passing_room(room)) / "trial"
            if original is not None:
                with LibraryReader(original) as reader:
                    copy_database(reader.connection, self.folder / DATABASE, check=False)
                make_empty(self.folder / CAPTURES)
            else:
                libraries.create(self.folder, profile_name="")
            self.desk = desk_of(opening.enter_context(Library(self.folder)))
            self._open = opening.pop_all()

    def close(self) -> None:
        """Close the copy and remove it."""
        self._open.close()
