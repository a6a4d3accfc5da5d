"""Line ends that a page's style keeps: breaks, paragraphs and lists of posts in one element."""

import pytest

from insightreader.capture.markup_tree import block_text, parse_page
from insightreader.capture.pages.lines import repair_line_ends
from tests.unit.capture.made_pages import cleaned, middle_of, page

PRE_WRAP = 'style="white-space: pre-wrap"'


def middle(html: str) -> str:
    return middle_of(cleaned(page(html)).rendered.markdown)


@pytest.mark.parametrize(
    "keeping",
    [
        PRE_WRAP,
        'style="color: red; WHITE-SPACE:pre-line"',
        'class="x whitespace-pre-wrap break-words"',
    ],
)
def test_blank_lines_part_paragraphs(keeping):
    html = f"<p {keeping}>One line of it.\n\nAnother line of it.\nAnd one below.</p>"
    assert middle(html) == "One line of it.\n\nAnother line of it.  \nAnd one below."


def test_without_such_a_style_line_ends_are_spaces():
    assert middle("<p>One line of it.\n\nAnother line.</p>") == "One line of it. Another line."


@pytest.mark.parametrize(
    ("lines", "markdown"),
    [
        ("1. one\n2. two\n3. three", "1.  one\n2.  two\n3.  three"),
        ("• one\n• two", "-   one\n-   two"),
        ("Said:\n- one\n- two\n\nSo.", "Said:\n\n-   one\n-   two\n\nSo."),
    ],
)
def test_lines_that_list_become_a_list(lines, markdown):
    assert middle(f"<div {PRE_WRAP}>{lines}</div>") == markdown


@pytest.mark.parametrize("lines", ["1. one\n3. three", "- alone\nand no list", "1986. A year\nwas"])
def test_lines_that_only_begin_like_items_stay_lines(lines):
    tree = parse_page(f"<html><body><p {PRE_WRAP}>{lines}</p></body></html>")
    repair_line_ends(tree)
    assert tree.find(".//li") is None
    assert block_text(tree).split() == lines.split()


def test_marks_and_links_inside_stay_where_they_were():
    html = f'<p {PRE_WRAP}>Read <a href="/x">this</a>\n\nand <b>that\nline</b> here.</p>'
    expected = "Read [this](https://blog.example/x)\n\nand **that**  \n**line** here."
    assert middle(html) == expected


def test_code_keeps_its_own_lines():
    assert middle(f"<pre {PRE_WRAP}>a\n\nb</pre>") == "```\na\n\nb\n```"
