"""What was dropped or pasted, as things that can be saved. Nothing is read or fetched here."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMimeData


class SourceKind(StrEnum):
    """What ``SaveSource.value`` holds."""

    FILE = "file"
    ADDRESS = "address"
    TEXT = "text"
    HTML = "html"


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
    if _is_address(text):
        return [SaveSource(SourceKind.ADDRESS, text)]
    if mime.hasHtml() and mime.html().strip():
        return [SaveSource(SourceKind.HTML, mime.html())]
    return [SaveSource(SourceKind.TEXT, text)] if text else []


def offers_sources(mime: QMimeData) -> bool:
    """Whether ``mime`` may hold something to save; quick, as it is asked at every drag move."""
    return mime.hasUrls() or mime.hasHtml() or mime.hasText()


def _source_of(address: str, local_file: str) -> SaveSource | None:
    if local_file:
        return SaveSource(SourceKind.FILE, local_file)
    return SaveSource(SourceKind.ADDRESS, address) if _is_address(address) else None


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://")) and len(text.split()) == 1
