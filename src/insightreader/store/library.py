"""One library folder: its two SQLite files, its locks, its identity; where reading and writing begin."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import apsw
import portalocker

from insightreader.base.clock import Clock, now_ms
from insightreader.domain.entities import Profile
from insightreader.domain.errors import (
    LibraryLocked,
    LibraryMissing,
    LibraryReadOnly,
    StorageFailed,
)
from insightreader.domain.ids import OperationId, ProfileId, Uid, new_uid
from insightreader.store import migrations
from insightreader.store.captures import CaptureStore
from insightreader.store.connection import (
    open_reader,
    open_writer,
    schema_version,
    transaction,
)
from insightreader.store.following import OwnOperations
from insightreader.store.identity import new_blob, to_uid
from insightreader.store.migrating import check_and_migrate
from insightreader.store.operations import Act, operation
from insightreader.store.querying import every, first, one

DATABASE = "library.db"
CAPTURES = "captures.db"
BACKUPS = "backups"
LOCK = "library.lock"

Connection = apsw.Connection
"""What services hand from one function of the store to another, and never look into."""


@dataclass(frozen=True, slots=True)
class LibraryIdentity:
    """Who a library is: its UUID, and the epoch that is new after every restore."""

    uid: Uid
    epoch: Uid


def exists(folder: Path) -> bool:
    """Return whether ``folder`` holds a library."""
    return (folder / DATABASE).is_file()


def create(folder: Path, *, profile_name: str, clock: Clock = now_ms) -> None:
    """Make an empty library in ``folder``, made by a person of that name.

    Raises StorageFailed where the folder can't be made.
    """
    try:
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageFailed(f"{folder}: {error.strerror}", path=str(folder)) from error
    CaptureStore(folder / CAPTURES).close()
    connection = open_writer(folder / DATABASE)
    try:
        if schema_version(connection) == 0:
            check_and_migrate(connection, folder)
        with transaction(connection):
            if first(connection, "SELECT 1 FROM profile") is None:
                _introduce(connection, profile_name, clock())
    finally:
        connection.close()


def _introduce(connection: apsw.Connection, profile_name: str, now_ms: int) -> None:
    connection.execute(
        "INSERT INTO profile (uid, name, created_ms) VALUES (?, ?, ?)",
        (new_blob(), profile_name, now_ms),
    )
    profile = connection.last_insert_rowid()
    values = {"library": new_uid(), "epoch": new_uid(), "created_ms": now_ms, "profile": profile}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", values.items())


def look_at(folder: Path) -> None:
    """Open a library's file and read its head. Raises LibraryMissing, LibraryCorrupt, StorageFailed."""
    LibraryReader(folder).close()


@contextmanager
def held(folder: Path, *, exclusively: bool = False) -> Iterator[None]:
    """Hold the folder's lock of the system's, freed when its holder dies, whatever way.

    Every open library shares it; restoring and migrating take it alone. Raises LibraryLocked.
    """
    kind = portalocker.LockFlags.EXCLUSIVE if exclusively else portalocker.LockFlags.SHARED
    try:
        with (folder / LOCK).open("a+b") as file:
            try:
                portalocker.lock(file, kind | portalocker.LockFlags.NON_BLOCKING)
            except portalocker.LockException as error:
                raise LibraryLocked(f"{folder} is in use", path=str(folder)) from error
            yield
    except OSError as error:
        raise StorageFailed(f"{folder / LOCK}: {error.strerror}", path=str(folder)) from error


