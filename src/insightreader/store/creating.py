"""Making a library: whole or not at all, whoever is killed and whoever comes at the same time."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import apsw

from insightreader.base.clock import Clock, now_ms
from insightreader.domain.errors import DiskFull, LibraryReadOnly, StorageFailed
from insightreader.domain.ids import new_uid
from insightreader.store.captures import make_empty
from insightreader.store.connection import open_writer, transaction
from insightreader.store.identity import new_blob
from insightreader.store.layout import BACKUPS, CAPTURES, DATABASE
from insightreader.store.migrating import check_and_migrate

_KINDS: dict[int | None, type[StorageFailed] | type[DiskFull] | type[LibraryReadOnly]] = {
    errno.ENOSPC: DiskFull,
    errno.EACCES: LibraryReadOnly,
    errno.EPERM: LibraryReadOnly,
    errno.EROFS: LibraryReadOnly,
}


def create(
    folder: Path,
    *,
    profile_name: str,
    clock: Clock = now_ms,
    dimensions: Sequence[tuple[str, str]] = (),
) -> None:
    """Make an empty library in ``folder``, made by a person of that name; one that is there stays.

    ``dimensions``: names and roles of those that its codebook begins with.

    Raises StorageFailed, DiskFull, LibraryReadOnly.
    """
    try:
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
        if (folder / DATABASE).exists():
            return
        make_empty(folder / CAPTURES)
        draft = folder / f"{DATABASE}.new-{os.getpid()}-{new_uid()}"
        try:
            _write(draft, profile_name, clock(), dimensions=dimensions)
            _publish(draft, folder / DATABASE)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        kind = _KINDS.get(error.errno, StorageFailed)
        raise kind(f"{folder}: {error.strerror}", path=str(folder)) from error


def _write(
    path: Path, profile_name: str, created_ms: int, *, dimensions: Sequence[tuple[str, str]]
) -> None:
    connection = open_writer(path)
    try:
        check_and_migrate(connection, path.parent)
        with transaction(connection):
            _introduce(connection, profile_name, created_ms)
            connection.executemany(
                "INSERT INTO dimension (uid, name, role, position) VALUES (?, ?, ?, ?)",
                [(new_blob(), *each, number) for number, each in enumerate(dimensions)],
            )
    finally:
        # The last one to close leaves no log behind.
        connection.close()


def _introduce(connection: apsw.Connection, profile_name: str, created_ms: int) -> None:
    connection.execute(
        "INSERT INTO profile (uid, name, created_ms) VALUES (?, ?, ?)",
        (new_blob(), profile_name, created_ms),
    )
    profile = connection.last_insert_rowid()
    values = {
        "library": new_uid(),
        "epoch": new_uid(),
        "created_ms": created_ms,
        "profile": profile,
    }
    connection.executemany("INSERT INTO meta VALUES (?, ?)", values.items())


def _publish(draft: Path, target: Path) -> None:
    """Give the draft its name unless somebody else was quicker."""
    try:
        os.link(draft, target)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links.
        if not target.exists():
            draft.replace(target)
