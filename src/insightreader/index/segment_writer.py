"""One commit: new documents and small segments become one segment, term by term.

Whoosh's writer keeps a list of all postings, sorts it, and merges by reading other segments posting
by posting into that list. Here postings are gathered by term, and those of merged segments are read
in blocks when their term is written: a merge takes no memory to speak of.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import groupby, repeat
from operator import itemgetter
from typing import Any

from whoosh.codec.whoosh3 import W3Segment
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from insightreader.index.blocks import Block, PostingFile
from insightreader.index.codec import BlockCodec, Lengths, TermPostings, TermWriter
from insightreader.index.schema import Stems, Text, is_listed
from insightreader.index.stemming import terms_of_form

_TIER = 4
"""Segments whose sizes differ less than so many times are of one tier."""
_MOST_OF_TIER = 6
"""More segments of a tier are merged into one of the next."""


class Merged:
    """A segment whose documents become part of the new one."""

    def __init__(self, reader: SegmentReader, first: int, moved: dict[int, int] | None) -> None:
        self._reader = reader
        self._postings = PostingFile(reader)
        self._first, self._moved = first, moved
        """Where its documents are now: ``moved`` where some were deleted."""

    def terms(self, field: str) -> Iterator[bytes]:
        """The terms of a field, ascending."""
        if field not in self._reader.indexed_field_names():
            return iter(())
        found: Iterator[bytes] = self._reader.lexicon(field)
        return found

    def add_to(self, postings: TermPostings, field: str, term: bytes) -> None:
        """Append a term's postings under their new numbers."""
        for block in self._postings.blocks(self._postings.extent(field, term)):
            if self._moved is None:
                postings.numbers.extend(number + self._first for number in block.numbers())
                postings.weights.extend(block.weights())
                postings.values.extend(block.values or ())
            else:
                _add_living(postings, block, self._moved)


class CommitWriter(SegmentWriter):
    """Whoosh's writer with another way for postings; ``commit`` once, then it is done."""

    def __init__(self, files: FileIndex) -> None:
        super().__init__(files, codec=BlockCodec())
        self.fieldwriter: TermWriter
        self._fields: dict[str, dict[bytes, TermPostings]] = defaultdict(dict)
        self._languages: list[tuple[int, str]] = []
        """From which document on they are in another language."""
        self._merged: list[Merged] = []
        self._readers = ExitStack()

    def add_document(self, **fields: object) -> None:
        """Add a document of our schema: every value as its field takes it, None for none.

        Indexing is fastest where documents of one language follow one another.
        """
        self.perdocwriter.start_doc(self.docnum)
        for name, value in sorted(fields.items()):
            if value is not None:
                self._add_value(name, value)
        self.perdocwriter.finish_doc()
        self._added = True
        self.docnum += 1

    def _add_value(self, name: str, value: Any) -> None:
        field = self.schema[name]
        length = 0
        if isinstance(field, Stems):
            length = self._gather_stems(name, value)
        elif field.indexed:
            length = self._gather(name, field.index(value))
        stored = value if field.stored else None
        self.perdocwriter.add_field(name, field, stored, length if field.scorable else 0)
        if field.column_type:
            column_value = field.to_column_value(value)
            self.perdocwriter.add_column_value(name, field.column_type, column_value)

    def _gather_stems(self, name: str, text: Text) -> int:
        """Remember what can't be told from the postings of exact forms."""
        if not self._languages or self._languages[-1][1] != text.language:
            self._languages.append((self.docnum, text.language))
        items = ((term.encode(), n, float(n), b"") for term, n in text.further_stems().items())
        self._gather(name, items)
        return sum(map(len, text.places.values()))

    def _gather(self, name: str, items: Iterable[tuple[bytes, int, float, bytes]]) -> int:
        terms, number, length = self._fields[name], self.docnum, 0
        for text, count, weight, value in items:
            postings = terms.get(text)
            if postings is None:
                postings = terms[text] = TermPostings()
            postings.numbers.append(number)
            postings.weights.append(weight)
            if value:
                postings.values.append(value)
            length += count
        return length

    def merge_segment(self, segment: W3Segment) -> None:
        """Take over a segment's living documents."""
        reader = SegmentReader(self.storage, self.schema, segment)
        self._readers.callback(reader.close)
        first = self.docnum
        moved = self.write_per_doc(set(self.schema.names()), reader)
        self._merged.append(Merged(reader, first, moved))
        self._added = True

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        with self._readers:
            for name in sorted(self.schema.names()):
                if self.schema[name].indexed:
                    self._write_field(name)
            # The per-document reader maps what the compound file will take over.
            self._merged.clear()
        self.fieldwriter.close()

    def _write_field(self, name: str) -> None:
        field = self.schema[name]
        own = self._fields.pop(name, {})
        if isinstance(field, Stems):
            own = _stems(self._fields[field.exact], own, self._languages)
        sources: list[Iterable[tuple[bytes, Merged | None]]] = [zip(sorted(own), repeat(None))]
        sources += [zip(each.terms(name), repeat(each)) for each in self._merged]
        is_begun = False
        for term, group in groupby(merge(*sources, key=itemgetter(0)), key=itemgetter(0)):
            postings = own.pop(term, None) or TermPostings()
            for _, merged in group:
                if merged is not None:
                    merged.add_to(postings, name, term)
            if not postings.numbers:
                continue
            if not is_begun:
                is_begun = True
                self.fieldwriter.begin_field(
                    name, field, self._lengths(name), is_listed=is_listed(field)
                )
            self.fieldwriter.add_term(term, postings)
        if is_begun:
            self.fieldwriter.finish_field()

    def _lengths(self, name: str) -> Lengths:
        if not self.schema[name].scorable:
            return None
        reader = self.per_document_reader()
        try:
            length = reader.doc_field_length
            return array("I", (length(each, name, 0) or 0 for each in range(self.docnum)))
        finally:
            reader.close()


