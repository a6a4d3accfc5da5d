"""A passage looked for in what no other old text claims; the rest of the new text is taken."""

from collections.abc import Iterator

from insightreader.text.anchoring.alignment import Alignment

Range = tuple[int, int]

_SHORTEST = 25
"""Characters of a quotation below which a likeness says nothing."""
_LIKENESS = 72.0
"""Of a hundred, as rapidfuzz measures it."""


def find_unclaimed(alignment: Alignment, start: int, end: int) -> Range | None:
    """Return the place most like a passage among new words without an old counterpart."""
    from rapidfuzz import fuzz

    old = alignment.old
    first, last = old.within(start, end)
    quote = " ".join(old.forms[first:last])
    best, found = _LIKENESS, None
    if len(quote) < _SHORTEST:
        return None
    for begin, finish in _unclaimed(alignment.back, (last - first) // 2):
        stretch = alignment.new.forms[begin:finish]
        text = " ".join(stretch)
        if len(text) < 0.6 * len(quote):
            continue
        like = fuzz.partial_ratio_alignment(quote, text, score_cutoff=best)
        if like is not None and like.score > best and like.dest_end > like.dest_start:
            best = like.score
            words = _words_at(stretch, like.dest_start, like.dest_end)
            found = (begin + words[0], begin + words[1])
    if found is None:
        return None
    return alignment.new.starts[found[0]], alignment.new.ends[found[1] - 1]


def _unclaimed(back: list[int], least: int) -> Iterator[Range]:
    """Each stretch of at least so many words that are nobody's."""
    start = None
    for place, there in enumerate([*back, 0]):
        if there < 0 and start is None:
            start = place
        elif there >= 0 and start is not None:
            if place - start >= max(least, 3):
                yield start, place
            start = None


def _words_at(words: list[str], start: int, end: int) -> Range:
    """Return which words stand, by at least half, in a range of them all joined by spaces."""
    kept, place = [], 0
    for index, word in enumerate(words):
        inside = min(end, place + len(word)) - max(start, place)
        if 2 * inside >= len(word):
            kept.append(index)
        place += len(word) + 1
    return (kept[0], kept[-1] + 1) if kept else (0, len(words))
