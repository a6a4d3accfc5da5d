"""Length-prefixed frames over a pipe: a JSON header and, beside it, bytes. Never pickle.

A frame is a magic word, the header's length, the number and lengths of its blobs, the header, the
blobs. ``bytes`` inside a value travel as blobs; the header says at which place each belongs.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import IO, TypeVar, cast

import msgspec

from insightreader.domain.errors import InsightReaderError

MAGIC = b"IRw1"
MAX_HEADER_BYTES = 256 << 20
MAX_BLOBS = 4_096
MAX_BLOB_BYTES = 1 << 30
_PREFIX = struct.Struct(">4sII")
_CHUNK_BYTES = 1 << 20
# A step into a tree of plain values: a key of a mapping or an index of a list.
_Step = str | int
_Value = TypeVar("_Value")


class WireError(InsightReaderError):
    """What came down the pipe is no frame of ours, or doesn't fit the type that was asked for."""


class FrameKind(StrEnum):
    """What a frame is for; the first three go to the worker, the others come from it."""

    SETUP = "setup"
    JOB = "job"
    CANCEL = "cancel"
    READY = "ready"
    PROGRESS = "progress"
    DONE = "done"
    FAILED = "failed"


class _Header(msgspec.Struct, frozen=True):
    kind: FrameKind
    job: int
    name: str
    body: msgspec.Raw
    places: list[list[_Step]]


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: ``job`` numbers the job it is about, ``name`` its kind; see ``body``."""

    kind: FrameKind
    job: int
    name: str
    raw_body: bytes
    places: Sequence[Sequence[_Step]]
    blobs: Sequence[bytes]

    def body(self, wanted: type[_Value]) -> _Value:
        """The value that was sent, checked against ``wanted``; WireError where it doesn't fit."""
        try:
            if not self.places:
                return msgspec.json.decode(self.raw_body, type=wanted)
            tree = msgspec.json.decode(self.raw_body)
            for place, blob in zip(self.places, self.blobs, strict=True):
                tree = _with_blob(tree, place, blob)
            return msgspec.convert(tree, wanted, builtin_types=(bytes,), str_keys=True)
        except (msgspec.MsgspecError, ValueError, RecursionError) as error:
            raise WireError(f"no {wanted!r}: {type(error).__name__}") from error


def frame(kind: FrameKind, value: object = None, *, job: int = 0, name: str = "") -> Frame:
    """Make a frame of ``value``: dataclasses, enums, collections, text, numbers and bytes."""
    tree = msgspec.to_builtins(value, builtin_types=(bytes,), str_keys=True)
    lifted: list[tuple[list[_Step], bytes]] = []
    body = msgspec.json.encode(_without_blobs(tree, [], lifted))
    return Frame(
        kind, job, name, body, [place for place, _ in lifted], [blob for _, blob in lifted]
    )


def _without_blobs(
    tree: object, place: list[_Step], lifted: list[tuple[list[_Step], bytes]]
) -> object:
    if isinstance(tree, bytes):
        lifted.append((place, tree))
        return None
    if isinstance(tree, dict):
        return {key: _without_blobs(each, [*place, key], lifted) for key, each in tree.items()}
    if isinstance(tree, list | tuple):
        return [_without_blobs(each, [*place, at], lifted) for at, each in enumerate(tree)]
    return tree


def _with_blob(tree: object, place: Sequence[_Step], blob: bytes) -> object:
    if not place:
        return blob
    holder = tree
    for step in place[:-1]:
        holder = _branch(holder, step)
    last = place[-1]
    if _branch(holder, last) is not None:
        raise WireError("a blob's place is taken")
    cast("dict[_Step, object]", holder)[last] = blob
    return tree


def _branch(tree: object, step: _Step) -> object:
    if isinstance(tree, dict) and step in tree:
        return tree[step]
    if isinstance(tree, list) and isinstance(step, int) and 0 <= step < len(tree):
        return tree[step]
    raise WireError("a blob has no place")


def write_frame(stream: IO[bytes], message: Frame) -> None:
    """Write one frame and flush; WireError before anything is written if it is too large."""
    header = msgspec.json.encode(
        _Header(
            message.kind,
            message.job,
            message.name,
            msgspec.Raw(message.raw_body),
            [list(place) for place in message.places],
        )
    )
    lengths = [len(blob) for blob in message.blobs]
    _check_sizes(len(header), lengths)
    stream.write(_PREFIX.pack(MAGIC, len(header), len(lengths)))
    stream.write(struct.pack(f">{len(lengths)}Q", *lengths))
    stream.write(header)
    stream.writelines(message.blobs)
    stream.flush()


def read_frame(stream: IO[bytes]) -> Frame | None:
    """Read one frame; None when the pipe was closed between frames, WireError for anything odd."""
    start = stream.read(_PREFIX.size)
    if not start:
        return None
    if len(start) < _PREFIX.size:
        raise WireError("the pipe closed inside a frame")
    magic, header_length, count = _PREFIX.unpack(start)
    if magic != MAGIC:
        raise WireError("no frame")
    _check_sizes(header_length, [0] * min(count, MAX_BLOBS + 1))
    lengths = struct.unpack(f">{count}Q", _read_exactly(stream, 8 * count))
    _check_sizes(header_length, lengths)
    try:
        header = msgspec.json.decode(_read_exactly(stream, header_length), type=_Header)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise WireError("a frame's header can't be read") from error
    blobs = [_read_exactly(stream, length) for length in lengths]
    if len(header.places) != len(blobs):
        raise WireError("blobs and their places differ in number")
    return Frame(header.kind, header.job, header.name, bytes(header.body), header.places, blobs)


def _check_sizes(header_length: int, blob_lengths: Sequence[int]) -> None:
    if header_length > MAX_HEADER_BYTES:
        raise WireError("a frame's header is too long")
    if len(blob_lengths) > MAX_BLOBS or sum(blob_lengths) > MAX_BLOB_BYTES:
        raise WireError("a frame's blobs are too large")


def _read_exactly(stream: IO[bytes], length: int) -> bytes:
    """Read in chunks, so that memory grows with what arrives and not with what was promised."""
    chunks = []
    missing = length
    while missing:
        chunk = stream.read(min(missing, _CHUNK_BYTES))
        if not chunk:
            raise WireError("the pipe closed inside a frame")
        chunks.append(chunk)
        missing -= len(chunk)
    return b"".join(chunks)
