"""Plain text falls into blocks by blank lines, lists and hard wraps; headings by their shape."""

import pytest

from insightreader.capture.texts.headings import find_headings
from insightreader.capture.texts.text_blocks import TextBlock, split_blocks
from insightreader.capture.texts.text_title import find_title, guess_title

LONG = (
    "A long paragraph of running words that is much wider than any heading would ever be, for sure."
)


def lines(text: str) -> list[tuple[str, ...]]:
    return [block.lines for block in split_blocks(text)]


def test_blank_lines_part_paragraphs():
    assert lines("One.\n\n\nTwo,\nstill two.") == [("One.",), ("Two,", "still two.")]


def test_without_blank_lines_each_line_is_a_paragraph():
    assert lines("One.\nTwo.\nThree.") == [("One.",), ("Two.",), ("Three.",)]


def test_hard_wrapped_lines_are_joined():
    wrapped = (
        "A friend wrote last week to ask why I still send these by post, when\n"
        "everybody reads on a telephone in a queue. I had no clever answer for\n"
        "her, only that a letter waits and a message does not, which is as\n"
        "true today as it was then.\n\n- one stamp\n- one envelope\n"
    )
    blocks = split_blocks(wrapped)
    assert len(blocks) == 2
    assert blocks[0].text.count("\n") == 0
    assert "when everybody" in blocks[0].text
    assert blocks[1] == TextBlock(("- one stamp", "- one envelope"), is_list=True)


def test_hard_wrapped_chinese_is_joined_without_spaces():
    line = "这座城市醒得很早人们走过旧桥去上班没有人问是谁建的也没有人问"
    joined = split_blocks(f"{line}\n{line}\n{line}\n{line}\n\n{line}。")
    assert joined[0].lines == (line * 4,)


def test_verse_keeps_its_lines():
    assert lines("Roses are red,\nviolets are blue,\n\nand so on.") == [
        ("Roses are red,", "violets are blue,"),
        ("and so on.",),
    ]


def test_items_apart_by_blank_lines_are_one_list():
    blocks = split_blocks("Things:\n\n* one\n\n* two\n\nEnd.")
    assert [block.is_list for block in blocks] == [False, True, False]


@pytest.mark.parametrize("line", ["- Said nobody ever", "1986. A year to remember"])
def test_a_lone_dash_or_number_makes_no_list(line):
    assert not split_blocks(f"One.\n\n{line}\n\nTwo.")[1].is_list


def headings(*texts: str) -> set[int]:
    return find_headings([TextBlock(tuple(text.split("\n"))) for text in texts])


@pytest.mark.parametrize(
    "line", ["What now?", '"Make do and mend" or missions?', "余白に書く", "1990s"]
)
def test_a_short_line_before_a_long_paragraph_is_a_heading(line):
    assert headings(LONG, line, LONG) == {1}


@pytest.mark.parametrize(
    "line",
    [
        "It ends with a stop.",
        "It leads on:",
        "“Wholly in quotation marks”",
        "- an item",
        "one two three four five six seven eight nine ten eleven twelve thirteen",
        "two\nlines",
        "1234",
    ],
)
def test_other_short_lines_are_not(line):
    assert headings(LONG, line, LONG) == set()


def test_no_heading_stands_last_or_before_something_short_or_after_a_colon():
    assert headings(LONG, "A short line") == set()
    assert headings("A short line", "Another one", LONG) == {1}
    assert headings("He said the following:", "A short line", LONG) == set()


def title(*texts: str):
    return find_title([TextBlock((text,)) for text in texts])


def test_the_title_loses_its_tail_and_its_repeats():
    found = title("On bridges ??", "On bridges ??", LONG, "ON BRIDGES")
    assert found is not None
    assert (found.title, found.indexes) == ("On bridges", (0, 1, 3))
    assert [(lost.start, lost.end, lost.where) for lost in found.lost] == [(11, 13, "title")]


@pytest.mark.parametrize("line", ["A sentence that ends.", LONG * 2, "- an item"])
def test_a_first_line_that_is_no_title_leaves_none(line):
    assert title(line, LONG) is None


def test_one_line_alone_is_the_text():
    assert title("Only this") is None


def test_a_text_without_title_is_called_by_its_first_words():
    assert guess_title("Short one\nand more") == "Short one"
    guessed = guess_title(LONG)
    assert guessed.endswith("…")
    assert LONG.startswith(guessed[:-1])
    assert len(guessed) <= 81
