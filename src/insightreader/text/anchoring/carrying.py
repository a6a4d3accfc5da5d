"""Carrying ranges over from an old text to a new one, by the words that survived."""

from collections.abc import Sequence

from insightreader.text.anchoring.alignment import Alignment, align
from insightreader.text.anchoring.edges import widened
from insightreader.text.anchoring.unclaimed import find_unclaimed
from insightreader.text.graphemes import snap

Range = tuple[int, int]

_SHARE = 0.5
"""Share of a passage's characters that must still be there."""
_LONG_SHARE = 0.34
"""That of a long one, if what is left lies together."""
_LONG = 12
_APART = 12
"""Words that may stand between two survivors of a passage, besides as many as it has."""


def reanchor(  # noqa: PLR0917 - as others call it: two texts, a range
    old_text: str, new_text: str, start: int, end: int
) -> Range | None:
    """Return where a range of the old text stands in the new one, or None if it is gone.

    Offsets are code points; identical texts give identical ranges. The alignment is kept for the
    next call with the same texts.
    """
    return reanchor_all(old_text, new_text, [(start, end)])[0]


def reanchor_all(old_text: str, new_text: str, ranges: Sequence[Range]) -> list[Range | None]:
    """Return where each of many ranges stands, by one alignment of the two texts."""
    if old_text == new_text:
        return list(ranges)
    alignment = align(old_text, new_text)
    return [_carried(alignment, start, end) for start, end in ranges]


def _carried(alignment: Alignment, start: int, end: int) -> Range | None:
    first, last = alignment.old.within(start, end)
    if first >= last:
        return _between_words(alignment, start, end)
    survivors = _together(alignment, first, last)
    if _is_enough(alignment, survivors, (first, last)):
        return _whole(alignment.new.text, widened(alignment, survivors, (start, end)))
    return _whole(alignment.new.text, find_unclaimed(alignment, start, end))


def _whole(text: str, found: Range | None) -> Range | None:
    if found is None:
        return None
    start, end = snap(text, *found)
    return (start, end) if start < end else None


def _together(alignment: Alignment, first: int, last: int) -> list[int]:
    """Return the places in the new text of the survivors that lie together, the most of them."""
    places = sorted(place for place in alignment.to[first:last] if place >= 0)
    apart = _APART + (last - first)
    groups: list[list[int]] = []
    for place in places:
        if (
            groups
            and place - groups[-1][-1] <= apart
            and not _is_torn(alignment.back, (groups[-1][-1], place), last - first)
        ):
            groups[-1].append(place)
        else:
            groups.append([place])
    return max(groups, key=lambda group: _weight(alignment, group), default=[])


def _is_torn(back: list[int], ends: Range, length: int) -> bool:
    """Whether words of other passages stand between two survivors, many for the passage's length.

    Those of the passage itself that stand between them would be survivors too.
    """
    foreign = sum(each >= 0 for each in back[ends[0] + 1 : ends[1]])
    return foreign > max(2, length // 4)


def _weight(alignment: Alignment, places: list[int]) -> int:
    new = alignment.new
    return sum(new.ends[place] - new.starts[place] for place in places)


def _is_enough(alignment: Alignment, places: list[int], words: Range) -> bool:
    first, last = words
    kept = _weight(alignment, places) / alignment.old.weight(first, last)
    if kept >= _SHARE:
        return True
    is_long = last - first >= _LONG
    return is_long and kept >= _LONG_SHARE and places[-1] - places[0] < 2 * (last - first)


def _between_words(alignment: Alignment, start: int, end: int) -> Range | None:
    """Find a range that holds no word: it stands between the same two words, as it was."""
    wanted = alignment.old.text[start:end]
    after = alignment.old.within(start, end)[0]
    to, new = alignment.to, alignment.new
    left = to[after - 1] if after else -1
    right = to[after] if after < len(to) else len(new.starts)
    if (after and left < 0) or right != left + 1 or not wanted:
        return None
    begin = new.ends[left] if left >= 0 else 0
    limit = new.starts[right] if right < len(new.starts) else len(new.text)
    place = new.text.find(wanted, begin, limit)
    return _whole(new.text, (place, place + len(wanted)) if place >= 0 else None)
