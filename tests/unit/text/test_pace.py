"""How much is left to read: words, and characters where a script is read by them."""

import pytest

from insightreader.text.pace import Amount, words_in
from insightreader.text.rendering import render


def test_words_are_counted_and_two_chinese_characters_make_one():
    assert words_in("one two  three") == 3
    assert words_in("使命是大膽的目標") == 4
    assert words_in("かなと漢字 and words") == 2.5 + 2
    assert words_in("") == 0


def test_all_is_left_at_the_beginning_and_nothing_at_the_end():
    rendered = render("# Two words\n\nThree words more.\n\nAnd four words here.")
    amount = Amount(rendered)
    assert amount.words == 9
    assert amount.left(0) == 9
    assert amount.left(rendered.blocks[1].start) == 7
    assert amount.left(len(rendered.text)) == 0
    assert amount.left(len(rendered.text) + 10) == 0


def test_within_a_block_the_words_are_spread_evenly():
    rendered = render("a b c d")
    amount = Amount(rendered)
    half = len(rendered.text) / 2
    assert amount.left(int(half)) == pytest.approx(4 * (1 - int(half) / len(rendered.text)))


def test_a_line_break_between_blocks_belongs_to_what_was_read():
    rendered = render("one two\n\nthree four")
    assert Amount(rendered).left(rendered.blocks[0].end) == 2


def test_a_text_without_blocks_has_nothing_left():
    amount = Amount(render(""))
    assert (amount.words, amount.left(0)) == (0, 0)
