"""Queries of every class, drawn from what the generated posts hold. No query comes twice."""

import random
from collections.abc import Mapping, Sequence

from benchmarks.corpus import drafts
from benchmarks.vocabulary import Vocabulary

EACH = 20
_COMMON, _MIDDLE = (0.000_4, 0.004), (0.000_02, 0.000_2)
_TOPICS = ("history", "science", "music", "travel", "food", "health", "finance", "security")


def queries(*, seed: int = 5) -> Mapping[str, Sequence[str]]:
    """Return queries by class."""
    rng = random.Random(seed)
    words = Vocabulary()
    common = _between(words, rng, _COMMON)
    middle = _between(words, rng, _MIDDLE)
    rare = [words.name(number) for number in rng.sample(range(2_000, 200_000), EACH)]
    years = [f"{rng.randint(2009, 2022)}" for _ in range(EACH)]
    return {
        "rare word": rare,
        "common word": common[:EACH],
        "AND": [f"{a} {b}" for a, b in zip(common, middle, strict=False)][:EACH],
        "OR": [
            f"{a} OR {b} OR {c}" for a, b, c in zip(middle, middle[20:], middle[40:], strict=False)
        ][:EACH],
        "phrase": _phrases(rng),
        "prefix": sorted({f"{word[:4]}*" for word in middle})[:EACH],
        "fuzzy": [f"{word[:2]}{word[3:]}~" for word in middle if len(word) >= 6][:EACH],
        "field": [f"title:{word}" for word in common[EACH : 2 * EACH]],
        "date": [f"{word} date:{year}" for word, year in zip(common, years, strict=False)],
        "tag": [f"{word} tag:{_TOPICS[place % 8]}" for place, word in enumerate(common[:EACH])],
        "sorted": common[2 * EACH : 3 * EACH],
    }


def _between(words: Vocabulary, rng: random.Random, shares: tuple[float, float]) -> list[str]:
    low, high = (words.rank_of_share(share) for share in reversed(shares))
    found = [word for word in words.words[low:high] if 4 <= len(word) <= 11]
    return rng.sample(found, min(len(found), 80))


def _phrases(rng: random.Random) -> list[str]:
    """Two or three neighbouring words of posts that are there."""
    found = []
    for each in drafts(EACH):
        sentence = max(each.parts, key=lambda part: len(part.text)).text.split(".")[0].split()
        size = 2 + len(found) % 2
        start = rng.randrange(max(1, len(sentence) - size))
        found.append('"' + " ".join(sentence[start : start + size]) + '"')
    return found
