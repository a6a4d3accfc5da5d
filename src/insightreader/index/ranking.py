"""BM25 over a whole index (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009)."""

import math
from collections.abc import Sequence

from whoosh.reading import IndexReader

from insightreader.index.matches import Matches
from insightreader.index.segments import Segment

_SATURATION = 1.2
"""k1: how soon more of a word stops to count."""
_LENGTH = 0.75
"""b: how much a long text is held against it."""


class Ranking:
    """Weighs words by how rare they are in an index."""

    def __init__(self, reader: IndexReader, segments: Sequence[Segment]) -> None:
        self._reader = reader
        self._segments = segments
        self._count = reader.doc_count_all()

    def frequency(self, field: str, term: str) -> int:
        """How many documents have a term, deleted ones included."""
        return sum(each.frequency(field, term) for each in self._segments)

    def rarity(self, field: str, terms: list[str]) -> float:
        """The inverse document frequency of some terms that count as one; above 0."""
        return self.rarity_of(sum(self.frequency(field, term) for term in terms))

    def rarity_of(self, frequency: int) -> float:
        """The same for a word that stands in so many documents.

        As Whoosh has it. Terms that count as one may have more documents than there are.
        """
        return 1 + math.log(self._count / (1 + min(frequency, self._count)))

    def scores(self, segment: Segment, field: str, counts: Matches, *, rarity: float) -> Matches:
        """The scores of documents for one word, from how often each has it."""
        average = (self._reader.field_length(field) / self._count) or 1
        fixed = _SATURATION * (1 - _LENGTH)
        by_length = _SATURATION * _LENGTH / average
        lengths = segment.lengths(field)[counts.numbers]
        best = rarity * (_SATURATION + 1)
        scores = best * counts.scores / (counts.scores + fixed + by_length * lengths)
        return Matches(counts.numbers, scores)
