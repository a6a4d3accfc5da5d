"""Zips that exports write: every member bears one date, so the same content is the same bytes."""

import zipfile
from types import TracebackType
from typing import IO, BinaryIO, Self

from insightreader.base.clock import to_datetime

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can say, to the second."""


class DatedZip:
    """A zip being written into an open file; ``made_ms``: milliseconds since 1970, UTC."""

    def __init__(self, file: BinaryIO, made_ms: int) -> None:
        self._date = max(to_datetime(made_ms).timetuple()[:6], _EARLIEST)
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True)

    def close(self) -> None:
        """End the zip, whole or not."""
        self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _put(self, name: str, data: bytes) -> None:
        self._zip.writestr(self._member(name), data)

    def _opened(self, name: str) -> IO[bytes]:
        """Return a member to be written bit by bit, however large it becomes."""
        return self._zip.open(self._member(name), "w", force_zip64=True)

    def _member(self, name: str) -> zipfile.ZipInfo:
        member = zipfile.ZipInfo(name, self._date)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        return member
