"""What escaped text looks like: readable, with no more than Markdown needs."""

import pytest

from insightreader.text.escaping import escape_text, guard_line_starts, paragraph, verse
from insightreader.text.rendering import render


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, with commas; and (brackets).",
        "snake_case and 2 - 3 = -1",
        "AT&T & more",
        "1986 was a year. A = b: c",
        "a > b # c + d ~ e",
        "跨部门合作 — “quoted”",
    ],
)
def test_text_that_needs_no_escape_stays_as_it_is(text):
    assert paragraph(escape_text(text)) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*a* _b_ `c`", r"\*a\* \_b\_ \`c\`"),
        ("[a](b)", r"\[a\](b)"),
        ("a\\b", r"a\\b"),
        ("[1]: a]", r"\[1&#93;: a&#93;"),
        ("<b>", "&lt;b>"),
        ("&copy; &#42;", "&amp;copy; &amp;#42;"),
        ("a|b", r"a\|b"),
        ("ends with !", r"ends with \!"),
        ("C#", r"C\#"),
        ("snake_", r"snake\_"),
    ],
)
def test_markup_inside_a_line_is_escaped(text, escaped):
    assert escape_text(text) == escaped


@pytest.mark.parametrize(
    ("line", "guarded"),
    [
        ("1986. A year", r"1986\. A year"),
        ("2) two", r"2\) two"),
        ("- dash", r"\- dash"),
        ("+ plus", r"\+ plus"),
        ("---", r"\---"),
        ("# no heading", r"\# no heading"),
        ("> no quotation", r"\> no quotation"),
        ("===", "&#61;=="),
        (": no definition", "&#58; no definition"),
        ("~~~", "&#126;~~"),
        ("1986 was", "1986 was"),
        ("-5 degrees", "-5 degrees"),
        ("= 5", "= 5"),
    ],
)
def test_start_of_a_line_is_guarded_where_it_would_open_a_block(line, guarded):
    assert guard_line_starts(f"x\n{line}") == f"x\n{guarded}"


def test_paragraph_is_one_line():
    assert paragraph("  a \n\n b\tc ") == "a b c"


def test_verse_keeps_lines_apart_and_guards_each():
    assert verse(["one", "- two"]) == "one  \n\\- two"


def test_link_text_with_a_bracket_and_a_colon_is_no_definition():
    rendered = render(f"[{escape_text('^a]: b]: c')}](https://a.org)")

    assert rendered.text == "^a]: b]: c"
