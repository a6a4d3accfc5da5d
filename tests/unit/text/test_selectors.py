"""Selectors, and the blocks of a range."""

import pytest

from insightreader.text.rendering import render
from insightreader.text.selectors import QuoteSelector, block_at, blocks_of_range, make_selector

BLOCKS = render("one\n\ntwo\n\nthree").blocks  # 0-3, 4-7, 8-13


def test_selector_has_what_stands_before_and_after():
    assert make_selector("abcdefgh", 3, 5, context=2) == QuoteSelector("de", "bc", "fg")


def test_selector_at_the_edges_has_less_context():
    assert make_selector("abc", 0, 3) == QuoteSelector("abc", "", "")


@pytest.mark.parametrize(
    ("offset", "number"),
    [(-1, None), (0, 1), (2, 1), (3, 1), (4, 2), (7, 2), (12, 3), (13, 3), (14, None)],
)
def test_block_at_an_offset(offset, number):
    block = block_at(BLOCKS, offset)

    assert (block and block.number) == number


@pytest.mark.parametrize(
    ("range_", "numbers"),
    [((0, 3), [1]), ((0, 4), [1]), ((2, 5), [1, 2]), ((3, 4), []), ((0, 13), [1, 2, 3])],
)
def test_blocks_that_a_range_touches(range_, numbers):
    assert [block.number for block in blocks_of_range(BLOCKS, *range_)] == numbers


def test_text_without_blocks_has_no_block_anywhere():
    assert block_at((), 0) is None
    assert blocks_of_range((), 0, 1) == ()
