"""A folder into which a browser saves pages with SingleFile: which of them are whole and new."""

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

QUIET_S = 2.0
"""A file that was written to less long ago may not be whole yet."""
_ENDINGS = {".html", ".htm"}
_HEAD_BYTES = 20_000


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A page that lies in the folder. ``key`` is another one once the file is another one."""

    path: Path
    key: str


def new_pages(folder: Path, known: Container[str], *, now_s: float) -> list[SavedFile]:
    """Return the pages of SingleFile whose key isn't known, oldest first.

    ``now_s`` is in seconds since 1970. Looks at the folder itself, not below it; a folder or file
    that can't be read has none.
    """
    found = []
    try:
        paths = [each for each in folder.iterdir() if each.suffix.lower() in _ENDINGS]
    except OSError:
        return []
    for path in paths:
        try:
            status = path.stat()
            key = f"{path.name}|{status.st_size}|{status.st_mtime_ns}"
            # A clock that was set back mustn't hold a file back for ever.
            is_quiet = abs(now_s - status.st_mtime) >= QUIET_S
            if key not in known and is_quiet and _is_saved_page(path):
                found.append((status.st_mtime_ns, SavedFile(path, key)))
        except OSError:
            continue
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].key))]


def _is_saved_page(path: Path) -> bool:
    # The window would load a parser at every start, for a folder that few people watch.
    from insightreader.capture.pages.single_file import read_comment

    if not path.is_file():
        return False
    with path.open("rb") as file:
        return read_comment(file.read(_HEAD_BYTES).decode("utf-8", "replace")) is not None
