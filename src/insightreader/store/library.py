"""One library folder, open for writing: its two SQLite files, its lock; where every act begins."""

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from typing import Self

import apsw

from insightreader.base.clock import Clock, now_ms
from insightreader.domain.entities import Profile
from insightreader.domain.errors import (
    DiskFull,
    LibraryError,
    LibraryMissing,
    LibraryReadOnly,
)
from insightreader.domain.ids import OperationId
from insightreader.store import migrations
from insightreader.store.captures import CaptureStore
from insightreader.store.connection import (
    fold_log,
    leave_log_to_others,
    open_reader,
    open_writer,
    transaction,
)
from insightreader.store.creating import create
from insightreader.store.erasing import erase_bytes
from insightreader.store.following import OwnOperations
from insightreader.store.layout import BACKUPS, CAPTURES, DATABASE, exists
from insightreader.store.locking import held
from insightreader.store.migrating import check_and_migrate
from insightreader.store.operations import Act, operation
from insightreader.store.reader import (
    LibraryIdentity,
    LibraryReader,
    current_profile,
    identity,
    look_at,
    version_of,
)

__all__ = [
    "BACKUPS",
    "CAPTURES",
    "DATABASE",
    "Connection",
    "Library",
    "LibraryIdentity",
    "LibraryReader",
    "create",
    "current_profile",
    "exists",
    "fold_logs",
    "held",
    "identity",
    "look_at",
    "open_library",
]

Connection = apsw.Connection
"""What services hand from one function of the store to another, and never look into."""


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
        because: LibraryError | None = None,
        own: OwnOperations | None = None,
    ) -> None:
        """Open what ``create`` made, bringing an older format up to date first.

        Raises LibraryMissing, LibraryCorrupt, LibraryLocked, and LibraryReadOnly for a newer format
        or a place that can't be written: then ``read_only`` opens it for looking at, and every act
        raises ``because``.
        """
        if not exists(folder):
            raise LibraryMissing(f"no library in {folder}", path=str(folder))
        self.folder = folder
        self.clock = clock
        self.own = own or OwnOperations()
        self.is_read_only = read_only
        self._because = because or LibraryReadOnly(f"{folder} is open to be read", reason="opened")
        self._held = ExitStack()
        with ExitStack() as opening:
            if read_only:
                self.connection = open_reader(folder / DATABASE)
                opening.callback(self.connection.close)
                version_of(self.connection)
            else:
                _bring_up_to_date(folder)
                opening.enter_context(held(folder))
                self.connection = open_writer(folder / DATABASE, vfs=vfs)
                opening.callback(self.connection.close)
            self.captures = CaptureStore(folder / CAPTURES, writable=not read_only, vfs=vfs)
            opening.callback(self.captures.close)
            if not read_only:
                erase_bytes(self.connection, self.captures)
            self._held = opening.pop_all()

    def leave_logs_to_others(self) -> None:
        """Let commits never stop to fold the logs: somebody calls ``fold_logs`` now and then."""
        if not self.is_read_only:
            leave_log_to_others(self.connection)
            leave_log_to_others(self.captures.connection)

    @contextmanager
    def act(
        self,
        kind: str,
        *,
        label: Mapping[str, object] | None = None,
        undoes: OperationId | None = None,
        continuing: OperationId | None = None,
    ) -> Iterator[Act]:
        """Begin an operation, or go on with one; leaving the block makes it durable.

        Raises LibraryReadOnly, LibraryLocked, DiskFull, StorageFailed, and BugError inside another.
        """
        self.expect_writable()
        made = None
        try:
            with operation(
                self.connection,
                kind,
                profile=self.profile.id,
                now_ms=self.clock(),
                label=label,
                undoes=undoes,
                continuing=continuing,
            ) as act:
                made = act.operation
                self.own.add(made)
                yield act
        except BaseException:
            if made is not None and continuing is None:
                self.own.discard(made)
            raise

    def unlogged(self) -> AbstractContextManager[None]:
        """Begin a transaction for what history doesn't keep: drafts, jobs, the reading place."""
        self.expect_writable()
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

    def expect_writable(self) -> None:
        """Raise what stands in the way of writing, if anything does."""
        if self.is_read_only:
            raise type(self._because)(self._because.detail, **self._because.data)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def open_library(folder: Path, *, own: OwnOperations | None = None) -> Library:
    """Open a library; to be read only where it can't be written, for whatever reason.

    Raises LibraryMissing, LibraryCorrupt, LibraryLocked, StorageFailed.
    """
    try:
        return Library(folder, own=own)
    except (LibraryReadOnly, DiskFull) as error:
        return Library(folder, read_only=True, because=error)


def fold_logs(folder: Path) -> None:
    """Fold what was committed lately into both files, beside whoever writes.

    Raises LibraryReadOnly, DiskFull, StorageFailed.
    """
    for name in (CAPTURES, DATABASE):
        fold_log(folder / name)


def _bring_up_to_date(folder: Path) -> None:
    """Migrate alone, so that no other program looks at a half-made schema."""
    connection = open_reader(folder / DATABASE)
    try:
        version = version_of(connection)
    finally:
        connection.close()
    if version > migrations.VERSION:
        raise LibraryReadOnly(f"{folder} was made by a newer version", reason="newer")
    if version < migrations.VERSION:
        with held(folder, exclusively=True):
            connection = open_writer(folder / DATABASE)
            try:
                check_and_migrate(connection, folder)
            finally:
                connection.close()
