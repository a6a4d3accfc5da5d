"""Reads of one segment what searching needs: postings, lengths of fields, numbers of documents.

Whoosh's own trees of matchers aren't used: in this release exclusions beside filters answer wrong,
and every posting passes through several calls. Here a term is a dictionary from document to
count or places, of values that the garbage collector needn't follow.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import W3Codec
from whoosh.reading import IndexReader, SegmentReader
from whoosh.util.numeric import byte_to_length

from insightreader.index.blocks import Block, PostingFile

Documents = Collection[int] | None
"""The documents that matter; None: all."""
_FEW = 16
"""Blocks are skipped, rather than read over, when a term has this many times more documents."""
_Value = TypeVar("_Value")
_LENGTHS = np.array([1, *(byte_to_length(each) for each in range(1, 256))], dtype=np.int64)
"""What the bytes that Whoosh keeps for lengths stand for; 1 where nothing was counted."""


class Segment:
    """One segment, with the numbers that were read of it. Lives as long as its reader."""

    def __init__(self, reader: SegmentReader, first: int, numbers: "dict[str, array[int]]") -> None:
        self.reader = reader
        self.first = first
        """The number in the whole index of this segment's first document."""
        self.numbers = numbers
        """What ``lengths`` and ``column`` have read so far, by their names."""
        self._postings = PostingFile(reader)
        self._deleted = frozenset(reader.segment().deleted_docs())

    @property
    def name(self) -> str:
        """A segment of this name never changes, but for which of its documents are deleted."""
        return str(self.reader.segment().segment_id())

    def frequency(self, field: str, term: str) -> int:
        """How many documents have a term, deleted ones included."""
        return int(self.reader.doc_frequency(field, term))

    def documents(self) -> Iterable[int]:
        """All documents but deleted ones."""
        return self.reader.all_doc_ids()

    def counts(
        self, field: str, terms: Iterable[str], within: Documents = None
    ) -> dict[int, float]:
        """How often any of some terms, which share no document, stands in each that has one."""
        found: dict[int, float] = {}
        for term in terms:
            for block in self._blocks(field, term, within):
                found.update(zip(block.numbers(), block.weights(), strict=True))
        return self._wanted(found, within)

    def places(
        self, field: str, terms: Iterable[str], within: Documents = None
    ) -> dict[int, bytes]:
        """Where any of some terms stands in each document that has one, as the schema packs it."""
        found: dict[int, bytes] = {}
        for term in terms:
            of_term: dict[int, bytes] = {}
            for block in self._blocks(field, term, within):
                of_term.update(zip(block.numbers(), block.values or (), strict=True))
            for number, packed in self._wanted(of_term, within).items():
                found[number] = found.get(number, b"") + packed
        return found

    def having(self, field: str, terms: Iterable[str], within: Documents = None) -> set[int]:
        """The documents with any of some terms."""
        found: set[int] = set()
        for term in terms:
            for block in self._blocks(field, term, within):
                found.update(block.numbers())
        found -= self._deleted
        return found if within is None else found.intersection(within)

    def _blocks(self, field: str, term: str, within: Documents) -> Iterator[Block]:
        """The blocks of a term with any document that matters."""
        if within is None or len(within) * _FEW >= self.frequency(field, term):
            return self._postings.blocks(field, term)
        return self._postings.blocks(field, term, wanted=sorted(within))

    def _wanted(self, found: dict[int, _Value], within: Documents) -> dict[int, _Value]:
        """Without deleted documents and those that don't matter."""
        for number in self._deleted & found.keys():
            del found[number]
        if within is None:
            return found
        return {number: value for number, value in found.items() if number in within}

    def lengths(self, field: str) -> "array[int]":
        """How many words a field of each document has, roughly; read once."""
        key = f"length of {field}"
        if key not in self.numbers:
            packed = packed_column(self.reader, f"_{field}_len", np.dtype("u1"))
            self.numbers[key] = array("q", _LENGTHS[packed].tobytes())
        return self.numbers[key]

    def between(self, name: str, lowest: int, highest: int) -> set[int]:
        """The documents whose number of a kind lies within bounds, both included."""
        numbers = np.frombuffer(self.column(name), dtype=np.int64)
        found = np.flatnonzero((numbers >= lowest) & (numbers <= highest))
        return set(found.tolist()) - self._deleted

    def column(self, name: str) -> "array[int]":
        """The number of each document, deleted ones included; read once."""
        if name not in self.numbers:
            packed = packed_column(self.reader, name, np.dtype(">i8"))
            self.numbers[name] = array("q", packed.astype(np.int64).tobytes())
        return self.numbers[name]


def packed_column(
    reader: SegmentReader, name: str, kind: np.dtype[np.generic]
) -> NDArray[np.generic]:
    """A segment's column of numbers as it lies in its file, one for each document, 0 for none.

    Whoosh's own reader unpacks each number in several calls.
    """
    numbers = np.zeros(reader.doc_count_all(), dtype=kind)
    storage, file_name = reader.storage(), W3Codec.column_filename(reader.segment(), name)
    if storage.file_exists(file_name):
        file = storage.open_file(file_name)
        try:
            packed = np.frombuffer(file.get(0, storage.file_length(file_name)), dtype=kind)
        finally:
            file.close()
        # Documents without a number behind the last one with one have no place in the file.
        numbers[: len(packed)] = packed
    return numbers


def segments(reader: IndexReader, before: Iterable[Segment] = ()) -> list[Segment]:
    """The segments of an index; numbers of those that were there before aren't read again."""
    if not reader.doc_count_all():
        return []
    known = {each.name: each.numbers for each in before}
    return [
        Segment(leaf, first, known.get(leaf.segment().segment_id(), {}))
        for leaf, first in reader.leaf_readers()
    ]
