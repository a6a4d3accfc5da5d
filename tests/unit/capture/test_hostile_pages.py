"""A hostile page runs nothing, loads nothing and loses no words; broken ones never raise."""

import json
import re

import pytest
from lxml import html as lxml_html
from markdown import Markdown

from insightreader.capture import page_limits
from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes, from_file
from insightreader.domain.errors import NothingToRead
from tests.unit.capture.made_pages import AFTER, BEFORE, cleaned, middle_of, page

DANGEROUS_SCHEME = re.compile(r"\s*(?:javascript|vbscript|data|file|asset)\s*:", re.IGNORECASE)
ACTIVE = ("script", "iframe", "object", "embed", "form", "input", "button", "base", "meta", "link")
ATTACKS = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    '<p onclick="alert(1)" style="background:url(https://evil.example/t.gif)">styled</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="jav&#x09;ascript:alert(1)">x</a>',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '<a href="vbscript:x">x</a> <a href="data:text/html,x">x</a> <a href="file:///etc/passwd">x</a>',
    '<iframe src="https://evil.example/" srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table>",
    '<form action="https://evil.example/"><input autofocus onfocus=alert(1)><button>Go</form>',
    '<object data="x.swf"></object><embed src="x.swf">',
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<textarea><script>alert(1)</script></textarea>",
    '<a href="https://e.org/&quot;onmouseover=&quot;alert(1)">quote</a>',
    '<a href="https://e.org/" title="&quot;)[x](javascript:alert(1)">title</a>',
    '<img alt="](x)[y](javascript:alert(1))" src="https://e.org/a.png">',
    "<p>&lt;img src=x onerror=alert(1)&gt; and [x](javascript:alert(1)) and &amp;lt;b&amp;gt;</p>",
    "<pre><code>```\n</code></pre><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    '<p class="fn-1">x</p><sup class="fn-99">y</sup><div class="fn-2">z</div>',
    "<p>\x00nul \x1funit \x1erow \x1dhead</p>",
]


def live_dangers(html: str) -> list[str]:
    found = []
    for element in lxml_html.fromstring(f"<div>{html}</div>").iter():
        if element.tag in (*ACTIVE, "style", "svg", "math"):
            found.append(element.tag)
        for name, value in element.attrib.items():
            if name.startswith("on") or name in {"srcdoc", "formaction", "xlink:href"}:
                found.append(name)
            if name in {"href", "src"} and DANGEROUS_SCHEME.match(value):
                found.append(f"{name}={value}")
    return found


def rendered_both_ways(markdown: str, html: str) -> list[str]:
    """The viewer's HTML, and what another program would make of the Markdown without its HTML."""
    plain = Markdown(extensions=["tables", "fenced_code", "footnotes", "def_list", "sane_lists"])
    return [html, plain.convert(markdown)]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_live_is_left_of_an_attack(attack):
    result = cleaned(page(attack))
    for html in rendered_both_ways(result.rendered.markdown, result.rendered.html):
        assert live_dangers(html) == []
    assert all(text in result.rendered.text for text in BEFORE + AFTER)


def test_escaped_markup_stays_the_text_that_it_was():
    literal = "<script>alert(1)</script> and [x](javascript:alert(1)) and &lt;"
    html = literal.replace("&", "&amp;").replace("<", "&lt;")
    assert (
        literal
        in cleaned(page(f"<p>The page says {html} literally, word for word.</p>")).rendered.text
    )


def test_the_shared_hostile_page(shared_data):
    rules = json.loads((shared_data / "hostile" / "malicious.json").read_text("utf-8"))
    source = from_file(shared_data / "hostile" / "malicious.html", url="https://good.example/post")
    result = clean(source)
    for html in rendered_both_ways(result.rendered.markdown, result.rendered.html):
        assert live_dangers(html) == []
        assert "evil.example" not in html
        assert "tracker" not in html
    assert all(text in result.rendered.text for text in rules["must_keep_as_text"])


def test_a_base_of_another_site_moves_no_link():
    head = '<base href="https://evil.example/">'
    html = (
        '<p>See <a href="/more">more of it</a> and many other words that make this a paragraph.</p>'
    )
    assert "https://blog.example/more" in middle_of(
        cleaned(page(html, head=head)).rendered.markdown
    )
    own = '<base href="https://www.blog.example/deep/">'
    assert "https://www.blog.example/more" in cleaned(page(html, head=own)).rendered.markdown


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 5_000 + f"<p>{BEFORE[0]}</p>",
        "<p " + " ".join(f"a{n}=1" for n in range(5_000)) + f">{BEFORE[0]}</p>",
        f"<p>{BEFORE[0]}" + "<br>" * 5_000,
        f"<p>{BEFORE[0]}</p>" + "<a href=x>" * 2_000,
        f"<blockquote>{'<blockquote>' * 100}<p>{BEFORE[0]}</p>",
        "<ul><li>" * 100 + BEFORE[0],
        "<table><tr><td>" * 60 + BEFORE[0],
        f"<frameset><frame src=x></frameset><noframes><p>{BEFORE[0]}</p></noframes>",
        f"<p>{BEFORE[0]}</p><![CDATA[ x ]]><?php x ?><!doctype y>",
        f"\x00<html\x00><p>{BEFORE[0]}\ufffe",
        f"<p>{BEFORE[0]}</p><table><caption></caption><tr></tr><tr><td colspan=9999999999></table>",
        f"<p>{BEFORE[0]}</p><ol start=99999999999999><li>x</ol><img srcset=', ,, 1x'>",
        f"<p>{BEFORE[0]}</p><a href='http://[bad'>x</a><img src='//[bad'><base href='http://['>",
    ],
)
def test_broken_pages_are_read(html):
    assert BEFORE[0] in cleaned(html).rendered.text


@pytest.mark.parametrize(
    "html", ["<html></html>", "<p> </p>", "<!-- -->", "<img src=x>", "<script>x</script>"]
)
def test_a_page_without_words_has_nothing_to_read(html):
    with pytest.raises(NothingToRead):
        cleaned(html)


def test_a_page_past_the_limits_falls_back_to_its_words(monkeypatch):
    monkeypatch.setattr(page_limits, "MOST_MARKUP", 200)
    result = cleaned(page("<p>A &lt;b&gt; and <i>more</i></p><script>no words</script>"))
    assert result.fallback == "too-large"
    assert "A <b> and more" in result.rendered.text
    assert "no words" not in result.rendered.text
    assert all(text in result.rendered.text for text in BEFORE + AFTER)


def test_half_characters_and_other_encodings_raise_nothing():
    source = from_bytes(b"\xff\xfe<\0p\0>\0\x00\xd8x\0y\0", media_type="text/html")
    assert "xy" in clean(source).rendered.text
