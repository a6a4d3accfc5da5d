"""OpenDocument texts: headings, lists, tables, notes, links and pictures, as HTML."""

from lxml import etree

from insightreader.capture.draft import Draft
from insightreader.capture.formats.bounded_zip import BoundedZip
from insightreader.capture.formats.documents import described_in, draft_document
from insightreader.capture.formats.docx_styles import int_of
from insightreader.capture.formats.embedding import Pictures
from insightreader.capture.formats.markup_writer import escaped, note_mark, notes_section
from insightreader.capture.formats.safe_xml import attribute, below, local, parse_xml, text_of
from insightreader.capture.page_addresses import web_address
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import NothingToRead

_SILENT = frozenset({
    "tracked-changes", "annotation", "annotation-end", "sequence-decls", "forms", "table-column",
    "bookmark", "bookmark-start", "bookmark-end", "soft-page-break", "note-citation", "title",
})  # fmt: skip
_HOLDERS = frozenset({
    "section", "index-body", "frame", "text-box", "table-header-rows", "table-rows", "text",
})  # fmt: skip
_PARTS_OF_TABLES = {"table": "table", "table-row": "tr", "table-cell": "td"}
_QUOTES = ("quot", "blocktext", "block_20_text")
_CODE = ("preformatted", "source_20_code")


