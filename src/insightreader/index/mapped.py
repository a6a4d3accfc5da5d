"""Files inside a segment, read where the system maps them.

Whoosh copies each of them whole when a segment is opened: an index of 300 MB would take 300 MB of
every process that searches it, and each commit would read all of it.
"""

import os
from collections.abc import Callable

import whoosh.filedb.compound
from whoosh.filedb.structfile import BufferFile


class MappedFile(BufferFile):
    """A window on a mapped segment, in place of Whoosh's copy; good while the map is open."""

    def __init__(
        self,
        buf: memoryview,
        name: str | None = None,
        onclose: Callable[..., object] | None = None,
    ) -> None:
        # Not Whoosh's own, which copies.
        self._buf = memoryview(buf)
        self._size = len(self._buf)
        self._at = 0
        self._name = name
        self.onclose = onclose
        self.is_real = False
        self.is_closed = False

    @property
    def file(self) -> "MappedFile":
        """What Whoosh unpickles from. No attribute: a cycle would keep the map open."""
        return self

    def subset(self, position: int, length: int, name: str | None = None) -> "MappedFile":
        """A smaller window."""
        return MappedFile(self._buf[position : position + length], name or self._name)

    def get(self, position: int, length: int) -> bytes:
        """The bytes at a place; where the next ``read`` begins stays."""
        return bytes(self._buf[position : position + length])

    def read(self, size: int = -1) -> bytes:
        """The next ``size`` bytes, or all that are left."""
        start = self._at
        self._at = self._size if size < 0 else min(start + size, self._size)
        return bytes(self._buf[start : self._at])

    def readline(self, size: int = -1) -> bytes:
        """The bytes up to a line feed and with it."""
        rest = self._buf[self._at :] if size < 0 else self._buf[self._at : self._at + size]
        before, feed, _ = bytes(rest).partition(b"\n")
        self._at += len(before) + len(feed)
        return before + feed

    def seek(self, target: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, counted from the start, from here, or from the end."""
        origin = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = min(max(origin + target, 0), self._size)
        return self._at

    def tell(self) -> int:
        """Where the next ``read`` begins."""
        return self._at

    def close(self) -> None:
        """Let go of the map."""
        if not self.is_closed:
            self.is_closed = True
            if self.onclose:
                self.onclose(self)
            self._buf = memoryview(b"")
            self._size = self._at = 0


def install() -> None:
    """Let compound files open their parts so. Importing this module does it."""
    whoosh.filedb.compound.BufferFile = MappedFile


install()
