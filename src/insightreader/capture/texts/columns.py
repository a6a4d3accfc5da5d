"""How wide text is on the page, in columns of a Latin letter."""

import unicodedata

_WIDE = 2.2


def columns(text: str) -> float:
    """Return the width of ``text``; a wide East Asian character says more than two letters do."""
    if text.isascii():
        return len(text)
    return sum(_WIDE if unicodedata.east_asian_width(char) in "WF" else 1.0 for char in text)
