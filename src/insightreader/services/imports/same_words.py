"""Words that lost one character, found whole in the texts of the library."""

import re
from collections import Counter
from collections.abc import Sequence

from insightreader.domain.cleaned import LostCharacter
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.reading import Source
from insightreader.store import corrections

_MOST_TEXTS = 50
_MOST_WORDS = 40
_FEWEST_LETTERS = 3
_WORD = re.compile(r"[\w?\ufffd]+")
_LOST = re.compile(r"[?\ufffd]+")


def same_words(source: Source, text: str, lost: Sequence[LostCharacter]) -> list[Repair]:
    """Return a repair for each lost place whose word has exactly one whole form in the library.

    Where texts have several words that would fit, nothing is proposed.
    """
    broken = [(each, word) for each in lost if (word := _broken_word(text, each))]
    whole = {
        word: found
        for word in list(dict.fromkeys(word for _, word in broken))[:_MOST_WORDS]
        if (found := _whole_word(source, word))
    }
    repairs = []
    for place, word in broken:
        if word in whole:
            letter, full, count = whole[word]
            edit = Edit(place.start, place.end, letter)
            repairs.append(Repair((edit,), Ground.SAME_WORD, full, count))
    return repairs


def _broken_word(text: str, lost: LostCharacter) -> str | None:
    """The word round a lost place; None where it says too little, or lost more than this."""
    start = lost.start
    while start and _WORD.match(text, start - 1):
        start -= 1
    around = _WORD.match(text, start)
    if around is None or around.end() <= lost.start or around.end() < lost.end:
        return None
    word = around.group()
    # A question may end in the word: its mark is none of the word's letters.
    if lost.end < around.end():
        word = word.rstrip("?")
    letters = sum(map(str.isalpha, word))
    return word if len(_LOST.findall(word)) == 1 and letters >= _FEWEST_LETTERS else None


def _whole_word(source: Source, broken: str) -> tuple[str, str, int] | None:
    """The letters that were lost, the whole word, and in how many texts it is."""
    before, after = _LOST.split(broken)
    like = "_".join(re.sub(r"([%_\\])", r"\\\1", part) for part in (before, after))
    whole = re.compile(rf"(?<!\w){re.escape(before)}([^\W\d_]){re.escape(after)}(?!\w)")
    found: Counter[str] = Counter()
    for text in corrections.texts_like(source.connection, like, limit=_MOST_TEXTS):
        found.update(set(whole.findall(text)))
    # Plain ASCII survives every code page.
    fitting = {letter: count for letter, count in found.items() if not letter.isascii()}
    if len(fitting) != 1:
        return None
    letter, count = next(iter(fitting.items()))
    return letter, before + letter + after, count
