"""Folders for work that passes: gone when it ends, and when it was killed, at the next."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from insightreader.domain.errors import LibraryError
from insightreader.store.copying import said_plainly
from insightreader.store.library import held

PREFIX = "passing-"
_YOUNG_S = 60.0
"""A folder may be so young that whoever makes it doesn't hold it yet."""


@contextmanager
def passing_room(place: Path | None) -> Iterator[Path]:
    """Make a folder inside ``place`` (None: where the system keeps such), removed on leaving.

    What killed programs left in ``place`` is removed first. Raises DiskFull, StorageFailed.
    """
    if place is not None:
        sweep(place, now_s=time.time())
    with said_plainly(place or Path()):
        made = TemporaryDirectory(prefix=PREFIX, dir=place, ignore_cleanup_errors=True)
    with made as name, held(Path(name)):
        yield Path(name)


def sweep(place: Path, *, now_s: float) -> None:
    """Remove the folders that nobody holds any more."""
    for left in place.glob(f"{PREFIX}*"):
        try:
            if now_s - left.stat().st_mtime < _YOUNG_S:
                continue
            with held(left, exclusively=True):
                pass
        except (OSError, LibraryError):
            # Somebody works there.
            continue
        shutil.rmtree(left, ignore_errors=True)
