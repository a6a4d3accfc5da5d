"""Which passages of a post are somebody else's words, as the text itself shows. Plain values."""

from collections.abc import Iterable

from insightreader.domain.cleaned import SuggestedQuotation

_SHARE = 0.5


def suggestion_for(
    start: int, end: int, suggested: Iterable[SuggestedQuotation]
) -> SuggestedQuotation | None:
    """Return whose words a passage seems to be; None where no name or work is known.

    The passage must lie within the quotation, or at least half of it must.
    """
    for each in suggested:
        shared = min(end, each.end) - max(start, each.start)
        is_named = bool(each.speaker or each.work)
        if is_named and shared > 0 and shared >= _SHARE * (end - start):
            return each
    return None
