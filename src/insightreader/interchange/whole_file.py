"""Files that are there whole or not at all: written beside their place, then moved into it."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from insightreader.domain.errors import DiskFull, StorageFailed

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT}


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Yield a file that becomes ``target`` when the block ends well, and vanishes when it doesn't.

    What lay at ``target`` before is replaced in one step. Raises DiskFull and StorageFailed, for a
    folder at that place too.
    """
    place = Path(os.path.realpath(target))
    if place.is_dir():
        raise StorageFailed(f"{target} is a folder", path=str(target))
    partial = place.with_name(f".{place.name[:80]}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(place)
    except OSError as error:
        kind = DiskFull if error.errno in _NO_SPACE else StorageFailed
        raise kind(f"{target}: {error.strerror or error}", path=str(target)) from error
    finally:
        _forget(partial)


def write_text(target: Path, pieces: Iterable[str]) -> None:
    """Write a text in UTF-8, as ``replacing`` does; what can't be written becomes "?"."""
    with replacing(target) as file:
        for piece in pieces:
            file.write(piece.encode("utf-8", "replace"))


def _forget(partial: Path) -> None:
    try:
        partial.unlink(missing_ok=True)
    except OSError:
        # Its folder can't be written, and so there is nothing to remove.
        return
