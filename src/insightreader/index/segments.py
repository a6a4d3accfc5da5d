"""Reads of one segment what searching needs: postings, lengths of fields, numbers of documents.

Whoosh's own trees of matchers aren't used: in this release exclusions beside filters answer wrong,
and every posting passes through several calls. Here a term is an array of documents beside one of
counts or places.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, compress

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import W3Codec
from whoosh.reading import IndexReader, SegmentReader
from whoosh.util.numeric import byte_to_length

from insightreader.index.blocks import Block, Extent, PostingFile
from insightreader.index.matches import Matches, Numbers, are_in, distinct, united

Documents = Numbers | None
"""The documents that matter; None: all."""
_FEW = 16
"""Blocks are skipped, rather than read over, when a term has this many times more documents."""
_MOST_EXTENTS = 20_000
_LENGTHS = np.array([1, *(byte_to_length(each) for each in range(1, 256))], dtype=np.int64)
"""What the bytes that Whoosh keeps for lengths stand for; 1 where nothing was counted."""


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where words are in documents, as the schema packs it; a document may come several times."""

    numbers: Numbers
    packed: list[bytes]


class Segment:
    """One segment, with the numbers that were read of it. Lives as long as its reader."""

    def __init__(self, reader: SegmentReader, first: int, numbers: dict[str, Numbers]) -> None:
        self.reader = reader
        self.first = first
        """The number in the whole index of this segment's first document."""
        self.numbers = numbers
        """What ``lengths`` and ``column`` have read so far, by their names."""
        self._postings = PostingFile(reader)
        self._extents: dict[tuple[str, str], Extent | None] = {}
        self._deleted = np.array(sorted(reader.segment().deleted_docs()), dtype=np.int64)

    @property
    def name(self) -> str:
        """A segment of this name never changes, but for which of its documents are deleted."""
        return str(self.reader.segment().segment_id())

    def frequency(self, field: str, term: str) -> int:
        """How many documents have a term, deleted ones included."""
        extent = self._extent(field, term)
        return extent.documents if extent is not None else 0

    def documents(self) -> Numbers:
        """All documents but deleted ones."""
        return self._living(np.arange(self.reader.doc_count_all(), dtype=np.int64), None)

    def counts(self, field: str, terms: Iterable[str], within: Documents = None) -> Matches:
        """How often a word stands in each document that has it, under any of its terms."""
        parts = (self._counts(field, term, within) for term in terms)
        return united((each for each in parts if len(each.numbers)), np.maximum)

    def _counts(self, field: str, term: str, within: Documents) -> Matches:
        blocks = list(self._blocks(field, term, within))
        numbers = _numbers(blocks)
        weights = chain.from_iterable(map(Block.weights, blocks))
        counts = np.fromiter(weights, dtype=np.float64, count=len(numbers))
        return Matches(numbers, counts).those_in(within).those_not_in(self._deleted)

    def places(self, field: str, terms: Iterable[str], within: Documents = None) -> Places:
        """Where any of some terms stands in each document that has one."""
        blocks = [block for term in terms for block in self._blocks(field, term, within)]
        numbers = _numbers(blocks)
        packed = chain.from_iterable(block.values or () for block in blocks)
        living = self._are_living(numbers, within)
        return Places(numbers[living], list(compress(packed, living.tolist())))

    def having(self, field: str, terms: Iterable[str], within: Documents = None) -> Numbers:
        """The documents with any of some terms."""
        blocks = [block for term in terms for block in self._blocks(field, term, within)]
        return self._living(distinct(_numbers(blocks)), within)

    def between(self, name: str, lowest: int, highest: int, *, within: Documents = None) -> Numbers:
        """The documents whose number of a kind lies within bounds, both included."""
        numbers = self.column(name)
        found = np.flatnonzero((numbers >= lowest) & (numbers <= highest))
        return self._living(found, within)

    def lengths(self, field: str) -> Numbers:
        """How many words a field of each document has, roughly; read once."""
        key = f"length of {field}"
        if key not in self.numbers:
            packed = packed_column(self.reader, f"_{field}_len", np.dtype("u1"))
            self.numbers[key] = _LENGTHS[packed]
        return self.numbers[key]

    def column(self, name: str) -> Numbers:
        """The number of each document, deleted ones included; read once."""
        if name not in self.numbers:
            packed = packed_column(self.reader, name, np.dtype(">i8"))
            self.numbers[name] = packed.astype(np.int64)
        return self.numbers[name]

    def _extent(self, field: str, term: str) -> Extent | None:
        """Where a term's postings lie, looked up once; None where it has none."""
        key = field, term
        if key not in self._extents:
            if len(self._extents) >= _MOST_EXTENTS:
                self._extents.clear()
            self._extents[key] = self._postings.extent(field, term)
        return self._extents[key]

    def _blocks(self, field: str, term: str, within: Documents) -> Iterator[Block]:
        """The blocks of a term with any document that matters."""
        extent = self._extent(field, term)
        if extent is None or within is None or len(within) * _FEW >= extent.documents:
            return self._postings.blocks(extent)
        return self._postings.blocks(extent, wanted=within.tolist())

    def _living(self, numbers: Numbers, within: Documents) -> Numbers:
        """Without deleted documents and those that don't matter."""
        return numbers[self._are_living(numbers, within)]

    def _are_living(self, numbers: Numbers, within: Documents) -> NDArray[np.bool_]:
        living = ~are_in(numbers, self._deleted)
        return living if within is None else living & are_in(numbers, within)


def _numbers(blocks: list[Block]) -> Numbers:
    """The documents of some blocks; each block begins anew with its differences."""
    counts = [len(each.differences) for each in blocks]
    differences = chain.from_iterable(each.differences for each in blocks)
    sums = np.cumsum(np.fromiter(differences, dtype=np.int64, count=sum(counts)))
    before = np.cumsum([0, *counts[:-1]]) - 1
    begun = sums[before] if len(sums) else sums
    begun[:1] = 0
    return sums - np.repeat(begun, counts) if blocks else sums


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
