"""Writes the index: each batch of rows is one commit. One writer at a time."""

import errno
import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from insightreader.domain.errors import DiskFull
from insightreader.index.folder import (
    LOCK_NAME,
    is_condemned,
    make_folder,
    put_in_use,
    remove_strays,
)
from insightreader.index.lock import WriterLock
from insightreader.index.opening import (
    Index,
    check_space,
    create_generation,
    open_index,
    remove_unnamed_files,
)
from insightreader.index.rows import IndexRow
from insightreader.index.schema import document
from insightreader.index.segment_writer import (
    CommitWriter,
    MergePolicy,
    by_tiers,
    without_deleted,
)
from insightreader.index.stamp import Expected, Stamp, write_stamp


class IndexWriter:
    """Holds the writer lock of one index from its making until ``close``."""

    def __init__(self, index: Index, lock: WriterLock, *, is_new: bool) -> None:
        self._index = index
        self._lock = lock
        self._is_new = is_new
        self._stamp = index.stamp

    @property
    def sequence(self) -> int:
        """The last outbox row that is in the index for certain."""
        return self._stamp.sequence

    @property
    def stamp(self) -> Stamp:
        """What the index says of itself now."""
        return self._stamp

    @property
    def is_condemned(self) -> bool:
        """Whether a search found the index damaged since it was opened."""
        return is_condemned(self._index.folder)

    def apply(
        self,
        upserts: Iterable[IndexRow],
        deletes: Iterable[str],
        *,
        sequence: int,
        purge: bool = False,
    ) -> None:
        """Put rows in, in place of those with the same keys, and take keys out, in one commit.

        The rows and their postings are held in memory, about 100 KB for each post of usual length;
        large batches are faster. Of rows with one key the last counts; a key both in ``upserts``
        and ``deletes`` stays. Applying a batch again changes nothing. ``sequence`` is recorded once
        the commit is on disk. ``purge`` leaves nothing in the files of what was ever taken out.
        Raises ``DiskFull``
        before or instead of a commit.
        """
        rows = {row.key: row for row in upserts}
        gone = set(deletes) - rows.keys()
        if rows or gone:
            self._commit(rows, gone, merge=without_deleted if purge else by_tiers)
        if sequence != self._stamp.sequence:
            self._stamp = self._stamp.at(sequence)
            write_stamp(self._index.folder, self._stamp)

    def _commit(self, rows: dict[str, IndexRow], gone: set[str], *, merge: MergePolicy) -> None:
        check_space(self._index)
        storage = self._index.files.storage
        is_done = False
        try:
            with _without_collecting():
                writer = CommitWriter(self._index.files)
                for key in gone | rows.keys():
                    writer.delete_by_term("key", key)
                for row in sorted(rows.values(), key=lambda row: row.language or ""):
                    writer.add_document(**document(row))
                writer.commit(mergetype=merge)
            is_done = True
        except OSError as error:
            if error.errno == errno.ENOSPC:
                raise DiskFull("no room to write the search index") from error
            raise
        finally:
            storage.close_left_open()
            if not is_done:
                remove_unnamed_files(self._index)

    def publish(self) -> None:
        """Put a rebuilt index in use in place of the one before."""
        if self._is_new:
            put_in_use(self._index.folder)
            self._is_new = False

    def close(self) -> None:
        """Free the lock. A rebuilt index that wasn't published is removed by the next writer."""
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Hundreds of thousands of lists that hold no cycles: looking for some takes a seventh."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def open_writer(folder: Path, expected: Expected) -> IndexWriter:
    """Write on in the index in use. Raises ``LibraryLocked`` or ``IndexUnusable``."""
    lock = _locked(folder)
    try:
        index = open_index(folder, expected)
        remove_strays(folder)
        remove_unnamed_files(index)
        writer = IndexWriter(index, lock, is_new=False)
    except BaseException:
        lock.release()
        raise
    return writer


def rebuild(folder: Path, expected: Expected) -> IndexWriter:
    """Start an empty index beside the one in use: fill it, then ``publish`` it.

    Raises ``LibraryLocked``.
    """
    lock = _locked(folder)
    try:
        remove_strays(folder)
        writer = IndexWriter(create_generation(folder, expected), lock, is_new=True)
    except BaseException:
        lock.release()
        raise
    return writer


def _locked(folder: Path) -> WriterLock:
    make_folder(folder)
    lock = WriterLock(folder / LOCK_NAME)
    lock.acquire()
    return lock
