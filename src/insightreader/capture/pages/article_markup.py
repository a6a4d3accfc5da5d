"""The article's part of a page to Markdown: the last step of every format that comes as HTML."""

from collections.abc import Mapping

from lxml import etree
from lxml.html import HtmlElement

from insightreader.capture.data_images import DataImages
from insightreader.capture.markdown.converter import to_markdown
from insightreader.capture.page_addresses import resolve_links
from insightreader.capture.pages.footnotes import marks_in
from insightreader.capture.pages.repair import repair_page
from insightreader.capture.sanitising import sanitised
from insightreader.capture.texts.plain_paragraphs import is_too_dense


def repair_all(
    body: HtmlElement, notes: Mapping[int, HtmlElement], base: str | None, *, images: DataImages
) -> None:
    """Repair a page's body and the footnotes that were taken out of it."""
    for part in (body, *notes.values()):
        repair_page(part, base, images)


def article_markdown(root: HtmlElement, notes: Mapping[int, HtmlElement], base: str | None) -> str:
    """Return what is below ``root`` as Markdown, with the footnotes whose marks it holds last.

    Returns "" for markup that nests too deeply to be converted, or is too dense to be drawn.
    """
    for number in marks_in(root):
        note = notes[number]
        note.tag = "div"
        note.attrib.clear()
        holder = etree.SubElement(root, "div", {"class": f"fn-{number}"})
        holder.append(note)
    resolve_links(root, base)
    root.tag = "div"
    try:
        html = sanitised(etree.tostring(root, encoding="unicode", method="html"))
        markdown = to_markdown(html)
    except RecursionError:
        return ""
    return "" if is_too_dense(markdown) else markdown
