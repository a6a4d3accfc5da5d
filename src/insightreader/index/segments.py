"""Reads of one segment what searching needs: postings, lengths of fields, numbers of documents.

Whoosh's own trees of matchers aren't used: in this release exclusions beside filters answer wrong,
and every posting passes through several calls. Here a term is a dictionary from document to
``Places``, which also is the seam where faster reading can be put in.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from whoosh.matching import Matcher
from whoosh.reading import IndexReader, SegmentReader, TermNotFound

Documents = Collection[int] | None
"""The documents that matter; None: all."""
_FEW = 16
"""Documents are skipped to, rather than read over, when a term has this many times more."""


class Places(NamedTuple):
    """How often a word stands in a document, and where (packed; empty in fields without places)."""

    times: float
    packed: tuple[bytes, ...]


class Segment:
    """One segment, with the numbers that were read of it. Lives as long as its reader."""

    def __init__(self, reader: SegmentReader, first: int, numbers: "dict[str, array[int]]") -> None:
        self.reader = reader
        self.first = first
        """The number in the whole index of this segment's first document."""
        self.numbers = numbers
        """What ``lengths`` and ``column`` have read so far, by their names."""

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

    def having(self, field: str, terms: Iterable[str], within: Documents = None) -> set[int]:
        """The documents with any of some terms."""
        return {number for term in terms for number in self.postings(field, term, within=within)}

    def postings(
        self, field: str, term: str, *, within: Documents = None, places: bool = False
    ) -> dict[int, Places]:
        """The documents with a term."""
        try:
            matcher = self.reader.postings(field, term)
        except TermNotFound:
            return {}
        if within is not None and len(within) * _FEW < self.frequency(field, term):
            numbers = _skipping(matcher, sorted(within))
        else:
            numbers = _reading(matcher, within)
        return {
            number: Places(matcher.weight(), (matcher.value(),) if places else ())
            for number in numbers
        }

    def any_of(
        self, field: str, terms: Iterable[str], *, within: Documents = None
    ) -> dict[int, Places]:
        """The documents with any of some terms, which count as one; with their places."""
        found: dict[int, Places] = {}
        for term in terms:
            for number, more in self.postings(field, term, within=within, places=True).items():
                known = found.get(number)
                if known is None:
                    found[number] = more
                else:
                    found[number] = Places(known.times + more.times, known.packed + more.packed)
        return found

    def lengths(self, field: str) -> "array[int]":
        """How many words a field of each document has, roughly; read once."""
        key = f"length of {field}"
        if key not in self.numbers:
            length = self.reader.doc_field_length
            every = range(self.reader.doc_count_all())
            self.numbers[key] = array("q", [length(number, field, 1) or 1 for number in every])
        return self.numbers[key]

    def column(self, name: str) -> "array[int]":
        """The number of each document, deleted ones included; read once."""
        if name not in self.numbers:
            self.numbers[name] = array("q", self.reader.column_reader(name))
        return self.numbers[name]


def segments(reader: IndexReader, before: Iterable[Segment] = ()) -> list[Segment]:
    """The segments of an index; numbers of those that were there before aren't read again."""
    if not reader.doc_count_all():
        return []
    known = {each.name: each.numbers for each in before}
    return [
        Segment(leaf, first, known.get(leaf.segment().segment_id(), {}))
        for leaf, first in reader.leaf_readers()
    ]


def _reading(matcher: Matcher, within: Documents) -> Iterator[int]:
    """Stops the matcher at each document that matters."""
    while matcher.is_active():
        number = matcher.id()
        if within is None or number in within:
            yield number
        matcher.next()


def _skipping(matcher: Matcher, wanted: list[int]) -> Iterator[int]:
    """Stops the matcher at the wanted documents that it has, over whole blocks of others."""
    for number in wanted:
        if not matcher.is_active():
            return
        matcher.skip_to(number)
        if matcher.is_active() and matcher.id() == number:
            yield number
