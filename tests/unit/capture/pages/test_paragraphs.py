"""Loose text becomes paragraphs; leaves hold text only and containers blocks only."""

import pytest
from lxml import etree

from insightreader.capture.markup_tree import CONTAINERS, LEAVES, is_block, parse_page
from insightreader.capture.page_addresses import (
    base_address,
    host_of,
    resolve_links,
    resolved,
    same_site,
    web_address,
    without_fragment,
)
from insightreader.capture.pages.footnotes import marks_in, take_out_footnotes
from insightreader.capture.pages.paragraphs import repair_paragraphs


def repaired(html: str) -> str:
    body = parse_page(f"<html><body>{html}</body></html>").find("body")
    repair_paragraphs(body)
    inner = "".join(etree.tostring(child, encoding="unicode", method="html") for child in body)
    return inner.replace("\n", "")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (
            "loose <b>text</b><div>in a div</div>tail",
            "<p>loose <b>text</b></p><p>in a div</p><p>tail</p>",
        ),
        ("<p>one<br><br>two<br> <br><br>three</p>", "<p>one</p><p>two</p><p>three</p>"),
        ("<p>one<br>two</p>", "<p>one<br>two</p>"),
        ("<p>one<br><b>two</b><br><br></p>", "<p>one<br><b>two</b></p>"),
        ("<p><br><br>one<br>two<br><br>three</p>", "<p>one<br>two</p><p>three</p>"),
        ("<p>said</p><dl><dd>indented</dd></dl>", "<p>said</p><div><p>indented</p></div>"),
        (
            "<div class=x>one<br><br>two</div>",
            '<div class="x"><p>one</p><p>two</p></div>',
        ),
        ("<p><font>one<br><br>two</font></p>", "<p>one</p><p>two</p>"),
        ("<ul><li>item</li></ul>", "<ul><li><p>item</p></li></ul>"),
        (
            "<h2><div>Head</div><div>line</div></h2>",
            "<h2><span>Head</span> <span>line</span> </h2>",
        ),
        (
            "<x-card><p>custom</p>loose</x-card>",
            '<div class="x-card"><p>custom</p><p>loose</p></div>',
        ),
        (
            '<a href="/x"><p>one</p><p>two</p></a>',
            '<div><p><a href="/x">one</a></p><p><a href="/x">two</a></p></div>',
        ),
        ("<a name=x><p>one</p></a>", "<div><p>one</p></div>"),
        (
            "<table><tr><td><p>a</p><p>b</p><p>c</p></td></tr></table>",
            "<div><div><div><p>a</p><p>b</p><p>c</p></div></div></div>",
        ),
        ("<p>by <a>Ann</a> , who</p>", "<p>by <a>Ann</a>, who</p>"),
        ('<p class="caption">under</p>', '<figcaption class="caption">under</figcaption>'),
    ],
)
def test_text_ends_up_in_leaves(html, expected):
    assert repaired(html) == expected


def test_a_table_of_data_stays_one():
    html = "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
    assert repaired(html).startswith("<table>")


def test_no_container_keeps_text_of_its_own():
    html = "a<div>b<section>c<p>d</p>e</section>f<ul><li>g<ul><li>h</li></ul>i</li></ul></div>j"
    tree = parse_page(f"<html><body>{repaired(html)}</body></html>").find("body")
    for element in tree.iter():
        if element.tag in CONTAINERS and element.tag not in LEAVES:
            assert not (element.text or "").strip()
            assert all(is_block(child) for child in element)
    assert "".join("".join(tree.itertext()).split()) == "abcdefghij"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://e.org/a", "https://e.org/a"),
        (" HTTP://E.org ", "HTTP://E.org"),
        ("ftp://e.org", None),
        ("//e.org", None),
        ("http://", None),
        ("http://[bad", None),
        ("https://e.org/a b", None),
        ("https://e.org/" + "a" * 3_000, None),
        (None, None),
    ],
)
def test_web_addresses(address, expected):
    assert web_address(address) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/b", "https://e.org/b"),
        ("../b", "https://e.org/b"),
        ("//o.org/b", "https://o.org/b"),
        ("a b", "https://e.org/x/a%20b"),
        ("mailto:a@b.org", "mailto:a@b.org"),
        ("jav\tascript:alert(1)", None),
        ("data:text/html,x", None),
        ("http://[bad", None),
    ],
)
def test_addresses_are_resolved_to_the_web_or_to_nothing(address, expected):
    assert resolved(address, "https://e.org/x/") == expected


