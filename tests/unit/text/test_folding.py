"""Folded texts and the way back."""

import pytest

from insightreader.text.folding import Folded, fold
from insightreader.text.printable import printable


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("a \u00ad b", "a b"),
        ("a\u00ad b", "a b"),
        ("a\u200b\nb", "a b"),
        ("a  \n\tb", "a b"),
        ("‘a’ ‚b‘ `c´", "'a' 'b' 'c'"),
        ("“a” „b“ «c» 「d」", '"a" "b" "c" "d"'),
        ("a–b—c‐d", "a-b-c-d"),
        ("…", "..."),
        ("−5 × 1 000", "−5 × 1 000"),
        ("\u200fحكومة\u200e", "حكومة"),
    ],
)
def test_typography_folds(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("folded_range", "passage"),
    [
        ((0, 1), "a"),
        ((0, 2), "a…"),
        ((1, 4), "…"),
        ((4, 5), " \n "),
        ((3, 6), "… \n “"),
        ((6, 8), "bc"),
    ],
)
def test_range_leads_back_to_whole_pieces_of_the_source(folded_range, passage):
    text = "a… \n “b\u00adc"
    folded = Folded(text)

    assert folded.text == 'a... "bc'
    start, end = folded.original(*folded_range)
    assert text[start:end].replace("\u00ad", "") == passage


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\tb\nc", "a\tb\nc"),
        ("a\x00\x07b\x9f", "ab"),
        ("a\u2028b\u2029c\x85d\x0be", "a b c d e"),
        ("\ufffc\ufdd0\uffff\U0010fffe", ""),
        ("\ud83d", "\ufffd"),
        ("\U0001f600\u200d\u00ad\ufeff", "\U0001f600\u200d\u00ad\ufeff"),
    ],
)
def test_only_printable_code_points_are_text(text, kept):
    assert printable(text) == kept
