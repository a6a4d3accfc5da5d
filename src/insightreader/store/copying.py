"""Copying databases while they are written, and checking the copies."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from insightreader.domain.errors import DiskFull, LibraryCorrupt, StorageFailed
from insightreader.store.captures import SCHEMA as CAPTURES_SCHEMA
from insightreader.store.connection import (
    open_reader,
    open_writer,
    schema_version,
    snapshot,
    takes_files,
    transaction,
)
from insightreader.store.errors import translated
from insightreader.store.querying import column

# Each step is brought to the disk before the next: were it left to the system, what a person
# writes meanwhile would one time have to wait for all of it.
_STEP_PAGES = 256
_STEP_BLOBS = 32

_LACKING = "SELECT sha256 FROM source.blob EXCEPT SELECT sha256 FROM main.blob"
_APPEND = "INSERT OR IGNORE INTO blob SELECT * FROM source.blob WHERE sha256 = ?"


def copy_database(connection: apsw.Connection, target: Path, *, check: bool = True) -> None:
    """Write a copy of an open database to ``target``, as it is now, verified if ``check``.

    Nothing lies at ``target`` until the copy is whole. Raises DiskFull, StorageFailed, and
    LibraryCorrupt where the copy doesn't pass its check.
    """
    partial = target.with_name(target.name + ".partial")
    with said_plainly(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _copy(connection, partial)
            if check:
                verify(partial)
            partial.replace(target)
        finally:
            _forget(partial)


def _copy(connection: apsw.Connection, target: Path) -> None:
    # Of one snapshot: a copy that started anew at each change would never end beside a writer.
    with translated(target), snapshot(connection):
        copy = apsw.Connection(str(target))
        try:
            with target.open("r+b") as file, copy.backup("main", connection, "main") as backup:
                while not backup.done:
                    backup.step(_STEP_PAGES)
                    os.fsync(file.fileno())
            copy.pragma("journal_mode", "delete")
        finally:
            copy.close()


def append_captures(source: Path, target: Path) -> int:
    """Add the bytes of ``source`` that ``target`` lacks; return how many."""
    with said_plainly(target):
        target.parent.mkdir(parents=True, exist_ok=True)
    # Nothing is written there, but who may only read leaves the log that it made behind.
    mode = "?mode=rw" if takes_files(source.parent) else "?mode=ro"
    connection = open_writer(target)
    try:
        with translated(target):
            connection.execute(CAPTURES_SCHEMA)
            connection.execute("ATTACH ? AS source", (source.absolute().as_uri() + mode,))
            lacking = column(connection, _LACKING)
        for start in range(0, len(lacking), _STEP_BLOBS):
            with transaction(connection):
                connection.executemany(_APPEND, ((each,) for each in lacking[start:][:_STEP_BLOBS]))
        return len(lacking)
    finally:
        connection.close()


def verify(path: Path) -> None:
    """Open a library's database file and check it. Raises LibraryCorrupt."""
    connection = open_reader(path)
    try:
        if schema_version(connection) < 1:
            raise LibraryCorrupt(f"{path} holds no library", backup=None)
        found = column(connection, "PRAGMA quick_check")
        if found != ["ok"]:
            raise LibraryCorrupt(f"{path}: {found[0]}", backup=None)
    finally:
        connection.close()


def integrity(path: Path) -> list[str]:
    """Return what SQLite's full check finds wrong in a file.

    Raises LibraryCorrupt for what is no database.
    """
    connection = open_reader(path)
    try:
        found = column(connection, "PRAGMA integrity_check(20)")
    finally:
        connection.close()
    return [] if found == ["ok"] else [f"{path.name}: {each}" for each in found]


@contextmanager
def said_plainly(path: Path) -> Iterator[None]:
    """Turn the system's errors about a file into ours."""
    try:
        yield
    except OSError as error:
        kind = DiskFull if error.errno in {errno.ENOSPC, errno.EDQUOT} else StorageFailed
        raise kind(f"{path}: {error.strerror}", path=str(path)) from error


def _forget(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
