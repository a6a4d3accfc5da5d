"""Whoosh's files on disk, with three differences.

Segments and the table of contents carry checksums, and the list of segments is read through the
guard; a commit reaches the disk before it counts; files left open by a failure are closed.
"""

import io
from hashlib import sha256
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from insightreader.index import mapped
from insightreader.index.durable import sync_file, sync_folder
from insightreader.index.guard import load_segments
from insightreader.index.pages import append_sums

mapped.install()
_SEGMENT = ".seg"


class _TocFile(StructFile):
    def read_pickle(self) -> Any:
        return load_segments(self.file)


class _NoLock:
    """Whoosh's own lock stays behind when a writer can't be made; ``WriterLock`` is held."""

    def acquire(self) -> bool:
        return True

    def release(self) -> None:
        pass


def sealed(toc: bytes) -> bytes:
    """A table of contents with its checksum, which Whoosh reads over."""
    return toc + sha256(toc).digest()


def unsealed(data: bytes) -> bytes:
    """A table of contents without its checksum. Raises ``ValueError`` when it was damaged.

    A changed number in it could otherwise be taken for a count of documents.
    """
    size = sha256().digest_size
    toc, digest = data[:-size], data[-size:]
    if sha256(toc).digest() != digest:
        raise ValueError("damaged table of contents")
    return toc


class _TrackedStorage(FileStorage):
    """Remembers which files are open, since Whoosh leaves them open when it fails."""

    def __init__(self, folder: Path, open_files: list[Any]) -> None:
        super().__init__(str(folder), supports_mmap=True)
        self._open_files = open_files

    def open_file(self, name: str, **options: Any) -> Any:
        """Open one file for reading."""
        return self._remembered(super().open_file(name, **options))

    def create_file(self, name: str, **options: Any) -> Any:
        """Create one file."""
        return self._remembered(super().create_file(name, **options))

    def _remembered(self, file: Any) -> Any:
        self._open_files[:] = [each for each in self._open_files if not each.closed]
        self._open_files.append(file.file)
        return file


class GuardedStorage(_TrackedStorage):
    """The storage that every index of ours is opened through."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, [])
        self._written: set[str] = set()

    def open_file(self, name: str, **options: Any) -> Any:
        """Open one file for reading. Raises ``ValueError`` for a damaged table of contents."""
        if not name.endswith(".toc"):
            return super().open_file(name, **options)
        data = unsealed(Path(self._fpath(name)).read_bytes())
        return _TocFile(io.BytesIO(data), name=name, **options)

    def create_file(self, name: str, **options: Any) -> Any:
        """Create one file; it is brought to the disk before the next TOC takes its name."""
        self._written.add(name)
        return super().create_file(name, **options)

    def temp_storage(self, name: str | None = None) -> _TrackedStorage:
        """A folder for files of one commit."""
        folder = Path(self._fpath(name or "tmp"))
        return _TrackedStorage(folder, self._open_files).create()

    def rename_file(self, oldname: str, newname: str, **_: object) -> None:
        """Rename a table of contents, which is what commits: everything it names comes first."""
        toc = Path(self._fpath(oldname))
        toc.write_bytes(sealed(toc.read_bytes()))
        for name in self._written & set(self.list()):
            if name.endswith(_SEGMENT):
                append_sums(Path(self._fpath(name)))
            sync_file(Path(self._fpath(name)))
        self._written.clear()
        toc.replace(self._fpath(newname))
        sync_folder(Path(self.folder))

    def lock(self, name: str) -> _NoLock:  # noqa: ARG002 - Whoosh's signature
        """No lock: whoever writes holds a ``WriterLock``."""
        return _NoLock()

    def close_left_open(self) -> None:
        """Close what Whoosh left open when it failed."""
        for file in self._open_files:
            file.close()
        self._open_files.clear()
