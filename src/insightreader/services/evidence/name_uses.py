"""Where the names of a library's pseudonyms occur, and how often: what exports would replace."""

from collections import Counter
from dataclasses import dataclass

from insightreader.domain.evidence import Pseudonym
from insightreader.domain.ids import PostId
from insightreader.services.reading import Source
from insightreader.store.evidence import facts, pseudonyms
from insightreader.text.pseudonyms import apply


@dataclass(frozen=True, slots=True)
class NamePlace:
    """How often a name occurs in a post and its notes; ``post`` None: in a person's own words."""

    post: PostId | None
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class NameUse:
    """A pseudonym, and the places of its name: those with most of it first."""

    pseudonym: Pseudonym
    places: tuple[NamePlace, ...] = ()

    @property
    def count(self) -> int:
        """How often the name occurs."""
        return sum(each.count for each in self.places)

    @property
    def posts(self) -> int:
        """In how many posts it does."""
        return sum(each.post is not None for each in self.places)


def name_uses(source: Source) -> list[NameUse]:
    """Return every pseudonym by name, with the places where exports of quotations replace it.

    A longer name takes the words of a shorter one, as it does when it is replaced.
    """
    listed = pseudonyms.pseudonyms(source.connection)
    pairs = tuple((each.name, each.replacement) for each in listed)
    met: dict[str, Counter[PostId | None]] = {each.name: Counter() for each in listed}
    if pairs:
        for post, words in pseudonyms.words_that_go_out(source.connection):
            for found in apply(words, pairs)[1]:
                met[found.name][post] += found.count
    posts = {post for counts in met.values() for post in counts if post is not None}
    titles = facts.titles(source.connection, posts)
    return [
        NameUse(
            each,
            tuple(
                NamePlace(post, titles[post][0] if post is not None else "", count)
                for post, count in met[each.name].most_common()
            ),
        )
        for each in listed
    ]
