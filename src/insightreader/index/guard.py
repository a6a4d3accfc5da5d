"""Keeps an index from running code: whatever Whoosh unpickles goes through an allow-list.

Whoosh reads pickles in five places: the list of segments in a TOC file, the headers and bodies of
posting blocks, postings inlined into the term file, columns, and the tables of contents of compound
files. Only the first may name classes, and only the few that a segment list needs; the others are
plain values. Older formats, which are read by an unguarded unpickler, are refused as a whole, and a
schema is never read (``schema()`` is always handed to Whoosh).
"""

import io
import pickle
from collections import defaultdict
from collections.abc import Callable
from typing import Any, BinaryIO, NoReturn

import whoosh.columns
import whoosh.filedb.structfile
import whoosh.formats
import whoosh.index
from whoosh.codec import whoosh3

_SEGMENT_CLASSES: dict[tuple[str, str], Callable[..., Any]] = {
    ("whoosh.codec.whoosh3", "W3Segment"): whoosh3.W3Segment,
    ("whoosh.codec.whoosh3", "W3Codec"): whoosh3.W3Codec,
    ("collections", "defaultdict"): defaultdict,
    ("builtins", "int"): int,
}


class RefusedPickle(pickle.UnpicklingError):
    """An index names something to load that no index of ours needs."""


class _PlainUnpickler(pickle.Unpickler):  # noqa: S301 - this is the guard
    """Numbers, strings, bytes and containers of them; nothing that has a name."""

    def find_class(self, module_name: str, global_name: str, /) -> NoReturn:
        raise RefusedPickle(f"{module_name}.{global_name}")


class _SegmentsUnpickler(pickle.Unpickler):  # noqa: S301 - this is the guard
    """A list of segments and nothing else."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        try:
            return _SEGMENT_CLASSES[module_name, global_name]
        except KeyError:
            raise RefusedPickle(f"{module_name}.{global_name}") from None


def load_plain(file: BinaryIO) -> Any:
    """Unpickle plain values from a file. Raises ``RefusedPickle`` where a class is named."""
    return _PlainUnpickler(file).load()


def loads_plain(data: bytes) -> Any:
    """Unpickle plain values. Raises ``RefusedPickle`` where a class is named."""
    return _PlainUnpickler(io.BytesIO(data)).load()


class PlainStream:
    """Plain values one behind the other in some bytes."""

    def __init__(self, data: bytes) -> None:
        self._stream = io.BytesIO(data)
        self.tell = self._stream.tell
        """Where the next value begins."""
        self.seek = self._stream.seek
        """Go to where another begins."""
        self.load = _PlainUnpickler(self._stream).load
        """Unpickle the next value. Raises ``RefusedPickle`` where a class is named."""


def load_segments(file: BinaryIO) -> Any:
    """Unpickle a TOC's list of segments. Raises ``RefusedPickle`` where it names anything else."""
    return _SegmentsUnpickler(file).load()


def dumps_plain(value: object) -> bytes:
    """Pickle with the protocol that spells bytes without naming a function."""
    return pickle.dumps(value, 5)


def _refuse(*_: object) -> NoReturn:
    raise RefusedPickle("a pickled schema or an index of an older format")


class _NoSchemas:
    """Stands where ``whoosh.index`` holds the pickle module: writes schemas, never reads them."""

    dumps = staticmethod(pickle.dumps)
    PicklingError = pickle.PicklingError
    loads = staticmethod(_refuse)


def _dumps_nameless(value: object, _protocol: int = 0) -> bytes:
    """Pickle with the protocol that spells bytes without naming a function, whatever was asked for.

    It also makes blocks a third smaller, and faster to read.
    """
    return dumps_plain(value)


def install() -> None:
    """Put the guard in. Importing this module does it; doing it again changes nothing."""
    whoosh3.dumps = _dumps_nameless
    whoosh.filedb.structfile.load_pickle = load_plain
    for module in (whoosh3, whoosh.columns, whoosh.formats):
        module.loads = loads_plain
    whoosh.index.pickle = _NoSchemas
    whoosh.index.toc_loaders = {}


install()
