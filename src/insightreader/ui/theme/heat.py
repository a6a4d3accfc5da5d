"""Grounds of a heat map: from the card's to the accent's, as far as text on them stays readable."""

from functools import lru_cache
from math import log1p

from insightreader.ui.theme.contrast import contrast, mix
from insightreader.ui.theme.tokens import LEAST_CONTRAST, Theme

_STEP = 0.02
_LEAST_SHARE = 0.08
"""One passage is told from none at a glance."""


def heat(theme: Theme, count: int, largest: int) -> str:
    """The ground of a cell with ``count`` of at most ``largest``; few and many both stay apart."""
    if count <= 0 or largest <= 0:
        return theme.card
    share = log1p(min(count, largest)) / log1p(largest)
    hottest = _hottest(theme)
    return mix(theme.card, theme.accent, share=max(_LEAST_SHARE, share * hottest))


@lru_cache(maxsize=8)
def _hottest(theme: Theme) -> float:
    """The largest share of the accent that ink can be read on."""
    share = 0.0
    while share < 1 and _is_readable(theme, mix(theme.card, theme.accent, share=share + _STEP)):
        share += _STEP
    return share


def _is_readable(theme: Theme, ground: str) -> bool:
    return contrast(theme.ink, ground) >= LEAST_CONTRAST
