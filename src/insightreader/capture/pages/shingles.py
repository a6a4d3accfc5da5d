"""Overlapping runs of three words: how two renderings of one text are matched."""

import re
from collections.abc import Iterable, Sequence

_TOKEN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W_]+")
_JOINERS = re.compile("[\u200b-\u200d\u2060\u00ad\ufeff]")
_LENGTH = 3

Shingle = tuple[str, ...]


def tokens(text: str) -> list[str]:
    """Return the words of ``text`` in lower case; scripts without spaces give one a character."""
    # Extractors lose the joiners that some scripts put inside words.
    return _TOKEN.findall(_JOINERS.sub("", text).lower())


def shingles(words: Sequence[str]) -> set[Shingle]:
    """Return the runs of three words in ``words``; a shorter text is one run."""
    if len(words) < _LENGTH:
        return {tuple(words)} if words else set()
    return {tuple(words[i : i + _LENGTH]) for i in range(len(words) - _LENGTH + 1)}


class ChosenText:
    """The article's words, to ask which blocks of a page are among them."""

    def __init__(self, text: str) -> None:
        words = tokens(text)
        self.size = len(words)
        self._shingles = shingles(words)
        lines = text.split("\n")
        # A table's cells stand in one line, between bars.
        cells = [cell for line in lines if "|" in line for cell in line.split("|")]
        self._lines = {tuple(tokens(part)) for part in (*lines, *cells)}

    def matched(self, words: Sequence[str]) -> int:
        """Return how many of a block's words stand in the article in the same order.

        A block of one or two words matches as a line of its own only.
        """
        if len(words) < _LENGTH:
            return len(words) if tuple(words) in self._lines else 0
        hits = [
            tuple(words[i : i + _LENGTH]) in self._shingles for i in range(len(words) - _LENGTH + 1)
        ]
        return sum(hits) + (_LENGTH - 1 if any(hits) else 0)

    def covered_by(self, texts: Iterable[str]) -> float:
        """Return the share of the article's runs of words that ``texts`` have."""
        if not self._shingles:
            return 1.0
        found = shingles(tokens("\n".join(texts)))
        return len(self._shingles & found) / len(self._shingles)
