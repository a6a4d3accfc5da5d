"""Word documents: headings, lists, tables, footnotes, links and pictures, as HTML.

Deleted passages of a tracked document are left out, inserted ones are text.
"""

from collections.abc import Iterable

from lxml import etree

from insightreader.capture.draft import Draft
from insightreader.capture.formats.bounded_zip import BoundedZip, beside
from insightreader.capture.formats.documents import described_in, draft_document
from insightreader.capture.formats.docx_styles import (
    Numbering,
    Styles,
    first,
    int_of,
    outlined,
    value,
)
from insightreader.capture.formats.embedding import Pictures
from insightreader.capture.formats.markup_writer import (
    MarkupWriter,
    escaped,
    note_mark,
    notes_section,
)
from insightreader.capture.formats.safe_xml import (
    attribute,
    below,
    local,
    parse_xml,
    whole_text,
)
from insightreader.capture.page_addresses import web_address
from insightreader.domain.cleaned import CaptureSource

_DOCUMENT = "word/document.xml"
_HOLDERS = frozenset({"sdt", "sdtContent", "ins", "smartTag", "customXml", "moveTo", "body"})
_SILENT = frozenset({"del", "moveFrom", "pPr", "rPr", "instrText", "delText", "fldData"})
_MARKS = (("b", "strong"), ("i", "em"), ("strike", "s"))
_OFF = frozenset({"0", "false", "off", "none"})
_CHARACTERS = {"br": "<br>", "cr": "<br>", "tab": " ", "noBreakHyphen": "\u2011"}
_DEEPEST_TABLE = 4


