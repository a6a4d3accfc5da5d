"""Text for XML files of ours: escaped, and without what XML 1.0 can't hold at all."""

import re

# XML 1.0, production 2 (Char), and the two non-characters that some readers refuse.
_IMPOSSIBLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REPLACEMENT = "\ufffd"
_IN_CONTENT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_VALUE = _IN_CONTENT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


def possible(text: str) -> str:
    """Return text of the same length in which each impossible character is U+FFFD."""
    return _IMPOSSIBLE.sub(_REPLACEMENT, text)


def content(text: str) -> str:
    """Return text as an element's content; a carriage return survives, as a reference."""
    return possible(text).translate(_IN_CONTENT)


def attribute(value: str) -> str:
    """Return text as an attribute's value, quotation marks included."""
    return f'"{possible(value).translate(_IN_VALUE)}"'
