"""Two revisions side by side: which blocks belong together, and which words differ in them.

Blocks are aligned first, then the words of those that changed, so that a paragraph that moved by
one doesn't make everything after it look new.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from insightreader.domain.text import Block, RenderedText
from insightreader.text.neighbours import SPACELESS

Range = tuple[int, int]
_TOKEN = re.compile(rf"[{SPACELESS}]|(?:(?![{SPACELESS}])\w)+|\s+|[^\w\s]")
_ALIKE = 0.4
"""Share of words that two blocks must have in common to be one block that changed."""
_FEWEST_WORDS = 3
_MOST_TOKENS = 4_000
"""A block with more is compared as a whole: word by word would take seconds."""


@dataclass(frozen=True, slots=True)
class BlockPair:
    """A block of each revision, or of one alone; ``old_marks`` and ``new_marks`` are the ranges
    that differ, in the offsets of their revisions.
    """

    old: Block | None
    new: Block | None
    old_marks: tuple[Range, ...] = ()
    new_marks: tuple[Range, ...] = ()

    @property
    def is_same(self) -> bool:
        """Whether both revisions have this block, word for word."""
        return self.old is not None and self.new is not None and not self.is_marked

    @property
    def is_marked(self) -> bool:
        """Whether something in the block differs."""
        return bool(self.old_marks or self.new_marks)


def compare(old: RenderedText, new: RenderedText) -> list[BlockPair]:
    """Return the blocks of both revisions in reading order, paired where they belong together."""
    old_texts = [old.text[each.start : each.end] for each in old.blocks]
    new_texts = [new.text[each.start : each.end] for each in new.blocks]
    pairs: list[BlockPair] = []
    matcher = SequenceMatcher(None, old_texts, new_texts, autojunk=False)
    for tag, old_first, old_last, new_first, new_last in matcher.get_opcodes():
        before, after = old.blocks[old_first:old_last], new.blocks[new_first:new_last]
        if tag == "equal":
            pairs += [BlockPair(*each) for each in zip(before, after, strict=True)]
        else:
            pairs += _changed(before, after, texts=(old.text, new.text))
    return pairs


def _changed(
    before: Sequence[Block], after: Sequence[Block], *, texts: tuple[str, str]
) -> Iterator[BlockPair]:
    """Pair what was replaced: each old block with the first new one that is like it."""
    old, new = texts
    rest = list(after)
    texts_of_rest = [_Words(new[each.start : each.end]) for each in rest]
    for block in before:
        words = _Words(old[block.start : block.end])
        alike = (at for at, each in enumerate(texts_of_rest) if _are_alike(words, each))
        found = next(alike, None)
        if found is None:
            yield BlockPair(block, None, ((block.start, block.end),))
            continue
        yield from map(_added, rest[:found])
        yield _marked(block, rest[found], texts=texts)
        rest, texts_of_rest = rest[found + 1 :], texts_of_rest[found + 1 :]
    yield from map(_added, rest)


def _added(block: Block) -> BlockPair:
    return BlockPair(None, block, (), ((block.start, block.end),))


class _Words:
    """A block's text and its words, counted once for all comparisons."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.counts = Counter(text.split())
        self.total = self.counts.total()


def _are_alike(old: _Words, new: _Words) -> bool:
    if not old.total or not new.total:
        return False
    if 2 * (old.counts & new.counts).total() >= _ALIKE * (old.total + new.total):
        return True
    # Only text without spaces has no words to share.
    if max(old.total, new.total) >= _FEWEST_WORDS:
        return False
    matcher = SequenceMatcher(None, old.text, new.text, autojunk=False)
    return matcher.quick_ratio() > _ALIKE and matcher.ratio() > _ALIKE


def _marked(before: Block, after: Block, *, texts: tuple[str, str]) -> BlockPair:
    first, second = texts[0][before.start : before.end], texts[1][after.start : after.end]
    tokens, others = _TOKEN.findall(first), _TOKEN.findall(second)
    if max(len(tokens), len(others)) > _MOST_TOKENS:
        whole = (before.start, before.end), (after.start, after.end)
        return BlockPair(before, after, (whole[0],), (whole[1],))
    old_places, new_places = _places(tokens, before.start), _places(others, after.start)
    old_marks: list[Range] = []
    new_marks: list[Range] = []
    matcher = SequenceMatcher(None, tokens, others, autojunk=False)
    for tag, old_first, old_last, new_first, new_last in matcher.get_opcodes():
        if tag == "equal":
            continue
        if old_first < old_last:
            old_marks.append((old_places[old_first], old_places[old_last]))
        if new_first < new_last:
            new_marks.append((new_places[new_first], new_places[new_last]))
    return BlockPair(before, after, tuple(old_marks), tuple(new_marks))


def _places(tokens: Sequence[str], start: int) -> list[int]:
    """Where each token starts, and where the last one ends."""
    places = [start]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places
