"""Text for XML files of ours: escaped, and without what XML 1.0 can't hold at all."""

import re
from xml.sax.saxutils import escape, quoteattr

# XML 1.0, production 2 (Char), and the two non-characters that some readers refuse.
_IMPOSSIBLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"


def possible(text: str) -> str:
    """Return text of the same length in which each impossible character is U+FFFD."""
    return _IMPOSSIBLE.sub(_REPLACEMENT, text)


def content(text: str) -> str:
    """Return text as an element's content; a carriage return survives, as a reference."""
    return escape(possible(text), {"\r": "&#13;"})


def attribute(value: str) -> str:
    """Return text as an attribute's value, quotation marks included."""
    return quoteattr(possible(value), {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})
