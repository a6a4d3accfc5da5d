"""Keeps the index of a library up to date: drains the outbox, or makes the index anew."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from insightreader.domain.errors import IndexUnusable
from insightreader.index.stamp import Expected
from insightreader.index.writer import IndexWriter, open_writer, rebuild
from insightreader.store import index_feed
from insightreader.store.index_feed import FeedRow
from insightreader.store.library import LibraryReader
from insightreader.workers.feeding import expected_index, index_folder, index_row
from insightreader.workers.jobs import Indexed

BATCH_ROWS = 2_000
"""Rows of one commit; all are held in memory."""
OnStep = Callable[[int, int], object]
"""Told how many of how many rows are done; what it raises ends the work between two commits."""


class IndexKeeper:
    """The one writer of an index: holds its lock from the first job until ``close``.

    The library is opened for queries only; pruning its outbox is the caller's part.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self._writer: IndexWriter | None = None

    def drain(self, *, on_step: OnStep) -> Indexed:
        """Bring the index up to date. An unusable one is made anew.

        Raises ``LibraryLocked`` while another program indexes, ``DiskFull``, ``LibraryError``.
        """
        with LibraryReader(self._library) as reader:
            try:
                return self._drain(reader, self._open(reader), on_step=on_step)
            except IndexUnusable as error:
                cause = str(error.data.get("cause", ""))
                return replace(self._rebuild(reader, on_step=on_step), cause=cause)
            except BaseException:
                self.close()
                raise

    def rebuild(self, *, on_step: OnStep) -> Indexed:
        """Make the index anew beside the one in use, and put it in use. Raises as ``drain``."""
        with LibraryReader(self._library) as reader:
            return self._rebuild(reader, on_step=on_step)

    def close(self) -> None:
        """Free the lock."""
        writer, self._writer = self._writer, None
        if writer is not None:
            writer.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _open(self, reader: LibraryReader) -> IndexWriter:
        """The writer, opened anew when the library was restored or the index fell behind."""
        expected = expected_index(reader)
        if self._writer is not None and not _fits(self._writer, expected):
            self.close()
        if self._writer is None:
            self._writer = open_writer(index_folder(reader), expected)
        return self._writer

    def _drain(self, reader: LibraryReader, writer: IndexWriter, *, on_step: OnStep) -> Indexed:
        total = index_feed.count_pending(reader.connection, after=writer.sequence)
        done = 0
        while True:
            rows, sequence = index_feed.pending(
                reader.connection, BATCH_ROWS, after=writer.sequence
            )
            if not sequence:
                if 0 < done < total:
                    # A row that changed twice was counted twice, and indexed once.
                    on_step(total, total)
                return Indexed(writer.sequence, done)
            _apply(writer, rows, sequence)
            done += len(rows)
            on_step(min(done, total), total)

    def _rebuild(self, reader: LibraryReader, *, on_step: OnStep) -> Indexed:
        self.close()
        connection = reader.connection
        # Read first: what changes from here on is in the outbox behind this number.
        sequence = index_feed.last_sequence(connection)
        total, done = index_feed.count(connection), 0
        try:
            # An index that begins at nothing is behind the outbox until it is filled.
            expected = replace(expected_index(reader), oldest_sequence=0)
            self._writer = writer = rebuild(index_folder(reader), expected)
            for batch in _batches(index_feed.everything(connection)):
                _apply(writer, batch, writer.sequence)
                done += len(batch)
                on_step(min(done, total), total)
            writer.apply((), (), sequence=sequence)
            writer.publish()
            rest = self._drain(reader, writer, on_step=lambda _, __: on_step(total, total))
        except BaseException:
            self.close()
            raise
        return Indexed(rest.sequence, done + rest.rows, is_rebuilt=True)


def _fits(writer: IndexWriter, expected: Expected) -> bool:
    try:
        writer.stamp.check(expected)
    except IndexUnusable:
        return False
    return not writer.is_condemned


def _apply(writer: IndexWriter, rows: list[FeedRow], sequence: int) -> None:
    writer.apply(
        (index_row(row) for row in rows if row.alive),
        (row.key for row in rows if not row.alive),
        sequence=sequence,
        purge=any(row.erased for row in rows),
    )


def _batches(rows: Iterator[FeedRow]) -> Iterator[list[FeedRow]]:
    while batch := list(islice(rows, BATCH_ROWS)):
        yield batch
