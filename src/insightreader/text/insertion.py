"""Whether words were put between a quotation and its neighbour, or taken away from there.

Which words they are makes no difference, and so no language: whatever came right beside a statement
may make it another one. A neighbour in whose stead another word stands is left to lists, since
that is what ordinary editing does.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from insightreader.text.folding import fold
from insightreader.text.neighbours import LONG, SPACELESS_WORD, TOKEN

_REACH = 4
"""Words beside a quotation among which its neighbour is looked for."""
_SPACELESS_REACH = 8
_ENDINGS = ("\u3041", "\u309f")
"""Hiragana: beside what is quoted they end its word, or say what part it has in the sentence."""
_BLOCK = "\u00b6"


@dataclass(frozen=True, slots=True)
class Beside:
    """The words on one side of a quotation, the nearest first.

    ``is_apart``: punctuation, another block, or the text's end comes before the nearest.
    """

    words: tuple[str, ...]
    is_apart: bool

    @property
    def nearest(self) -> str:
        """The nearest word, nothing where there is none."""
        return self.words[0] if self.words else ""


def beside_before(before: str, *, is_context: bool = False) -> Beside:
    """Return what stands before a quotation; of a context, the first word may be half a word."""
    text = _folded(before)
    found = list(TOKEN.finditer(text))
    gap = text[found[-1].end() :] if found else None
    words = [each.group() for each in reversed(found)]
    return _beside(words, gap, is_cut=is_context and len(before) >= LONG)


def beside_after(after: str, *, is_context: bool = False) -> Beside:
    """Return what stands after a quotation; of a context, the last word may be half a word."""
    text = _folded(after)
    found = list(TOKEN.finditer(text))
    gap = text[: found[0].start()] if found else None
    words = [each.group() for each in found]
    return _beside(words, gap, is_cut=is_context and len(after) >= LONG)


def was_inserted_or_removed(then: Beside, now: Beside) -> bool:
    """Return whether words came or went between a quotation and what stood nearest to it."""
    if _is_same(then.nearest, now.nearest):
        return False
    if then.is_apart:
        return not now.is_apart
    if now.is_apart:
        return not now.words or _stands_further(now.words, then.words)
    return (
        _stands_further(then.words, now.words)
        or _stands_further(now.words, then.words)
        or (_is_ending(then.nearest) and _is_ending(now.nearest))
    )


def _beside(words: list[str], gap: str | None, *, is_cut: bool) -> Beside:
    if is_cut and len(words) > 1 and not SPACELESS_WORD.match(words[-1]):
        words.pop()
    return Beside(tuple(words), gap is None or _parts(gap))


def _folded(context: str) -> str:
    # A sign that is no word, since folding makes a line feed a space.
    return fold(f"|{context.replace(chr(10), _BLOCK)}|")[1:-1].casefold()


def _parts(gap: str) -> bool:
    """Whether what stands between two words parts them: more than space, a joint, or an accent."""
    signs = gap.strip()
    if gap == signs and len(gap) == 1 and (gap == "'" or unicodedata.category(gap) == "Pd"):
        return False
    return not all(unicodedata.category(each).startswith("M") for each in signs)


def _is_same(one: str, other: str) -> bool:
    """Whether two neighbours are one word; a long one may be cut by where its context ends."""
    if min(len(one), len(other)) >= LONG:
        return one.startswith(other) or other.startswith(one) or one.endswith(other)
    return one == other


def _stands_further(sought: Sequence[str], among: Sequence[str]) -> bool:
    """Whether the nearest of some words stands further away among others.

    A sign of a script without spaces is too common to be known by itself: with its neighbour.
    """
    nearest = sought[:1]
    if not nearest:
        return False
    if SPACELESS_WORD.match(nearest[0]):
        pair, rest = tuple(sought[:2]), among[1:_SPACELESS_REACH]
        return any(tuple(rest[i : i + len(pair)]) == pair for i in range(len(rest)))
    return nearest[0] in among[1:_REACH]


def _is_ending(word: str) -> bool:
    return _ENDINGS[0] <= word <= _ENDINGS[1]
