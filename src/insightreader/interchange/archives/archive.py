"""Reading an archive that anybody may have made: bounded, checked, and never unpacked to a disk."""

import hashlib
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from insightreader.domain.errors import FileUnusable, Refused
from insightreader.interchange.archives.archive_format import (
    FORMAT,
    LARGEST_BLOB,
    LARGEST_LINE,
    LARGEST_MANIFEST,
    MANIFEST,
    VERSION,
    Manifest,
    blob_name,
    digest_of,
    table_name,
    table_of,
)
from insightreader.interchange.archives.zip_directory import check_directory

_FREE_BYTES = 1 << 30
_MOST_UNPACKED = 250
"""All members together may unpack to so many times the file's size, besides a free gigabyte."""

Row = dict[str, object]


def is_archive(path: Path) -> bool:
    """Return whether a zip says that it is an archive, readable or not.

    Raises FileUnusable where the zip was cut short, and Refused for a giant directory.
    """
    check_directory(path)
    try:
        with zipfile.ZipFile(path) as file, file.open(MANIFEST) as member:
            return FORMAT.encode() in member.read(LARGEST_MANIFEST)
    except (zipfile.BadZipFile, KeyError, zlib.error, NotImplementedError, RuntimeError, OSError):
        return False


class ArchiveReader:
    """An archive open for reading; what it yields is checked against the manifest's hashes.

    Every method raises FileUnusable where the file is damaged or was altered.
    """

    def __init__(self, path: Path) -> None:
        """Open it. Raises FileUnusable, and Refused for what would be dangerous to read on."""
        self._path = path
        check_directory(path)
        with self._readable():
            self._zip = zipfile.ZipFile(path)
        try:
            self._check_members()
            self.manifest = self._read_manifest()
        except BaseException:
            self._zip.close()
            raise

    def check(self) -> None:
        """Read all of it once, and raise for anything that isn't what the manifest says."""
        for table in self.manifest.tables:
            for _ in self.rows(table):
                pass
        for digest in self.digests():
            self.blob(digest)

    def rows(self, table: str) -> Iterator[Row]:
        """Yield a table's rows; none for a table that the archive hasn't."""
        facts = self.manifest.tables.get(table)
        if facts is None:
            return
        digest, count = hashlib.sha256(), 0
        decoder = msgspec.json.Decoder(Row)
        with self._readable(), self._zip.open(table_name(table)) as file:
            while line := file.readline(LARGEST_LINE + 1):
                if len(line) > LARGEST_LINE:
                    raise Refused(f"{table}: a row of more than {LARGEST_LINE} bytes")
                digest.update(line)
                count += 1
                row = decoder.decode(line)
                yield row
        if (count, digest.hexdigest()) != (facts.rows, facts.sha256):
            raise FileUnusable(f"{table} isn't what was written", why="damaged")

    def digests(self) -> Iterator[str]:
        """Yield the SHA-256 of all bytes that the archive holds."""
        for name in self._zip.namelist():
            digest = digest_of(name)
            if digest is not None:
                yield digest

    def holds(self, sha256: str) -> bool:
        """Return whether the archive has these bytes."""
        try:
            self._zip.getinfo(blob_name(sha256))
        except KeyError:
            return False
        return True

    def blob(self, sha256: str) -> bytes:
        """Return bytes of the archive, checked against their SHA-256."""
        with self._readable():
            data = self._zip.read(blob_name(sha256))
        if hashlib.sha256(data).hexdigest() != sha256:
            raise FileUnusable(f"bytes of {sha256} are others", why="damaged")
        return data

    def _check_members(self) -> None:
        names: set[str] = set()
        unpacked = 0
        for member in self._zip.infolist():
            name = member.filename
            if name in names:
                raise Refused(f"{name!r} stands in it twice")
            names.add(name)
            _check_member(member)
            unpacked += member.file_size
        if unpacked > _FREE_BYTES + _MOST_UNPACKED * self._path.stat().st_size:
            raise Refused(f"it would unpack to {unpacked} bytes")

    def _read_manifest(self) -> Manifest:
        with self._readable():
            document = msgspec.json.decode(self._zip.read(MANIFEST))
            kind = document.get("format") if isinstance(document, dict) else None
            version = document.get("version") if isinstance(document, dict) else None
            if kind != FORMAT or not isinstance(version, int):
                raise FileUnusable(f"{self._path.name}: {kind!r}", why="unknown")
            # Asked before anything else is read: a later version may look quite different.
            if version > VERSION:
                raise FileUnusable(f"{self._path.name}: version {version}", why="newer")
            manifest = msgspec.convert(document, Manifest)
        self._check_inventory(manifest)
        return manifest

    def _check_inventory(self, manifest: Manifest) -> None:
        tables = {table_of(name) for name in self._zip.namelist()} - {None}
        if tables != set(manifest.tables):
            raise FileUnusable("other tables than the manifest says", why="damaged")
        if sum(1 for _ in self.digests()) != manifest.blobs:
            raise FileUnusable("other bytes than the manifest says", why="damaged")

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            KeyError,
            NotImplementedError,
            RuntimeError,
            OSError,
            UnicodeError,
            msgspec.MsgspecError,
        ) as error:
            detail = f"{self._path.name}: {type(error).__name__}"
            raise FileUnusable(detail, why="damaged") from error

    def close(self) -> None:
        """Close the file."""
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


def _check_member(member: zipfile.ZipInfo) -> None:
    """Refuse what no archive of ours has: other names, paths that lead out, secrets, giants."""
    name = member.filename
    if name == MANIFEST:
        largest = LARGEST_MANIFEST
    elif digest_of(name):
        largest = LARGEST_BLOB
    elif table_of(name):
        largest = member.file_size
    else:
        raise Refused(f"{name[:80]!r} has no place in an archive")
    if member.file_size > largest:
        raise Refused(f"{name!r} would unpack to {member.file_size} bytes")
    if member.flag_bits & 1:
        raise Refused(f"{name!r} is encrypted")
