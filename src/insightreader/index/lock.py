"""One writer per index, by a lock of the operating system's that is freed when its holder dies."""

import os
import sys
from pathlib import Path
from typing import Self

from insightreader.domain.errors import LibraryLocked

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class WriterLock:
    """A lock on a file of its own. Not inherited by child processes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once. Raises ``LibraryLocked`` while another holds it."""
        descriptor = os.open(
            self._path, os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), 0o600
        )
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise LibraryLocked("the search index is being written", path=self._path) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Free the lock; nothing happens when it isn't held."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            _unlock(descriptor)
            os.close(descriptor)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
