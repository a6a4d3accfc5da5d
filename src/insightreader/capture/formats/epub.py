"""EPUB books: the chapters of the spine, one after the other, with their pictures and notes."""

import html as entities
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from insightreader.capture.dates import iso_date
from insightreader.capture.decoding import decode_html
from insightreader.capture.draft import Draft
from insightreader.capture.formats.bounded_zip import BoundedZip, beside
from insightreader.capture.formats.documents import described, draft_document
from insightreader.capture.formats.embedding import Pictures
from insightreader.capture.formats.epub_headings import name_headings
from insightreader.capture.formats.safe_xml import attribute, below, parse_xml, text_of, whole_text
from insightreader.capture.markup_tree import parse_page
from insightreader.capture.page_addresses import web_address
from insightreader.capture.page_limits import PageTooLarge, bounded
from insightreader.domain.cleaned import CaptureSource, Metadata
from insightreader.domain.errors import NothingToRead

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_NO_TITLES = frozenset({"unknown title", "unknown", "untitled"})
"""What programs write where nobody named the book."""
_NCX = "application/x-dtbncx+xml"
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})


@dataclass(frozen=True, slots=True)
class _Book:
    archive: BoundedZip
    chapters: list[str]
    contents: list[str]
    """The members that may hold the table of contents."""
    metadata: Metadata


def draft_epub(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of a book.

    Raises NothingToRead for a damaged or locked one, or one beyond the bounds of archives.
    """
    book = _opened(BoundedZip(source.data), source.url)
    numbers = {name: number for number, name in enumerate(book.chapters)}
    pictures = Pictures(book.archive.find)
    found = {name: data for name in book.chapters if (data := book.archive.find(name)) is not None}
    if not found:
        raise NothingToRead("no chapter can be read")
    parsed = {name: _body(decode_html(data).text) for name, data in found.items()}
    bodies = {name: body for name, body in parsed.items() if body is not None}
    name_headings(bodies, book.archive, contents=book.contents)
    parts = [
        _chapter(name, body, numbers=numbers, pictures=pictures) for name, body in bodies.items()
    ]
    return draft_document("".join(parts), book.metadata, captions=captions)


def _opened(archive: BoundedZip, url: str | None) -> _Book:
    roots = below(parse_xml(archive.read(_CONTAINER)), "rootfile")
    path = next((value for each in roots if (value := attribute(each, "full-path"))), None)
    if path is None:
        raise NothingToRead("the book names no package")
    package = parse_xml(archive.read(path))
    manifest = {attribute(each, "id"): each for each in below(package, "item")}
    chapters: dict[str, None] = {}
    for reference in below(package, "itemref"):
        item = manifest.get(attribute(reference, "idref"))
        if item is not None and attribute(item, "media-type") in _CHAPTERS:
            chapters[beside(path, attribute(item, "href") or "")] = None
    _expect_readable(archive, set(chapters))
    contents = [each for each in below(package, "item") if _holds_contents(each)]
    names = [beside(path, attribute(each, "href") or "") for each in contents]
    return _Book(archive, list(chapters), names, _metadata(package, url))


def _holds_contents(item: etree._Element) -> bool:
    is_nav = "nav" in (attribute(item, "properties") or "").split()
    return is_nav or attribute(item, "media-type") == _NCX


def _expect_readable(archive: BoundedZip, chapters: set[str]) -> None:
    """Fonts are often scrambled, which doesn't matter; a locked chapter is noise."""
    encryption = archive.find(_ENCRYPTION)
    if encryption is None:
        return
    for each in below(parse_xml(encryption), "CipherReference"):
        if beside("", attribute(each, "URI") or "") in chapters:
            raise NothingToRead("the book is encrypted")


def _metadata(package: etree._Element, url: str | None) -> Metadata:
    title = text_of(package, "title")
    addresses = [web_address(whole_text(each)) for each in below(package, "source")]
    return described(
        title="" if title.strip().casefold() in _NO_TITLES else title,
        author=", ".join(
            name for each in below(package, "creator") if (name := whole_text(each).strip())
        ),
        site=text_of(package, "publisher"),
        language=text_of(package, "language"),
        published=iso_date(text_of(package, "date")),
        url=web_address(url) or next((each for each in addresses if each), None),
    )


def _body(html: str) -> HtmlElement | None:
    """A chapter's tree, or None where it can't be parsed."""
    try:
        tree = parse_page(bounded(html))
    except (PageTooLarge, RecursionError, NothingToRead):
        return None
    body = tree.find("body")
    return tree if body is None else body


def _chapter(name: str, body: HtmlElement, *, numbers: dict[str, int], pictures: Pictures) -> str:
    """A chapter's body as HTML, its places named so that no two chapters share one."""
    for element in body.iter():
        if isinstance(element.tag, str):
            _place(element, name, numbers)
            _show(element, name, pictures)
    inner = "".join(etree.tostring(each, encoding="unicode", method="html") for each in body)
    return f"<section>{entities.escape(body.text or '')}{inner}</section>"


def _place(element: HtmlElement, name: str, numbers: dict[str, int]) -> None:
    own = numbers[name]
    if identity := element.get("id"):
        element.set("id", f"c{own}-{identity}")
    href = element.get("href")
    if element.tag != "a" or not href or web_address(href):
        return
    target = numbers.get(beside(name, href))
    fragment = href.partition("#")[2]
    if target is None or not fragment:
        del element.attrib["href"]
    else:
        element.set("href", f"#c{target}-{fragment}")


def _show(element: HtmlElement, name: str, pictures: Pictures) -> None:
    if element.tag == "image":
        # A cover is often an SVG that shows one picture.
        element.tag = "img"
        element.set("src", element.get("xlink:href") or element.get("href") or "")
    if element.tag == "svg":
        element.tag = "div"
    if element.tag == "img":
        address = pictures.address(beside(name, element.get("src") or ""))
        if address is not None:
            element.set("src", address)
