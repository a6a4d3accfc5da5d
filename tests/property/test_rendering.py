"""What holds for every rendered document, sane or not."""

import re
import unicodedata
from html.parser import HTMLParser
from itertools import pairwise

from hypothesis import given

from insightreader.text.comment import render_comment
from insightreader.text.rendering import render
from tests.property.documents import wild, written

INLINE = {"a", "code", "del", "em", "kbd", "mark", "strong", "sub", "sup"}
TAGS = INLINE | {
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "ul",
}
TAGS |= {"h1", "h2", "h3", "h4", "h5", "h6", "table", "tbody", "td", "th", "thead", "tr"}
ATTRIBUTES = {"id", "class", "href", "src", "width", "height", "start", "align"}
ATTRIBUTES |= {"cellpadding"}
ADDRESS = re.compile(r"(https?:|mailto:|#fn-\d+$|#h-|asset:[0-9a-f]{64}$)", re.IGNORECASE)


class Page(HTMLParser):
    """Reads our HTML back: its text without footnote marks, and everything in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._in_mark = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._in_mark |= tag == "a" and dict(attrs).get("href", "").startswith("#fn-")
        self.text += "" if tag in INLINE else "\n"

    def handle_endtag(self, tag):
        self._in_mark &= tag != "a"
        self.text += "" if tag in INLINE else "\n"

    def handle_data(self, data):
        self.text += "" if self._in_mark else data


@given(written())
def test_words_of_the_document_are_the_words_of_the_reading_text(sample):
    markdown, words = sample

    assert render(markdown).text.split() == words


@given(wild)
def test_blocks_are_numbered_in_order_and_joined_by_one_line_feed(markdown):
    rendered = render(markdown)
    blocks = rendered.blocks
    slices = [rendered.text[block.start : block.end] for block in blocks]

    assert "\n".join(slices) == rendered.text
    assert [block.number for block in blocks] == list(range(1, len(blocks) + 1))
    assert all(after.start == block.end + 1 for block, after in pairwise(blocks))
    assert all(piece.strip() and piece == piece.strip("\n") for piece in slices)


@given(wild)
def test_spans_lie_in_one_block_and_begin_and_end_with_a_word(markdown):
    rendered = render(markdown)

    for span in rendered.spans:
        assert any(b.start <= span.start < span.end <= b.end for b in rendered.blocks)
        piece = rendered.text[span.start : span.end]
        assert piece == piece.strip()


@given(wild)
def test_rendering_again_gives_the_same(markdown):
    assert render(markdown) == render(markdown)


@given(wild)
def test_text_is_in_nfc_and_can_be_written_as_utf8(markdown):
    text = render(markdown).text

    assert unicodedata.is_normalized("NFC", text)
    assert text.encode("utf-8").decode("utf-8") == text


@given(wild)
def test_html_has_the_words_of_the_text_and_nothing_dangerous(markdown):
    rendered = render(markdown)
    page = Page(rendered.html)

    assert page.text.split() == rendered.text.split()
    assert_harmless(page)


@given(wild)
def test_comment_is_harmless_and_has_no_picture(markdown):
    page = Page(render_comment(markdown))

    assert_harmless(page)
    assert all(tag != "img" for tag, _ in page.tags)


def assert_harmless(page: Page) -> None:
    for tag, attributes in page.tags:
        assert tag in TAGS
        assert set(attributes) <= ATTRIBUTES
        for address in (attributes.get("href"), attributes.get("src")):
            assert address is None or ADDRESS.match(address)
