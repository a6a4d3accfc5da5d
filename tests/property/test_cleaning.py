"""Whatever bytes come, cleaning ends with a text or says there is none; places fit the text."""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from insightreader.capture.cleaning import FORMATS, clean
from insightreader.capture.decoding import decode_html, decode_text
from insightreader.capture.markdown.converter import to_markdown
from insightreader.capture.page_limits import bounded
from insightreader.capture.sanitising import sanitised
from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import Cleaned
from insightreader.domain.errors import UserError
from insightreader.text.rendering import render

TAGS = (
    *(
        "p",
        "div",
        "span",
        "b",
        "em",
        "a",
        "ul",
        "ol",
        "li",
        "blockquote",
        "table",
        "tr",
        "td",
        "th",
    ),
    *("pre", "code", "h2", "figure", "figcaption", "img", "br", "hr", "dl", "dt", "dd", "sup"),
    *("noscript", "details", "summary", "section", "aside", "nav", "script", "style", "q", "kbd"),
)
WORD = re.compile(r"\w+")
words = st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12)
pieces = st.one_of(
    st.sampled_from(TAGS).map("<{}>".format),
    st.sampled_from(TAGS).map("</{}>".format),
    st.sampled_from(
        ['<a href="#x" id="y">', '<sup id="y"><a href="#x">1</a></sup>', '<li id="x">']
    ),
    st.sampled_from(["**", "`", "[^1]: ", "1. ", "# ", "> ", "|", "  \n", "&lt;b&gt;", "&#0;"]),
    words,
    st.just("Several running words, with a comma, that make up a sentence of the article itself. "),
)
pages = st.lists(pieces, max_size=40).map("".join)


def check_places(result: Cleaned) -> None:
    end, blocks = len(result.rendered.text), len(result.rendered.blocks)
    assert all(1 <= removed.before <= blocks + 1 for removed in result.removed)
    assert all(0 <= lost.start <= lost.end <= end for lost in result.lost if lost.where == "text")
    assert all(0 <= each.start < each.end <= end for each in result.quotations)


@given(page=pages)
def test_any_page_is_cleaned_or_has_nothing_to_read(page):
    try:
        result = clean(from_bytes(page.encode(), media_type="text/html", url="https://e.org/p"))
    except UserError:
        return
    check_places(result)


@given(data=st.binary(max_size=300), kind=st.sampled_from(sorted(FORMATS)))
def test_any_bytes_are_cleaned_or_have_nothing_to_read(data, kind):
    try:
        result = clean(from_bytes(data, media_type=kind))
    except UserError:
        return
    check_places(result)


@given(data=st.binary(max_size=400))
def test_any_bytes_decode(data):
    assert decode_text(data).encoding
    assert decode_html(data).encoding


@given(text=st.text(alphabet=st.characters(exclude_categories=("C", "Z")), max_size=60))
def test_a_paragraph_of_any_characters_renders_to_exactly_those_characters(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;")
    rendered = render(to_markdown(sanitised(f"<p>x{escaped}x</p>")))
    assert rendered.text == unicodedata.normalize("NFC", f"x{text}x")


@given(page=pages)
def test_an_ordinary_page_keeps_its_words_within_the_bounds(page):
    assert WORD.findall(re.sub("<[^>]*>", " ", bounded(page))) == WORD.findall(
        re.sub("<[^>]*>", " ", page)
    )
