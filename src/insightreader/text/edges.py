"""What stands right beside a quotation and turns it into another statement.

The quotation's own words may all be there and still be false: "can" in "can't", "5" in "5 million",
"likely" in "not likely". Such an addition counts only if it wasn't there when it was quoted.
"""

import re

from insightreader.text.affix import cuts_after, cuts_before
from insightreader.text.selectors import QuoteSelector
from insightreader.text.wording import wording

_REACH = 40
_WORD_BEFORE = re.compile(r"([^\W\d_]+)['\u2019]?[^\S\n]*\Z")
_WORD_AFTER = re.compile(r"[^\S\n]*([^\W\d_]+|[%\u2030\u00b0\u20ac$\u00a3\u00a5])")


def edges_differ(quoted: QuoteSelector, text: str, place: tuple[int, int]) -> bool:
    """Return whether a negation, or a part of a number, was put right beside a quotation.

    A quotation without any context says nothing about what stood beside it.
    """
    start, end = place
    if not quoted.prefix and not quoted.suffix:
        return cuts_before(text, start) or cuts_after(text, end)
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    return (
        _is_cut_before(quoted, text, start)
        or _is_cut_after(quoted, text, end)
        or _is_added(_negation_before(before), _negation_before(quoted.prefix))
        or _is_added(_negation_after(after), _negation_after(quoted.suffix))
        or _unit(quoted.exact, after) != _unit(quoted.exact, quoted.suffix)
    )


def _is_added(now: str, then: str) -> bool:
    return bool(now) and now != then


def _is_cut_before(quoted: QuoteSelector, text: str, start: int) -> bool:
    if not cuts_before(text, start):
        return False
    return text[start - 1] != quoted.prefix[-1:]


def _is_cut_after(quoted: QuoteSelector, text: str, end: int) -> bool:
    return cuts_after(text, end) and text[end] != quoted.suffix[:1]


def _negation_before(before: str) -> str:
    words = wording()
    joined = before[-1:]
    if joined and joined in words.joined:
        return joined
    found = _WORD_BEFORE.search(before)
    word = found[1].casefold() if found else ""
    return word if word in words.negations else ""


def _negation_after(after: str) -> str:
    found = _WORD_AFTER.match(after)
    word = found[1].casefold() if found else ""
    return word if word in wording().negations else ""


def _unit(exact: str, after: str) -> str:
    """The unit after a quotation that ends in a number: it belongs to that number."""
    if not exact[-1:].isdecimal():
        return ""
    found = _WORD_AFTER.match(after)
    if found is None:
        return ""
    word = found[1].casefold()
    if word in wording().units or not word.isalpha():
        return word
    # Where no spaces are written, the unit is the beginning of what follows.
    return next(
        (
            each
            for each in sorted(wording().units, key=len, reverse=True)
            if not each.isascii() and word.startswith(each)
        ),
        "",
    )