def draft_odt(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of an OpenDocument text. Raises NothingToRead for a damaged or empty one."""
    archive = BoundedZip(source.data)
    content = parse_xml(archive.read("content.xml"))
    body = next(iter(below(content, "body")), None)
    text = None if body is None else next((each for each in body if local(each) == "text"), None)
    if text is None:
        raise NothingToRead("no text in the document")
    conversion = _Conversion(archive, content)
    inner = conversion.children(text)
    meta = archive.find("meta.xml")
    metadata = described_in(
        parse_xml(meta) if meta is not None else None,
        source.url,
        author=("initial-creator", "creator"),
        published="creation-date",
    )
    return draft_document(inner + conversion.notes(), metadata, captions=captions)


class _Styles:
    """What a document's styles mean: their marks, and which paragraph style they stand on."""

    def __init__(self, roots: list[etree._Element]) -> None:
        found = [each for root in roots for each in below(root, "style")]
        self._by_name = {attribute(each, "name"): each for each in found}
        lists = [each for root in roots for each in below(root, "list-style")]
        self._numbered = {
            attribute(each, "name"): bool(below(each, "list-level-style-number")) for each in lists
        }

    def marks(self, name: str | None) -> list[str]:
        """Return the HTML elements that a style of words stands for."""
        style = self._by_name.get(name)
        properties = [] if style is None else below(style, "text-properties")
        found = []
        for each in properties:
            raised = attribute(each, "text-position") or ""
            if attribute(each, "font-weight") in {"bold", "700", "800", "900"}:
                found.append("strong")
            if attribute(each, "font-style") in {"italic", "oblique"}:
                found.append("em")
            if (attribute(each, "text-line-through-style") or "none") != "none":
                found.append("s")
            if raised.startswith("super"):
                found.append("sup")
            elif raised.startswith("sub"):
                found.append("sub")
        return found

    def paragraph(self, name: str | None) -> str:
        """Return the element that a paragraph style stands for."""
        for _ in range(10):
            lower = (name or "").lower()
            if lower == "title":
                return "h1"
            if any(each in lower for each in _QUOTES):
                return "blockquote"
            if any(each in lower for each in _CODE):
                return "pre"
            style = self._by_name.get(name)
            parent = None if style is None else attribute(style, "parent-style-name")
            if parent is None:
                break
            name = parent
        return "p"

    def is_table_heading(self, name: str | None) -> bool:
        """Whether a paragraph style is that of a column's head, or made from it."""
        for _ in range(10):
            if "table_20_heading" in (name or "").lower():
                return True
            style = self._by_name.get(name)
            name = None if style is None else attribute(style, "parent-style-name")
        return False

    def is_numbered(self, name: str | None) -> bool:
        """Whether a list style counts."""
        return self._numbered.get(name, False)


class _Conversion:
    """One document's way to HTML."""

    def __init__(self, archive: BoundedZip, content: etree._Element) -> None:
        styles = archive.find("styles.xml")
        self._styles = _Styles([content] + ([parse_xml(styles)] if styles else []))
        self._pictures = Pictures(archive.find)
        self._notes: dict[str, str] = {}

    def children(self, parent: etree._Element, *, numbered: str | None = None) -> str:
        """Return the blocks below ``parent``; ``numbered`` is the list style that holds them."""
        return "".join(self._block(each, numbered) for each in parent)

    def notes(self) -> str:
        """Return the notes met."""
        return notes_section(self._notes)

    def _block(self, element: etree._Element, list_style: str | None) -> str:
        name = local(element)
        if name in _PARTS_OF_TABLES:
            tag = "th" if self._is_head(element) else _PARTS_OF_TABLES[name]
            return f"<{tag}>{self.children(element)}</{tag}>"
        if name in _HOLDERS or name.endswith("index"):
            return self.children(element)
        inner = ""
        match name:
            case "h":
                level = max(1, min(6, int_of(attribute(element, "outline-level"), default=1)))
                inner = _wrapped(f"h{level}", self._inline(element))
            case "p":
                tag = self._styles.paragraph(attribute(element, "style-name"))
                inner = _wrapped(tag, self._inline(element))
            case "list":
                style = attribute(element, "style-name") or list_style
                tag = "ol" if self._styles.is_numbered(style) else "ul"
                inner = _wrapped(tag, self.children(element, numbered=style))
            case "list-item" | "list-header":
                inner = _wrapped("li", self.children(element, numbered=list_style))
            case "image":
                inner = self._image(element)
        return inner

    def _is_head(self, element: etree._Element) -> bool:
        """Whether a cell heads its column: by the rows it is in, or by its paragraph's style."""
        if local(element) != "table-cell":
            return False
        row = element.getparent()
        rows = None if row is None else row.getparent()
        if rows is not None and local(rows) == "table-header-rows":
            return True
        paragraph = next((each for each in element if local(each) == "p"), None)
        style = None if paragraph is None else attribute(paragraph, "style-name")
        return self._styles.is_table_heading(style)

    def _inline(self, parent: etree._Element) -> str:
        parts = [escaped(parent.text or "")]
        for element in parent:
            if local(element) and local(element) not in _SILENT:
                parts.append(self._piece(element))
            parts.append(escaped(element.tail or ""))
        return "".join(parts)

    def _piece(self, element: etree._Element) -> str:
        match local(element):
            case "line-break":
                return "<br>"
            case "tab" | "s":
                return " "
            case "a":
                target = web_address(attribute(element, "href"))
                inner = self._inline(element)
                return f'<a href="{escaped(target)}">{inner}</a>' if target else inner
            case "note":
                return self._note(element)
            case "frame":
                return self.children(element)
            case _:
                return self._marked(element)

    def _marked(self, element: etree._Element) -> str:
        inner = self._inline(element)
        if inner.strip() and local(element) == "span":
            for tag in self._styles.marks(attribute(element, "style-name")):
                inner = f"<{tag}>{inner}</{tag}>"
        return inner

    def _note(self, element: etree._Element) -> str:
        body = next((each for each in element if local(each) == "note-body"), None)
        if body is None:
            return ""
        number = len(self._notes) + 1
        key = f"odt{number}"
        self._notes[key] = ""
        self._notes[key] = self.children(body)
        return note_mark(key, number)

    def _image(self, element: etree._Element) -> str:
        reference = (attribute(element, "href") or "").removeprefix("./")
        address = self._pictures.address(reference)
        frame = element.getparent()
        alternative = "" if frame is None else text_of(frame, "desc", "title")
        return f'<img src="{address}" alt="{escaped(alternative)}">' if address else ""


def _wrapped(tag: str, inner: str) -> str:
    if not inner.strip():
        return ""
    if tag == "blockquote":
        return f"<blockquote><p>{inner}</p></blockquote>"
    return f"<{tag}>{inner}</{tag}>"
