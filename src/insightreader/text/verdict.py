"""The two verdicts on a quotation: what the passage says, and where it stands."""

import unicodedata
from dataclasses import dataclass

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.folding import fold
from insightreader.text.quotation import find


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


def check(
    text: str, start: int, end: int, *, exact: str, prefix: str = "", suffix: str = ""
) -> Check:
    """Judge a quotation against a reading text, first at its old range, then anywhere.

    An orphan is not looked for any further here: re-anchoring in an edited text is the business of
    ``anchoring``, which compares the old text with the new one.
    """
    quote = unicodedata.normalize("NFC", exact)
    verdict = judge_text(quote, text[start:end])
    if verdict is not TextVerdict.CHANGED:
        return Check(verdict, PlaceVerdict.SAME, start, end)
    places = find(text, quote, prefix=prefix, suffix=suffix)
    if not places:
        return Check(TextVerdict.CHANGED, PlaceVerdict.ORPHAN, start, end)
    found = min(places, key=lambda place: abs(place[0] - start))
    place = PlaceVerdict.MOVED if len(places) == 1 else PlaceVerdict.AMBIGUOUS
    return Check(judge_text(quote, text[slice(*found)]), place, *found)
