"""Files inside a segment, read where the system maps them, and checked where they are read.

Whoosh copies each of them whole when a segment is opened: an index of 300 MB would take 300 MB of
every process that searches it, and each commit would read all of it.
"""

import mmap
import os
from collections.abc import Callable

import whoosh.codec.base
from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.filestore import StorageError
from whoosh.filedb.structfile import BufferFile, StructFile

from insightreader.index.pages import PAGE_SHIFT, CheckedPages

_Closed = Callable[[object], object]


class MappedFile(BufferFile):
    """A window on a mapped segment, in place of Whoosh's copy; good while the segment is open."""

    def __init__(
        self,
        pages: CheckedPages,
        start: int,
        size: int,
        *,
        name: str | None = None,
        onclose: _Closed | None = None,
    ) -> None:
        # Not Whoosh's own, which copies.
        self._pages: CheckedPages | None = pages
        self._start, self._size = start, size
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
        if self._pages is None:
            raise StorageError("closed")
        start, size = min(position, self._size), max(0, min(length, self._size - position))
        return MappedFile(self._pages, self._start + start, size, name=name or self._name)

    def get(self, position: int, length: int) -> bytes:
        """The bytes at a place; where the next ``read`` begins stays."""
        end = position + length
        if end > self._size:  # noqa: PLR1730 - "min" takes as long as the rest
            end = self._size
        pages = self._pages
        if pages is None or end <= position:
            return b""
        start, end = self._start + position, self._start + end
        # Here and not in a call: a search comes by some thousand times.
        first, last = start >> PAGE_SHIFT, (end - 1) >> PAGE_SHIFT
        if pages.is_unread[first] or (
            first != last and pages.is_unread.find(1, first, last + 1) >= 0
        ):
            pages.check(first, last + 1)
        return pages.source[start:end]

    def read(self, size: int = -1) -> bytes:
        """The next ``size`` bytes, or all that are left."""
        start = self._at
        self._at = self._size if size < 0 else min(start + size, self._size)
        return self.get(start, self._at - start)

    def readline(self, size: int = -1) -> bytes:
        """The bytes up to a line feed and with it."""
        rest = self.get(self._at, self._size if size < 0 else size)
        before, feed, _ = rest.partition(b"\n")
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
            self._pages = None
            self._size = self._at = 0


class MappedSegment(CompoundStorage):
    """The files of a segment, in place of Whoosh's. The map ends with the last of its windows.

    Raises ``IndexUnusable`` where the file isn't what was written.
    """

    def __init__(self, dbfile: StructFile, use_mmap: bool = True) -> None:  # noqa: ARG002, FBT001, FBT002 - Whoosh's
        self.is_closed = False
        self._locks: dict[str, object] = {}
        try:
            source = mmap.mmap(dbfile.fileno(), 0, access=mmap.ACCESS_READ)
        finally:
            dbfile.close()
        self._pages: CheckedPages | None = CheckedPages(source)
        whole = MappedFile(self._pages, 0, self._pages.length)
        whole.seek(whole.read_long())
        self._dir = whole.read_pickle()
        self._options = whole.read_pickle()

    def open_file(self, name: str, *_: object, **__: object) -> MappedFile:
        """Open one of the files."""
        if self._pages is None:
            raise StorageError("closed")
        start, size = self.range(name)
        return MappedFile(self._pages, start, size, name=name)

    def close(self) -> None:
        """Open no further files."""
        self.is_closed = True
        self._pages = None


def install() -> None:
    """Let Whoosh open segments so. Importing this module does it."""
    whoosh.codec.base.CompoundStorage = MappedSegment


install()
