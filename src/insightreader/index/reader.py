"""Searches the index with one long-lived searcher."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

import numpy as np
from whoosh.reading import IndexReader

from insightreader.domain.errors import IndexDamaged
from insightreader.domain.query import Query
from insightreader.index.evaluation import Evaluation
from insightreader.index.expansions import Expansions, languages_of
from insightreader.index.folder import condemn, current_generation
from insightreader.index.matches import Matches, Reals, best
from insightreader.index.opening import Index, load_generation, open_reader, unusable_on_any_error
from insightreader.index.pages import check_file
from insightreader.index.plan import AllOf, Plan, Value, plan
from insightreader.index.ranking import Ranking
from insightreader.index.related import related
from insightreader.index.rows import Kind, kind_of
from insightreader.index.segments import Segment, segments
from insightreader.index.spelling import respelt
from insightreader.index.stamp import Expected, Stamp, read_stamp

_MOST_KEYS = 100_000
Sort = Literal["relevance", "saved", "published"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One row found. Scores compare within one search only."""

    key: str
    kind: Kind
    score: float


@dataclass(frozen=True, slots=True)
class Results:
    """A page of hits, and how many there are in all.

    ``is_partial``: a beginning stood for too many words; only the most frequent were looked for.
    """

    hits: tuple[Hit, ...] = ()
    total: int = 0
    is_partial: bool = field(default=False)


@dataclass(frozen=True, slots=True)
class RelatedHit:
    """One row that is like a text, and the words and codes that they share."""

    key: str
    score: float
    words: list[str]
    codes: list[str]


class IndexSearcher:
    """Opened over the index in use. Not for several threads.

    Every method raises ``IndexUnusable`` when the index turns out to be damaged or gone.
    """

    def __init__(self, folder: Path, expected: Expected) -> None:
        self._folder = folder
        self._expected = expected
        with unusable_on_any_error():
            self._index, self._reader, self._languages = self._open()
        self._segments = segments(self._reader)
        self._keys: dict[int, str] = {}
        """Read so far: who counts what was found asks for thousands, and then for the same."""

    @property
    def stamp(self) -> Stamp:
        """What the index said of itself when it was opened or last refreshed."""
        return self._index.stamp

    @property
    def terms(self) -> IndexReader:
        """What knows the index's vocabulary."""
        return self._reader

    def refresh(self) -> bool:
        """Turn to what was committed or put in use since. True when there was something.

        Whoosh's own refreshing isn't used: it brings back segments that were merged away, overlooks
        deletions in segments that stay, and fails on an empty index.
        """
        with unusable_on_any_error():
            generation = current_generation(self._folder)
            if generation == self._index.folder and self._is_up_to_date():
                return False
            index, reader, languages = self._open()
            self._segments = segments(reader, self._segments)
            self.close()
            self._index, self._reader, self._languages = index, reader, languages
            self._keys = {}
            return True

    def count(self) -> int:
        """How many rows are in the index."""
        return int(self._reader.doc_count())

    def keys(self) -> Iterator[str]:
        """The keys of all rows, to compare an index with its library."""
        with self._reading():
            for _, stored in self._reader.iter_docs():
                yield stored["key"]

    def check_files(self) -> None:
        """Read every segment whole, which searching doesn't."""
        with self._reading():
            for path in self._index.folder.glob("*.seg"):
                with suppress(FileNotFoundError):  # merged away meanwhile
                    check_file(path)

    def search(
        self,
        query: Query,
        *,
        limit: int,
        offset: int = 0,
        kind: Kind | None = None,
        sort: Sort = "relevance",
    ) -> Results:
        """Find rows, best (or newest) first. A query that asks for nothing finds nothing."""
        wanted = plan(query)
        if wanted is None or not self.count():
            return Results()
        if kind is not None:
            wanted = AllOf((wanted, Value("kind", kind)))
        with self._reading():
            return self._answer(wanted, limit=limit, offset=offset, sort=sort)

    def respelt(self, text: str) -> str | None:
        """Return the query as it may have been meant, where it holds words that hardly occur."""
        with self._reading():
            return respelt(text, self._reader, languages=self._languages)

    def related(
        self, text: str, *, codes: Iterable[str], but_of: str, limit: int
    ) -> list[RelatedHit]:
        """Find what is like a text with these codes, but for one post and its notes."""
        with self._reading():
            ranking = Ranking(self._reader, self._segments)
            expansions = Expansions(self._reader, self._languages, ranking.frequency)
            found = related(
                self._segments, expansions, text, ranking=ranking, codes=codes, but_of=but_of
            )
            return [
                RelatedHit(
                    self._hit(each.score, each.number).key, each.score, each.words, each.codes
                )
                for each in found[:limit]
            ]

    def _reading(self) -> AbstractContextManager[None]:
        return _leaving_word(self._index.folder)

    def close(self) -> None:
        """Close the files."""
        self._reader.close()
        self._index.files.storage.close_left_open()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _open(self) -> tuple[Index, IndexReader, frozenset[str]]:
        generation = current_generation(self._folder)
        with _leaving_word(generation):
            index = load_generation(generation, self._expected)
            reader = open_reader(index)
            return index, reader, languages_of(reader)

    def _is_up_to_date(self) -> bool:
        index = self._index
        is_newest: bool = index.files.latest_generation() == index.generation
        return is_newest and read_stamp(index.folder) == index.stamp

    def _answer(self, wanted: Plan, *, limit: int, offset: int, sort: Sort) -> Results:
        ranking = Ranking(self._reader, self._segments)
        expansions = Expansions(self._reader, self._languages, ranking.frequency)
        found = [
            Evaluation(segment, ranking, expansions).matches(wanted) for segment in self._segments
        ]
        ranks = [
            _ranks(segment, each, sort) for segment, each in zip(self._segments, found, strict=True)
        ]
        chosen = best(np.concatenate(ranks), offset + limit)[offset:]
        firsts = [segment.first for segment in self._segments]
        numbers = np.concatenate(
            [each.numbers + first for each, first in zip(found, firsts, strict=True)]
        )
        scores = np.concatenate([each.scores for each in found])
        hits = map(self._hit, scores[chosen].tolist(), numbers[chosen].tolist())
        return Results(tuple(hits), len(numbers), expansions.was_cut)

    def _hit(self, score: float, number: int) -> Hit:
        key = self._keys.get(number)
        if key is None:
            if len(self._keys) >= _MOST_KEYS:
                self._keys.clear()
            key = self._keys[number] = self._reader.stored_fields(number)["key"]
        return Hit(key, kind_of(key), score)


@contextmanager
def _leaving_word(generation: Path) -> Iterator[None]:
    """Mark an index where a file is damaged: who indexes doesn't read what searches read."""
    try:
        with unusable_on_any_error():
            yield
    except IndexDamaged:
        condemn(generation)
        raise


def _ranks(segment: Segment, found: Matches, sort: Sort) -> Reals:
    """The best, or newest, have the smallest rank; of equals, what was indexed first."""
    if sort == "relevance":
        return -found.scores
    return -segment.column(sort)[found.numbers].astype(np.float64)
