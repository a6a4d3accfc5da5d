"""The kinds of file that can be imported: how they are told apart, and importers that crash."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from insightreader.domain.errors import FileUnusable, ImporterFailed, InsightReaderError, NotFound
from insightreader.domain.exchange import ImportKind
from insightreader.interchange.archives import archive
from insightreader.interchange.importers.foreign_kinds import kind_of
from insightreader.interchange.w3c_reading import is_w3c

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

_HEAD_BYTES = 4096
LIBRARY_SIGN = "library.db"
"""What lies in the folder of a library."""
_SAMPLE_MARK = b'"insightreader-sample"'


def _is_archive(path: Path) -> bool:
    return _head(path).startswith(b"PK") and archive.is_archive(path)


def _is_sample(path: Path) -> bool:
    return _SAMPLE_MARK in _head(path)


def _is_w3c(path: Path) -> bool:
    return is_w3c(_head(path))


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD_BYTES)


_SIGNS: tuple[tuple[ImportKind, Callable[[Path], bool]], ...] = (
    (ImportKind.ARCHIVE, _is_archive),
    (ImportKind.SAMPLE, _is_sample),
    (ImportKind.W3C, _is_w3c),
)


def found_kind(path: Path) -> ImportKind:
    """Return the kind of a file by what is in it, of a folder if a library lies there.

    Raises NotFound, and FileUnusable for what is of no kind.
    """
    if (path / LIBRARY_SIGN).is_file():
        return ImportKind.LIBRARY
    if not path.is_file():
        raise NotFound(f"no file at {path}", what="file")
    try:
        for kind, fits in _SIGNS:
            if fits(path):
                return kind
        foreign = kind_of(path)
        if foreign is not None:
            return foreign
    except OSError as error:
        raise FileUnusable(f"{path.name}: {error.strerror}", why="unreadable") from error
    raise FileUnusable(path.name, why="unknown")


def guard(kind: ImportKind, work: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """Return a part of an importer's work, to be done later, that can't crash its caller."""

    @wraps(work)
    def guarded_work(*args: Given.args, **kwargs: Given.kwargs) -> Answer:
        with guarded(kind):
            return work(*args, **kwargs)

    return guarded_work


@contextmanager
def guarded(kind: ImportKind) -> Iterator[None]:
    """Turn whatever an importer stumbles over into ImporterFailed; what it says itself passes.

    Broad on purpose: a foreign file can be wrong in ways that nobody has thought of.
    """
    try:
        yield
    except (InsightReaderError, OSError):
        raise
    except Exception as error:
        raise ImporterFailed(type(error).__name__, kind=kind) from error
