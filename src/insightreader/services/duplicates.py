"""Posts that are the same or nearly so: by their bytes, their address, their text.

Texts that differ in little are found by a sketch of each, whatever their titles and addresses are,
and compared by their runs of three words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from insightreader.capture.pages.shingles import Shingle, shingles, tokens
from insightreader.domain.entities import PostRow
from insightreader.domain.exchange import MatchedBy
from insightreader.domain.ids import PostId, RevisionId
from insightreader.services.reading import Source
from insightreader.services.sketches import Sketches
from insightreader.store import posts, revisions
from insightreader.store.library import Connection, Library, LibraryReader
from insightreader.store.text_facts import TextFacts, same_bytes, text_facts

LEAST_ALIKE = 0.8
"""The share of the runs of words of both texts that both have."""
_LEAST_LENGTH = 0.8
_FEWEST_WORDS = 8
_MOST_TEXTS_KEPT = 16
_PHRASE = re.compile(r"\b\w++(?: \w++){4}")
_PIECE = re.compile(r"\w{8}")
"""What is looked for in scripts without spaces."""
_MOST_PHRASES = 8
_FEWEST_HELD = 4
"""One phrase of so many is in any text that is alike; capitals and marks may differ."""
_TOLD = ("title", "author", "site", "url", "published")


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
    """The runs of words of texts; those of the last ones are kept."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[RevisionId, set[Shingle]] = {}

    def share(self, first: TextFacts, second: TextFacts) -> float:
        """Return how much of both texts is the same."""
        if first.text_sha256 == second.text_sha256:
            return 1.0
        one, other = self.runs(first), self.runs(second)
        return len(one & other) / max(1, len(one | other))

    def runs(self, of: TextFacts) -> set[Shingle]:
        """Return a text's runs of three words."""
        if of.revision not in self._known:
            if len(self._known) >= _MOST_TEXTS_KEPT:
                self._known.clear()
            self._known[of.revision] = shingles(tokens(self.text(of)))
        return self._known[of.revision]

    def text(self, of: TextFacts) -> str:
        """Return a text as it is read."""
        return revisions.text(self._connection, of.revision)


def _near(texts: _Texts, facts: Iterable[TextFacts]) -> Iterator[Alike]:
    """Pairs whose texts differ in little, whatever they are called and wherever they came from."""
    known = {each.post: each for each in facts if each.words >= _FEWEST_WORDS}
    sketches = Sketches[PostId]()
    for newer in known.values():
        for other in sketches.add(newer.post, texts.runs(newer)):
            older = known[other]
            share = texts.share(older, newer) if _are_as_long(older, newer) else 0.0
            if share >= LEAST_ALIKE:
                yield Alike(older.post, newer.post, share, MatchedBy.TEXT)
                break


def _are_as_long(one: TextFacts, other: TextFacts) -> bool:
    return min(one.words, other.words) >= _LEAST_LENGTH * max(one.words, other.words)


def repeated_by(source: Source, post: PostId) -> Alike | None:
    """Return the living post whose text a new one nearly repeats, the likest; None for none.

    Only texts of about its length are looked at, and only those that hold some of its phrases are
    compared, so that it can be asked after each save.
    """
    facts = {each.post: each for each in text_facts(source.connection)}
    own = facts.get(post)
    if own is None or own.words < _FEWEST_WORDS:
        return None
    texts = _Texts(source.connection)
    phrases = _phrases(texts.text(own))
    near = [
        each
        for each in facts.values()
        if each is not own and _are_as_long(each, own) and _holds(texts.text(each), phrases)
    ]
    shares = [(texts.share(each, own), -each.post) for each in near]
    share, older = max(shares, default=(0.0, 0))
    return Alike(PostId(-older), post, share, MatchedBy.TEXT) if share >= LEAST_ALIKE else None


def _phrases(text: str) -> list[str]:
    """Some runs of five words of a text, from all over it."""
    found = _PHRASE.findall(text) or _PIECE.findall(text)
    return found[:: max(1, len(found) // _MOST_PHRASES)][:_MOST_PHRASES]


def _holds(text: str, phrases: Sequence[str]) -> bool:
    return sum(phrase in text for phrase in phrases) * _FEWEST_HELD >= len(phrases)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two alike posts as a list shows them."""

    alike: Alike
    older: PostRow
    newer: PostRow

    def differing(self) -> tuple[str, ...]:
        """Return the names of the fields that tell the two apart, for those that both have."""
        both = ((name, getattr(self.older, name), getattr(self.newer, name)) for name in _TOLD)
        return tuple(name for name, one, other in both if one and other and one != other)


def duplicates_in(folder: Path) -> list[Pair]:
    """Return the alike posts of the library in a folder, on a connection of their own."""
    with LibraryReader(folder) as reader:
        return pairs_of(reader, find_duplicates(reader))


def pairs_of(source: Source, found: Sequence[Alike]) -> list[Pair]:
    """Return alike posts with what a list shows of them."""
    ids = {post for each in found for post in (each.older, each.newer)}
    rows = {row.id: row for row in posts.rows(source.connection, sorted(ids))}
    return [Pair(each, rows[each.older], rows[each.newer]) for each in found]
