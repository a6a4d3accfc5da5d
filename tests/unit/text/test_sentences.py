"""Sentences end where their punctuation says so, and not after an abbreviation."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.text.sentences import sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["One.", "Two!", "Three?", "Four"],
        ["He said “No.”", "Then he left (at 3.30 p.m. sharp).", "Done."],
        ["Dr. Lee and J. Smith met, e.g. in May.", "They agreed."],
        ["It cost 3.5 million.", "Why?!", "Nobody knew…", "Really."],
    ],
)
def test_sentences_are_cut(parts):
    assert cut("  " + " ".join(parts) + "\n") == parts


def test_scripts_without_spaces_have_sentences():
    assert cut("今日は。明日も！「はい。」終わり") == [
        "今日は。",
        "明日も！",
        "「はい。」",
        "終わり",
    ]


def test_a_part_of_a_text_is_cut_by_itself():
    text = "One. Two. Three."
    assert [text[a:b] for a, b in sentences(text, 5, 12)] == ["Two.", "Th"]
    assert list(sentences("  ")) == []


@given(st.text(alphabet="aB. !?\n“”。"))
def test_no_letter_is_lost_and_none_is_in_two(text):
    found = list(sentences(text))
    assert all(one[1] <= other[0] for one, other in pairwise(found))
    outside = set(range(len(text))) - {place for pair in found for place in range(*pair)}
    assert all(text[place].isspace() for place in outside)
