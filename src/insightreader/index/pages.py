"""Checksums of a segment's file, page by page, checked where it is read.

They follow what they are of in the same file, which Whoosh reads over::

    data  crc32 of each page  mark  length of data  crc32 of all that follows the data

A disk that gives back other bytes than were written would else give other answers, unnoticed.
"""

import mmap
import sys
from array import array
from pathlib import Path
from struct import Struct
from zlib import crc32

from insightreader.domain.errors import IndexDamaged

PAGE_SHIFT = 12
PAGE = 1 << PAGE_SHIFT
"""Bytes of a page: reading any of them checks all of them, the first time."""
_END = Struct("<4sQI")
_HEAD = Struct("<4sQ")
_MARK = b"sums"


def append_sums(path: Path) -> None:
    """Append the checksums of a file to it, once."""
    sums, length = array("I"), 0
    with path.open("r+b") as file:
        while page := file.read(PAGE):
            sums.append(crc32(page))
            length += len(page)
        packed = _little(sums).tobytes() + _HEAD.pack(_MARK, length)
        file.write(packed + crc32(packed).to_bytes(4, "little"))


class CheckedPages:
    """The data of a mapped file; each page is checked before anything of it is given away.

    A page is checked once as long as the file is open. Raises ``IndexDamaged``.
    """

    def __init__(self, source: mmap.mmap) -> None:
        self.source = source
        """The whole file; for who has called ``check`` for what is read."""
        self.length = _length_of_data(source)
        """Bytes of data, without checksums."""
        sums = array("I")
        sums.frombytes(source[self.length : len(source) - _END.size])
        self._sums = _little(sums)
        self.is_unread = bytearray(b"\1") * len(sums)
        """Of each page."""

    def check_all(self) -> None:
        """Check every page that wasn't yet."""
        self.check(0, len(self._sums))

    def check(self, first: int, last: int) -> None:
        """Check those pages from one number up to another, excluded, that weren't yet."""
        with memoryview(self.source) as whole, whole[: self.length] as data:
            for number in range(first, last):
                if self.is_unread[number]:
                    place = number << PAGE_SHIFT
                    with data[place : place + PAGE] as page:
                        if crc32(page) != self._sums[number]:
                            raise IndexDamaged("damaged page", cause="damaged", page=number)
                    self.is_unread[number] = 0


def check_file(path: Path) -> None:
    """Read a file whole. Raises ``IndexDamaged`` for damage anywhere in it."""
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as source,
    ):
        CheckedPages(source).check_all()


def _length_of_data(source: mmap.mmap) -> int:
    size = len(source)
    if size >= _END.size:
        mark, length, checksum = _END.unpack(source[size - _END.size :])
        pages = (length + PAGE - 1) >> PAGE_SHIFT
        is_whole = mark == _MARK and length + array("I").itemsize * pages + _END.size == size
        if is_whole and crc32(source[length : size - 4]) == checksum:
            return int(length)
    raise IndexDamaged("damaged or missing checksums", cause="damaged")


def _little(numbers: "array[int]") -> "array[int]":
    """The same in the order of bytes that files have."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
