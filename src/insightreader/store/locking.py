"""The lock of a library's folder: the system's own, freed when its holder dies, whatever way."""

import errno
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from insightreader.domain.errors import LibraryLocked, LibraryReadOnly, StorageFailed

if sys.platform == "win32":
    # Windows' own module knows no shared locks.
    import portalocker

    def _take(file: IO[bytes], *, exclusively: bool) -> None:
        kind = portalocker.LockFlags.EXCLUSIVE if exclusively else portalocker.LockFlags.SHARED
        try:
            portalocker.lock(file, kind | portalocker.LockFlags.NON_BLOCKING)
        except portalocker.LockException as error:
            raise BlockingIOError from error

else:
    # Called directly: importing portalocker costs a start 30 ms.
    import fcntl

    def _take(file: IO[bytes], *, exclusively: bool) -> None:
        fcntl.flock(file, (fcntl.LOCK_EX if exclusively else fcntl.LOCK_SH) | fcntl.LOCK_NB)


LOCK = "library.lock"
_UNWRITABLE = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def held(folder: Path, *, exclusively: bool = False) -> Iterator[None]:
    """Hold the folder's lock: every open library shares it, restoring and migrating take it alone.

    Raises LibraryLocked, LibraryReadOnly where no lock can be made, StorageFailed.
    """
    with ExitStack() as opened:
        try:
            file = opened.enter_context((folder / LOCK).open("a+b"))
            _take(file, exclusively=exclusively)
        except BlockingIOError as error:
            raise LibraryLocked(f"{folder} is in use", path=str(folder)) from error
        except OSError as error:
            detail = f"{folder / LOCK}: {error.strerror}"
            if error.errno in _UNWRITABLE:
                raise LibraryReadOnly(detail, reason="place") from error
            raise StorageFailed(detail, path=str(folder)) from error
        yield
