"""An HTML page to a draft: bounded, parsed, read for metadata and text, pruned, converted.

What can't be followed falls back to the page's plain words, with the reason, and never raises for a
page that has any.
"""

import html as entities
import re
from functools import partial

from lxml.html import HtmlElement

from insightreader.capture.data_images import DataImages
from insightreader.capture.decoding import Decoded, decode_html
from insightreader.capture.draft import Draft, Fallback, count_words
from insightreader.capture.markup_tree import block_text, parse_page
from insightreader.capture.page_addresses import base_address, web_address
from insightreader.capture.page_limits import PageTooLarge, bounded
from insightreader.capture.pages.article_markup import article_markdown, repair_all
from insightreader.capture.pages.footnotes import take_out_footnotes
from insightreader.capture.pages.html_text_choice import choose_text
from insightreader.capture.pages.lines import repair_line_ends
from insightreader.capture.pages.metadata import read_metadata, titles_of
from insightreader.capture.pages.script_state import draw_shell
from insightreader.capture.pages.single_file import read_comment
from insightreader.capture.pages.structured_data import read_structured_data
from insightreader.capture.pages.subtree import select_article
from insightreader.capture.repairing import repaired_characters, repaired_lines
from insightreader.capture.texts.plain_paragraphs import paragraphs_of
from insightreader.domain.cleaned import CaptureSource, Metadata
from insightreader.domain.errors import NothingToRead

_LEAST_COVERAGE = 0.6
_FEWEST_WORDS = 40


def draft_web_page(source: CaptureSource, *, captions: bool = True, title: str = "") -> Draft:
    """Return the draft of an HTML capture. Raises NothingToRead where it has no words.

    ``title`` is what its container calls it: a heading in other words is then one of the text.
    """
    decoded = decode_html(source.data, source.charset)
    images = DataImages()
    html = images.move_out(decoded.text)
    saved = read_comment(html)
    url = web_address(source.url) or (saved.url if saved else None)
    try:
        tree = parse_page(bounded(html))
    except PageTooLarge:
        return _fallback(
            decoded, Metadata(url=url), text=_stripped(html), reason=Fallback.TOO_LARGE
        )
    return _PageCleaning(tree, url, images, captions=captions).run(decoded, title)


class _PageCleaning:
    """One page's way through the steps; each changes the tree that the next one reads."""

    def __init__(
        self, tree: HtmlElement, url: str | None, images: DataImages, *, captions: bool
    ) -> None:
        self._tree = tree
        self._url = url
        self._images = images
        self._captions = captions

    def run(self, decoded: Decoded, title: str) -> Draft:
        """Return the draft of the page, whose title is ``title`` where that isn't empty."""
        tree = self._tree
        structured = read_structured_data(tree)
        structured = draw_shell(tree, structured, tree.findtext(".//title") or "")
        metadata = read_metadata(tree, structured, captured_url=self._url)
        titles = titles_of(tree, metadata, told=title)
        base = base_address(tree, self._url or metadata.url)
        # Before the choice, or a mark's number would be a part of the word before it.
        notes = take_out_footnotes(tree, self._url or metadata.url)
        # The same goes for line ends, or extractors would take a post of many lines for one.
        repair_line_ends(tree)
        chosen = choose_text(tree, structured)
        body = tree.find("body")
        body = tree if body is None else body
        repair_all(body, notes, base, images=self._images)
        words = block_text(body)
        selection = select_article(
            body,
            chosen or words,
            titles=titles,
            description=metadata.description or "",
            author=metadata.author or "",
            captions=self._captions,
            is_titled=bool(title),
        )
        plain = partial(_fallback, decoded, metadata, text=chosen or words)
        if selection is None or not selection.texts:
            return plain(reason=Fallback.NO_BLOCK_MATCHES)
        if selection.coverage < _LEAST_COVERAGE and count_words(chosen) >= _FEWEST_WORDS:
            return plain(reason=Fallback.WORDS_LOST)
        markdown = article_markdown(selection.root, notes, base)
        if not markdown:
            return plain(reason=Fallback.TOO_COMPLEX)
        draft = _draft(markdown, metadata, decoded)
        draft.dropped = selection.dropped
        draft.paragraphs = repaired_lines(selection.texts, draft.fixed)
        draft.images = self._images.used_in(draft.markdown)
        return draft


def _draft(markdown: str, metadata: Metadata, decoded: Decoded) -> Draft:
    markdown, fixed = repaired_characters(markdown)
    return Draft(markdown, metadata, fixed=fixed, encoding=decoded.encoding)


def _fallback(decoded: Decoded, metadata: Metadata, *, text: str, reason: Fallback) -> Draft:
    markdown = paragraphs_of(text.split("\n"))
    if not markdown:
        raise NothingToRead("no words in the page")
    draft = _draft(markdown, metadata, decoded)
    draft.fallback = reason
    return draft


def _stripped(html: str) -> str:
    """Return the words of a page too large to parse."""
    text = re.sub(r"(?is)<(script|style)\b.*?(?:</\1\s*>|\Z)", " ", html)
    text = re.sub(
        r"(?i)<(?:/?(?:p|div|li|h[1-6]|tr|blockquote|section|article)\b[^>]*|br[^>]*)>", "\n", text
    )
    return entities.unescape(re.sub(r"<[a-zA-Z/!][^>]*>", "", text))
