"""How each construct becomes blocks, spans and reading text."""

import hashlib

import pytest

from insightreader.domain.text import BlockKind, SpanKind
from insightreader.text.renderer import RENDERER
from insightreader.text.rendering import render

PICTURE = "asset:" + "ab" * 32


def blocks(markdown: str) -> list[tuple[str, str]]:
    rendered = render(markdown)
    return [(str(b.kind), rendered.text[b.start : b.end]) for b in rendered.blocks]


def spans(markdown: str) -> list[tuple[str, str]]:
    rendered = render(markdown)
    return [(str(s.kind), rendered.text[s.start : s.end]) for s in rendered.spans]


def test_result_names_its_renderer_and_the_hash_of_its_text():
    rendered = render("One *word*.\n\nTwo.")

    assert rendered.text == "One word.\nTwo."
    assert rendered.renderer == RENDERER == "text-1"
    assert rendered.text_sha256 == hashlib.sha256(b"One word.\nTwo.").hexdigest()


def test_empty_document_has_no_block():
    rendered = render(" \n\n<!-- nothing -->\n\n&nbsp;")

    assert (rendered.text, rendered.blocks, rendered.spans) == ("", (), ())


def test_white_space_collapses_but_other_spaces_stay():
    assert render("a  b\nc\td").text == "a b c d"
    assert render("甲　乙 &nbsp; c").text == "甲　乙 \u00a0 c"


def test_break_is_a_line_feed_inside_its_block():
    assert blocks("one  \ntwo<br>three <br/> four") == [("paragraph", "one\ntwo\nthree\nfour")]


def test_heading_has_its_rank_as_level():
    rendered = render("# One\n\n### Three")

    assert [(b.kind, b.level) for b in rendered.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 3),
    ]


def test_list_item_has_its_depth_as_level_and_its_second_paragraph_is_a_block():
    rendered = render("- a\n\n    more\n\n    - b\n        1. c\n\n- d")

    assert [(rendered.text[b.start : b.end], b.level) for b in rendered.blocks] == [
        ("a", 1),
        ("more", 1),
        ("b", 2),
        ("c", 3),
        ("d", 1),
    ]
    assert {b.kind for b in rendered.blocks} == {BlockKind.LIST_ITEM}


def test_innermost_container_says_what_a_block_is():
    assert blocks("> q\n>\n> - item\n>\n>     > inner") == [
        ("quote", "q"),
        ("list-item", "item"),
        ("quote", "inner"),
    ]


def test_code_keeps_its_lines_and_spaces():
    assert blocks("```python\n    a  =  1\n\nb\n```") == [("code", "    a  =  1\n\nb")]
    assert blocks("    x  *y*\n      z") == [("code", "x  *y*\n  z")]


@pytest.mark.parametrize(
    ("markdown", "code"),
    [
        ("- a\n\n    ```py\n    x\n      y\n    ```\n\n- b", "x\n  y"),
        ("> ```\n> x\n>\n>   y\n> ```", "x\n\n  y"),
        ("1. ~~~\n   x\n   ~~~", "x"),
        ("> > ````\n> > ```\n> > ````", "```"),
    ],
)
def test_code_can_be_fenced_inside_a_list_or_quotation(markdown, code):
    assert ("code", code) in blocks(markdown)


def test_unclosed_fence_is_text():
    assert blocks("- ```\n  a") == [("list-item", "``` a")]
    assert blocks("> ```\nout") == [("quote", "``` out")]


def test_table_cells_are_blocks_in_reading_order_and_empty_ones_are_none():
    assert blocks("| a | b |\n|--|--|\n|   | c \\| d |") == [
        ("table-cell", "a"),
        ("table-cell", "b"),
        ("table-cell", "c | d"),
    ]


def test_definition_list_gives_terms_and_definitions():
    assert blocks("Mission\n:   One.\n\n    Two.") == [
        ("term", "Mission"),
        ("definition", "One."),
        ("definition", "Two."),
    ]


