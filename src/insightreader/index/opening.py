"""Opens an index, or says that it is unusable. It is a cache: whatever is doubtful is made anew."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from whoosh.index import TOC, FileIndex
from whoosh.reading import IndexReader

from insightreader.domain.errors import DiskFull, IndexUnusable
from insightreader.index.folder import (
    DAMAGED_NAME,
    POINTER_NAME,
    current_generation,
    is_condemned,
    next_generation,
)
from insightreader.index.schema import schema
from insightreader.index.stamp import STAMP_NAME, Expected, Stamp, read_stamp, write_stamp
from insightreader.index.storage import GuardedStorage

SPARE_BYTES = 64 * 2**20
"""Left free for the library itself, on top of what writing may take."""
_TRIES = 10


@dataclass(frozen=True, slots=True)
class Index:
    """An index that was opened without doubt. ``files`` is Whoosh's own object."""

    folder: Path
    stamp: Stamp
    files: FileIndex
    generation: int
    """Whoosh's number of the newest commit when this was opened."""


@contextmanager
def unusable_on_any_error() -> Iterator[None]:
    """Turn whatever a damaged or hostile index makes Whoosh raise into ``IndexUnusable``.

    Broad on purpose, and the one such place of the index: damaged pickles, numbers and lengths
    surface as almost any class of exception, ``MemoryError`` included.
    """
    try:
        yield
    except IndexUnusable:
        raise
    except Exception as error:
        cause = "missing" if _is_about_pointer(error) else "damaged"
        raise IndexUnusable(f"{type(error).__name__}: {error}", cause=cause) from error


def _is_about_pointer(error: Exception) -> bool:
    """Whether there is no index, and never was as far as can be told."""
    if not isinstance(error, FileNotFoundError):
        return False
    return Path(str(error.filename)).name == POINTER_NAME


def open_index(folder: Path, expected: Expected) -> Index:
    """Open the index in use. Raises ``IndexUnusable`` for anything doubtful or missing."""
    with unusable_on_any_error():
        index = load_generation(current_generation(folder), expected)
        open_reader(index).close()
        return index


def load_generation(generation: Path, expected: Expected) -> Index:
    """Read the stamp and the table of contents of one generation, and no more.

    What goes wrong isn't turned into ``IndexUnusable`` yet.
    """
    if is_condemned(generation):
        raise IndexUnusable("found damaged before", cause="damaged")
    stamp = read_stamp(generation)
    stamp.check(expected)
    storage = GuardedStorage(generation)
    try:
        files = _newest(storage)
        return Index(generation, stamp, files, files.latest_generation())
    finally:
        storage.close_left_open()


def _newest(storage: GuardedStorage) -> FileIndex:
    """The table of contents may be replaced between being listed and being read."""
    for _ in range(_TRIES - 1):
        with suppress(FileNotFoundError):
            return FileIndex(storage, schema=schema())
    return FileIndex(storage, schema=schema())


def open_reader(index: Index) -> IndexReader:
    """Open the segments, and read the ends of the tables that searching starts from."""
    try:
        reader = index.files.reader()
        if reader.doc_count_all():
            for term in reader.all_terms():
                reader.term_info(*term)
                break
            reader.stored_fields(reader.doc_count_all() - 1)
    except BaseException:
        index.files.storage.close_left_open()
        raise
    return reader


def create_generation(folder: Path, expected: Expected) -> Index:
    """Make an empty index beside the one in use."""
    generation = next_generation(folder)
    generation.mkdir(mode=0o700)
    FileIndex.create(GuardedStorage(generation), schema())
    write_stamp(generation, Stamp.fresh(expected))
    return load_generation(generation, expected)


def remove_unnamed_files(index: Index) -> None:
    """Remove what a killed writer left behind: files that the newest TOC doesn't name."""
    toc = TOC.read(index.files.storage, index.files.indexname, schema=schema())
    prefixes = tuple(f"{each.segment_id()}." for each in toc.segments)
    named = {f"_{index.files.indexname}_{toc.generation}.toc", STAMP_NAME, DAMAGED_NAME}
    for entry in list(index.folder.iterdir()):
        if entry.name in named or entry.name.startswith(prefixes):
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def check_space(index: Index) -> None:
    """Raise ``DiskFull`` unless merging, which may write the whole index once more, has room."""
    size = sum(entry.stat().st_size for entry in index.folder.iterdir())
    if shutil.disk_usage(index.folder).free < SPARE_BYTES + size:
        raise DiskFull("no room to write the search index", needed=SPARE_BYTES + size)
