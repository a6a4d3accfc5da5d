"""How large a zip's directory is, asked before it is read: it goes into memory whole."""

import struct
from pathlib import Path

from insightreader.domain.errors import FileUnusable, Refused
from insightreader.interchange.archives.archive_format import LARGEST_DIRECTORY

_END = b"PK\x05\x06"
_END_FORMAT = struct.Struct("<4s4H2LH")
_LONGEST_COMMENT = 0xFFFF
_LOCATOR = struct.Struct("<4sLQL")
_END_64 = struct.Struct("<4sQ2H2L4Q")


def check_directory(path: Path) -> None:
    """Raise FileUnusable for a file that is no zip or was cut short, Refused for a giant directory.

    Layout: PKWARE's APPNOTE, sections 4.3.14 to 4.3.16.
    """
    try:
        size = _directory_size(path)
    except OSError as error:
        raise FileUnusable(f"{path.name}: {error.strerror}", why="unreadable") from error
    if size is None:
        raise FileUnusable(f"{path.name} has no end", why="damaged")
    if size > LARGEST_DIRECTORY:
        raise Refused(f"a directory of {size} bytes")


def _directory_size(path: Path) -> int | None:
    with path.open("rb") as file:
        length = file.seek(0, 2)
        start = max(0, length - _END_FORMAT.size - _LONGEST_COMMENT - _LOCATOR.size)
        file.seek(start)
        tail = file.read()
        found = tail.rfind(_END)
        if found < 0 or len(tail) - found < _END_FORMAT.size:
            return None
        size = _END_FORMAT.unpack_from(tail, found)[5]
        if found < _LOCATOR.size:
            return int(size)
        mark, _, place, _ = _LOCATOR.unpack_from(tail, found - _LOCATOR.size)
        if mark != b"PK\x06\x07":
            return int(size)
        file.seek(min(place, length))
        record = file.read(_END_64.size)
        return int(_END_64.unpack(record)[8]) if len(record) == _END_64.size else None
