"""The long posts that opening, scrolling and memory are measured with: the end of every corpus."""

import random
from collections.abc import Iterator
from dataclasses import replace

from benchmarks.corpus import Draft, draft, with_marks
from benchmarks.vocabulary import Vocabulary

WORDS_2000 = "https://long.example/2000"
WORDS_20000 = "https://long.example/20000"
WORDS_100000 = "https://long.example/100000"
"""A thousand highlights all over it."""
CROWDED = "https://long.example/crowded"
"""100,000 words, and a thousand highlights within what one window shows."""
SCREEN_CHARACTERS = 2_200
CROWD_START = 300_000


def special_drafts(*, seed: int = 7) -> Iterator[Draft]:
    """Yield the long posts, named by their addresses."""
    rng = random.Random(seed)
    vocabulary = Vocabulary()

    def long_post(url: str, words: int) -> Draft:
        return replace(draft(rng, vocabulary, number=0, words=words), url=url, marks=())

    yield long_post(WORDS_2000, 2_000)
    yield with_marks(long_post(WORDS_20000, 20_000), rng, count=40, vocabulary=vocabulary)
    yield with_marks(long_post(WORDS_100000, 100_000), rng, count=1_000, vocabulary=vocabulary)
    within = (CROWD_START, CROWD_START + SCREEN_CHARACTERS)
    yield with_marks(
        long_post(CROWDED, 100_000), rng, count=1_000, vocabulary=vocabulary, within=within
    )