class Library:
    """A library open for writing: the one read-write connection, owned by one thread.

    Close it, or use it as a context manager. Readers are ``LibraryReader``.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock = now_ms,
        vfs: str | None = None,
        read_only: bool = False,
        own: OwnOperations | None = None,
    ) -> None:
        """Open what ``create`` made, bringing an older format up to date first.

        Raises LibraryMissing, LibraryCorrupt, LibraryLocked, and LibraryReadOnly for a newer format or
        a place that can't be written: then ``read_only`` opens it for looking at.
        """
        if not exists(folder):
            raise LibraryMissing(f"no library in {folder}", path=str(folder))
        self.folder = folder
        self.clock = clock
        self.own = own or OwnOperations()
        self.is_read_only = read_only
        self._held = ExitStack()
        with ExitStack() as opening:
            if read_only:
                self.connection = open_reader(folder / DATABASE)
            else:
                _bring_up_to_date(folder)
                opening.enter_context(held(folder))
                self.connection = open_writer(folder / DATABASE, vfs=vfs)
            opening.callback(self.connection.close)
            self.captures = CaptureStore(folder / CAPTURES, writable=not read_only, vfs=vfs)
            opening.callback(self.captures.close)
            self._held = opening.pop_all()

    @contextmanager
    def act(
        self,
        kind: str,
        *,
        label: Mapping[str, object] | None = None,
        undoes: OperationId | None = None,
    ) -> Iterator[Act]:
        """Begin an operation; leaving the block makes it durable."""
        self._refuse_if_read_only()
        made = None
        try:
            with operation(
                self.connection,
                kind,
                profile=self.profile.id,
                now_ms=self.clock(),
                label=label,
                undoes=undoes,
            ) as act:
                made = act.operation
                self.own.add(made)
                yield act
        except BaseException:
            if made is not None:
                self.own.discard(made)
            raise

    def unlogged(self) -> AbstractContextManager[None]:
        """Begin a transaction for what history doesn't keep: drafts, jobs, the reading place."""
        self._refuse_if_read_only()
        return transaction(self.connection)

    @property
    def profile(self) -> Profile:
        """The person at work."""
        return current_profile(self.connection)

    def rename_profile(self, name: str) -> None:
        """Give the person at work another name."""
        with self.unlogged():
            self.connection.execute(
                "UPDATE profile SET name = ? WHERE id = ?", (name, self.profile.id)
            )

    @property
    def identity(self) -> LibraryIdentity:
        """The library's UUID and epoch."""
        return identity(self.connection)

    def close(self) -> None:
        """Close both files and free the lock."""
        self._held.close()

    def _refuse_if_read_only(self) -> None:
        if self.is_read_only:
            raise LibraryReadOnly(f"{self.folder} is open for reading only", reason="opened so")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def _bring_up_to_date(folder: Path) -> None:
    """Migrate alone, so that no other program looks at a half-made schema."""
    connection = open_writer(folder / DATABASE)
    try:
        version = schema_version(connection)
        if version > migrations.VERSION:
            raise LibraryReadOnly(f"{folder} was made by a newer version", reason="newer")
        if version < migrations.VERSION:
            with held(folder, exclusively=True):
                check_and_migrate(connection, folder)
    finally:
        connection.close()


class LibraryReader:
    """A library open for queries; one for each thread, ``interrupt`` from any."""

    def __init__(self, folder: Path) -> None:
        """Open for reading. Raises LibraryMissing, LibraryCorrupt, StorageFailed."""
        if not exists(folder):
            raise LibraryMissing(f"no library in {folder}", path=str(folder))
        self.folder = folder
        self.connection = open_reader(folder / DATABASE)
        self.schema_version = schema_version(self.connection)
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
        return int(self.connection.data_version())

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


def current_profile(connection: apsw.Connection) -> Profile:
    """Return the profile that new operations belong to."""
    row = one(
        connection,
        "SELECT id, uid, name FROM profile WHERE id = (SELECT value FROM meta WHERE key = 'profile')",
    )
    return Profile(ProfileId(row[0]), to_uid(row[1]), row[2])


def identity(connection: apsw.Connection) -> LibraryIdentity:
    """Return the library's UUID and epoch."""
    values: dict[str, str] = dict(
        every(connection, "SELECT key, value FROM meta WHERE key IN ('library', 'epoch')")
    )
    return LibraryIdentity(Uid(str(values["library"])), Uid(str(values["epoch"])))
