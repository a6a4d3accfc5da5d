"""The edges of a passage in the new text: words replaced one for one, and punctuation."""

from insightreader.text.anchoring.alignment import Alignment
from insightreader.text.folding import fold

Range = tuple[int, int]


def widened(alignment: Alignment, survivors: list[int], old_range: Range) -> Range:
    """Return the range of the survivors (places in the new text), widened to the passage's edges.

    ``old_range`` is the passage in code points of the old text.
    """
    old, new, back = alignment.old, alignment.new, alignment.back
    first, last = old.within(*old_range)
    left, right = survivors[0], survivors[-1]
    begin, finish = back[left], back[right]
    replaced_before = _replaced(alignment, (left, begin), begin - first, step=-1)
    replaced_after = _replaced(alignment, (right, finish), last - 1 - finish, step=1)
    left, right = left - replaced_before, right + replaced_after
    start, end = new.starts[left], new.ends[right]
    if begin - replaced_before == first:
        start -= _punctuation_before(alignment, left, old.text[old_range[0] : old.starts[first]])
        start += _cut_off(alignment, (first, left), old_range[0] - old.starts[first])
    if finish + replaced_after == last - 1:
        end += _punctuation_after(alignment, right, old.text[old.ends[last - 1] : old_range[1]])
        end -= _cut_off(alignment, (last - 1, right), old.ends[last - 1] - old_range[1])
    return start, end


def _cut_off(alignment: Alignment, words: tuple[int, int], length: int) -> int:
    """Return how much of an edge word the passage left out, if the word is still the same."""
    old, new = alignment.old, alignment.new
    here = old.text[old.starts[words[0]] : old.ends[words[0]]]
    there = new.text[new.starts[words[1]] : new.ends[words[1]]]
    return length if length > 0 and here == there else 0


def _replaced(alignment: Alignment, at: tuple[int, int], inside: int, *, step: int) -> int:
    """Count the words, going away from a survivor, that took the place of the passage's own.

    ``inside``: how many words of the passage stand there unpaired. What stands between the two
    words that are paired next is shared out between the passage and its neighbour.
    """
    if inside <= 0:
        return 0
    there, here = at
    theirs = _unpaired(alignment.back, there, step)
    ours = _unpaired(alignment.to, here, step)
    if theirs > 2 * ours + 2:
        # Other text came in; nothing says which of it is the passage's.
        return 0
    if ours > 2 * theirs + 2 and inside > theirs:
        return 0
    inside = min(inside, ours)
    return inside if theirs >= ours else round(theirs * inside / ours)


def _unpaired(paired: list[int], at: int, step: int) -> int:
    count, place = 0, at + step
    while 0 <= place < len(paired) and paired[place] < 0:
        count, place = count + 1, place + step
    return count


def _punctuation_before(alignment: Alignment, place: int, wanted: str) -> int:
    new = alignment.new
    gap = new.text[new.ends[place - 1] if place else 0 : new.starts[place]]
    lengths = range(len(gap) + 1)
    return next((each for each in lengths if _same(gap[len(gap) - each :], wanted)), 0)


def _punctuation_after(alignment: Alignment, place: int, wanted: str) -> int:
    new = alignment.new
    limit = new.starts[place + 1] if place + 1 < len(new.starts) else len(new.text)
    gap = new.text[new.ends[place] : limit]
    return next((each for each in range(len(gap) + 1) if _same(gap[:each], wanted)), 0)


def _same(one: str, other: str) -> bool:
    return one == other or fold(one).replace("--", "-") == fold(other).replace("--", "-")