def test_links_within_the_page_stay_and_links_to_nowhere_keep_their_words():
    tree = parse_page(
        '<p><a href="#n">1</a><a href="/b">2</a><a href="javascript:x">3</a><a>4</a></p>'
    )
    resolve_links(tree, "https://e.org/")
    assert [link.get("href") for link in tree.iter("a")] == ["#n", "https://e.org/b", None, None]
    assert "".join(tree.itertext()) == "1234"


def test_sites_and_fragments():
    assert host_of("https://www.E.org:80/x") == "e.org"
    assert host_of("http://[bad") == ""
    assert same_site("https://e.org/a", "http://blog.e.org/b")
    assert not same_site("https://e.org", "https://the.org")
    assert not same_site("https://1.2.3.4", "https://4.1.2.3.4")
    assert not same_site("", "")
    assert without_fragment("https://e.org/a#b") == "https://e.org/a"
    assert without_fragment("https://e.org/#!/route") == "https://e.org/#!/route"


@pytest.mark.parametrize(
    ("base", "page", "expected"),
    [
        ("/deep/", "https://e.org/a", "https://e.org/deep/"),
        ("https://evil.example/", "https://e.org/a", "https://e.org/a"),
        ("https://e.org/", None, "https://e.org/"),
        ("http://[bad", "https://e.org/a", "https://e.org/a"),
        ("javascript:x", None, None),
    ],
)
def test_a_base_counts_on_its_own_site(base, page, expected):
    tree = parse_page(f'<html><head><base href="{base}"></head><body>x</body></html>')
    assert base_address(tree, page) == expected


NOTE = '<ol class="notes"><li id="n1">The note. <a href="#r1">↩</a></li></ol>'


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#n1" id="r1">1</a></sup>',
        '<sup id="r1"><a href="#n1">[1]</a></sup>',
        '<a href="#n1" id="r1">*</a>',
        '<a href="https://e.org/p#n1" id="r1">1</a>',
    ],
)
def test_a_mark_and_its_note_become_a_pair(mark):
    tree = parse_page(f"<html><body><p>Claim{mark} here.</p><hr>{NOTE}</body></html>")
    notes = take_out_footnotes(tree, "https://e.org/p")
    assert marks_in(tree) == [1]
    assert "".join(notes[1].itertext()).strip() == "The note."
    assert "".join("".join(tree.find("body").itertext()).split()) == "Claimhere."
    assert tree.find(".//ol") is None
    assert tree.find(".//hr") is None


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="#n1" id="r1">The chapter</a></p><div id="n1">Words <a href="#r1">up</a></div>',
        '<p>See <a href="#n1" id="r1">1</a>.</p><p id="n1">No way back.</p>',
        '<p>See <a href="#n9" id="r1">1</a>.</p>',
        '<div id="n1"><p>Inside <a href="#n1" id="r1">1</a> <a href="#r1">x</a></p></div>',
    ],
)
def test_other_links_within_a_page_are_no_footnotes(html):
    tree = parse_page(f"<html><body>{html}</body></html>")
    assert take_out_footnotes(tree, None) == {}
    assert marks_in(tree) == []


def test_two_marks_of_one_note_have_one_number():
    marks = '<p>a<a href="#n1" id="r1">1</a> b<a href="#n1" id="r2">1</a></p>'
    note = '<p id="n1">Note <a href="#r1">a</a> <a href="#r2">b</a></p>'
    tree = parse_page(f"<html><body>{marks}{note}</body></html>")
    assert list(take_out_footnotes(tree, None)) == [1]
    assert marks_in(tree) == [1]
