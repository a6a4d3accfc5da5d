"""What was dropped or pasted, as things that can be saved. Nothing is read or fetched here."""

import re
from dataclasses import dataclass
from enum import StrEnum
from html import unescape

from PySide6.QtCore import QMimeData

from insightreader.domain.links import SCHEME

OWN_MIME = "application/x-insightreader"
"""How the formats begin that mark what this program gives away, so that it doesn't take it back."""
# A link that was dragged is sometimes given as its markup alone.
_ONLY_A_LINK = re.compile(
    r"\s*(?:<meta[^>]*>)?\s*<a\s[^>]*?href=[\"'](https?://[^\"']+)[\"'][^>]*>[^<]*</a>\s*",
    re.IGNORECASE,
)


class SourceKind(StrEnum):
    """What ``SaveSource.value`` holds."""

    FILE = "file"
    ADDRESS = "address"
    TEXT = "text"
    HTML = "html"
    LINK = "link"
    """A link into a library, which is opened rather than saved."""


@dataclass(frozen=True, slots=True)
class SaveSource:
    """One thing to save: a file's path, an http(s) address, plain text, or HTML source."""

    kind: SourceKind
    value: str


def sources_in(mime: QMimeData) -> list[SaveSource]:
    """Return what ``mime`` offers to save: files and addresses, else a page's HTML, else text."""
    named = [
        source for url in mime.urls() if (source := _source_of(url.toString(), url.toLocalFile()))
    ]
    if named:
        return named
    text = mime.text().strip()
    addresses = [_source_of(line.strip(), "") for line in text.splitlines() if line.strip()]
    if addresses and all(addresses):
        return [each for each in addresses if each is not None]
    html = mime.html() if mime.hasHtml() else ""
    link = _ONLY_A_LINK.fullmatch(html) if len(html) < len(text) + 4_096 else None
    if link is not None:
        return [SaveSource(SourceKind.ADDRESS, unescape(link[1]))]
    if html.strip():
        return [SaveSource(SourceKind.HTML, html)]
    return [SaveSource(SourceKind.TEXT, text)] if text else []


def offers_sources(mime: QMimeData) -> bool:
    """Whether ``mime`` may hold something to save; quick, as it is asked at every drag move."""
    is_ours = any(each.startswith(OWN_MIME) for each in mime.formats())
    return not is_ours and (mime.hasUrls() or mime.hasHtml() or mime.hasText() or mime.hasImage())


def _source_of(address: str, local_file: str) -> SaveSource | None:
    if local_file:
        return SaveSource(SourceKind.FILE, local_file)
    if address.lower().startswith(f"{SCHEME}:"):
        return SaveSource(SourceKind.LINK, address)
    return SaveSource(SourceKind.ADDRESS, address) if _is_address(address) else None


def _is_address(text: str) -> bool:
    return text.lower().startswith(("http://", "https://")) and len(text.split()) == 1
