"""Lost characters are marked where they can be told from questions, and nowhere else."""

import pytest

from insightreader.capture.lost_characters import find_lost, is_only_lost, split_tail


@pytest.mark.parametrize("line", ["?", "??", " ? ", "\ufffd", "? ??", "?\ufffd"])
def test_a_line_of_nothing_else_is_lost(line):
    assert is_only_lost(line)


@pytest.mark.parametrize("line", ["Why?", "", "!", "? yes"])
def test_a_line_with_words_is_not(line):
    assert not is_only_lost(line)


def test_the_tail_of_a_title_comes_off_and_its_own_question_mark_stays():
    assert split_tail("What did we learn? ??") == ("What did we learn?", "??")
    assert split_tail("What did we learn?") == ("What did we learn?", "")
    assert split_tail("Why??") == ("Why??", "")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in G?teborg today", [(4, 5, "?")]),
        ("na?ve and clich?s", [(2, 3, "?"), (15, 16, "?")]),
        ("the \ufffdnico one", [(4, 5, "\ufffd")]),
        ("Well done ??\nNext", [(10, 12, "??")]),
    ],
)
def test_places_are_offsets_of_the_text(text, found):
    lost = find_lost(text)
    assert [(each.start, each.end, each.text) for each in lost] == found
    assert all(text[each.start : each.end] == each.text for each in lost)
    assert {each.where for each in lost} == {"text"}


@pytest.mark.parametrize(
    "text",
    [
        "Did it work? Mostly. In Malm? and elsewhere?",
        "See https://e.org/watch?v=abc and e.org/x?y",
        "What?! Really?? Yes.",
        "a?b=c&d",
    ],
)
def test_questions_and_addresses_are_left_alone(text):
    assert find_lost(text) == []
