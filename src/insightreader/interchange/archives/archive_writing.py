"""Writing an archive row by row: nothing but the row at hand is held in memory."""

import hashlib
import zipfile
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

from insightreader.base.clock import iso, to_datetime
from insightreader.domain.exchange import Origin
from insightreader.interchange.archives.archive_format import (
    FORMAT,
    MANIFEST,
    VERSION,
    Manifest,
    TableFacts,
    blob_name,
    table_name,
)


class ArchiveWriter:
    """Writes into an open file. ``finish`` adds the manifest, without which it is no archive."""

    def __init__(self, file: BinaryIO, origin: Origin) -> None:
        self._origin = origin
        # To the second, and no year before 1980: that is what a zip can say.
        self._date = max(to_datetime(origin.made_ms).timetuple()[:6], (1980, 1, 1, 0, 0, 0))
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        self._encoder = msgspec.json.Encoder()
        self._tables: dict[str, TableFacts] = {}
        self._blobs: set[bytes] = set()

    def add_table(self, table: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Write a table, a row a line."""
        digest, count = hashlib.sha256(), 0
        with self._zip.open(self._member(table_name(table)), "w", force_zip64=True) as file:
            for row in rows:
                line = self._encoder.encode(row) + b"\n"
                digest.update(line)
                file.write(line)
                count += 1
        self._tables[table] = TableFacts(count, digest.hexdigest())

    def add_blob(self, sha256: str, data: bytes) -> None:
        """Write bytes; the same ones a second time are left out."""
        key = bytes.fromhex(sha256)
        if key not in self._blobs:
            self._blobs.add(key)
            self._zip.writestr(self._member(blob_name(sha256)), data)

    def finish(self, *, is_whole: bool) -> Manifest:
        """Write the manifest, and end the archive."""
        manifest = Manifest(
            format=FORMAT,
            version=VERSION,
            program=self._origin.program,
            library=self._origin.library,
            made=iso(self._origin.made_ms),
            is_whole=is_whole,
            tables=self._tables,
            blobs=len(self._blobs),
        )
        document = msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
        self._zip.writestr(self._member(MANIFEST), document)
        self._zip.close()
        return manifest

    def _member(self, name: str) -> zipfile.ZipInfo:
        member = zipfile.ZipInfo(name, self._date)
        member.compress_type = zipfile.ZIP_DEFLATED
        member.external_attr = 0o644 << 16
        return member

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()
