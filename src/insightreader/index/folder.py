"""The index's folder: generations side by side, and a pointer to the one in use.

    <folder>/writer.lock  current  g-<n>/{stamp.json, Whoosh's files}

A new index grows in a generation that nobody reads; renaming the pointer puts it in use. Whatever is
doubtful about an index is one error, ``IndexUnusable``: it is a cache, and is made anew.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from whoosh.index import FileIndex
from whoosh.reading import IndexReader

from insightreader.domain.errors import DiskFull, IndexUnusable
from insightreader.index.schema import schema
from insightreader.index.stamp import Expected, Stamp, read_stamp, write_durably, write_stamp
from insightreader.index.storage import GuardedStorage

POINTER_NAME = "current"
LOCK_NAME = "writer.lock"
_GENERATION = "g-"
SPARE_BYTES = 64 * 2**20
"""Left free for the library itself, on top of what writing may take."""


@dataclass(frozen=True, slots=True)
class Index:
    """An index that was opened without doubt. ``files`` is Whoosh's own object."""

    folder: Path
    stamp: Stamp
    files: FileIndex


@contextmanager
def unusable_on_any_error() -> Iterator[None]:
    """Turn whatever a damaged or hostile index makes Whoosh raise into ``IndexUnusable``.

    Broad on purpose, and the one such place of the index: damaged pickles, numbers and lengths
    surface as almost any class of exception.
    """
    try:
        yield
    except (IndexUnusable, MemoryError):
        raise
    except Exception as error:
        raise IndexUnusable(f"{type(error).__name__}: {error}") from error


def open_index(folder: Path, expected: Expected) -> Index:
    """Open the index in use. Raises ``IndexUnusable`` for anything doubtful, a missing one included."""
    with unusable_on_any_error():
        index = load_generation(current_generation(folder), expected)
        open_reader(index).close()
        return index


def load_generation(generation: Path, expected: Expected) -> Index:
    """Read the stamp and the table of contents of one generation, and no more.

    What goes wrong isn't turned into ``IndexUnusable`` yet.
    """
    stamp = read_stamp(generation)
    stamp.check(expected)
    storage = GuardedStorage(generation)
    try:
        return Index(generation, stamp, FileIndex(storage, schema=schema()))
    finally:
        storage.close_left_open()


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


def current_generation(folder: Path) -> Path:
    """The generation in use. Raises ``OSError`` or ``ValueError`` when there is none."""
    name = (folder / POINTER_NAME).read_text(encoding="utf-8").strip()
    if not _is_generation(name):
        raise ValueError(name)
    return folder / name


def make_folder(folder: Path) -> None:
    """Make the folder, or make an existing one private."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def create_generation(folder: Path, expected: Expected) -> Index:
    """Make an empty index beside the one in use."""
    numbers = [int(each.name[len(_GENERATION) :]) for each in _generations(folder)]
    generation = folder / f"{_GENERATION}{max(numbers, default=0) + 1}"
    generation.mkdir(mode=0o700)
    FileIndex.create(GuardedStorage(generation), schema())
    write_stamp(generation, Stamp.fresh(expected))
    return load_generation(generation, expected)


def put_in_use(generation: Path) -> None:
    """Point to another generation, at once and durably."""
    write_durably(generation.parent / POINTER_NAME, generation.name)


def remove_strays(folder: Path, *, keep: Path | None = None) -> None:
    """Remove generations that are neither in use nor ``keep``; readers of theirs must reopen.

    For the holder of the writer lock only.
    """
    try:
        kept = {current_generation(folder), keep}
    except (OSError, ValueError):
        kept = {keep}
    for generation in _generations(folder):
        if generation not in kept:
            shutil.rmtree(generation, ignore_errors=True)


def remove_unnamed_files(index: Index) -> None:
    """Remove what a killed writer left behind: files that the newest TOC doesn't name."""
    toc = index.files._read_toc()
    prefixes = tuple(f"{each.segment_id()}." for each in toc.segments)
    named = {toc._filename(index.files.indexname, toc.generation), "stamp.json"}
    for entry in os.scandir(index.folder):
        if entry.name in named or entry.name.startswith(prefixes):
            continue
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path, ignore_errors=True)
        else:
            Path(entry.path).unlink(missing_ok=True)


def check_space(index: Index) -> None:
    """Raise ``DiskFull`` unless merging, which may write the whole index once more, has room."""
    size = sum(entry.stat().st_size for entry in os.scandir(index.folder))
    if shutil.disk_usage(index.folder).free < SPARE_BYTES + size:
        raise DiskFull("no room to write the search index", needed=SPARE_BYTES + size)


def _is_generation(name: str) -> bool:
    return name.startswith(_GENERATION) and name[len(_GENERATION) :].isdecimal()


def _generations(folder: Path) -> list[Path]:
    return [each for each in folder.iterdir() if _is_generation(each.name) and each.is_dir()]
