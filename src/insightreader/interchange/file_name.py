"""Names for exported files that every file system takes and that lead into no other folder."""

import re
import unicodedata

# Also the marks that turn text around: they can make an ending look like another.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f<>:\"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)
_LONGEST_BYTES = 100


def file_name(title: str, suffix: str) -> str:
    """Return a name made of a title; ``suffix`` begins with its dot."""
    plain = _UNSAFE.sub(" ", unicodedata.normalize("NFC", title))
    name = " ".join(plain.split()).strip(". ")
    while len(name.encode("utf-8", "replace")) > _LONGEST_BYTES:
        name = name[:-1].rstrip(". ")
    if not name or _RESERVED.match(name):
        name = f"export {name}".strip()
    return name + suffix
