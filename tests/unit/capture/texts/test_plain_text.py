"""Pasted posts and text files: from bytes to what a reader sees and what is reported."""

import hashlib
import json

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes, from_file, from_text
from insightreader.domain.cleaned import Cleaned, FieldSource
from insightreader.domain.errors import NothingToRead
from insightreader.domain.text import BlockKind

POST = """Letters from the coast ??

Letters from the coast ??

The ferry comes twice a day now, and the island’s school has nine children – two more.

?

Who pays for the ferry?

Nobody agreed on that. The council said the county would, the county said “the users”, all others.

As Ingrid Holm , who runs the shop, put it in her book “Nine Children”:

“An island is a place where everybody knows what the ferry costs.”

- the boat
- the crew

Read the full story on our blog.

To view or add a comment, sign in

Others also viewed
"""


def cleaned(text: str | bytes) -> Cleaned:
    data = text if isinstance(text, bytes) else text.encode()
    return clean(from_bytes(data, media_type="text/plain"))


@pytest.fixture(scope="module")
def post() -> Cleaned:
    return cleaned(POST)


def test_blocks_are_what_their_shape_says(post):
    kinds = [block.kind for block in post.rendered.blocks]
    assert kinds == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
        BlockKind.PARAGRAPH,
    ]


def test_title_site_and_languages_come_with_their_sources(post):
    metadata = post.metadata
    assert metadata.title == "Letters from the coast"
    assert (metadata.site, metadata.language, metadata.ui_language) == ("LinkedIn", "en", "en")
    assert (metadata.author, metadata.published, metadata.url) == (None, None, None)
    assert metadata.sources["site"] is FieldSource.FURNITURE
    assert metadata.sources["title"] is FieldSource.GUESSED
    assert "author" not in metadata.sources


def test_what_was_removed_says_why_and_where(post):
    assert [(block.text, block.reason, block.before) for block in post.removed] == [
        ("Letters from the coast ??", "duplicate-title", 1),
        ("To view or add a comment, sign in", "page-furniture", 9),
        ("Others also viewed", "page-furniture", 9),
    ]
    assert all(block.markdown for block in post.removed)


def test_a_lost_line_is_a_place_between_blocks(post):
    in_title, line = post.lost
    assert (in_title.where, in_title.text) == ("title", "??")
    assert (line.where, line.text, line.start) == ("text", "?", line.end)
    assert line.start == post.rendered.blocks[1].start


def test_the_space_that_a_mention_left_is_closed_and_reported(post):
    assert "Ingrid Holm, who runs" in post.rendered.text
    assert [(fixed.rule, fixed.count) for fixed in post.fixed] == [("space-before-comma", 1)]


def test_the_quotation_is_suggested_with_speaker_and_work(post):
    (quotation,) = post.quotations
    assert post.rendered.text[quotation.start : quotation.end].startswith("An island is a place")
    assert (quotation.speaker, quotation.work) == ("Ingrid Holm", "Nine Children")


def test_a_last_line_that_leads_elsewhere_stays_and_marks_an_excerpt(post):
    assert post.maybe_excerpt
    assert post.rendered.text.endswith("Read the full story on our blog.")


def test_literal_markdown_renders_to_exactly_that_text():
    literal = "1986. A year, *not* a list; [x](y) & <b>, a_b_c, # no, `tick` and {#id}."
    text = cleaned(f"Title here\n\n{literal}\n\n> no quotation here").rendered.text
    assert text == f"{literal}\n> no quotation here"


def test_a_text_of_nothing_but_furniture_is_kept():
    assert cleaned("Follow\n\nShare\n\nSubscribe").rendered.text.split("\n")[-1] == "Subscribe"


@pytest.mark.parametrize("text", ["...\n\n???", "—", "\u200b\u200b x"[:2]])
def test_a_text_without_words_has_nothing_to_read(text):
    with pytest.raises(NothingToRead):
        cleaned(text)


def test_a_pasted_text_without_title_is_called_by_its_first_words():
    metadata = clean(from_text("This sentence ends here. Another one follows it.")).metadata
    assert metadata.title == "This sentence ends here. Another one follows it."
    assert metadata.sources["title"] is FieldSource.GUESSED


def test_lost_letters_in_words_are_marked_in_the_reading_text():
    result = cleaned("Cities\n\nThe pilot ran in G?teborg, was that so?\n\nAnd in Malm? too.")
    (lost,) = result.lost
    assert result.rendered.text[lost.start - 1 : lost.end + 6] == "G?teborg"


def expectations(folder):
    return sorted(folder.glob("*.json"))


def test_shared_captures_give_their_expected_results(shared_data):
    folder = shared_data / "text-captures"
    for file in expectations(folder):
        case = json.loads(file.read_text("utf-8"))
        expected, result = case["expected"], clean(from_file(folder / case["input"]))
        metadata = result.metadata
        assert (metadata.title, metadata.site) == (expected["title"], expected["site"]), file.name
        assert metadata.language == expected["language"], file.name
        assert metadata.direction == expected.get("direction", "ltr"), file.name
        assert result.encoding in expected["encoding"], file.name
        assert [fixed.rule for fixed in result.fixed] == expected["fixed"], file.name
        assert sorted(block.text for block in result.removed) == sorted(
            each if isinstance(each, str) else each["text"] for each in expected["removed"]
        ), file.name
        assert sorted(lost.text for lost in result.lost) == sorted(
            lost["text"] for lost in expected["lost"]
        ), file.name
        if "markdown" in expected:
            assert result.rendered.markdown == expected["markdown"], file.name


