"""Members of foreign zips, read into memory one by one; nothing is ever unpacked to a disk."""

import lzma
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from insightreader.domain.errors import FileUnusable, Refused
from insightreader.interchange.archives.zip_directory import check_directory
from insightreader.interchange.importers.foreign_text import LARGEST_FILE

_MOST_MEMBERS = 200_000
_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)


class Members:
    """The members of one zip, by name. All of them together stay under a limit."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._read = 0
        self.names = [each for each in archive.namelist() if not each.endswith("/")]
        if len(self.names) > _MOST_MEMBERS:
            raise Refused(f"{len(self.names)} members")
        self._known = set(self.names)

    def read(self, name: str) -> bytes | None:
        """Return a member's bytes, None where there is none. Raises Refused, FileUnusable."""
        if name not in self._known:
            return None
        try:
            with self._archive.open(name) as member:
                # The size that the directory tells may be a lie.
                data = member.read(LARGEST_FILE - self._read + 1)
        except _ERRORS as error:
            raise FileUnusable(f"{name}: {type(error).__name__}", why="damaged") from error
        self._read += len(data)
        if self._read > LARGEST_FILE:
            raise Refused(f"more than {LARGEST_FILE} bytes inside")
        return data


@contextmanager
def members_of(path: Path) -> Iterator[Members]:
    """Open a zip. Raises FileUnusable and Refused."""
    check_directory(path)
    try:
        archive = zipfile.ZipFile(path)
    except _ERRORS as error:
        raise FileUnusable(f"{path.name}: {type(error).__name__}", why="damaged") from error
    with archive:
        yield Members(archive)


def is_zip(path: Path) -> bool:
    """Return whether a file begins as a zip does."""
    with path.open("rb") as file:
        return file.read(4) == b"PK\x03\x04"
