"""An archive laid out as a library of its own, in a folder that goes when the import ends.

What comes from anybody shows there that its rows fit together, before any of them comes in.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

import msgspec

from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportProblem
from insightreader.domain.ids import PostId
from insightreader.interchange.archives.archive import ArchiveReader, Row
from insightreader.services.anchoring import anchor_in_heads
from insightreader.services.imports.archive_checking import check_archive, mended
from insightreader.services.imports.passing_rooms import passing_room
from insightreader.store import library as libraries
from insightreader.store.archive import rows as archive_rows
from insightreader.store.archive.history_loading import HistoryLoader, check_operation, room_below
from insightreader.store.archive.loading import ArchiveLoader
from insightreader.store.archive.rows import TABLE_NAMES
from insightreader.store.checks import misfits
from insightreader.store.library import Library, LibraryReader
from insightreader.store.operations import Act

_HISTORY = ("operation", "change")


class Staged:
    """An archive that was checked, and its rows in a library that nobody sees. Close it."""

    def __init__(self, path: Path, room: Path) -> None:
        """Check an archive and lay it out in a folder of its own inside ``room``.

        Raises FileUnusable and Refused for what can't be imported, DiskFull, StorageFailed.
        """
        with ExitStack() as opening:
            self._archive = opening.enter_context(ArchiveReader(path))
            missing = check_archive(path)
            folder = opening.enter_context(passing_room(room)) / "staged"
            libraries.create(folder, profile_name="")
            self.problems = (*missing, *_lay_out(self._archive, folder))
            self._reader = opening.enter_context(LibraryReader(folder))
            self._open = opening.pop_all()
        manifest = self._archive.manifest
        self.counts: Mapping[str, int] = {name: t.rows for name, t in manifest.tables.items()}
        # Of its content: a library in a folder is packed anew each time.
        content = msgspec.json.encode((manifest.library, manifest.tables), order="sorted")
        self.key = hashlib.sha256(content).hexdigest()

    @property
    def has_history(self) -> bool:
        """Whether the archive tells what was done."""
        return all(name in self.counts for name in _HISTORY)

    def posts(self) -> list[PostId]:
        """Return the posts as the staged library knows them, oldest first."""
        return archive_rows.posts(self._reader.connection)

    def rows(self, tables: Iterable[str], posts: Sequence[PostId] | None) -> dict[str, list[Row]]:
        """Return rows by table, those of these posts or all; never of the library's own profile."""
        found = {
            name: list(archive_rows.rows(self._reader.connection, name, posts)) for name in tables
        }
        if "profile" in found:
            own = self._reader.profile.uid
            found["profile"] = [row for row in found["profile"] if row["uid"] != own]
        return found

    def blobs(self, digests: Iterable[str]) -> list[bytes]:
        """Return the bytes that the archive has of these digests."""
        return [self._archive.blob(each) for each in digests if self._archive.holds(each)]

    def operations(self) -> list[Row]:
        """Return the archive's operations."""
        return list(self._archive.rows("operation"))

    def changes(self) -> Iterator[Row]:
        """Yield the archive's changes."""
        return self._archive.rows("change")

    def close(self) -> None:
        """Close the archive and remove the folder."""
        self._open.close()


def _lay_out(archive: ArchiveReader, folder: Path) -> list[ImportProblem]:
    with Library(folder) as library, library.act("import") as act:
        loader = ArchiveLoader(act)
        problems = loader.loaded.problems
        for table in TABLE_NAMES:
            for row in archive.rows(table):
                loader.load(table, mended(table, row, on_problem=problems.append))
        loader.finish()
        _check_history(act, loader, archive)
        anchor_in_heads(act.connection)
        for what, uid, detail in misfits(act.connection):
            # Each row may be well and two of them still not fit together.
            raise FileUnusable(f"{what} of {uid}: {detail}", why="damaged")
        return problems


def _check_history(act: Act, loader: ArchiveLoader, archive: ArchiveReader) -> None:
    operations = list(archive.rows("operation"))
    for row in operations:
        check_operation(loader, row)
    counts = archive.manifest.tables
    room = room_below(
        act.connection,
        operations=len(operations),
        changes=counts["change"].rows if "change" in counts else 0,
    )
    HistoryLoader(operations, room).add_changes(act, loader, archive.rows("change"), start=0)
