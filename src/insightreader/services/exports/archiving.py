"""A whole library, or some posts of it, as an archive that another library can take in."""

from collections.abc import Sequence
from pathlib import Path

from insightreader.domain.errors import LibraryCorrupt, NotFound
from insightreader.domain.exchange import ExportReport, LeftBehind, Origin, Part
from insightreader.domain.ids import PostId, Sha256
from insightreader.interchange.archives.archive_writing import ArchiveWriter
from insightreader.interchange.whole_file import replacing
from insightreader.services.progress import OnStep
from insightreader.services.reading import Source
from insightreader.store.archive import history as archive_history
from insightreader.store.archive import rows as archive_rows


def export_archive(
    source: Source,
    posts: Sequence[PostId] | None,
    *,
    target: Path,
    origin: Origin,
    on_step: OnStep,
) -> ExportReport:
    """Write an archive of these posts, or of everything, the trash and history included.

    Bytes that are lost or damaged are counted and left out. Raises DiskFull and StorageFailed.
    """
    connection = source.connection
    with (
        replacing(target) as file,
        archive_rows.snapshot(connection),
        ArchiveWriter(file, origin) as archive,
    ):
        for table in archive_rows.TABLE_NAMES:
            archive.add_table(table, archive_rows.rows(connection, table, posts))
        if posts is None:
            archive.add_table("operation", archive_history.operations(connection))
            archive.add_table("change", archive_history.changes(connection))
        missing = _add_bytes(source, archive, posts, on_step=on_step)
        manifest = archive.finish(is_whole=posts is None)
        left = [LeftBehind(Part.CAPTURE, missing, is_by_nature=False)]
        if posts is not None:
            # What was done to some posts can't be told apart from what was done to the others too.
            left.append(LeftBehind(Part.HISTORY, archive_history.count_operations(connection)))
    counts = manifest.tables
    return ExportReport(
        counts["post"].rows, counts["annotation"].rows, tuple(each for each in left if each.count)
    )


def _add_bytes(
    source: Source, archive: ArchiveWriter, posts: Sequence[PostId] | None, *, on_step: OnStep
) -> int:
    digests = list(archive_rows.digests(source.connection, posts))
    missing = 0
    for number, digest in enumerate(digests, 1):
        try:
            archive.add_blob(digest, source.captures.get(Sha256(digest)))
        except (NotFound, LibraryCorrupt):
            missing += 1
        on_step(number, len(digests))
    return missing
