"""Posts that are the same or nearly so: by their bytes, their address, their text.

Texts that differ in little are looked for among posts of the same address, and among those of the
same title and about as many words; they are compared by their runs of three words.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from insightreader.capture.pages.shingles import Shingle, shingles, tokens
from insightreader.domain.entities import PostRow
from insightreader.domain.exchange import MatchedBy
from insightreader.domain.ids import PostId, RevisionId
from insightreader.store import posts, revisions
from insightreader.store.library import Connection, Library, LibraryReader
from insightreader.store.text_facts import TextFacts, same_bytes, text_facts

LEAST_ALIKE = 0.8
"""The share of the runs of words of both texts that both have."""
_LEAST_LENGTH = 0.8
_FEWEST_WORDS = 8
# A title such as "Notes" may be that of hundreds.
_MOST_OF_A_TITLE = 50


@dataclass(frozen=True, slots=True)
class Alike:
    """Two posts, the older one first; ``share`` is 1.0 where their texts are the same.

    ``by``: what says first that they are one.
    """

    older: PostId
    newer: PostId
    share: float
    by: MatchedBy


def find_duplicates(library: Library | LibraryReader) -> list[Alike]:
    """Return the pairs of alike posts outside the trash, the most alike first.

    Of several posts that are the same, each is paired with the oldest.
    """
    facts = list(text_facts(library.connection))
    texts = _Texts(library.connection)
    found: dict[PostId, Alike] = {}
    for by, pairs in (
        (MatchedBy.BYTES, _of_bytes(library.connection, facts)),
        (MatchedBy.TEXT, _of_key(facts, "text_sha256", fewest_words=_FEWEST_WORDS)),
        (MatchedBy.ADDRESS, _of_key(facts, "url")),
    ):
        for older, newer in pairs:
            if newer.post not in found:
                share = texts.share(older, newer)
                found[newer.post] = Alike(older.post, newer.post, share, by)
    near = _near(texts, [each for each in facts if each.post not in found])
    return sorted([*found.values(), *near], key=lambda each: (-each.share, each.newer))


def _of_bytes(
    connection: Connection, facts: Sequence[TextFacts]
) -> Iterator[tuple[TextFacts, TextFacts]]:
    known = {each.post: each for each in facts}
    for older, newer in same_bytes(connection):
        if older in known and newer in known and known[newer].words >= _FEWEST_WORDS:
            yield known[older], known[newer]


def _of_key(
    facts: Iterable[TextFacts], name: str, *, fewest_words: int = 0
) -> Iterator[tuple[TextFacts, TextFacts]]:
    originals: dict[str, TextFacts] = {}
    for each in facts:
        key = getattr(each, name)
        if not key or each.words < fewest_words:
            continue
        original = originals.setdefault(key, each)
        if original is not each:
            yield original, each


class _Texts:
    """The runs of words of texts, read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[RevisionId, set[Shingle]] = {}

    def share(self, first: TextFacts, second: TextFacts) -> float:
        """Return how much of both texts is the same."""
        if first.text_sha256 == second.text_sha256:
            return 1.0
        one, other = self._shingles(first.revision), self._shingles(second.revision)
        return len(one & other) / max(1, len(one | other))

    def forget(self) -> None:
        """Give back the memory."""
        self._known.clear()

    def _shingles(self, revision: RevisionId) -> set[Shingle]:
        if revision not in self._known:
            text = revisions.text(self._connection, revision)
            self._known[revision] = shingles(tokens(text))
        return self._known[revision]


def _near(texts: _Texts, facts: Iterable[TextFacts]) -> Iterator[Alike]:
    by_title: dict[str, list[TextFacts]] = {}
    for each in facts:
        if each.words >= _FEWEST_WORDS:
            by_title.setdefault(" ".join(tokens(each.title)), []).append(each)
    for group in by_title.values():
        texts.forget()
        for older, newer in combinations(group[:_MOST_OF_A_TITLE], 2):
            if min(older.words, newer.words) < _LEAST_LENGTH * max(older.words, newer.words):
                continue
            share = texts.share(older, newer)
            if share >= LEAST_ALIKE:
                yield Alike(older.post, newer.post, share, MatchedBy.TEXT)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two alike posts as a list shows them."""

    alike: Alike
    older: PostRow
    newer: PostRow


def duplicates_in(folder: Path) -> list[Pair]:
    """Return the alike posts of the library in a folder, on a connection of their own."""
    with LibraryReader(folder) as reader:
        found = find_duplicates(reader)
        ids = {post for each in found for post in (each.older, each.newer)}
        rows = {row.id: row for row in posts.rows(reader.connection, sorted(ids))}
    return [Pair(each, rows[each.older], rows[each.newer]) for each in found]
