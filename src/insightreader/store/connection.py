"""Opening SQLite files the one way this program does: WAL, full sync, foreign keys, own SQLite."""

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from insightreader.domain.errors import BugError, LibraryReadOnly
from insightreader.store.errors import lacks_room_for_readers, translated

BUSY_TIMEOUT_MS = 10_000
# A log that one large operation blew up is cut back to this by the next checkpoint.
LOG_LIMIT_BYTES = 16 << 20
# Pages in the log past which a commit folds it even where another thread is to do that.
_LONG_LOG_PAGES = 16_384
_WRITE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_READ = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI


def open_writer(path: Path, *, vfs: str | None = None) -> apsw.Connection:
    """Open ``path`` for reading and writing, creating it if need be; ``vfs`` injects faults.

    Raises LibraryReadOnly for a place that can't be written, LibraryCorrupt, StorageFailed.
    """
    if vfs is None and path.exists() and not takes_files(path.parent):
        raise LibraryReadOnly(f"{path.parent} can't be written", reason="place")
    with translated(path):
        connection = apsw.Connection(str(path), flags=_WRITE, vfs=vfs)
        try:
            connection.set_busy_timeout(BUSY_TIMEOUT_MS)
            connection.execute("PRAGMA journal_mode = wal").fetchall()
            # FULL costs one sync a change: an acknowledged change survives a power cut.
            connection.pragma("synchronous", "full")
            # What a user erases is overwritten, not just unlinked.
            connection.execute("PRAGMA secure_delete = on").fetchall()
            connection.pragma("journal_size_limit", LOG_LIMIT_BYTES)
            _configure(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def leave_log_to_others(connection: apsw.Connection) -> None:
    """Let commits never stop to fold the log into the file: another thread calls ``fold_log``."""
    connection.wal_autocheckpoint(_LONG_LOG_PAGES)


def fold_log(path: Path) -> None:
    """Bring what the log holds into the file, as far as nobody reads it; writers go on meanwhile.

    Raises LibraryReadOnly, DiskFull, StorageFailed.
    """
    connection = open_writer(path)
    try:
        with translated(path):
            connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
    finally:
        connection.close()


def open_reader(path: Path) -> apsw.Connection:
    """Open ``path`` for queries alone. Several may be open beside a writer, one for each thread."""
    with translated(path):
        uri = path.absolute().as_uri()
        if _has_no_log(path) and not takes_files(path.parent):
            return _open_to_read(f"{uri}?immutable=1")
        try:
            return _open_to_read(uri)
        except apsw.IOError as error:
            if not (lacks_room_for_readers(error) and _has_no_log(path)):
                raise
            return _open_to_read(f"{uri}?immutable=1")


def _open_to_read(uri: str) -> apsw.Connection:
    connection = apsw.Connection(uri, flags=_READ)
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.execute("PRAGMA query_only = on")
        _configure(connection)
        # The first look at the file tells whether it can be read at all.
        connection.execute("PRAGMA schema_version").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: apsw.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = on")
    connection.execute("PRAGMA trusted_schema = off")
    connection.pragma("temp_store", "memory")
    connection.pragma("cache_size", -8_000)


def _has_no_log(path: Path) -> bool:
    """Without a log the file alone is the truth, and SQLite can be told to look at nothing else."""
    log = path.with_name(path.name + "-wal")
    try:
        return log.stat().st_size == 0
    except FileNotFoundError:
        return True


def takes_files(folder: Path) -> bool:
    """Return whether a file can be made in ``folder``; one that is only full takes files too."""
    try:
        # Its name is new each time: two programs that look at once don't see each other's.
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError as error:
        return error.errno not in {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """One write transaction: all of it is durable on leaving, or nothing of it happened."""
    if _is_in_transaction(connection):
        raise BugError("one act inside another: each is a transaction of its own")
    with translated(connection.filename):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back by itself already.
            if _is_in_transaction(connection):
                connection.execute("ROLLBACK")
            raise


def _is_in_transaction(connection: apsw.Connection) -> bool:
    # A function, since the answer changes while the type checker thinks that it knows it.
    return connection.in_transaction


@contextmanager
def snapshot(connection: apsw.Connection) -> Iterator[None]:
    """One read transaction: what others commit meanwhile isn't seen."""
    with translated(connection.filename):
        connection.execute("BEGIN")
        try:
            connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchall()
            yield
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")


def schema_version(connection: apsw.Connection) -> int:
    """Return the number of schema steps that a file has taken.

    Raises LibraryCorrupt for what is no database.
    """
    with translated(connection.filename):
        return int(connection.pragma("user_version"))
