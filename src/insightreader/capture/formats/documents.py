"""A document that is all article, as HTML, to a draft: nothing in it is a menu or a footer."""

import html as entities
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from lxml import etree
from lxml.html import HtmlElement

from insightreader.capture.data_images import DataImages
from insightreader.capture.dates import iso_date
from insightreader.capture.draft import Draft, Fallback
from insightreader.capture.formats.safe_xml import text_of
from insightreader.capture.markup_tree import block_text, collapsed, parse_page
from insightreader.capture.page_addresses import web_address
from insightreader.capture.page_limits import PageTooLarge, bounded
from insightreader.capture.pages.article_markup import article_markdown, repair_all
from insightreader.capture.pages.footnotes import take_out_footnotes
from insightreader.capture.pages.subtree import Selection, whole_article
from insightreader.capture.repairing import repaired_characters, repaired_lines
from insightreader.capture.texts.plain_paragraphs import paragraphs_of
from insightreader.domain.cleaned import FieldSource, Metadata
from insightreader.domain.errors import NothingToRead

_ENDS_PARAGRAPH = re.compile(r"</(?:p|li|h[1-6]|td|th|div|pre)>|<br>")
_TAG = re.compile(r"<[a-zA-Z/!][^>]*>")


def draft_document(body: str, metadata: Metadata, *, captions: bool) -> Draft:
    """Return the draft of a document whose body is HTML, with ``data:`` addresses for pictures.

    Raises NothingToRead where it has no words. What is too large or too deep for the parsers
    becomes plain paragraphs, with the reason.
    """
    images = DataImages()
    light = images.move_out(f"<html><body>{body}</body></html>")
    try:
        tree = parse_page(bounded(light))
    except (PageTooLarge, RecursionError):
        plain = paragraphs_of(_words(light))
        return Draft(plain, metadata, fallback=Fallback.TOO_LARGE)
    notes = take_out_footnotes(tree, metadata.url)
    root = tree.find("body")
    root = tree if root is None else root
    repair_all(root, notes, metadata.url, images=images)
    metadata = titled(metadata, root)
    selection = whole_article(root, title=metadata.title, captions=captions)
    if not any(map(str.isalnum, "".join(selection.texts))) and not selection.dropped:
        raise NothingToRead("no words in the document")
    return drafted(selection, notes, metadata, images=images)


def titled(metadata: Metadata, root: HtmlElement) -> Metadata:
    """Return metadata with the first heading as the title where nothing else said one."""
    heading = next((collapsed(h1.text_content()) for h1 in root.iter("h1")), "")
    if metadata.title or not heading:
        return metadata
    return replace(metadata, title=heading, sources=metadata.sources | {"title": FieldSource.HTML})


def drafted(
    selection: Selection,
    notes: Mapping[int, HtmlElement],
    metadata: Metadata,
    *,
    images: DataImages,
) -> Draft:
    """Return the draft of a chosen article, as plain paragraphs where it is too complex."""
    markdown, fixed = repaired_characters(article_markdown(selection.root, notes, metadata.url))
    draft = Draft(markdown, metadata, fixed=fixed)
    draft.paragraphs = repaired_lines(selection.texts, fixed)
    if not markdown:
        told = [*selection.texts, *map(block_text, notes.values())]
        draft.markdown, draft.fallback = paragraphs_of(told), Fallback.TOO_COMPLEX
    draft.dropped = selection.dropped
    draft.images = images.used_in(draft.markdown)
    return draft


def described(source: FieldSource = FieldSource.CAPTURE, **fields: str | None) -> Metadata:
    """Return metadata of the fields that aren't empty, all from one source."""
    known = {name: collapsed(value) for name, value in fields.items() if value and value.strip()}
    return Metadata(**known, sources=dict.fromkeys(known, source))


def described_in(
    root: etree._Element | None, url: str | None, *, author: Sequence[str], published: str
) -> Metadata:
    """Return what an office document's own part for it says; None for a document without one.

    ``author`` names the elements that may hold the author, the best first, ``published`` the one
    with the date.
    """
    address = web_address(url)
    if root is None:
        return described(url=address)
    return described(
        title=text_of(root, "title"),
        author=text_of(root, *author),
        language=text_of(root, "language"),
        published=iso_date(text_of(root, published)),
        url=address,
    )


def over(metadata: Metadata, said: Metadata) -> Metadata:
    """Return ``metadata`` with what the container ``said`` in the place of what the page says."""
    values = {name: getattr(said, name) for name in said.sources}
    return replace(metadata, **values, sources=metadata.sources | said.sources)


def _words(body: str) -> Iterable[str]:
    """The paragraphs of markup that no parser may see."""
    for piece in _ENDS_PARAGRAPH.split(body):
        yield entities.unescape(_TAG.sub("", piece))
