"""Repairs proposed for lost characters, each with its ground; none is made unasked.

The ground is the same word, whole, in a text of the library. Where texts have several words that
would fit, nothing is proposed.
"""

import re
from collections import Counter
from dataclasses import dataclass

from insightreader.domain.cleaned import LostCharacter
from insightreader.domain.ids import PostId
from insightreader.services.reading import Source
from insightreader.store import corrections, revisions

SAME_WORD = "same-word"
_MOST_TEXTS = 50
_MOST_WORDS = 40
_FEWEST_LETTERS = 3
_WORD = re.compile(r"[\w?\ufffd]+")
_LOST = re.compile(r"[?\ufffd]+")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to put in at a lost place, counted from 0; ``word`` stands so in ``texts`` texts."""

    position: int
    replacement: str
    word: str
    texts: int


def proposals(source: Source, post: PostId) -> list[Proposal]:
    """Return what can be proposed for the revision that a post shows."""
    connection = source.connection
    head = revisions.head_revision(connection, post)
    if head is None:
        return []
    lost = revisions.lost(connection, head.id)
    text = revisions.text(connection, head.id) if lost else ""
    words = {i: word for i, each in enumerate(lost) if (word := _broken_word(text, each))}
    whole = {
        word: found
        for word in list(dict.fromkeys(words.values()))[:_MOST_WORDS]
        if (found := _whole_word(source, word))
    }
    return [Proposal(i, *whole[word]) for i, word in words.items() if word in whole]


def _broken_word(text: str, lost: LostCharacter) -> str | None:
    """The word round a lost place; None where it says too little, or lost more than this."""
    if lost.where != "text" or lost.start == lost.end:
        return None
    around = next(
        (found for found in _WORD.finditer(text) if found.start() <= lost.start < found.end()), None
    )
    if around is None or around.end() < lost.end:
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
