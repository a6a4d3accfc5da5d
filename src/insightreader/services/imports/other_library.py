"""Another library, in a folder: packed into an archive, so that it is checked like any other.

Nothing is written there, and it may be open in another program.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from insightreader import __version__
from insightreader.base.clock import now_ms
from insightreader.domain.errors import FileUnusable, LibraryReadOnly
from insightreader.domain.exchange import Origin
from insightreader.services.exports.archiving import export_archive
from insightreader.services.imports.passing_rooms import passing_room
from insightreader.services.progress import ignore
from insightreader.store import library as libraries
from insightreader.store.captures import CaptureStore, make_empty
from insightreader.store.copying import copy_database
from insightreader.store.library import CAPTURES, DATABASE, Connection, Library, LibraryReader


@dataclass(slots=True)
class _Source:
    """The rows of a copy, which may have been brought up to date, and the bytes of the original."""

    connection: Connection
    captures: CaptureStore


def is_library(folder: Path) -> bool:
    """Return whether a path is a folder that holds a library."""
    return libraries.exists(folder)


@contextmanager
def pack(folder: Path, room: Path) -> Iterator[Path]:
    """Write an archive of the library in a folder; it goes on leaving.

    Raises FileUnusable for a library of a newer version, LibraryCorrupt, DiskFull, StorageFailed.
    """
    with passing_room(room) as passing:
        copy = passing / "copy"
        with LibraryReader(folder) as reader:
            copy_database(reader.connection, copy / DATABASE)
            make_empty(copy / CAPTURES)
            with _opened(copy, folder.name) as library:
                source = _Source(library.connection, reader.captures)
                origin = Origin(library.identity.uid, now_ms(), __version__)
                target = passing / f"{folder.name}.zip"
                export_archive(source, None, target=target, origin=origin, on_step=ignore)
        yield target


def _opened(copy: Path, name: str) -> Library:
    try:
        return Library(copy)
    except LibraryReadOnly as error:
        raise FileUnusable(f"{name}: {error.detail}", why="newer") from error