def test_footnotes_come_last_and_their_marks_say_nothing():
    assert blocks("A[^x] b [^y] c.\n\n[^x]: Note *x*.\n[^y]: Note y.\n\n    More.\n\nEnd.") == [
        ("paragraph", "A b c."),
        ("paragraph", "End."),
        ("footnote", "Note x."),
        ("footnote", "Note y."),
        ("footnote", "More."),
    ]


def test_mark_without_a_note_is_text():
    assert render("A[^x].").text == "A[^x]."


def test_mark_is_drawn_at_its_word():
    html = render("A [^x] b.\n\n[^x]: N.").html

    assert '<p>A<sup><a href="#fn-1">1</a></sup> b.</p>' in html
    assert '<li id="fn-1"><p class="footnote">N.</p></li>' in html


def test_post_cannot_say_where_footnotes_go():
    assert render("///Footnotes Go Here///\n\nA[^1].\n\n[^1]: N.").text == (
        "///Footnotes Go Here///\nA.\nN."
    )


def test_inline_markup_becomes_spans():
    assert spans(
        "*e* **s** `c` H<sub>2</sub> x<sup>2</sup> <mark>m</mark> <del>d</del> <kbd>k</kbd>"
    ) == [
        ("emphasis", "e"),
        ("strong", "s"),
        ("code", "c"),
        ("subscript", "2"),
        ("superscript", "2"),
        ("mark", "m"),
        ("deleted", "d"),
        ("keyboard", "k"),
    ]


def test_span_has_no_white_space_at_its_ends_and_none_inside_its_like():
    assert spans("a<mark> b </mark>c <mark>x <mark>y</mark></mark>") == [
        ("mark", "b"),
        ("mark", "x y"),
    ]


def test_links_lead_to_the_web_to_mail_and_to_headings():
    rendered = render(
        "# A head\n\n[a](https://a.org) [b](mailto:b@c.org) [c](#a-head) [d](#none) [e](page.html)"
        " [f](javascript:x) [g](//h.org) [h](#fn-1)"
    )

    assert [s.target for s in rendered.spans if s.kind is SpanKind.LINK] == [
        "https://a.org",
        "mailto:b@c.org",
        "#h-a-head",
    ]


def test_headings_alike_have_ids_of_their_own():
    html = render("# One\n\n# One\n\n# \U0001f600").html

    assert all(f'id="{name}"' in html for name in ("h-one", "h-one-1", "h-"))


def test_raw_html_is_text_but_for_a_few_inline_tags():
    assert render('<div class="x">*a*</div> <b>b</b> <sup onclick="y">c</sup>').text == (
        '<div class="x">a</div> <b>b</b> c'
    )


def test_composed_characters_move_the_offsets_of_spans_along():
    rendered = render("e\u0301 *o\u0308 x* a**\u0308b**")

    assert rendered.text == "é ö x äb"
    assert [rendered.text[s.start : s.end] for s in rendered.spans] == ["ö x", "b"]


def test_unprintable_characters_are_no_text_even_as_references():
    assert render("a\x00b\ufffcc&#xFFFC;d&#x2029;e\ud800f\u2028g").text == "abcd e\ufffdf g"


def test_picture_stands_after_the_sentence_it_interrupts():
    html = render(f"Before ![]({PICTURE}) after.").html

    assert html.index("Before  after.".replace("  ", " ")) < html.index("<img")


def test_size_of_a_picture_is_reserved():
    html = render(f"![]({PICTURE})", image_sizes={"ab" * 32: (640, 480)}).html

    assert f'<p class="image"><img src="{PICTURE}" width="640" height="480"/></p>' in html


def test_picture_that_is_no_asset_is_not_drawn():
    assert "img" not in render("![a](https://example.org/x.png)\n\n![b](asset:x)").html


@pytest.mark.parametrize(
    "text",
    [
        "[TOC]",
        "*[HTML]: Hyper Text",
        "A heading {#id}",
        "{: .class }",
        '"quotes" -- and ... dots',
        "https://example.org/a_b_c",
        "[[wiki link]]",
        "~~struck~~ ==marked== ^up^",
    ],
)
def test_what_other_dialects_would_eat_is_text(text):
    assert render(text).text == text
