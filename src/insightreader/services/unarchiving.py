"""Taking an archive in: all of what it checks to be, in one operation, or nothing at all."""

from functools import partial
from pathlib import Path
from typing import cast

from insightreader.domain.changes import Done
from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportKind, ImportProblem, ImportReport
from insightreader.domain.ids import Sha256
from insightreader.interchange.archive import ArchiveReader
from insightreader.interchange.registry import guard
from insightreader.services.anchoring import anchor_in_heads
from insightreader.services.archive_checking import check_archive, mended
from insightreader.services.desk import Desk
from insightreader.services.importing_steps import Act, Errand, Steps
from insightreader.services.joining import Joined, join_posts
from insightreader.store.archive_history_loading import HistoryLoader
from insightreader.store.archive_loading import ArchiveLoader
from insightreader.store.archive_rows import TABLE_NAMES
from insightreader.store.checks import misfits
from insightreader.store.library import Library
from insightreader.store.operations import Act as Operation

_safely = partial(guard, ImportKind.ARCHIVE)


def import_archive(path: Path, *, is_joining: bool = False) -> Steps:
    """Check an archive, then take it in. What is there already stays as it is, and is counted.

    ``is_joining``: a post that is here under another UUID gets the other's annotations, and its
    text as a revision; otherwise only UUIDs tell what is there.

    Raises FileUnusable, Refused, and the library's own errors.
    """
    checked = yield Errand(partial(_safely(check_archive), path))
    problems = cast("tuple[ImportProblem, ...]", checked)
    take = partial(_safely(_take_in), path, problems, is_joining=is_joining)
    return cast("ImportReport", (yield Act(take)))


def rehearse_archive(path: Path) -> Steps:
    """Check an archive, and tell what would come into an empty library."""
    return cast("ImportReport", (yield Errand(partial(_safely(_rehearsed), path))))


def _rehearsed(path: Path) -> ImportReport:
    problems = check_archive(path)
    with ArchiveReader(path) as archive:
        tables = archive.manifest.tables
        posts, notes = (
            tables[name].rows if name in tables else 0 for name in ("post", "annotation")
        )
    return ImportReport(posts, notes, problems=problems)


def _take_in(
    path: Path, problems: tuple[ImportProblem, ...], desk: Desk, *, is_joining: bool
) -> Done[object]:
    library = desk.library
    with ArchiveReader(path) as archive:
        _store_bytes(library, archive)
        with library.act("import", label={"file": path.name}) as operation:
            report = _load(operation, archive, problems, is_joining=is_joining)
    return Done(report, operation.changes)


def _store_bytes(library: Library, archive: ArchiveReader) -> None:
    """Store what the library lacks before any row names it.

    They stay if the import fails after that: another program may have met them here meanwhile and
    counted on them, and bytes that no row names are seen by nobody.
    """
    there = set(library.captures.digests())
    for digest in map(Sha256, archive.digests()):
        if digest not in there:
            library.captures.add(archive.blob(digest))


def _load(
    operation: Operation,
    archive: ArchiveReader,
    problems: tuple[ImportProblem, ...],
    *,
    is_joining: bool,
) -> ImportReport:
    before = set(misfits(operation.connection))
    loader = ArchiveLoader(operation)
    joined = join_posts(operation.connection, loader, archive) if is_joining else Joined()
    for table in TABLE_NAMES:
        for row in archive.rows(table):
            loader.load(table, mended(table, row, on_problem=loader.loaded.problems.append))
    loader.finish()
    tables = archive.manifest.tables
    if "operation" in tables and "change" in tables:
        HistoryLoader(operation, loader).load(
            archive.rows("operation"),
            archive.rows("change"),
            counts=(tables["operation"].rows, tables["change"].rows),
        )
    anchor_in_heads(operation.connection)
    # Each row may be well and two of them still not fit together.
    for what, uid, detail in set(misfits(operation.connection)) - before:
        raise FileUnusable(f"{what} of {uid}: {detail}", why="damaged")
    loaded = loader.loaded
    return ImportReport(
        loaded.created.get("post", 0),
        loaded.created.get("annotation", 0),
        loaded.known,
        (*problems, *loaded.problems),
        matched=joined.matched,
        differing=joined.differing,
    )
