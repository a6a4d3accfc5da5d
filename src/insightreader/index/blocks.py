"""Postings as they lie in a segment's file, read a block at a time in loops that run in C.

The format is that of Whoosh's third codec: a mark, then blocks of up to 128 postings, each its
length (negative in the last one), a pickled head (count, highest document, highest weight, level of
compression, two lengths) and a pickled body (differences of documents, weights, values). A test
holds what is read here against Whoosh's own matchers, which make several calls for each posting.
"""

import zlib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, repeat
from struct import Struct

from whoosh.codec.whoosh3 import W3Codec
from whoosh.filedb.structfile import StructFile
from whoosh.reading import SegmentReader, TermNotFound

from insightreader.index.guard import PlainStream, loads_plain

_MARK_BYTES = 4
_LENGTH = Struct("!i")
_HEAD_BYTES = 96
"""At least; a head is some forty bytes long."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block's body."""

    differences: Sequence[int]
    stored_weights: Sequence[float] | float | None
    """One number where all are the same, None for 1."""
    values: Sequence[bytes] | None
    """What stands at each posting, or None where there is nothing."""

    def numbers(self) -> Iterator[int]:
        """The documents, ascending."""
        return accumulate(self.differences)

    def weights(self) -> Iterator[float]:
        """How often the term is in each."""
        if self.stored_weights is None:
            return repeat(1.0, len(self.differences))
        if isinstance(self.stored_weights, float):
            return repeat(self.stored_weights, len(self.differences))
        return iter(self.stored_weights)


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a term's postings lie, and how many documents they are of, deleted ones included."""

    documents: int
    start: int
    length: int


class PostingFile:
    """The postings of one segment. Good as long as the segment's reader is open."""

    def __init__(self, reader: SegmentReader) -> None:
        self._reader = reader
        segment, storage = reader.segment(), reader.storage()
        self._file: StructFile = segment.open_file(storage, W3Codec.POSTS_EXT)

    def extent(self, field: str, term: str | bytes) -> Extent | None:
        """Look a term up; None for an unknown one."""
        try:
            info = self._reader.term_info(field, term)
        except TermNotFound:
            return None
        # Whoosh leaves the length in the tuple that it was unpacked as.
        start, (length,) = info.extent()
        return Extent(info.doc_frequency(), start, length)

    def blocks(
        self, extent: Extent | None, *, wanted: Sequence[int] | None = None
    ) -> Iterator[Block]:
        """The blocks of a term, deleted documents included; none for an unknown term.

        ``wanted``: ascending numbers of documents; blocks without any of them are skipped.
        """
        if extent is None:
            return iter(())
        if wanted is None:
            return _all_blocks(self._file.get(extent.start, extent.length))
        return self._some_blocks(extent.start + _MARK_BYTES, wanted)

    def _some_blocks(self, at: int, wanted: Sequence[int]) -> Iterator[Block]:
        file, done, is_last = self._file, 0, False
        while not is_last and done < len(wanted):
            # One reading for both: each of them checks pages.
            begun = file.get(at, _LENGTH.size + _HEAD_BYTES)
            (length,) = _LENGTH.unpack_from(begun)
            is_last, start = length < 0, at + _LENGTH.size
            at = start + abs(length)
            stream = PlainStream(begun)
            stream.seek(_LENGTH.size)
            _count, highest, _weight, compression, *_ = stream.load()
            if wanted[done] <= highest:
                body = start + stream.tell() - _LENGTH.size
                packed = file.get(body, at - body)
                yield Block(*loads_plain(zlib.decompress(packed) if compression else packed))
            done = bisect_right(wanted, highest, done)


def _all_blocks(packed: bytes) -> Iterator[Block]:
    """All blocks of a term, with one reading and one unpickler."""
    stream = PlainStream(packed)
    at, is_last = _MARK_BYTES, False
    while not is_last:
        (length,) = _LENGTH.unpack_from(packed, at)
        is_last, start = length < 0, at + _LENGTH.size
        at = start + abs(length)
        stream.seek(start)
        _count, _highest, _weight, compression, *_ = stream.load()
        if compression:
            yield Block(*loads_plain(zlib.decompress(packed[stream.tell() : at])))
        else:
            yield Block(*stream.load())
