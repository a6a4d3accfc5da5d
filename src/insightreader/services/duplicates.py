"""Posts whose texts are the same or nearly so, whatever address they came from.

The same text is found by its digest. Texts that differ in little are looked for only among posts
of the same title and about as many words, and compared by their runs of three words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from insightreader.capture.shingles import Shingle, shingles, tokens
from insightreader.domain.ids import PostId, RevisionId
from insightreader.store import revisions
from insightreader.store.library import Library
from insightreader.store.text_facts import TextFacts, text_facts

LEAST_ALIKE = 0.8
"""The share of the runs of words of both texts that both have."""
_LEAST_LENGTH = 0.8
_FEWEST_WORDS = 8
# A title such as "Notes" may be that of hundreds.
_MOST_OF_A_TITLE = 50


@dataclass(frozen=True, slots=True)
class Alike:
    """Two posts, the older one first; ``share`` is 1.0 where their texts are the same."""

    older: PostId
    newer: PostId
    share: float


def find_duplicates(library: Library) -> list[Alike]:
    """Return the pairs of alike posts outside the trash, the most alike first.

    Of several posts with the same text, each is paired with the oldest.
    """
    originals: dict[str, TextFacts] = {}
    same: list[Alike] = []
    for each in text_facts(library.connection):
        if each.words < _FEWEST_WORDS:
            continue
        original = originals.setdefault(each.text_sha256, each)
        if original is not each:
            same.append(Alike(original.post, each.post, 1.0))
    near = sorted(_near(library, originals.values()), key=lambda each: -each.share)
    return same + near


def _near(library: Library, texts: Iterable[TextFacts]) -> Iterator[Alike]:
    by_title: dict[str, list[TextFacts]] = {}
    for each in texts:
        by_title.setdefault(" ".join(tokens(each.title)), []).append(each)
    for group in by_title.values():
        known: dict[RevisionId, set[Shingle]] = {}
        for older, newer in combinations(group[:_MOST_OF_A_TITLE], 2):
            if min(older.words, newer.words) < _LEAST_LENGTH * max(older.words, newer.words):
                continue
            for each in (older, newer):
                if each.revision not in known:
                    text = revisions.text(library.connection, each.revision)
                    known[each.revision] = shingles(tokens(text))
            share = _shared(known[older.revision], known[newer.revision])
            if share >= LEAST_ALIKE:
                yield Alike(older.post, newer.post, share)


def _shared(first: set[Shingle], second: set[Shingle]) -> float:
    return len(first & second) / max(1, len(first | second))
