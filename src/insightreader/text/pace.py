"""How much of a text is left to be read from a place on: in words, whatever its script."""

import re
from bisect import bisect_right
from itertools import accumulate

from insightreader.domain.text import RenderedText

_CHARACTERS = re.compile("[\u3040-\u9fff\uac00-\ud7af]")
"""Scripts that are read by the character: kana, Chinese characters, Hangul."""
CHARACTERS_A_WORD = 2
"""Characters of these that take as long to read as a word: the rule by which posts are measured."""


def words_in(passage: str) -> float:
    """Return how many words a passage is worth."""
    others, characters = _CHARACTERS.subn(" ", passage)
    return len(others.split()) + characters / CHARACTERS_A_WORD


class Amount:
    """What a text holds up to each of its blocks. Costs one pass over the text."""

    def __init__(self, rendered: RenderedText) -> None:
        self._blocks = rendered.blocks
        self._starts = [block.start for block in self._blocks]
        each = (words_in(rendered.text[block.start : block.end]) for block in self._blocks)
        self._before = [0.0, *accumulate(each)]

    @property
    def words(self) -> float:
        """Words of the whole text."""
        return self._before[-1]

    def left(self, offset: int) -> float:
        """Words from an offset on; within a block they are taken to be spread evenly."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0:
            return self.words
        block = self._blocks[at]
        share = min((offset - block.start) / max(block.end - block.start, 1), 1.0)
        read = self._before[at] + (self._before[at + 1] - self._before[at]) * share
        return self.words - read
