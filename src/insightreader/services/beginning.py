"""Making a person's library: empty but for the dimensions that most evidence is sorted by."""

from pathlib import Path

from insightreader.services.coding import DEFAULT_DIMENSIONS
from insightreader.store import library
from insightreader.store.evidence.codebook import role_of


def begin_library(folder: Path, *, profile_name: str) -> None:
    """Make a library in ``folder``; one that is there stays as it is.

    The dimensions are there from the beginning: making them is no act, and undo leaves them.

    Raises StorageFailed, DiskFull, LibraryReadOnly.
    """
    dimensions = [(name, role_of(name)) for name in DEFAULT_DIMENSIONS]
    library.create(folder, profile_name=profile_name, dimensions=dimensions)
