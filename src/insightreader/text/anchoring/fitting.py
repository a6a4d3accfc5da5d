"""How well a passage fits a quotation and its context, and where that passage begins and ends."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from insightreader.text.anchoring.words import Words

Range = tuple[int, int]

_LIKENESS = 65.0
_SHORT, _CONTEXT_LIKENESS = 30, 0.6
_SLACK, _SHARE, _MOST = 3, 8, 40
"""Words by which an end may lie elsewhere: so many, and one for each so many of the quotation."""
_GAP_SHARE = 0.5
"""Characters of the quotation that make up for one that isn't."""


class Rating:
    """Rates stretches of a text's words, from 0 to 1, by a quotation's words and its context's."""

    def __init__(
        self, words: Words, forms: Sequence[str], *, sides: tuple[Sequence[str], Sequence[str]]
    ) -> None:
        """``sides``: what the context before and after the quotation says, none where empty."""
        self.words, self.forms = words, forms
        self.before, self.after = sides
        self._quote = " ".join(forms)

    def __call__(self, place: Range) -> float:
        """Return 0 where too little is alike."""
        from rapidfuzz import fuzz

        start, end = place
        like = fuzz.ratio(self._quote, " ".join(self.words.forms[start:end]))
        if like < _LIKENESS:
            return 0.0
        around = list(self._around(place))
        if len(self._quote) < _SHORT and max(around, default=0.0) < _CONTEXT_LIKENESS:
            return 0.0
        return 0.7 * like / 100 + 0.3 * (sum(around) / len(around) if around else like / 100)

    def _around(self, place: Range) -> Iterable[float]:
        from rapidfuzz import fuzz

        start, end = place
        forms = self.words.forms
        if self.before:
            here = forms[max(0, start - len(self.before)) : start]
            yield fuzz.ratio(" ".join(self.before), " ".join(here)) / 100
        if self.after:
            here = forms[end : end + len(self.after)]
            yield fuzz.ratio(" ".join(self.after), " ".join(here)) / 100


def fitted(rating: Rating, place: Range) -> Range:
    """Return the stretch that the quotation's words stand in, near to one of as many words.

    Where words came or went inside it, one of as many words leaves some of them out, or has others.
    """
    words, forms = rating.words, rating.forms
    reach = min(_SLACK + len(forms) // _SHARE, _MOST)
    low, high = max(0, place[0] - reach), min(place[1] + reach, len(words.forms))
    runs = list(_runs(forms, words.forms[low:high]))
    if not runs:
        return place
    while len(runs) > 1 and _is_chance(words, runs[0], runs[1], low=low):
        runs.pop(0)
    while len(runs) > 1 and _is_chance(words, runs[-1], runs[-2], low=low):
        runs.pop()
    start, end = low + runs[0].here, low + runs[-1].here + runs[-1].size
    missing = runs[0].quoted, len(forms) - runs[-1].quoted - runs[-1].size
    return _with_replaced(rating, (start, end), missing)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words in a row that the quotation and the text have: where in each, and how many."""

    quoted: int
    here: int
    size: int


def _runs(forms: Sequence[str], here: Sequence[str]) -> Iterator[_Run]:
    from rapidfuzz.distance import LCSseq

    for step in LCSseq.opcodes(forms, here):
        if step.tag == "equal":
            yield _Run(step.src_start, step.dest_start, step.src_end - step.src_start)


def _is_chance(words: Words, outer: _Run, inner: _Run, *, low: int) -> bool:
    """Whether an outermost run is too short for what stands between it and the next one."""
    first, second = sorted((outer, inner), key=lambda each: each.here)
    gap = words.weight(low + first.here + first.size, low + second.here)
    return words.weight(low + outer.here, low + outer.here + outer.size) < _GAP_SHARE * gap


def _with_replaced(rating: Rating, place: Range, missing: Range) -> Range:
    """Return a stretch with what took the place of the quotation's first and last words.

    One word for each that is ``missing`` before and after it, up to where the line ends or what
    stood beside the quotation stands.
    """
    (start, end), words = place, rating.words
    for _ in range(missing[0]):
        is_whole = not start or words.forms[start - 1] == _nearest(rating.before[::-1])
        start -= not is_whole and _on_one_line(words, start - 1)
    for _ in range(missing[1]):
        is_whole = end == len(words.forms) or words.forms[end] == _nearest(rating.after)
        end += not is_whole and _on_one_line(words, end - 1)
    return start, end


def _nearest(context: Sequence[str]) -> str:
    return context[0] if context else ""


def _on_one_line(words: Words, index: int) -> bool:
    """Whether no line ends between a word and the next one."""
    return "\n" not in words.text[words.ends[index] : words.starts[index + 1]]
