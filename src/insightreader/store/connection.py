"""Opening SQLite files the one way this program does: WAL, full sync, foreign keys, own SQLite."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from insightreader.store.errors import translated

BUSY_TIMEOUT_MS = 10_000
_WRITE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def open_writer(path: Path, *, vfs: str | None = None) -> apsw.Connection:
    """Open ``path`` for reading and writing, creating it if need be; ``vfs`` is for fault injection."""
    with translated(path):
        connection = apsw.Connection(str(path), flags=_WRITE, vfs=vfs)
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.pragma("journal_mode", "wal")
        # FULL costs one sync a change and means that an acknowledged change survives a power cut.
        connection.pragma("synchronous", "full")
        # What a user erases is overwritten, not just unlinked.
        connection.pragma("secure_delete", True)
        _configure(connection)
        return connection


def open_reader(path: Path) -> apsw.Connection:
    """Open ``path`` for queries alone. Several may be open beside a writer, one for each thread."""
    with translated(path):
        connection = apsw.Connection(_reader_uri(path), flags=_READ)
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.pragma("query_only", True)
        _configure(connection)
        return connection


def _configure(connection: apsw.Connection) -> None:
    connection.pragma("foreign_keys", True)
    connection.pragma("trusted_schema", False)
    connection.pragma("temp_store", "memory")
    connection.pragma("cache_size", -8_000)


def _reader_uri(path: Path) -> str:
    """A file in a folder that can't be written has no log beside it: SQLite must be told so."""
    uri = path.absolute().as_uri()
    log = path.with_name(path.name + "-wal")
    if log.exists() or _folder_takes_files(path.parent):
        return uri
    return f"{uri}?immutable=1"


def _folder_takes_files(folder: Path) -> bool:
    probe = folder / ".write-probe"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """One write transaction: all of it is durable on leaving, or nothing of it happened."""
    where = connection.filename
    with translated(where):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back by itself already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def schema_version(connection: apsw.Connection) -> int:
    """Return the number of schema steps that a file has taken.

    Raises LibraryCorrupt for what is no database.
    """
    with translated(connection.filename):
        return int(connection.pragma("user_version"))
