"""Pages saved by SingleFile: their first comment tells the address and the time."""

import re
from dataclasses import dataclass

from insightreader.capture.page_addresses import web_address

_COMMENT = re.compile(
    r"<!--\s*(?:Page saved with SingleFile|Archive processed by SingleFile)(?P<body>.*?)-->",
    re.DOTALL,
)
_URL = re.compile(r"^\s*url:\s*(\S+)", re.MULTILINE)
_SAVED = re.compile(r"^\s*saved date:\s*(.+?)\s*$", re.MULTILINE)
_WINDOW = 20_000


@dataclass(frozen=True, slots=True)
class SavedPage:
    """What SingleFile says of a capture."""

    url: str | None
    saved: str | None


def read_comment(html: str) -> SavedPage | None:
    """Return what SingleFile's comment says, or None for a page of another origin."""
    comment = _COMMENT.search(html, 0, _WINDOW)
    if comment is None:
        return None
    url, saved = _URL.search(comment["body"]), _SAVED.search(comment["body"])
    return SavedPage(web_address(url.group(1)) if url else None, saved.group(1) if saved else None)
