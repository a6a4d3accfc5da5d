"""Whoosh's files on disk, with three differences: the segment list is read through the guard, a
commit reaches the disk before it counts, and files left open by a failure are closed."""

import os
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from insightreader.index.guard import load_segments


class _TocFile(StructFile):  # type: ignore[misc]
    def read_pickle(self) -> Any:
        return load_segments(self.file)


class _NoLock:
    """Whoosh's own lock stays behind when a writer can't be made; ``WriterLock`` is held instead."""

    def acquire(self, blocking: bool = False) -> bool:
        return True

    def release(self) -> None:
        pass


class GuardedStorage(FileStorage):  # type: ignore[misc]
    """The storage that every index of ours is opened through."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), supports_mmap=True)
        self._written: set[str] = set()
        self._open: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:
        """Open one file for reading."""
        if name.endswith(".toc"):
            file = _TocFile(open(self._fpath(name), "rb"), name=name, **options)
        else:
            file = super().open_file(name, **options)
        self._remember(file)
        return file

    def create_file(self, name: str, **options: Any) -> Any:
        """Create one file; it is brought to the disk before the next TOC takes its name."""
        file = super().create_file(name, **options)
        self._written.add(name)
        self._remember(file)
        return file

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Rename a file. The renaming of a TOC is what commits: everything it names comes first."""
        for name in self._written & set(self.list()):
            _sync(self._fpath(name))
        self._written.clear()
        os.replace(self._fpath(oldname), self._fpath(newname))
        sync_folder(Path(self.folder))

    def lock(self, name: str) -> _NoLock:
        """No lock: whoever writes holds a ``WriterLock``."""
        return _NoLock()

    def _remember(self, file: Any) -> None:
        self._open = [each for each in self._open if not each.closed]
        self._open.append(file.file)

    def close_left_open(self) -> None:
        """Close what Whoosh left open when it failed."""
        for file in self._open:
            file.close()
        self._open.clear()


def _sync(path: str) -> None:
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
