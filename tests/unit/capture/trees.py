"""Small trees for tests of single steps."""

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import parse_page
from insightreader.capture.pages.paragraphs import repair_paragraphs


def body(html: str) -> HtmlElement:
    """The repaired body of a page."""
    tree = parse_page(f"<html><body>{html}</body></html>").find("body")
    repair_paragraphs(tree)
    return tree
