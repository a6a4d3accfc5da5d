"""Which code points a reading text can hold."""

import re

# Qt keeps frame and object marks among the text's characters and ends a block at U+2029; Markdown
# forbids NUL. What only ever came from a broken capture is not text.
_NOT_TEXT = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufffc\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
_LINE_SEPARATORS = re.compile("[\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """Return a text without the code points that no reading text can hold.

    Unpaired surrogates become U+FFFD, separators of lines a space; control characters other than
    tab and line feed, noncharacters and U+FFFC go.
    """
    text = _SURROGATES.sub("\ufffd", text)
    return _NOT_TEXT.sub("", _LINE_SEPARATORS.sub(" ", text))
