"""Whoosh's files on disk, with three differences.

The list of segments is read through the guard; a commit reaches the disk before it counts; files
left open by a failure are closed.
"""

from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from insightreader.index.durable import sync_file, sync_folder
from insightreader.index.guard import load_segments


class _TocFile(StructFile):
    def read_pickle(self) -> Any:
        return load_segments(self.file)


class _NoLock:
    """Whoosh's own lock stays behind when a writer can't be made; ``WriterLock`` is held."""

    def acquire(self) -> bool:
        return True

    def release(self) -> None:
        pass


class GuardedStorage(FileStorage):
    """The storage that every index of ours is opened through."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), supports_mmap=True)
        self._written: set[str] = set()
        self._open: list[Any] = []

    def open_file(self, name: str, **options: Any) -> Any:
        """Open one file for reading."""
        if name.endswith(".toc"):
            raw = Path(self._fpath(name)).open("rb")  # noqa: SIM115 - Whoosh closes it
            file = _TocFile(raw, name=name, **options)
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

    def rename_file(self, oldname: str, newname: str, **_: object) -> None:
        """Rename a file. The renaming of a TOC is what commits: everything it names comes first."""
        for name in self._written & set(self.list()):
            sync_file(Path(self._fpath(name)))
        self._written.clear()
        Path(self._fpath(oldname)).replace(self._fpath(newname))
        sync_folder(Path(self.folder))

    def lock(self, name: str) -> _NoLock:  # noqa: ARG002 - Whoosh's signature
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
