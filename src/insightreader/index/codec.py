"""Writes a segment's terms whole: the files that Whoosh's third codec writes, a block at a time.

Whoosh's own way takes each posting through a dozen calls. Bodies of blocks aren't compressed: that
costs a quarter of the time of indexing and a third of reading, for files half as large again.
"""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import sub
from struct import Struct
from typing import Any

from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3Codec, W3FieldWriter, W3Segment
from whoosh.fields import FieldType
from whoosh.util.numeric import length_to_byte

from insightreader.index.guard import dumps_plain
from insightreader.index.vocabulary import Words, extension

_BLOCK = 128
_FIELD_BYTES = 2
_SIZE = Struct("!i")
_INFO = Struct("!BfIBBfIIqi")
"""A term's statistics, then where its postings begin and how long they are."""
_MARK: bytes = WHOOSH3_HEADER_MAGIC
_START = (0,)
_NO_BOUNDS = (0, 0)
Lengths = Sequence[int] | None
"""The words of a field in each document of a segment; None where nobody counts them."""


@dataclass(slots=True)
class TermPostings:
    """The postings of one term, ascending. ``values`` is empty where none stand at postings."""

    numbers: "array[int]" = field(default_factory=lambda: array("I"))
    weights: "array[float]" = field(default_factory=lambda: array("f"))
    values: list[bytes] = field(default_factory=list)


class TermWriter(W3FieldWriter):
    """A field writer that takes all postings of a term at once."""

    def begin_field(
        self, name: str, kind: FieldType, lengths: Lengths, *, is_listed: bool = False
    ) -> None:
        """Begin a field; terms follow in ascending order. ``is_listed``: as a vocabulary, too."""
        self.start_field(name, kind)
        self._words = Words() if is_listed else None
        self._has_values = kind.format.fixed_value_size() != 0
        self._lengths = lengths
        self._prefix = self._fieldid.to_bytes(_FIELD_BYTES, "big")
        self._at = self._postfile.tell()

    def add_term(self, text: bytes, postings: TermPostings) -> None:
        """Write one term."""
        numbers, weights = postings.numbers, postings.weights
        bounds = self._bounds(numbers)
        count = len(numbers)
        if count <= _BLOCK:
            packed = _MARK + self._block(postings, bounds, is_last=True)
        else:
            packed = _MARK + b"".join(self._blocks(postings))
        info = _INFO.pack(
            0,  # not inlined
            sum(weights),
            count,
            *bounds,
            max(weights),
            numbers[0],
            numbers[-1],
            self._at,
            len(packed),
        )
        self._postfile.write(packed)
        self._at += len(packed)
        self._tindex.add(self._prefix + text, info)
        if self._words is not None:
            self._words.add(text, count)

    def finish_field(self) -> None:
        """End a field, and write its vocabulary where it has one."""
        super().finish_field()
        if self._words is not None:
            file = self._create_file(extension(self._fieldname))
            file.write(self._words.packed())
            file.close()

    def _blocks(self, postings: TermPostings) -> Iterator[bytes]:
        count = len(postings.numbers)
        for first in range(0, count, _BLOCK):
            part = slice(first, first + _BLOCK)
            cut = TermPostings(
                postings.numbers[part], postings.weights[part], postings.values[part]
            )
            bounds = self._bounds(cut.numbers)
            yield self._block(cut, bounds, is_last=first + _BLOCK >= count)

    def _bounds(self, numbers: Sequence[int]) -> tuple[int, int]:
        """The lengths of the shortest and the longest document, as Whoosh keeps them in a byte."""
        if self._lengths is None:
            return _NO_BOUNDS
        lengths = [self._lengths[each] for each in numbers]
        return length_to_byte(min(lengths)), length_to_byte(max(lengths))

    def _block(self, postings: TermPostings, bounds: tuple[int, int], *, is_last: bool) -> bytes:
        numbers, weights = postings.numbers, postings.weights
        lightest, heaviest = min(weights), max(weights)
        same = None if lightest == 1.0 else lightest
        body = dumps_plain(
            (
                tuple(map(sub, numbers, chain(_START, numbers))),
                same if lightest == heaviest else tuple(weights),
                tuple(postings.values) if self._has_values else None,
            )
        )
        head = dumps_plain((len(numbers), numbers[-1], heaviest, 0, *bounds))
        size = len(head) + len(body)
        return _SIZE.pack(-size if is_last else size) + head + body


class BlockCodec(W3Codec):
    """Only writes; what it wrote is a segment of Whoosh's own codec."""

    def field_writer(self, storage: Any, segment: W3Segment) -> TermWriter:
        """Return what writes a segment's terms."""
        return TermWriter(self, storage, segment)

    def new_segment(self, storage: Any, indexname: str) -> W3Segment:  # noqa: ARG002 - Whoosh's
        """Return an empty segment."""
        return W3Segment(W3Codec(), indexname)