def test_the_founding_post_gives_exactly_its_expected_result(shared_data):
    folder = shared_data / "text-captures"
    case = json.loads((folder / "founding-post.json").read_text("utf-8"))
    expected, result = case["expected"], clean(from_file(folder / case["input"]))
    text, blocks = result.rendered.text, result.rendered.blocks
    contents = [text[block.start : block.end] for block in blocks]
    digest = hashlib.sha256(result.rendered.markdown.encode()).hexdigest()
    assert digest == expected["markdown_sha256"]
    assert len(blocks) == expected["blocks"]
    assert contents[0].startswith(expected["first_block_starts"])
    assert contents[-1] == expected["last_block"]
    assert result.maybe_excerpt == expected["maybe_excerpt"]
    assert {block.text: block.reason for block in result.removed} == {
        each["text"]: each["why"] for each in expected["removed"]
    }
    for kind, wanted in ((BlockKind.HEADING, "headings"), (BlockKind.QUOTE, "blockquotes")):
        assert [c for c, b in zip(contents, blocks, strict=True) if b.kind is kind] == expected[
            wanted
        ]
    assert all(character in text for character in expected["kept_characters"])
    assert [
        (each.speaker, each.work, text[each.start :].startswith(wanted["starts"]))
        for each, wanted in zip(result.quotations, expected["quotations"], strict=True)
    ] == [(wanted["speaker"], wanted.get("work"), True) for wanted in expected["quotations"]]
    line = next(lost for lost in result.lost if lost.where == "text")
    before, after = expected["lost"][1]["between"]
    assert text[: line.start].rstrip().endswith(before)
    assert text[line.end :].startswith(after)


BODY = "The second violins are paid the same and thanked half as often; I asked four why they stay."


def test_a_browser_s_title_loses_what_stands_behind_the_title_that_the_text_repeats():
    result = cleaned(f"The quiet half | by Ana Reyes | Medium\n\nThe quiet half\n\n{BODY}\n")
    metadata = result.metadata
    assert (metadata.title, metadata.site) == ("The quiet half", "Medium")
    assert metadata.sources["site"] is FieldSource.GUESSED
    assert [block.markdown for block in result.removed] == ["The quiet half"]
    assert result.rendered.text == BODY


def test_a_known_site_behind_a_title_is_no_part_of_it_and_another_word_may_be():
    assert cleaned(f"Small debts - Substack\n\n{BODY}\n").metadata.title == "Small debts"
    assert cleaned(f"Tea - a defence\n\n{BODY}\n").metadata.title == "Tea - a defence"


def test_quoted_lines_of_a_mail_become_one_quotation():
    result = cleaned(
        "Re: the rota\n\nYes.\n\n> Could you take Thursdays? Nobody else answered,\n"
        f"> and the keys are with you anyway.\n\n{BODY}\n"
    )
    quotes = [block for block in result.rendered.blocks if block.kind is BlockKind.QUOTE]
    told = [result.rendered.text[block.start : block.end] for block in quotes]
    asked = "Could you take Thursdays? Nobody else answered, and the keys are with you anyway."
    assert told == [asked]


def test_quoted_verse_keeps_its_lines_and_a_lone_sign_is_a_character():
    result = cleaned(f"Lines\n\n> one road\n> one river\n\n> 3 is enough\n\n{BODY}\n")
    assert result.rendered.text == f"one road\none river\n> 3 is enough\n{BODY}"


def test_who_stands_above_a_short_time_ago_wrote_the_post():
    result = cleaned(f"Ines Duarte\nPartner at Northlight\n2w • Edited •\n\n{BODY}\n\n{BODY}\n")
    assert result.metadata.author == "Ines Duarte"
    assert [block.reason for block in result.removed] == ["byline"] * 3
    assert result.rendered.text == f"{BODY}\n{BODY}"


def test_a_line_without_a_stop_is_a_heading_above_a_paragraph_of_a_line():
    short = "The mayor said that he would mend it before the winter, but not which."
    result = cleaned(f"A bridge\n\n{BODY}\n\nWhat was promised\n\n{short}\n\nWhy?\n\n{short}\n")
    kinds = [block.kind for block in result.rendered.blocks]
    assert kinds.count(BlockKind.HEADING) == 1


def test_a_word_that_was_broken_at_its_hyphen_stays_one_word():
    wrapped = (
        "Whoever takes the shortest way knows one street after ten years, and a well-\n"
        "known one at that. Whoever takes other ways knows a town, and sometimes even\n"
        "those who live in it. The argument is old, and it is seldom taken quite seri-\n"
        "ously, since nobody can put a figure on it, neither those with short-\n"
        "and those with long memories."
    )
    text = cleaned(f"On detours\n\n{wrapped}\n\n{BODY}\n").rendered.text
    assert "a well-known one" in text
    assert "short- and those" in text


def test_an_empty_quoted_line_at_the_end_of_a_mail_s_quotation_is_nothing():
    words = "我们数过会议的时间每周十一个小时却没有一个决定是写不下来的" * 2
    assert words in cleaned(f"你好。\n\n> {words}\n>\n\n谢谢，我知道了。\n").rendered.text
