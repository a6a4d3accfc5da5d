"""The text of a page as it is told to machines: a second writing of the article in one capture."""

from insightreader.capture.data_images import DataImages
from insightreader.capture.decoding import decode_html
from insightreader.capture.markup_tree import parse_page
from insightreader.capture.page_limits import PageTooLarge, bounded
from insightreader.capture.pages.structured_data import read_structured_data
from insightreader.capture.sniffing import HTML
from insightreader.domain.cleaned import CaptureSource

_PAGES = (HTML, "application/xhtml+xml")


def declared_text(source: CaptureSource) -> str:
    """Return the article's body in a page's JSON-LD, "" where there is none."""
    if source.media_type not in _PAGES or b"ld+json" not in source.data:
        return ""
    html = DataImages().move_out(decode_html(source.data, source.charset).text)
    try:
        tree = parse_page(bounded(html))
    except PageTooLarge:
        return ""
    return read_structured_data(tree).body
