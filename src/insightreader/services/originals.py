"""A capture as a file of its own, for the system's own program to open."""

from pathlib import Path

from insightreader.base.paths import ensure_private
from insightreader.domain.errors import StorageFailed
from insightreader.domain.ids import PostId
from insightreader.services.reading import Reading

_SUFFIXES = {"text/html": ".html", "text/markdown": ".md", "text/plain": ".txt"}


def write_original(reading: Reading, post: PostId, folder: Path) -> Path:
    """Write a post's newest capture, unchanged, into a private folder and return the file.

    Its name is the capture's hash, never one from outside. Raises NotFound, StorageFailed.
    """
    details = reading.details(post)
    suffix = _SUFFIXES.get(details.media_type, ".bin")
    path = folder / f"{details.capture_sha256}{suffix}"
    try:
        ensure_private(folder)
        if not path.exists():
            path.write_bytes(reading.capture(post))
    except OSError as error:
        raise StorageFailed(f"{path}: {error.strerror}", path=str(path)) from error
    return path
