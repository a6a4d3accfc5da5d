"""Finding a quotation: exactly, by folding, and by context."""

import pytest

from insightreader.text.quotation import find

TEXT = "He said “it’s fine” —\nand left… The co\u00adoperation of −5 degrees."


def found(quote: str, text: str = TEXT, **context: str) -> list[str]:
    return [text[start:end] for start, end in find(text, quote, **context)]


def test_exact_places_come_in_order():
    assert find("one two one", "one") == [(0, 3), (8, 11)]


def test_exact_places_hide_those_that_only_look_alike():
    assert find("it's and it’s", "it’s") == [(9, 13)]


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ('"it\'s fine"', "“it’s fine”"),
        ("fine” - and left...", "fine” —\nand left…"),
        ("said   “it’s", "said “it’s"),
        ("cooperation", "co\u00adoperation"),
        ("left..", "left…"),
        ("  The  ", "The"),
    ],
)
def test_typography_is_folded_and_the_range_is_that_of_the_source(quote, passage):
    assert found(quote) == [passage]


@pytest.mark.parametrize("quote", ["-5 degrees", "−6 degrees", "he said", "it s fine", "", "  "])
def test_sign_number_case_and_wording_are_not_folded(quote):
    assert found(quote) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("5 percent", "15 percent"),
        ("5 percent", "2.5 percent"),
        ("5 percent", "−5 percent"),
        ("5 percent", "-5 percent"),
        ("in 198", "in 1986"),
        ("rose 1", "rose 1,000"),
        ("happy people", "unhappy people"),
        ("We can", "We can’t"),
        ("We can", "We cannot"),
        ("It help", "It helpless"),
    ],
)
def test_part_of_another_number_or_of_the_contrary_is_not_found(quote, text):
    assert found(quote, text) == []


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("5 percent", "up 5 percent"),
        ("5 percent", "only (5 percent)"),
        ("2019", "2018-2019"),
        ("operation", "cooperation"),
        ("国家", "中国家"),
        ("rose 1", "rose 1. Then"),
    ],
)
def test_part_of_something_else_is_found(quote, text):
    assert found(quote, text) == [quote]


def test_cut_word_is_found_where_the_context_says_so():
    assert find("so unhappy people", "happy people", prefix="so un") == [(5, 17)]


def test_quote_never_cuts_a_cluster():
    assert find("x\u0302 x", "x") == [(3, 4)]


def test_context_narrows_several_places():
    text = "a mission succeeds. b mission fails."

    assert find(text, "mission", prefix="b ", suffix=" fails") == [(22, 29)]
    assert find(text, "mission", prefix="a ") == [(2, 9)]


def test_folded_context_narrows_as_well():
    text = "it’s one mission, it’s two mission"

    assert find(text, "mission", prefix="it's two ") == [(27, 34)]


def test_context_that_resembles_no_place_narrows_nothing():
    assert len(find("a x b x", "x", prefix="quite another beginning ", suffix=" and end")) == 2


def test_equal_contexts_stay_several():
    assert len(find("say x now. say x now.", "x", prefix="say ", suffix=" now.")) == 2


def test_places_that_overlap_are_all_found():
    assert find("ha ha ha", "ha ha") == [(0, 5), (3, 8)]
