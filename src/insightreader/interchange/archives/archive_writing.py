"""Writing an archive row by row: nothing but the row at hand is held in memory."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import BinaryIO

import msgspec

from insightreader.base.clock import iso
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
from insightreader.interchange.dated_zip import DatedZip


class ArchiveWriter(DatedZip):
    """Writes into an open file. ``finish`` adds the manifest, without which it is no archive."""

    def __init__(self, file: BinaryIO, origin: Origin) -> None:
        super().__init__(file, origin.made_ms)
        self._origin = origin
        self._encoder = msgspec.json.Encoder()
        self._tables: dict[str, TableFacts] = {}
        self._blobs: set[bytes] = set()

    def add_table(self, table: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Write a table, a row a line."""
        digest, count = hashlib.sha256(), 0
        with self._opened(table_name(table)) as file:
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
            self._put(blob_name(sha256), data)

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
        self._put(MANIFEST, document)
        self.close()
        return manifest
