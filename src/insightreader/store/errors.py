"""SQLite's errors, told apart where they arise: what a person can act on, what is our mistake."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from insightreader.domain.errors import (
    BugError,
    DiskFull,
    InsightReaderError,
    LibraryCorrupt,
    LibraryLocked,
    LibraryReadOnly,
    StorageFailed,
)

_KNOWN: tuple[tuple[type[apsw.Error], type[InsightReaderError]], ...] = (
    (apsw.FullError, DiskFull),
    (apsw.BusyError, LibraryLocked),
    (apsw.LockedError, LibraryLocked),
    (apsw.ReadOnlyError, LibraryReadOnly),
    (apsw.PermissionsError, LibraryReadOnly),
    (apsw.AuthError, LibraryReadOnly),
    (apsw.CorruptError, LibraryCorrupt),
    (apsw.NotADBError, LibraryCorrupt),
    (apsw.FormatError, LibraryCorrupt),
    (apsw.IOError, StorageFailed),
    (apsw.CantOpenError, StorageFailed),
    (apsw.ProtocolError, StorageFailed),
)


@contextmanager
def translated(path: Path | str) -> Iterator[None]:
    """Turn apsw's errors into ours; ``path`` says which file it was about.

    An interrupted query passes as it is: whoever interrupted it is waiting for it.
    """
    try:
        yield
    except apsw.InterruptError:
        raise
    except apsw.Error as error:
        if lacks_room_for_readers(error):
            raise DiskFull(f"{path}: {error}") from error
        for theirs, ours in _KNOWN:
            if isinstance(error, theirs):
                raise ours(f"{path}: {error}") from error
        raise BugError(f"{path}: {error}") from error


def lacks_room_for_readers(error: apsw.Error) -> bool:
    """Return whether the file by which readers and writers agree (``-shm``) couldn't be made."""
    code: int = getattr(error, "extendedresult", 0)
    return code == apsw.SQLITE_IOERR_SHMSIZE
