"""Passages like another one, by the rare words and the codes that they share with it.

The words of a text that say most about it stand in few others, and often in it (Sparck Jones,
1972). What two texts have in common is the reason that is shown.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from whoosh.lang.stopwords import stoplists

from insightreader.index.analysis import positions
from insightreader.index.evaluation import Evaluation
from insightreader.index.expansions import Expansions
from insightreader.index.folding import fold, folded_value
from insightreader.index.plan import AnyForm, Value
from insightreader.index.ranking import Ranking
from insightreader.index.segments import Segment
from insightreader.index.stemming import terms_asked

MOST_WORDS = 14
"""Of a text; the next ones say little and cost as much."""
MOST_LOOKED_UP = 200
"""Of the words of a text; each asks every segment of the index how rare it is."""
MOST_COMMON = 0.25
"""Words that stand in a larger part of all documents say nothing."""
ALWAYS_RARE = 6
"""Documents; in a small library, a word of so few tells something even if that is a large part."""
MIN_SHARED = 2
"""One word in common is chance; a code is not."""
SHOWN = 5
"""Of the words that are the reason."""
CODE_WEIGHT = 6.0
"""A shared code, against about 4 for a rare word: somebody has thought about it."""
_SATURATION = 1.0


@dataclass(frozen=True, slots=True)
class Telling:
    """A word that says what a text is about."""

    word: str
    weight: float


@dataclass(slots=True)
class Related:
    """A document that is like a text. ``words`` and ``codes`` are what they share, rarest first."""

    number: int
    score: float = 0.0
    words: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)


def telling_words(text: str, expansions: Expansions, ranking: Ranking) -> list[Telling]:
    """Return the words of a text that say most about it, the most telling first."""
    count = expansions.reader.doc_count_all()
    by_stem: dict[tuple[str, ...], tuple[str, int]] = {}
    for form, places in positions(text)[0].items():
        if _may_tell(form):
            stems = terms_asked(form, expansions.languages)
            word, times = by_stem.get(stems, (form, 0))
            by_stem[stems] = (min(word, form, key=len), times + len(places))
    found = []
    for stems, (word, times) in _most_used(by_stem):
        documents = sum(ranking.frequency("text", stem) for stem in stems)
        if documents and documents <= max(ALWAYS_RARE, MOST_COMMON * count):
            weight = ranking.rarity_of(documents) * times / (times + _SATURATION)
            found.append(Telling(word, weight))
    found.sort(key=lambda each: (-each.weight, each.word))
    return found[:MOST_WORDS]


def related(
    segments: Iterable[Segment],
    expansions: Expansions,
    text: str,
    *,
    ranking: Ranking,
    codes: Iterable[str],
    but_of: str,
) -> list[Related]:
    """Return what is like ``text``, best first, but for the post ``but_of`` and its notes."""
    words, values = telling_words(text, expansions, ranking), list(codes)
    found: list[Related] = []
    for segment in segments:
        evaluation = Evaluation(segment, ranking, expansions)
        its_own = set(segment.having("post", [but_of]).tolist())
        for each in _in_segment(evaluation, words, values):
            is_like = len(each.words) >= MIN_SHARED or each.codes
            if is_like and each.number not in its_own:
                each.number += segment.first
                found.append(each)
    found.sort(key=lambda each: (-each.score, each.number))
    return found


def _in_segment(
    evaluation: Evaluation, words: list[Telling], codes: list[str]
) -> Iterator[Related]:
    found: dict[int, Related] = {}
    for word in words:
        matches = evaluation.matches(AnyForm("text", word.word))
        for number, score in zip(matches.numbers.tolist(), matches.scores.tolist(), strict=True):
            each = found.setdefault(number, Related(number))
            each.score += score
            each.words.append(word.word)
    for code in codes:
        for number in evaluation.matches(Value("code", folded_value(code))).numbers.tolist():
            each = found.setdefault(number, Related(number))
            each.score += CODE_WEIGHT
            each.codes.append(code)
    yield from found.values()


def _most_used(
    by_stem: dict[tuple[str, ...], tuple[str, int]],
) -> list[tuple[tuple[str, ...], tuple[str, int]]]:
    """The words worth looking up: the most frequent, of equals the longest."""
    return sorted(by_stem.items(), key=lambda each: (-each[1][1], -len(each[1][0]), each[0]))[
        :MOST_LOOKED_UP
    ]


def _may_tell(form: str) -> bool:
    """Numbers, short words and words like "the" say nothing; a pair of Chinese characters does."""
    is_long = len(form) > (3 if form.isascii() else 1)
    return is_long and not form.isdigit() and form not in _grammar()


@cache
def _grammar() -> frozenset[str]:
    """Words that a small library may hold rarely, and that say nothing all the same."""
    return frozenset(fold(word) for words in stoplists.values() for word in words)
