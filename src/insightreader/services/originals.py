"""A capture as a file of its own, for the system's own program to open."""

from collections.abc import Iterable
from pathlib import Path

from insightreader.base.paths import ensure_private, user_paths
from insightreader.domain.errors import StorageFailed
from insightreader.domain.ids import PostId, Sha256
from insightreader.services.reading import Reading

_SUFFIXES = {"text/html": ".html", "text/markdown": ".md", "text/plain": ".txt"}


def originals_folder() -> Path:
    """Return where captures are laid for other programs to open: in the user's cache."""
    return user_paths().cache / "originals"


def forget_originals(digests: Iterable[Sha256]) -> None:
    """Remove the files of captures that are being erased."""
    for digest in digests:
        for path in originals_folder().glob(f"{digest}.*"):
            path.unlink(missing_ok=True)


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
