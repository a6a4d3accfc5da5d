"""Files that only hold an address: ``.url``, ``.webloc`` and ``.desktop`` of three systems."""

import plistlib
import re
from html import unescape
from pathlib import PurePath

LINK_SUFFIXES = frozenset({".url", ".webloc", ".desktop"})
LARGEST = 64 * 1024
"""In bytes; nothing that only holds an address is larger."""
# Windows: https://learn.microsoft.com/windows/win32/lwef/internet-shortcuts
_INI = re.compile(r"^[ \t]*URL[ \t]*=[ \t]*(\S+)[ \t]*$", re.IGNORECASE | re.MULTILINE)
_INI_HEADS = re.compile(r"^\[(?:InternetShortcut|Desktop Entry)\]", re.IGNORECASE | re.MULTILINE)
_XML = re.compile(r"<key>URL</key>\s*<string>([^<]*)</string>")
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)


def is_link_file(name: str) -> bool:
    """Whether a file is named as one that holds an address."""
    return PurePath(name).suffix.lower() in LINK_SUFFIXES


def address_in(data: bytes) -> str | None:
    """Return the web address that such a file holds, None where it holds none."""
    if len(data) > LARGEST:
        return None
    found = _binary(data) if data.startswith(b"bplist") else _textual(data)
    return found if found is not None and _WEB.fullmatch(found) else None


def _binary(data: bytes) -> str | None:
    try:
        content = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
    except (ValueError, RecursionError, OverflowError):
        return None
    address = content.get("URL") if isinstance(content, dict) else None
    return address if isinstance(address, str) else None


def _textual(data: bytes) -> str | None:
    # Every address is written in ASCII; what else the file says doesn't matter.
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
    text = text.replace("\r\n", "\n").removeprefix("\ufeff")
    found = _INI.search(text) if _INI_HEADS.search(text) else None
    if found is not None:
        return found[1]
    marked = _XML.search(text)
    return unescape(marked[1]).strip() if marked is not None else None
