"""Archives from strangers: read by name within bounds, never written to disk.

A member is read in pieces and given up at its bound, whatever size it declares.
"""

import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote

from insightreader.domain.errors import NothingToRead

MOST_MEMBERS = 5_000
LARGEST_MEMBER = 50 * 1024 * 1024
LARGEST_WHOLE = 500 * 1024 * 1024
HIGHEST_RATIO = 200
"""Bytes out for each byte in, for members of more than a megabyte."""
_FREE_OF_RATIO = 1024 * 1024
_PIECE = 256 * 1024


class BoundedZip:
    """The members of an archive by their names, read at most within the bounds."""

    def __init__(self, data: bytes) -> None:
        """Open an archive. Raises NothingToRead for a damaged one, or of too many members."""
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise NothingToRead(f"damaged archive: {error}") from error
        self._members = {each.filename: each for each in self._archive.infolist()}
        if len(self._members) > MOST_MEMBERS:
            raise NothingToRead(f"{len(self._members)} members", what="archive")
        self._read = 0

    def names(self) -> list[str]:
        """Return the names of all members, as they are written."""
        return list(self._members)

    def find(self, name: str) -> bytes | None:
        """Return a member, or None where there is none or it is damaged.

        Raises NothingToRead where it, or all that was read of the archive, is beyond its bound.
        """
        member = self._members.get(name)
        if member is None:
            return None
        try:
            return self._within_bounds(member)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError):
            # RuntimeError: encrypted. NotImplementedError, of an unknown compression, is one too.
            return None

    def read(self, name: str) -> bytes:
        """Return a member that has to be there. Raises NothingToRead."""
        found = self.find(name)
        if found is None:
            raise NothingToRead(f"no {name} in the archive")
        return found

    def _within_bounds(self, member: zipfile.ZipInfo) -> bytes:
        pieces, size = [], 0
        most = max(_FREE_OF_RATIO, member.compress_size * HIGHEST_RATIO)
        with self._archive.open(member) as file:
            while piece := file.read(_PIECE):
                size += len(piece)
                self._read += len(piece)
                if size > min(LARGEST_MEMBER, most) or self._read > LARGEST_WHOLE:
                    raise NothingToRead("more in the archive than may be unpacked", what="archive")
                pieces.append(piece)
        return b"".join(pieces)


def beside(member: str, reference: str) -> str:
    """Return the name that ``reference`` has in the archive when ``member`` refers to it.

    What would lead out of the archive is a name like any other, and no member has it.
    """
    path = unquote(reference.partition("#")[0].partition("?")[0])
    if not path:
        return member
    return posixpath.normpath(posixpath.join(posixpath.dirname(member), path)).lstrip("/")
