"""What was dropped or chosen, sorted: pages to save, addresses, exports to import, pictures.

Looks into files and folders, so it is an errand; nothing is saved or fetched here.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from insightreader.capture.link_files import LARGEST, address_in, is_link_file
from insightreader.capture.sources import PAGE_SUFFIXES
from insightreader.domain.errors import FileUnusable, NotFound, Refused
from insightreader.interchange.registry import LIBRARY_SIGN, found_kind

PICTURE_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".heic"}
)
_EXPORT_SUFFIXES = frozenset(
    {
        ".zip",
        ".csv",
        ".json",
        ".jsonld",
        ".xml",
        ".opml",
        ".html",
        ".htm",
        ".qdpx",
        ".qdc",
        ".sqlite",
    }
)
"""Files of other names aren't looked into: pages and books in numbers would take long."""
MOST_FILES = 2_000
"""So many files of one folder are taken at most."""
_SIDE_FOLDERS = ("_files", "_Files", "-Dateien", ".files")
"""Where browsers put what belongs to a page of the same name."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Sorted, each kind in the order in which it came."""

    pages: tuple[Path | str, ...] = ()
    """Files, and addresses as text."""
    imports: tuple[Path, ...] = ()
    """Exports of other programs, archives, and folders of libraries."""
    pictures: int = 0
    empty_folders: tuple[Path, ...] = ()
    """Folders without anything that can be read."""


def sort_out(paths: Sequence[Path]) -> Arrivals:
    """Sort files and folders; a file that isn't there is a page, whose saving will tell."""
    pages: list[Path | str] = []
    imports: list[Path] = []
    empty: list[Path] = []
    pictures = 0
    for path in paths:
        if path.is_dir() and not (path / LIBRARY_SIGN).is_file():
            found = [_page(each) for each in islice(_pages_in(path), MOST_FILES)]
            pages.extend(found)
            empty.extend([] if found else [path])
        elif path.suffix.lower() in PICTURE_SUFFIXES:
            pictures += 1
        elif _is_import(path):
            imports.append(path)
        else:
            pages.append(_page(path))
    return Arrivals(tuple(pages), tuple(imports), pictures, tuple(empty))


def _is_import(path: Path) -> bool:
    if path.is_file() and path.suffix.lower() not in _EXPORT_SUFFIXES:
        return False
    try:
        found_kind(path)
    except (FileUnusable, NotFound, Refused):
        return False
    return True


def _page(path: Path) -> Path | str:
    """Return the address in a file that holds one, else the file."""
    if not is_link_file(path.name):
        return path
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError:
        return path
    return address_in(data) or path


def _pages_in(folder: Path) -> Iterator[Path]:
    """Yield what can be read, in the order of names, without what belongs to saved pages."""
    for here, folders, files in os.walk(folder):
        stems = {Path(name).stem for name in files if name.lower().endswith((".html", ".htm"))}
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _belongs(name, stems)
        )
        for name in sorted(files):
            is_page = name.lower().endswith(PAGE_SUFFIXES) or is_link_file(name)
            if is_page and not name.startswith("."):
                yield Path(here, name)


def _belongs(name: str, stems: set[str]) -> bool:
    return any(name == stem + end for stem in stems for end in _SIDE_FOLDERS)
