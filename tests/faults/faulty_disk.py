"""A disk that fails when it is told to: an SQLite VFS under the library."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

import apsw

NAME = "faulty"


class Fault(StrEnum):
    """How the disk fails from some write on."""

    FULL = "full disk"
    WRITE = "write errors"
    SYNC = "sync errors"
    READ_ONLY = "read-only disk"
    TORN = "torn writes"
    """Half of a write arrives, and nothing after it: the power is cut."""


class Disk:
    """What the disk does at which write. Counts writes, truncations and syncs alike."""

    def __init__(self) -> None:
        self.touches = 0
        self.failures = 0
        self._fault: Fault | None = None
        self._from = 0
        self.is_off = False

    def fail(self, fault: Fault, *, at: int) -> None:
        """Fail from the ``at``-th touch on."""
        self._fault, self._from = fault, at

    def heal(self) -> None:
        """Space returns, the cable is plugged in."""
        self._fault, self.is_off = None, False

    def touch(self, *, is_sync: bool = False) -> Fault | None:
        """Count a touch; return how it is to fail, if it is."""
        self.touches += 1
        if self._fault is None or self.touches < self._from:
            return None
        if self._fault is not Fault.TORN and is_sync != (self._fault is Fault.SYNC):
            return None
        self.failures += 1
        return self._fault


_ERRORS = {
    Fault.FULL: apsw.FullError,
    Fault.WRITE: apsw.IOError,
    Fault.SYNC: apsw.IOError,
    Fault.READ_ONLY: apsw.ReadOnlyError,
    Fault.TORN: apsw.IOError,
}


class FaultyFile(apsw.VFSFile):
    """A file of that disk; shared memory and locks are the system's own."""

    def __init__(self, disk: Disk, filename: object, flags: list[int]) -> None:
        super().__init__("", filename, flags)
        self._disk = disk
        # Memory of a program is no disk: what it has written is lost with it all the same.
        self._is_lasting = not flags[0] & (apsw.SQLITE_OPEN_TEMP_DB | apsw.SQLITE_OPEN_TEMP_JOURNAL)

    def xWrite(self, data: bytes, offset: int) -> None:
        fault = self._fault()
        if fault is None:
            super().xWrite(data, offset)
            return
        if fault is Fault.TORN and not self._disk.is_off:
            super().xWrite(data[: len(data) // 2], offset)
        self._disk.is_off = True
        raise _ERRORS[fault](fault)

    def xTruncate(self, size: int) -> None:
        if fault := self._fault():
            self._disk.is_off = True
            raise _ERRORS[fault](fault)
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        fault = self._disk.touch(is_sync=True) if self._is_lasting else None
        if fault is not None:
            self._disk.is_off = True
            raise _ERRORS[fault](fault)
        super().xSync(flags)

    def _fault(self) -> Fault | None:
        return self._disk.touch() if self._is_lasting else None


class _FaultyVfs(apsw.VFS):
    def __init__(self, disk: Disk) -> None:
        super().__init__(NAME, "")
        self._disk = disk

    def xOpen(self, name: object, flags: list[int]) -> FaultyFile:
        return FaultyFile(self._disk, name, flags)


@contextmanager
def faulty_disk() -> Iterator[Disk]:
    """Offer the disk to SQLite under ``NAME``; all its files must be closed on leaving."""
    disk = Disk()
    vfs = _FaultyVfs(disk)
    try:
        yield disk
    finally:
        vfs.unregister()
