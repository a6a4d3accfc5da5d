"""The text of PDF files: lines put together to paragraphs, page numbers kept as places.

A PDF knows glyphs on pages, and neither words nor paragraphs; all of that is told by shape.
"""

import logging
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from io import BytesIO

import pypdf
from pypdf.errors import PyPdfError

from insightreader.capture.dates import iso_date
from insightreader.capture.draft import Draft, Dropped
from insightreader.capture.formats.documents import described
from insightreader.capture.formats.pdf_paragraphs import PageParagraphs, Part, markdown_of
from insightreader.capture.page_addresses import web_address
from insightreader.capture.repairing import repaired_characters
from insightreader.capture.texts.plain_paragraphs import is_crowded, paragraphs_of
from insightreader.domain.cleaned import CaptureSource, Metadata
from insightreader.domain.errors import NothingToRead

PAGE_NUMBER = "page number"
"""The reason that says where a page of the file begins; its text is the page's number."""
RUNNING = "running header"
MOST_PAGES = 2_000
MOST_CHARACTERS = 5_000_000
_EDGE_LINES = 2
_FEWEST_REPEATS = 3
_DIGITS = re.compile(r"\d+")
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
# What spoiled files make the reader raise; each is a file that can't be read, and no fault of ours.
_SPOILED = (
    PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError,
    RecursionError, ArithmeticError, AssertionError, NotImplementedError, OSError, LookupError,
    ImportError,
)  # fmt: skip
# Its complaints about spoiled files are no news to anybody.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def draft_pdf(source: CaptureSource, *, captions: bool = True) -> Draft:  # noqa: ARG001
    """Return the draft of a PDF. Raises NothingToRead for one that is locked, scanned or damaged.

    A PDF doesn't say what a caption is, so that ``captions`` changes nothing.
    """
    try:
        reader = pypdf.PdfReader(BytesIO(source.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NothingToRead("the PDF is encrypted", what="encrypted")
        metadata = _metadata(reader, source.url)
        pages = list(_pages(reader))
    except _SPOILED as error:
        raise NothingToRead("a PDF that can't be read") from error
    draft = _draft(pages, metadata)
    if not any(map(str.isalnum, draft.markdown)):
        raise NothingToRead("the PDF holds pictures of its pages only", what="scanned")
    return draft


def _pages(reader: pypdf.PdfReader) -> Iterator[list[str]]:
    """The lines of each page; a page that is spoiled has none."""
    left = MOST_CHARACTERS
    for page in reader.pages[:MOST_PAGES]:
        try:
            text = page.extract_text()
        except _SPOILED:
            text = ""
        yield [" ".join(line.split()) for line in text[:left].strip().split("\n")]
        left = max(0, left - len(text))


def _draft(pages: list[list[str]], metadata: Metadata) -> Draft:
    running = _running(pages)
    draft = Draft("", metadata)
    paragraphs = PageParagraphs([line for page in pages for line in page])
    for number, page in enumerate(pages, start=1):
        draft.dropped.append(Dropped(str(number), PAGE_NUMBER, paragraphs.words))
        edges = {*range(_EDGE_LINES), *range(len(page) - _EDGE_LINES, len(page))}
        for place, line in enumerate(page):
            if place in edges and _key(line) in running:
                shown = paragraphs_of([line]).strip()
                draft.dropped.append(Dropped(line, RUNNING, paragraphs.words, shown))
            else:
                paragraphs.add(line, is_last=place == len(page) - 1)
    parts = []
    for part in paragraphs.parts():
        text, fixed = repaired_characters(part.text)
        parts.append(Part(text, part.mark))
        draft.fixed.update(fixed)
    draft.paragraphs = [part.text for part in parts]
    # A book of nothing but marks, or of very many lines, is drawn as any text of that kind.
    is_plain = is_crowded(draft.paragraphs)
    draft.markdown = paragraphs_of(draft.paragraphs) if is_plain else markdown_of(parts)
    return draft


def _running(pages: list[list[str]]) -> set[str]:
    """The lines at the edges of pages that are the same on many of them but for numbers."""
    found: Counter[str] = Counter()
    for page in pages:
        edges = {*page[:_EDGE_LINES], *page[-_EDGE_LINES:]}
        found.update({_key(line) for line in edges if line})
    return {line for line, count in found.items() if count >= _FEWEST_REPEATS}


def _key(line: str) -> str:
    return _DIGITS.sub("#", line.lower())


def _metadata(reader: pypdf.PdfReader, url: str | None) -> Metadata:
    try:
        said: Mapping[str, object] = reader.metadata or {}
        values = {name: str(said.get(f"/{name}") or "") for name in ("Title", "Author")}
        created = _DATE.match(str(said.get("/CreationDate") or ""))
    except _SPOILED:
        return described(url=web_address(url))
    return described(
        title=values["Title"],
        author=values["Author"],
        published=iso_date("-".join(created.groups())) if created else None,
        url=web_address(url),
    )