def by_tiers(writer: CommitWriter, segments: list[W3Segment]) -> list[W3Segment]:
    """Merge segments where there are many of about the same size; return the others.

    So a document is written again a few times as an index grows, and segments stay few.
    """
    kept: list[W3Segment] = []
    tiers: dict[int, list[W3Segment]] = defaultdict(list)
    for segment in segments:
        tiers[_tier(segment.doc_count_all())].append(segment)
    for tier in tiers.values():
        if len(tier) < _MOST_OF_TIER:
            kept += tier
        else:
            for segment in tier:
                writer.merge_segment(segment)
    return kept


def without_deleted(writer: CommitWriter, segments: list[W3Segment]) -> list[W3Segment]:
    """Write every segment anew that holds deleted documents; return the others."""
    for segment in segments:
        if segment.has_deletions():
            writer.merge_segment(segment)
    return [segment for segment in segments if not segment.has_deletions()]


MergePolicy = Callable[[CommitWriter, list[W3Segment]], list[W3Segment]]
"""Takes over some segments and returns those that stay as they are."""


def _tier(documents: int) -> int:
    tier = 0
    while documents >= _TIER:
        documents //= _TIER
        tier += 1
    return tier


def _stems(
    exact: dict[bytes, TermPostings],
    marked: dict[bytes, TermPostings],
    languages: list[tuple[int, str]],
) -> dict[bytes, TermPostings]:
    """The postings of stems from those of their forms: most stems have one form."""
    by_stem: dict[bytes, list[TermPostings]] = defaultdict(list)
    for term, postings in marked.items():
        by_stem[term].append(postings)
    for form, postings in exact.items():
        for language, part in _by_language(postings, languages):
            for stem in terms_of_form(form.decode(), language):
                by_stem[stem.encode()].append(part)
    return {stem: _together(parts) for stem, parts in by_stem.items()}


def _by_language(
    postings: TermPostings, languages: list[tuple[int, str]]
) -> Iterator[tuple[str, TermPostings]]:
    if len(languages) == 1:
        yield languages[0][1], postings
        return
    starts = [bisect_left(postings.numbers, first) for first, _ in languages]
    for (_, language), start, end in zip(languages, starts, [*starts[1:], None], strict=True):
        numbers = postings.numbers[start:end]
        if numbers:
            yield language, TermPostings(numbers, postings.weights[start:end])


def _together(parts: list[TermPostings]) -> TermPostings:
    first = parts[0]
    if len(parts) == 1:
        return TermPostings(first.numbers[:], first.weights[:])
    counts = dict(zip(first.numbers, first.weights, strict=True))
    for part in parts[1:]:
        for number, weight in zip(part.numbers, part.weights, strict=True):
            counts[number] = counts.get(number, 0.0) + weight
    numbers = array("I", sorted(counts))
    return TermPostings(numbers, array("f", map(counts.__getitem__, numbers)))


def _add_living(postings: TermPostings, block: Block, moved: dict[int, int]) -> None:
    numbers, weights = list(block.numbers()), list(block.weights())
    living = [place for place, number in enumerate(numbers) if number in moved]
    postings.numbers.extend(moved[numbers[place]] for place in living)
    postings.weights.extend(weights[place] for place in living)
    if block.values is not None:
        postings.values.extend(block.values[place] for place in living)
