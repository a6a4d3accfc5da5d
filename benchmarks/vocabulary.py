"""Words as English has them: few that are everywhere, many that hardly occur. Seeded, so that every
machine makes the same.
"""

import random
from bisect import bisect
from functools import cache
from itertools import accumulate

_FUNCTION_WORDS = """
the of and to in a is that it for as was with be by on not he his but at are this have from they
which one you were her all she there would their we him been has when who will more no if out so
said what up its about into than them can only other new some could time these two may then do
first any my now such like our over man me even most made after also did many before must
through back years where much your way well down should because each just those people how too
little state good very make world still own see men work long get here between both life being
under never day same another know while last might us great old year off come since against go
came right used take three
""".split()  # noqa: SIM905 - read as the text that it is
_ONSETS = [
    *("bcdfghlmnprstvw" * 3),
    *("br", "ch", "cl", "cr", "dr", "fl", "gr", "j", "k", "pl", "pr", "qu", "sh", "sp", "st"),
    *("str", "th", "tr"),
]
_NUCLEI = [*("aeiou" * 4), "ai", "ea", "ee", "ou", "io"]
_CODAS = [*([""] * 9), "n", "r", "l", "t", "s", "m", "nd", "nt", "st", "ct", "ck"]
_ENDINGS = [
    *([""] * 3),
    *("s", "ed", "ing", "er", "ion", "ions", "ly", "ness", "able", "ment", "al"),
]
CONTENT_WORDS = 30_000
RARE_NAMES = 300_000
_NAME_EVERY = 33
"""One word in so many is a name, a typo or an address: the long tail of real text."""


class Vocabulary:
    """Draws words by Zipf's law."""

    def __init__(self, seed: int = 1) -> None:
        rng = random.Random(seed)
        self.words = [*_FUNCTION_WORDS, *_content_words(rng)]
        weights = (1.0 / (rank + 2.7) ** 1.05 for rank in range(1, len(self.words) + 1))
        self._cumulative = list(accumulate(weights))
        self._name_seed = seed

    def draw(self, rng: random.Random, count: int) -> list[str]:
        """Return ``count`` words, rare names among them."""
        drawn = rng.choices(self.words, cum_weights=self._cumulative, k=count)
        for place in range(rng.randrange(_NAME_EVERY), count, _NAME_EVERY):
            drawn[place] = self.name(min(RARE_NAMES, int(rng.paretovariate(0.55))))
        return drawn

    def share_of(self, rank: int) -> float:
        """Return how often the word of that rank occurs, of all words."""
        before = self._cumulative[rank - 1] if rank else 0.0
        return (self._cumulative[rank] - before) / self._cumulative[-1]

    def rank_of_share(self, share: float) -> int:
        """Return the first rank whose word occurs less often than ``share``."""
        return bisect(range(len(self.words)), -share, key=lambda rank: -self.share_of(rank))

    def name(self, number: int) -> str:
        """Return the rare name of that number, always the same."""
        return _name(number * 7919 + self._name_seed)


def _content_words(rng: random.Random) -> list[str]:
    found: dict[str, None] = {}
    known = set(_FUNCTION_WORDS)
    while len(found) < CONTENT_WORDS:
        word = "".join(_syllable(rng) for _ in range(rng.choice((1, 2, 2, 3)))) + rng.choice(
            _ENDINGS
        )
        if 3 < len(word) < 14 and word not in known:
            found[word] = None
    return list(found)


def _syllable(rng: random.Random) -> str:
    return rng.choice(_ONSETS) + rng.choice(_NUCLEI) + rng.choice(_CODAS)


@cache
def _name(number: int) -> str:
    rng = random.Random(number)
    return "".join(_syllable(rng) for _ in range(rng.choice((2, 3)))).capitalize()
