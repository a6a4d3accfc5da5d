"""captures.db: bytes by their SHA-256, appended and never changed; captures and images alike.

A row of the library names bytes only after they are durable here.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import apsw
import zstandard

from insightreader.domain.errors import LibraryCorrupt, NotFound
from insightreader.domain.ids import Sha256
from insightreader.store.connection import open_reader, open_writer, transaction
from insightreader.store.errors import translated
from insightreader.store.identity import hex_list, to_digest
from insightreader.store.querying import column, every, first

SCHEMA = """
CREATE TABLE IF NOT EXISTS blob (
  sha256 BLOB PRIMARY KEY, codec TEXT NOT NULL, size INTEGER NOT NULL, data BLOB NOT NULL
) STRICT;
"""
_TABLE = "SELECT 1 FROM sqlite_schema WHERE name = 'blob'"
# Level 3 writes seven times as fast as zlib 6 at the same size.
_LEVEL = 3
_ALREADY_PACKED = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"PK\x03\x04", b"\x1f\x8b")


def make_empty(path: Path) -> None:
    """Make a file for captures; one that is there stays. Only for a library that is being made."""
    connection = open_writer(path)
    try:
        with translated(path):
            connection.execute(SCHEMA)
    finally:
        connection.close()


class CaptureStore:
    """The bytes of one library. Not for use from several threads at once."""

    def __init__(self, path: Path, *, writable: bool = True, vfs: str | None = None) -> None:
        """Open what ``make_empty`` made.

        Raises LibraryCorrupt where it is missing (``data['missing']``: its name) or something else,
        LibraryReadOnly, StorageFailed.
        """
        if not path.is_file():
            raise LibraryCorrupt(f"{path} is missing", backup=None, missing=path.name)
        self._path = path
        self.connection: apsw.Connection = (
            open_writer(path, vfs=vfs) if writable else open_reader(path)
        )
        try:
            self._expect_table()
        except BaseException:
            self.connection.close()
            raise

    def _expect_table(self) -> None:
        if first(self.connection, _TABLE) is None:
            raise LibraryCorrupt(f"{self._path} holds no captures", backup=None)

    def add(self, data: bytes) -> Sha256:
        """Store ``data`` durably and return its digest; the same bytes are stored once."""
        return self.add_all([data])[0]

    def add_all(self, every_data: Sequence[bytes]) -> list[Sha256]:
        """Store several at the price of one sync, or all of them or none; return their digests."""
        digests = [digest_of(data) for data in every_data]
        new = {
            bytes.fromhex(digest): data
            for digest, data in zip(digests, every_data, strict=True)
            if not self._has(bytes.fromhex(digest))
        }
        # Packed before the transaction begins, which other programs would have to wait for.
        rows = [(digest, *_packed_row(data)) for digest, data in new.items()]
        if rows:
            with transaction(self.connection):
                self.connection.executemany("INSERT OR IGNORE INTO blob VALUES (?, ?, ?, ?)", rows)
        return digests

    def get(self, sha256: Sha256) -> bytes:
        """Return the bytes of that digest, checked against it.

        Raises NotFound, and LibraryCorrupt where the bytes are no longer what they were.
        """
        query = "SELECT codec, data FROM blob WHERE sha256 = ?"
        row = first(self.connection, query, (bytes.fromhex(sha256),))
        if row is None:
            raise NotFound(f"no bytes of {sha256}", what="capture")
        data = _unpack(*row)
        if digest_of(data) != sha256:
            raise LibraryCorrupt(f"{self._path}: bytes of {sha256} have changed", backup=None)
        return data

    def intact(self, digests: Sequence[Sha256]) -> dict[Sha256, bytes]:
        """Return what is stored of these digests and still is what it was, in one query."""
        query = (
            "SELECT sha256, codec, data FROM blob "
            "WHERE sha256 IN (SELECT unhex(value) FROM json_each(?))"
        )
        found = {}
        for blob, codec, packed in every(self.connection, query, (hex_list(digests),)):
            try:
                data = _unpack(codec, packed)
            except LibraryCorrupt:
                continue
            if hashlib.sha256(data).digest() == blob:
                found[to_digest(blob)] = data
        return found

    def digests(self) -> list[Sha256]:
        """Return the digest of everything stored."""
        return [to_digest(blob) for blob in column(self.connection, "SELECT sha256 FROM blob")]

    def erase(self, digests: Sequence[Sha256]) -> None:
        """Remove bytes for ever; their place in the file is overwritten."""
        if not digests:
            return
        with transaction(self.connection):
            self.connection.execute(
                "DELETE FROM blob WHERE sha256 IN (SELECT unhex(value) FROM json_each(?))",
                (hex_list(digests),),
            )

    def interrupt(self) -> None:
        """End a running query from another thread."""
        self.connection.interrupt()

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def _has(self, digest: bytes) -> bool:
        return first(self.connection, "SELECT 1 FROM blob WHERE sha256 = ?", (digest,)) is not None


def digest_of(data: bytes) -> Sha256:
    """Return the digest that bytes are stored under."""
    return Sha256(hashlib.sha256(data).hexdigest())


def _packed_row(data: bytes) -> tuple[str, int, bytes]:
    if data.startswith(_ALREADY_PACKED):
        return "raw", len(data), data
    return "zstd", len(data), zstandard.ZstdCompressor(level=_LEVEL).compress(data)


def _unpack(codec: str, data: bytes) -> bytes:
    if codec == "raw":
        return data
    try:
        return zstandard.ZstdDecompressor().decompress(data)
    except zstandard.ZstdError as error:
        raise LibraryCorrupt(f"stored bytes can't be unpacked: {error}", backup=None) from error
