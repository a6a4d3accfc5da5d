"""A Markdown file to a draft: CommonMark to HTML, then the way of every page.

Foreign Markdown nests lists by two columns, holds HTML and links by reference; going through HTML
gives one dialect and one place that sanitises.
"""

from markdown_it import MarkdownIt
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from insightreader.capture.data_images import DataImages
from insightreader.capture.decoding import decode_text
from insightreader.capture.draft import Draft, Fallback
from insightreader.capture.formats.documents import drafted, titled
from insightreader.capture.front_matter import metadata_of, split_front_matter
from insightreader.capture.markup_tree import parse_page
from insightreader.capture.normalising import normalise
from insightreader.capture.page_limits import PageTooLarge, bounded
from insightreader.capture.pages.article_markup import repair_all
from insightreader.capture.pages.footnotes import take_out_footnotes
from insightreader.capture.pages.subtree import whole_article
from insightreader.capture.texts.plain_paragraphs import paragraphs_of
from insightreader.domain.cleaned import CaptureSource, Metadata
from insightreader.domain.errors import NothingToRead


def draft_markdown_document(source: CaptureSource, *, captions: bool = True) -> Draft:
    """Return the draft of a Markdown capture. Raises NothingToRead where it has no words."""
    decoded = decode_text(source.data, source.charset)
    text, fixed = normalise(decoded.text)
    fields, text = split_front_matter(text)
    if not any(map(str.isalnum, text)):
        raise NothingToRead("no words")
    metadata = metadata_of(fields, captured_url=source.url)
    draft = _draft(text, metadata, captions=captions)
    draft.fixed = fixed + draft.fixed
    draft.encoding = decoded.encoding
    return draft


def _draft(text: str, metadata: Metadata, *, captions: bool) -> Draft:
    images = DataImages()
    try:
        tree = parse_page(bounded(images.move_out(_html(text))))
    except (PageTooLarge, RecursionError):
        return Draft(paragraphs_of(text.split("\n\n")), metadata, fallback=Fallback.TOO_LARGE)
    notes = take_out_footnotes(tree, metadata.url)
    body = tree.find("body")
    body = tree if body is None else body
    repair_all(body, notes, metadata.url, images=images)
    metadata = titled(metadata, body)
    selection = whole_article(body, title=metadata.title, captions=captions)
    return drafted(selection, notes, metadata, images=images)


def _html(text: str) -> str:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return (
        f"<html><body>{parser.use(footnote_plugin).use(deflist_plugin).render(text)}</body></html>"
    )
