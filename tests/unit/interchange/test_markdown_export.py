"""Reading notes as Markdown: they render to exactly the words that were noted."""

from dataclasses import replace

import pytest

from insightreader.domain.exchange import ExportedPost
from insightreader.domain.text import BlockKind
from insightreader.interchange.markdown import document
from insightreader.text.rendering import render
from tests.unit.interchange.exported import (
    PICTURE_SHA256,
    RICH,
    arabic_post,
    post,
    rich_post,
    with_changed,
)


def exported(*posts: ExportedPost, with_text: bool = False) -> str:
    return "".join(document(posts, with_text=with_text))


def quotes(markdown: str) -> list[str]:
    """The quoted blocks of a document as people would read them."""
    rendered = render(markdown)
    return [
        rendered.text[block.start : block.end]
        for block in rendered.blocks
        if block.kind is BlockKind.QUOTE
    ]


def test_a_quotation_is_a_block_quote_with_its_place_and_verdict() -> None:
    assert quotes(exported(post(RICH, "National leadership"))) == [
        "National leadership",
        "— § 7, exact",
    ]


def test_what_the_source_says_now_is_told_below_a_changed_quotation() -> None:
    text = exported(with_changed(rich_post()))
    assert "changed" in text
    assert "> The source now says: ~~bold~~ **modest** goal, clear and measured" in text


def test_facts_of_the_source_come_first() -> None:
    lines = exported(rich_post()).splitlines()
    assert lines[0] == "# Missions"
    assert "- Author: An Author" in lines
    assert "- Address: <https://site.example/missions>" in lines
    assert f"- Capture SHA-256: `{'ab' * 32}`" in lines
    assert "- Tags: first, second" in lines


def test_facts_that_are_not_known_are_left_out() -> None:
    text = exported(arabic_post())
    assert "Author" not in text
    assert "Address" not in text
    assert "Tags" not in text


def test_codes_and_comment_follow_the_quotation() -> None:
    text = exported(rich_post())
    assert "Codes: Case/Oats, Factor/Trust" in text
    assert "Compare *Oats*.\n\n- one\n- two\n" in text


def test_what_is_quoted_there_is_never_cited_as_read() -> None:
    assert "— § 5, exact; A. Person, The Book, as quoted there" in quotes(exported(rich_post()))


@pytest.mark.parametrize(
    "words",
    [
        "1. not a list",
        "# not a heading",
        "- not an item",
        "*not emphasis* and _neither_",
        "<script>alert(1)</script>",
        "[no](https://link.example)",
        "a | b",
        "&amp; as written",
        "back\\slash `tick`",
        "=== ---",
    ],
)
def test_markup_in_a_quotation_stays_text(words: str) -> None:
    source = post("Plain.", "Plain")
    note = source.annotations[0]
    changed = ExportedPost(source.details, source.rendered, (replace(note, exact=words),))
    assert quotes(exported(changed))[0] == words


def test_each_line_of_a_quotation_is_a_block_of_its_own() -> None:
    found = quotes(exported(post(RICH, "National leadership\nData")))
    assert found[:2] == ["National leadership", "Data"]


def test_a_hostile_title_stays_one_heading() -> None:
    text = exported(post("Words.", title="# One\n\n---\n\n<b>two</b> ![x](http://a.example/t.gif)"))
    rendered = render(text)
    assert rendered.text.startswith("# One --- <b>two</b> ![x](http://a.example/t.gif)\n")
    assert "<img" not in rendered.html


def test_an_address_cannot_break_out_of_its_brackets() -> None:
    text = exported(post("Words.", url="https://a.example/> [x](javascript:alert(1))\n# y"))
    assert "- Address: <https://a.example/%3E%20[x](javascript:alert(1))%0A#%20y>" in text


def test_an_open_fence_in_a_comment_swallows_nothing() -> None:
    text = exported(post(RICH, {"quote": "Oats", "comment": "see\n\n```\ncode"}, "case"))
    assert "case" in quotes(text)


def test_a_closed_fence_gets_no_second_end() -> None:
    text = exported(post(RICH, {"quote": "Oats", "comment": "```\ncode\n```"}))
    assert text.count("```") == 2


def test_posts_are_parted_by_a_rule() -> None:
    text = exported(rich_post(), arabic_post())
    assert text.count("\n---\n") == 1
    assert text.index("# Missions") < text.index("---") < text.index("# عنوان قصير")


def test_the_text_comes_along_when_asked_for_without_its_pictures() -> None:
    assert "## Text" not in exported(rich_post())
    text = exported(rich_post(), with_text=True)
    assert "## Text" in text
    assert "A mission is a **bold goal**" in text
    assert "A map of the borough" in text
    assert PICTURE_SHA256 not in text


def test_footnotes_of_several_texts_keep_apart() -> None:
    one, two = post("One[^1].\n\n[^1]: first"), post("Two[^1], `[^x]`.\n\n[^1]: second", number=2)
    text = render(exported(one, two, with_text=True)).text
    assert "Two, [^x]." in text
    assert text.endswith("first\nsecond")


def test_a_note_without_a_place_says_so() -> None:
    assert "— § 2, orphan" in quotes(exported(arabic_post()))