def draft_docx(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of a Word document. Raises NothingToRead for a damaged or empty one."""
    archive = BoundedZip(source.data)
    document = parse_xml(archive.read(_DOCUMENT))
    conversion = _Conversion(archive)
    body = next(iter(below(document, "body")), document)
    inner = conversion.blocks(body)
    core = _part(archive, "docProps/core.xml")
    metadata = described_in(core, source.url, author=("creator",), published="created")
    return draft_document(inner + conversion.notes(), metadata, captions=captions)


def _is_head(row: etree._Element) -> bool:
    """Whether a row heads its table: it says so, or each of its cells is written as a head is."""
    if first(first(row, "trPr"), "tblHeader") is not None:
        return True
    cells = [each for each in row if local(each) == "tc"]
    styles = (value(first(first(cell, "p"), "pPr"), "pStyle") or "" for cell in cells)
    return bool(cells) and all(style.lower().startswith("tableheading") for style in styles)


class _Conversion:
    """One document's parts, and the notes met so far."""

    def __init__(self, archive: BoundedZip) -> None:
        self._styles = Styles(_part(archive, "word/styles.xml"))
        self._numbering = Numbering(_part(archive, "word/numbering.xml"))
        self._pictures = Pictures(archive.find)
        self._targets = _relations(_part(archive, "word/_rels/document.xml.rels"))
        self._texts = {
            f"{kind}{attribute(each, 'id')}": each
            for kind in ("footnote", "endnote")
            for each in _notes_in(_part(archive, f"word/{kind}s.xml"), kind)
        }
        self._met: dict[str, int] = {}

    def blocks(self, parent: etree._Element, *, depth: int = 0) -> str:
        """Return the blocks below ``parent``."""
        writer = MarkupWriter()
        for element in _opened(parent):
            if local(element) == "p":
                self._paragraph(element, writer)
            elif local(element) == "tbl":
                writer.block("", self._table(element, depth))
        return writer.html()

    def notes(self) -> str:
        """Return the notes whose marks were met; a note's own marks are met meanwhile."""
        written: dict[str, str] = {}
        while missing := [key for key in self._met if key not in written]:
            for key in missing:
                written[key] = self.blocks(self._texts[key])
        return notes_section(written)

    def _paragraph(self, element: etree._Element, writer: MarkupWriter) -> None:
        properties = first(element, "pPr")
        style = outlined(self._styles.of(value(properties, "pStyle")), properties)
        inner = self._inline(element)
        if not inner.strip():
            return
        numbers = first(properties, "numPr")
        numbering = value(numbers, "numId") or style.numbering
        if numbering not in (None, "0") and not style.tag.startswith("h"):
            assert numbering is not None
            level = int_of(value(numbers, "ilvl"), default=style.level)
            writer.item(inner, self._numbering.tag(numbering, level), level)
        elif style.tag == "figcaption":
            writer.block("figure", f"<figcaption>{inner}</figcaption>")
        else:
            writer.block(style.tag, inner)

    def _table(self, table: etree._Element, depth: int) -> str:
        rows = []
        for number, row in enumerate(each for each in table if local(each) == "tr"):
            tag = "th" if number == 0 and _is_head(row) else "td"
            cells = "".join(
                f"<{tag}>{self._cell(each, depth)}</{tag}>" for each in row if local(each) == "tc"
            )
            rows.append(f"<tr>{cells}</tr>")
        return f"<table>{''.join(rows)}</table>"

    def _cell(self, cell: etree._Element, depth: int) -> str:
        if depth >= _DEEPEST_TABLE:
            return escaped(" ".join(whole_text(cell).split()))
        return self.blocks(cell, depth=depth + 1)

    def _inline(self, parent: etree._Element) -> str:
        parts = []
        for element in parent:
            name = local(element)
            if name in _SILENT:
                continue
            if name == "r":
                parts.append(self._run(element))
            elif name == "hyperlink":
                parts.append(self._link(element))
            else:
                parts.append(self._inline(element))
        return "".join(parts)

    def _link(self, element: etree._Element) -> str:
        inner = self._inline(element)
        target = web_address(self._targets.get(attribute(element, "id") or ""))
        return f'<a href="{escaped(target)}">{inner}</a>' if target else inner

    def _run(self, run: etree._Element) -> str:
        inner = "".join(self._piece(each) for each in run)
        if not inner.strip():
            return inner
        properties = first(run, "rPr")
        for name, tag in _MARKS:
            mark = first(properties, name)
            if mark is not None and (attribute(mark, "val") or "1") not in _OFF:
                inner = f"<{tag}>{inner}</{tag}>"
        raised = value(properties, "vertAlign")
        tag = {"superscript": "sup", "subscript": "sub"}.get(raised or "", "")
        # A note's mark is raised by itself.
        return f"<{tag}>{inner}</{tag}>" if tag and "<sup" not in inner else inner

    def _piece(self, element: etree._Element) -> str:
        name = local(element)
        if name in _CHARACTERS:
            return _CHARACTERS[name]
        match name:
            case "t":
                return escaped(element.text or "")
            case "footnoteReference" | "endnoteReference":
                return self._mark(name.removesuffix("Reference") + (attribute(element, "id") or ""))
            case "drawing" | "pict" | "object":
                return self._drawn(element)
            case "AlternateContent":
                choice = first(element, "Choice")
                return "".join(
                    self._piece(each) for each in (element if choice is None else choice)
                )
            case _:
                return ""

    def _mark(self, key: str) -> str:
        if key not in self._texts:
            return ""
        return note_mark(key, self._met.setdefault(key, len(self._met) + 1))

    def _drawn(self, drawing: etree._Element) -> str:
        names = [attribute(each, "embed") or attribute(each, "id")
                 for each in below(drawing, "blip", "imagedata")]  # fmt: skip
        described_as = [attribute(each, "descr") for each in below(drawing, "docPr")]
        alternative = escaped(next((each for each in described_as if each), ""))
        shown = "".join(
            f'<img src="{address}" alt="{alternative}">'
            for name in names
            if (target := self._targets.get(name or ""))
            and (address := self._pictures.address(beside(_DOCUMENT, target)))
        )
        boxes = "<br>".join(
            self._inline(each) for box in below(drawing, "txbxContent") for each in below(box, "p")
        )
        return shown + (f"<br>{boxes}<br>" if boxes else "")


def _opened(parent: etree._Element) -> Iterable[etree._Element]:
    """The blocks of an element, those in holders that mean nothing included."""
    for element in parent:
        if local(element) in _HOLDERS:
            yield from _opened(element)
        else:
            yield element


def _part(archive: BoundedZip, name: str) -> etree._Element | None:
    data = archive.find(name)
    return parse_xml(data) if data else None


def _relations(root: etree._Element | None) -> dict[str, str]:
    found = [] if root is None else below(root, "Relationship")
    return {attribute(each, "Id") or "": attribute(each, "Target") or "" for each in found}


def _notes_in(root: etree._Element | None, kind: str) -> list[etree._Element]:
    """The notes that people wrote; separators are notes to Word too."""
    found = [] if root is None else below(root, kind)
    return [each for each in found if attribute(each, "type") in (None, "normal")]
