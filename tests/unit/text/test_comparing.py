"""Two revisions compared: blocks in pairs, and the words that differ in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.text.comparing import compare
from insightreader.text.rendering import render


def marked(old: str, new: str) -> list[tuple[str | None, str | None, list[str], list[str]]]:
    before, after = render(old), render(new)
    return [
        (
            pair.old and before.text[pair.old.start : pair.old.end],
            pair.new and after.text[pair.new.start : pair.new.end],
            [before.text[slice(*each)] for each in pair.old_marks],
            [after.text[slice(*each)] for each in pair.new_marks],
        )
        for pair in compare(before, after)
        if not pair.is_same
    ]


def test_equal_texts_have_no_change():
    assert marked("# A\n\nOne.\n\nTwo.", "# A\n\nOne.\n\nTwo.") == []


def test_the_words_that_differ_are_marked_on_both_sides():
    assert marked("It did start in 2019, they say.", "It did not start in 2020, they say.") == [
        (
            "It did start in 2019, they say.",
            "It did not start in 2020, they say.",
            ["2019"],
            [" not", "2020"],
        )
    ]


def test_a_new_paragraph_leaves_what_follows_alone():
    found = marked("One is here.\n\nTwo is there.", "One is here.\n\nBetween.\n\nTwo is there.")
    assert found == [(None, "Between.", [], ["Between."])]


def test_a_paragraph_that_went_is_marked_whole():
    found = marked("One is here.\n\nGone for ever.\n\nTwo.", "One is here.\n\nTwo.")
    assert found == [("Gone for ever.", None, ["Gone for ever."], [])]


def test_text_without_spaces_is_compared_by_its_characters():
    [(_, _, old, new)] = marked("水利工程两千年。", "水利工程三千年。")
    assert (old, new) != ([], [])


def test_a_new_paragraph_is_not_taken_for_an_old_one_over_a_few_small_words():
    old = "I have told the story of the port to rooms full of planners, and the end of it too."
    new = f"A new paragraph of the author.\n\n{old.replace('port', 'harbour')}"
    found = marked(old, new)
    assert [(each[0] is None, each[3]) for each in found] == [
        (True, ["A new paragraph of the author."]),
        (False, ["harbour"]),
    ]


@pytest.mark.parametrize("words", [5_000])
def test_a_very_long_block_is_compared_as_a_whole(words):
    text = "word " * words
    [(_, _, old, new)] = marked(text + "end", text + "other end")
    assert (len(old), len(new)) == (1, 1)


_PARAGRAPHS = st.lists(st.text("ab cd.", min_size=1, max_size=20), max_size=6)


@given(_PARAGRAPHS, _PARAGRAPHS)
def test_every_block_of_both_is_there_once_and_in_order(old, new):
    before, after = render("\n\n".join(old)), render("\n\n".join(new))
    pairs = compare(before, after)
    assert [each.old for each in pairs if each.old] == list(before.blocks)
    assert [each.new for each in pairs if each.new] == list(after.blocks)
    for pair in pairs:
        if pair.is_same:
            assert (
                before.text[pair.old.start : pair.old.end]
                == (after.text[pair.new.start : pair.new.end])
            )
