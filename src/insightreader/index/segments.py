"""Reads of one segment what searching needs: postings, lengths of fields, numbers of documents.

Whoosh's own trees of matchers aren't used: in this release exclusions beside filters answer wrong,
and every posting passes through several calls. Here a term is a dictionary from document to
count or places, of values that the garbage collector needn't follow. ``counts`` and ``places`` are
where faster reading can be put in.
"""

from array import array
from collections.abc import Collection, Iterable, Iterator

from whoosh.matching import Matcher
from whoosh.reading import IndexReader, SegmentReader, TermNotFound

Documents = Collection[int] | None
"""The documents that matter; None: all."""
_FEW = 16
"""Documents are skipped to, rather than read over, when a term has this many times more."""


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

    def counts(self, field: str, term: str, within: Documents = None) -> dict[int, float]:
        """How often a term stands in each document that has it."""
        return {number: matcher.weight() for number, matcher in self._each(field, term, within)}

    def places(
        self, field: str, terms: Iterable[str], within: Documents = None
    ) -> dict[int, bytes]:
        """Where any of some terms stands in each document that has one; see ``decode_places``."""
        found: dict[int, bytes] = {}
        for term in terms:
            for number, matcher in self._each(field, term, within):
                found[number] = found.get(number, b"") + matcher.value()
        return found

    def having(self, field: str, terms: Iterable[str], within: Documents = None) -> set[int]:
        """The documents with any of some terms."""
        return {number for term in terms for number, _ in self._each(field, term, within)}

    def _each(self, field: str, term: str, within: Documents) -> Iterator[tuple[int, Matcher]]:
        """The matcher of a term, stopped at each document that matters."""
        try:
            matcher = self.reader.postings(field, term)
        except TermNotFound:
            return iter(())
        if within is not None and len(within) * _FEW < self.frequency(field, term):
            return _skipping(matcher, sorted(within))
        return _reading(matcher, within)

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


def _reading(matcher: Matcher, within: Documents) -> Iterator[tuple[int, Matcher]]:
    """From posting to posting."""
    while matcher.is_active():
        number = matcher.id()
        if within is None or number in within:
            yield number, matcher
        matcher.next()


def _skipping(matcher: Matcher, wanted: list[int]) -> Iterator[tuple[int, Matcher]]:
    """From wanted document to wanted document, over whole blocks of others."""
    for number in wanted:
        if not matcher.is_active():
            return
        matcher.skip_to(number)
        if matcher.is_active() and matcher.id() == number:
            yield number, matcher
