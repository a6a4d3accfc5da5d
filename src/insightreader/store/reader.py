"""A library open for queries, and what can be asked of an open one either way."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import apsw

from insightreader.domain.entities import Profile
from insightreader.domain.errors import LibraryCorrupt, LibraryMissing
from insightreader.domain.ids import ProfileId, Uid
from insightreader.store.captures import CaptureStore
from insightreader.store.connection import open_reader, schema_version
from insightreader.store.identity import to_uid
from insightreader.store.layout import CAPTURES, DATABASE, exists
from insightreader.store.querying import every, one, scalar


@dataclass(frozen=True, slots=True)
class LibraryIdentity:
    """Who a library is: its UUID, and the epoch that is new after every restore."""

    uid: Uid
    epoch: Uid


class LibraryReader:
    """A library open for queries; one for each thread, ``interrupt`` from any."""

    def __init__(self, folder: Path) -> None:
        """Open for reading. Raises LibraryMissing, LibraryCorrupt, StorageFailed."""
        if not exists(folder):
            raise LibraryMissing(f"no library in {folder}", path=str(folder))
        self.folder = folder
        self.connection = open_reader(folder / DATABASE)
        try:
            self.schema_version = version_of(self.connection)
        except BaseException:
            self.connection.close()
            raise
        self._captures: CaptureStore | None = None

    @property
    def captures(self) -> CaptureStore:
        """The bytes, opened on first use."""
        if self._captures is None:
            self._captures = CaptureStore(self.folder / CAPTURES, writable=False)
        return self._captures

    @property
    def profile(self) -> Profile:
        """The person at work."""
        return current_profile(self.connection)

    @property
    def identity(self) -> LibraryIdentity:
        """The library's UUID and epoch."""
        return identity(self.connection)

    def data_version(self) -> int:
        """Return a number that moves when another connection has committed."""
        # The pragma looks at the file; apsw's data_version() tells what was last seen of it.
        return int(scalar(self.connection, "PRAGMA data_version"))

    def interrupt(self) -> None:
        """End a running query from another thread; it raises apsw.InterruptError."""
        self.connection.interrupt()

    def close(self) -> None:
        """Close what is open."""
        if self._captures is not None:
            self._captures.close()
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def look_at(folder: Path) -> None:
    """Open a library's two files and read their heads.

    Raises LibraryMissing, LibraryCorrupt, StorageFailed.
    """
    with LibraryReader(folder) as reader:
        # Opened when they are asked for.
        _ = reader.captures


def version_of(connection: apsw.Connection) -> int:
    """Return a library's schema version. Raises LibraryCorrupt for a file without a library."""
    version = schema_version(connection)
    if version == 0:
        raise LibraryCorrupt(f"{connection.filename} holds no library", backup=None)
    return version


def current_profile(connection: apsw.Connection) -> Profile:
    """Return the profile that new operations belong to."""
    row = one(
        connection,
        "SELECT id, uid, name FROM profile "
        "WHERE id = (SELECT value FROM meta WHERE key = 'profile')",
    )
    return Profile(ProfileId(row[0]), to_uid(row[1]), row[2])


def identity(connection: apsw.Connection) -> LibraryIdentity:
    """Return the library's UUID and epoch."""
    values: dict[str, str] = dict(
        every(connection, "SELECT key, value FROM meta WHERE key IN ('library', 'epoch')")
    )
    return LibraryIdentity(Uid(str(values["library"])), Uid(str(values["epoch"])))
