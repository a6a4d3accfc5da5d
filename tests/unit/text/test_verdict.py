"""The two axes of a verdict."""

import unicodedata

import pytest

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text.verdict import Check, check, judge_text

TEXT = "The mission succeeded.\nThe borough paves the way. The mission stalled."


@pytest.mark.parametrize(
    ("quoted", "found"),
    [
        ("it's", "it’s"),
        ('"a"', "«a»"),
        ("a - b", "a – b"),
        ("a\nb", "a b"),
        ("a\u00a0b", "a b"),
        ("wait...", "wait…"),
        ("co\u00adoperate", "cooperate"),
        (unicodedata.normalize("NFD", "é"), "é"),
    ],
)
def test_typography_alone_is_normalised(quoted, found):
    assert judge_text(quoted, found) is TextVerdict.NORMALISED
    assert judge_text(found, quoted) is TextVerdict.NORMALISED


@pytest.mark.parametrize(
    ("quoted", "found"),
    [
        ("−5", "5"),
        ("−5", "-5"),
        ("5", "6"),
        ("May", "may"),
        ("resume", "résumé"),
        ("is not", "is"),
        ("ab", "a b"),
        ("10", "1 0"),
        ("a-b", "ab"),
    ],
)
def test_sign_number_case_accent_or_wording_is_changed(quoted, found):
    assert judge_text(quoted, found) is TextVerdict.CHANGED
    assert judge_text(found, quoted) is TextVerdict.CHANGED


def test_same_text_is_exact():
    assert judge_text("a – b", "a – b") is TextVerdict.EXACT


def test_quote_at_its_place_is_exact_and_the_same():
    assert check(TEXT, 4, 11, exact="mission") == Check(TextVerdict.EXACT, PlaceVerdict.SAME, 4, 11)


def test_quote_at_its_place_with_other_typography_is_normalised():
    result = check("it’s so", 0, 4, exact="it's")

    assert (result.text, result.place) == (TextVerdict.NORMALISED, PlaceVerdict.SAME)


def test_quote_that_stands_elsewhere_once_has_moved():
    assert check(TEXT, 0, 7, exact="borough") == Check(
        TextVerdict.EXACT, PlaceVerdict.MOVED, 27, 34
    )


def test_quote_that_stands_elsewhere_several_times_is_ambiguous_and_the_nearest_is_named():
    assert check(TEXT, 60, 67, exact="mission") == Check(
        TextVerdict.EXACT, PlaceVerdict.AMBIGUOUS, 54, 61
    )


def test_context_decides_between_several():
    result = check(TEXT, 0, 7, exact="mission", prefix="way. The ", suffix=" stalled")

    assert (result.place, result.start) == (PlaceVerdict.MOVED, 54)


def test_quote_that_stands_nowhere_is_an_orphan_at_its_old_range():
    assert check(TEXT, 3, 9, exact="failed") == Check(
        TextVerdict.CHANGED, PlaceVerdict.ORPHAN, 3, 9
    )


def test_negation_makes_an_orphan_of_a_quote():
    result = check("We cannot agree.", 3, 6, exact="can agree")

    assert result.place is PlaceVerdict.ORPHAN
