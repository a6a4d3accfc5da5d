"""No markup reaches a parser that could stop it, and no word is lost to that."""

import sys

import pytest

from insightreader.capture import page_limits
from insightreader.capture.markup_tree import block_text, parse_page
from insightreader.capture.page_limits import PageTooLarge, bounded


def depth(html: str) -> int:
    tree = parse_page(html)
    return max(sum(1 for _ in element.iterancestors()) for element in tree.iter())


def test_an_ordinary_page_stays_as_it_is():
    html = (
        "<p class=\"a > b\" title='x'>One <b>two</b><br>three</p><!-- <p> --><script>a<b</script>"
    )
    assert bounded(html) == html


@pytest.mark.parametrize("tag", ["div", "span", "blockquote", "ul><li", "b", "table><tr><td"])
def test_deep_nesting_is_unwrapped_and_its_words_stay(tag):
    html = bounded(f"<{tag}>" * 3_000 + "<p>deepest words</p>")
    assert depth(html) < 2 * page_limits.DEEPEST + 20
    assert "deepest words" in block_text(parse_page(html))


def test_quotes_in_odd_places_hide_no_nesting():
    html = bounded("<div '>" + "<div>" * 3_000 + "<div '>x")
    assert depth(html) < 2 * page_limits.DEEPEST


def test_paragraphs_left_open_do_not_nest():
    html = bounded("<p><a href=x>word " * 2_000)
    assert depth(html) < 10
    assert block_text(parse_page(html)).count("word") == 2_000


@pytest.mark.parametrize("first", ["", 't=">" '])
def test_an_element_keeps_only_so_many_attributes(first):
    attributes = " ".join(f"a{number}=1" for number in range(5_000))
    html = bounded(f"<p {first}{attributes}>words</p>")
    assert html.count("=1") <= page_limits.MOST_ATTRIBUTES
    assert "words" in html


def test_a_block_keeps_only_so_many_line_breaks():
    html = bounded("<div>" + "<br>word" * 3_000 + "</div>")
    assert html.count("<br>") == page_limits.MOST_BREAKS
    assert html.count("word") == 3_000


def test_what_follows_a_void_element_is_not_inside_it():
    tree = parse_page(bounded('<div>a<source src=x>b<embed src=y>c<wbr>d<p id="last">e</p></div>'))
    (last,) = tree.xpath("//*[@id='last']")
    assert [element.tag for element in last.iterancestors()] == ["div", "body", "html"]


def test_too_much_markup_and_too_many_elements_are_refused(monkeypatch):
    monkeypatch.setattr(page_limits, "MOST_ELEMENTS", 10)
    with pytest.raises(PageTooLarge, match="elements"):
        bounded("<b>x</b>" * 11)
    monkeypatch.setattr(page_limits, "MOST_MARKUP", 10)
    with pytest.raises(PageTooLarge, match="markup"):
        bounded("x" * 11)


def test_a_long_page_may_have_more_elements_than_a_dense_one(monkeypatch):
    monkeypatch.setattr(page_limits, "DENSEST", 10)
    assert bounded(f"<p>{'word ' * 20}</p>" * 20).count("<p>") == 20
    with pytest.raises(PageTooLarge, match="elements"):
        bounded("<p>word</p>" * 20)


def test_elements_in_many_others_count_for_more(monkeypatch):
    monkeypatch.setattr(page_limits, "DENSEST", 100)
    assert bounded("<b>x</b>" * 90).count("<b>") == 90
    with pytest.raises(PageTooLarge, match="elements"):
        bounded("<div>" * 40 + "<b>x</b>" * 50)


@pytest.mark.parametrize("piece", ["<a ", '<a ="', "<!--", "<", "<script>", "</b>", "<p <", "<a='"])
def test_markup_that_never_ends_takes_one_pass(piece):
    """Counted instead of timed: twice the input makes at most about twice the steps."""
    steps = [counted_steps(piece * 2_000), counted_steps(piece * 4_000)]
    assert steps[1] <= 2 * steps[0] + 100


def counted_steps(html: str) -> int:
    steps = 0

    def count(_frame: object, _event: str, _argument: object) -> None:
        nonlocal steps
        steps += 1

    sys.setprofile(count)
    try:
        bounded(html)
    finally:
        sys.setprofile(None)
    return steps
