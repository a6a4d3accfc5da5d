"""The two verdicts on a quotation: what the passage says, and where it stands."""

import unicodedata
from dataclasses import dataclass

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.anchoring.locating import locate
from insightreader.text.edges import edges_differ
from insightreader.text.folding import fold
from insightreader.text.neighbours import after_passage, around, before_passage
from insightreader.text.quotation import find
from insightreader.text.selectors import QuoteSelector

_SHORT = 12
"""Characters below which words found elsewhere say nothing about what was meant."""


@dataclass(frozen=True, slots=True)
class Check:
    """What checking gave.

    Where the place is ambiguous, the range is the candidate nearest to the old one; for an orphan
    it is the old one, which says nothing about this text.
    """

    text: TextVerdict
    place: PlaceVerdict
    start: int
    end: int


def judge_text(quoted: str, found: str) -> TextVerdict:
    """Compare the wording of a quotation with a passage of the source."""
    if quoted == found:
        return TextVerdict.EXACT
    if fold(quoted) == fold(found):
        return TextVerdict.NORMALISED
    return TextVerdict.CHANGED


def judge_passage(quoted: QuoteSelector, text: str, place: tuple[int, int]) -> TextVerdict:
    """Compare a quotation with the passage at a place, and with what stands right beside it.

    A negation, number, date, name or unit that differs is always "changed", at the edges too.
    """
    verdict = judge_text(quoted.exact, text[slice(*place)])
    if verdict is not TextVerdict.CHANGED and edges_differ(quoted, text, place):
        return TextVerdict.CHANGED
    return verdict


def check(
    text: str, start: int, end: int, *, exact: str, prefix: str = "", suffix: str = ""
) -> Check:
    """Judge a quotation against a reading text, first at its old range, then anywhere.

    What no place says any more is looked for by its likeness, and then called changed. This is for
    a text of which no earlier state is known; ``anchoring`` compares old and new text as a whole.
    """
    quoted = QuoteSelector(unicodedata.normalize("NFC", exact), prefix, suffix)
    verdict = judge_passage(quoted, text, (start, end))
    if verdict is not TextVerdict.CHANGED:
        return Check(verdict, PlaceVerdict.SAME, start, end)
    places = find(text, quoted.exact, prefix=prefix, suffix=suffix)
    if not places:
        return _check_alike(text, (start, end), quoted)
    found = min(places, key=lambda place: abs(place[0] - start))
    is_sure = len(places) == 1 and not is_anywhere(text, found, quoted)
    place = PlaceVerdict.MOVED if is_sure else PlaceVerdict.AMBIGUOUS
    return Check(judge_passage(quoted, text, found), place, *found)


def is_anywhere(text: str, place: tuple[int, int], quoted: QuoteSelector) -> bool:
    """Return whether a place says a few letters only, among other words than those quoted."""
    if len(quoted.exact) >= _SHORT or not (quoted.prefix or quoted.suffix):
        return False
    before, after = around(text, place)
    was = before_passage(quoted.prefix).words[-1:], after_passage(quoted.suffix).words[:1]
    now = before_passage(before).words[-1:], after_passage(after).words[:1]
    return not any(one == other for one, other in zip(was, now, strict=True))


def _check_alike(text: str, old: tuple[int, int], quoted: QuoteSelector) -> Check:
    found = locate(text, quoted.exact, prefix=quoted.prefix, suffix=quoted.suffix, near=old[0])
    if found is None:
        return Check(TextVerdict.CHANGED, PlaceVerdict.ORPHAN, *old)
    shared = min(old[1], found.end) - max(old[0], found.start)
    if 2 * shared > old[1] - old[0] and old[1] <= len(text):
        return Check(TextVerdict.CHANGED, PlaceVerdict.SAME, *old)
    verdict = judge_passage(quoted, text, (found.start, found.end))
    return Check(verdict, PlaceVerdict.MOVED, found.start, found.end)
