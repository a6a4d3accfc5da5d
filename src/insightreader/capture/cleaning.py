"""The one way from a capture to a revision in waiting, whatever the capture's format."""

from collections.abc import Mapping
from typing import Protocol

from insightreader.capture.assembly import RULES, assemble
from insightreader.capture.draft import Draft
from insightreader.capture.formats.docx import draft_docx
from insightreader.capture.formats.epub import draft_epub
from insightreader.capture.formats.markdown_document import draft_markdown_document
from insightreader.capture.formats.messages import draft_email, draft_mhtml
from insightreader.capture.formats.odt import draft_odt
from insightreader.capture.formats.web_archives import draft_wacz, draft_warc
from insightreader.capture.pages.web_page import draft_web_page
from insightreader.capture.sniffing import (
    DOCX,
    EMAIL,
    EPUB,
    HTML,
    MARKDOWN,
    MHTML,
    ODT,
    PDF,
    PLAIN,
    WACZ,
    WARC,
)
from insightreader.capture.texts.plain_text import draft_plain_text
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.errors import NothingToRead

__all__ = ["FORMATS", "RULES", "clean"]


class Drafter(Protocol):
    """Parses one format. Raises NothingToRead where the capture holds no text at all."""

    def __call__(self, source: CaptureSource, *, captions: bool) -> Draft:
        """Return the capture's draft, without figure captions where they aren't wanted."""
        ...


def _draft_pdf(source: CaptureSource, *, captions: bool) -> Draft:
    # Its library takes longer to load than a page takes to be cleaned.
    from insightreader.capture.formats.pdf import draft_pdf

    return draft_pdf(source, captions=captions)


FORMATS: Mapping[str, Drafter] = {
    HTML: draft_web_page,
    "application/xhtml+xml": draft_web_page,
    MARKDOWN: draft_markdown_document,
    PLAIN: draft_plain_text,
    MHTML: draft_mhtml,
    "application/x-mimearchive": draft_mhtml,
    EMAIL: draft_email,
    EPUB: draft_epub,
    DOCX: draft_docx,
    ODT: draft_odt,
    PDF: _draft_pdf,
    WARC: draft_warc,
    WACZ: draft_wacz,
}
"""Every format that can be cleaned, by media type; another one is another line."""


def clean(source: CaptureSource, *, captions: bool = True) -> Cleaned:
    """Return the clean text, metadata and report of one capture.

    Without ``captions``, figure captions are left out and listed as removed. Raises NothingToRead
    for a format without text (``data['what']`` is its media type) or a capture without words.
    """
    drafter = FORMATS.get(source.media_type)
    if drafter is None:
        raise NothingToRead("no text in this format", what=source.media_type)
    return assemble(drafter(source, captions=captions))
