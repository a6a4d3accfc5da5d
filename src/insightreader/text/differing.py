"""What differs between a quotation and the passage that it stands for, word by word.

White space, quotation marks and dashes don't: what ``folding`` calls the same isn't marked.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher

from insightreader.domain.differences import Change, Difference, Piece
from insightreader.text.folding import Folded, fold
from insightreader.text.neighbours import SPACELESS, after_passage, around, before_passage
from insightreader.text.selectors import QuoteSelector

_TOKEN = re.compile(rf"[{SPACELESS}]|(?:(?![{SPACELESS}])\w)+(?:['.,-]\w+)*|[^\w\s]")
_MOST_COMPARED = 4_000_000
"""Pairs of words beyond which all is said to differ: it would take seconds."""


def difference(quoted: QuoteSelector, text: str, place: tuple[int, int]) -> Difference | None:
    """Return how a passage of a text differs from its quotation; None where it says the same.

    Where the words themselves are the same, those right beside them are compared too.
    """
    start, end = place
    old, new = quoted.exact, text[start:end]
    if fold(old) == fold(new):
        before, after = around(text, place)
        then = before_passage(quoted.prefix).text, after_passage(quoted.suffix).text
        now = before_passage(before).text, after_passage(after).text
        old, new = old.join(then), new.join(now)
        pieces, skipped = _without_rims(list(_pieces(_Tokens(old), _Tokens(new))))
        start += skipped - len(now[0])
    else:
        pieces = list(_pieces(_Tokens(old), _Tokens(new)))
    if all(each.change is Change.SAME for each in pieces):
        return None
    return Difference(start, tuple(pieces))


def _without_rims(pieces: list[Piece]) -> tuple[list[Piece], int]:
    """Leave out what differs outermost where more differs nearer to the quotation.

    Only so many neighbours are compared: where a word came in, another is out of sight. Returns how
    many characters of the passage were left out at its beginning as well.
    """
    same = [at for at, each in enumerate(pieces) if each.change is Change.SAME]
    if not same:
        return pieces, 0
    first, last = same[0], same[-1] + 1
    if last - first == len(same):
        return pieces, 0
    skipped = sum(len(each.text) for each in pieces[:first] if each.change is Change.CAME)
    return pieces[first:last], skipped


class _Tokens:
    """Words and signs of a text as folded; each reaches to where the next one begins."""

    def __init__(self, original: str) -> None:
        folded = Folded(original)
        found = list(_TOKEN.finditer(folded.text))
        self.words = [each.group() for each in found]
        starts = [folded.original(each.start(), each.end())[0] for each in found]
        # What stands before the first word belongs to it, and after the last one to that.
        self._edges = [0, *starts[1:], len(original)] if starts else [0]
        self._original = original

    def text(self, first: int, last: int) -> str:
        """The original of some words, with the white space after them."""
        return self._original[self._edges[first] : self._edges[last]]


def _pieces(old: _Tokens, new: _Tokens) -> Iterator[Piece]:
    for is_same, (old_first, old_last, new_first, new_last) in _stretches(old.words, new.words):
        if is_same:
            yield Piece(Change.SAME, new.text(new_first, new_last))
            continue
        went, came = old.text(old_first, old_last), new.text(new_first, new_last)
        if went and came and went[-1].isalnum() and came[0].isascii():
            # At a quotation's end nothing parts the two.
            went += " "
        if went:
            yield Piece(Change.WENT, went)
        if came:
            yield Piece(Change.CAME, came)


_Stretch = tuple[int, int, int, int]


def _stretches(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[bool, _Stretch]]:
    """Yield what is the same and what isn't, by turns; a lone sign between changes is changed."""
    whole = (0, len(old), 0, len(new))
    if len(old) * len(new) > _MOST_COMPARED:
        yield False, whole
        return
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    kept = [each for each in blocks if _says_something(old, each) or _is_outermost(each, whole)]
    here = there = 0
    for block in kept:
        if block.a > here or block.b > there:
            yield False, (here, block.a, there, block.b)
        here, there = block.a + block.size, block.b + block.size
        yield True, (block.a, here, block.b, there)
    if here < len(old) or there < len(new):
        yield False, (here, len(old), there, len(new))


def _says_something(words: Sequence[str], block: Match) -> bool:
    return any(each[0].isalnum() for each in words[block.a : block.a + block.size])


def _is_outermost(block: Match, whole: _Stretch) -> bool:
    """Whether changes lie on one side of it only, such as before a full stop."""
    ends = block.a + block.size, block.b + block.size
    is_first, is_last = block.a == block.b == 0, ends == (whole[1], whole[3])
    return block.size > 0 and (is_first or is_last)
