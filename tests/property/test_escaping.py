"""Plain text survives Markdown, wherever it stands."""

import pytest
from hypothesis import given

from insightreader.domain.text import BlockKind
from insightreader.text.escaping import escape_text, guard_line_starts, paragraph, verse
from insightreader.text.rendering import render
from tests.property.texts import any_text, as_html_would

PLACES = {
    "heading": ("## {}", BlockKind.HEADING),
    "item": ("- {}", BlockKind.LIST_ITEM),
    "numbered item": ("3. {}", BlockKind.LIST_ITEM),
    "nested item": ("- x\n    - {}", BlockKind.LIST_ITEM),
    "quotation": ("> {}", BlockKind.QUOTE),
    "cell": ("| x | {} |\n|---|---|", BlockKind.TABLE_CELL),
    "definition": ("x\n:   {}", BlockKind.DEFINITION),
    "note": ("x[^n]\n\n[^n]: {}", BlockKind.FOOTNOTE),
}


@given(any_text)
def test_paragraph_of_escaped_text_reads_as_the_text(text):
    assert render(paragraph(escape_text(text))).text == as_html_would(text)


@given(any_text, any_text)
def test_paragraphs_stay_apart(one, other):
    expected = [text for text in (as_html_would(one), as_html_would(other)) if text]
    rendered = render(f"{paragraph(escape_text(one))}\n\n{paragraph(escape_text(other))}")

    assert rendered.text == "\n".join(expected)
    assert {block.kind for block in rendered.blocks} <= {BlockKind.PARAGRAPH}


@pytest.mark.parametrize("place", PLACES)
@given(text=any_text)
def test_escaped_text_keeps_its_place_in_a_document(place, text):
    template, kind = PLACES[place]
    rendered = render(template.format(paragraph(escape_text(text))))
    found = [rendered.text[b.start : b.end] for b in rendered.blocks if b.kind is kind]
    fillers = 1 if place in {"cell", "nested item"} else 0

    assert "".join(found[fillers:]) == as_html_would(text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[", "](https://example.org/)"),
        ("**", "**"),
        ("<sup>", "</sup>"),
        ("x", "[y](https://z.org)"),
    ],
)
@given(text=any_text)
def test_escaped_text_stands_inside_and_beside_markup(before, after, text):
    inner = as_html_would(text)
    letters = {"x": "x", "[y](https://z.org)": "y"}
    rendered = render(before + escape_text(inner) + after)

    if inner:
        assert rendered.text == letters.get(before, "") + inner + letters.get(after, "")


@given(any_text, any_text)
def test_lines_of_verse_stay_lines_of_one_block(one, other):
    lines = [as_html_would(one), as_html_would(other)]
    rendered = render(verse(escape_text(line) for line in lines))

    assert rendered.text.split("\n") == ([line for line in lines if line] or [""])


@given(any_text)
def test_guarding_twice_changes_nothing_more(text):
    once = guard_line_starts(escape_text(text))

    assert guard_line_starts(once) == once
