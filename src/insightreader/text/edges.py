"""What stands right beside a quotation and turns it into another statement.

The quotation's own words may all be there and still be false: "can" in "can't", "5" in "5 million",
"likely" in "not likely". What was there when it was quoted makes no difference.
"""

from insightreader.text.affix import cuts_after, cuts_before
from insightreader.text.insertion import beside_after, beside_before, was_inserted_or_removed
from insightreader.text.neighbours import (
    LONG,
    after_passage,
    around,
    before_passage,
    is_within_word,
)
from insightreader.text.selectors import QuoteSelector
from insightreader.text.wording import is_amount, is_measure, negations


def edges_differ(quoted: QuoteSelector, text: str, place: tuple[int, int]) -> bool:
    """Return whether words, or a part of a word or number, came or went right beside a quotation.

    A word there in whose stead another stands counts where either negates, or belongs to a number.

    A quotation without any context says nothing about what stood beside it.
    """
    start, end = place
    if not quoted.prefix and not quoted.suffix:
        return cuts_before(text, start) or cuts_after(text, end)
    before, after = around(text, place)
    return (
        _is_cut_before(quoted, text, start)
        or _is_cut_after(quoted, text, end)
        or _differs_before(quoted, before)
        or _differs_after(quoted, after)
        or _is_moved_away(quoted, before, after)
    )


def _is_moved_away(quoted: QuoteSelector, before: str, after: str) -> bool:
    """Whether other words stand between a quotation and those that stood beside it."""
    then = beside_before(quoted.prefix, is_context=True)
    later = beside_after(quoted.suffix, is_context=True)
    return was_inserted_or_removed(then, beside_before(before)) or was_inserted_or_removed(
        later, beside_after(after)
    )


def _is_cut_before(quoted: QuoteSelector, text: str, start: int) -> bool:
    if not (cuts_before(text, start) or is_within_word(text, start)):
        return False
    return text[start - 1] != quoted.prefix[-1:]


def _is_cut_after(quoted: QuoteSelector, text: str, end: int) -> bool:
    if not (cuts_after(text, end) or is_within_word(text, end)):
        return False
    return text[end] != quoted.suffix[:1]


def _differs_before(quoted: QuoteSelector, before: str) -> bool:
    now, then = before_passage(before), before_passage(quoted.prefix)
    if then.fills(quoted.prefix):
        known = now.last(len(then.words))
        now, then = known if len(quoted.prefix) >= LONG else now, then.completed(known)
    if negations(now.words) != negations(then.words):
        return True
    first = after_passage(quoted.exact).words[:1]
    if not first or not is_amount(first[0]):
        return False
    measures, earlier = (list(filter(is_measure, each.words)) for each in (now, then))
    if measures != earlier:
        return True
    # "5 dollars" in "5 Hong Kong dollars": the number went further away.
    return bool(measures) and now.words[-1:] != then.words[-1:]


def _differs_after(quoted: QuoteSelector, after: str) -> bool:
    now, then = after_passage(after), after_passage(quoted.suffix)
    if then.fills(quoted.suffix):
        known = now.first(len(then.words))
        now, then = known if len(quoted.suffix) >= LONG else now, then.continued(known)
    if negations(now.words) != negations(then.words):
        return True
    last = before_passage(quoted.exact).words[-1:]
    # Whatever stands after a number is what it counts.
    return bool(last) and is_amount(last[0]) and now.words[:1] != then.words[:1]
