"""Invisible characters are folded or dropped, counted, and never more than that."""

import pytest

from insightreader.capture.normalising import normalise
from insightreader.capture.repairing import repaired_characters


@pytest.mark.parametrize(
    ("given", "expected", "rule"),
    [
        ("a\r\nb\rc", "a\nb\nc", "line-ends"),
        ("a\u2028b\u2029c", "a\nb\nc", "line-separators"),
        ("a\x00b\x1bc\x9d", "abc", "control-characters"),
        ("10\u00a0000\u202f€\u2007x", "10 000 € x", "no-break-spaces"),
        ("co\u00adoperation", "cooperation", "soft-hyphens"),
        ("a\u200bb\u2060c\ufeffd", "abcd", "zero-width"),
        ("e\u0301", "é", "composed-characters"),
    ],
)
def test_each_rule_changes_its_characters_and_says_so(given, expected, rule):
    text, fixed = normalise(given)
    assert text == expected
    assert list(fixed) == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "می\u200cخواهم",
        "👨\u200d👩\u200d👧",
        "\u200fעברית\u200e",
        "ﬁne ½ ①",
        "“curly” – ’",
        "全角，标点",
    ],
)
def test_joiners_direction_marks_and_compatible_forms_stay(text):
    assert normalise(text) == (text, {})


def test_counts_tell_how_often():
    assert normalise("a\u00adb\u00adc")[1] == {"soft-hyphens": 2}


def test_wrongly_decoded_letters_are_repaired_before_their_halves_are_dropped():
    quoted = "“à la carte”, said the café"
    broken = quoted.encode("utf-8").decode("latin-1")
    text, fixed = repaired_characters(broken)
    assert text == quoted
    assert fixed == {"mojibake": 1}


def test_sound_lines_beside_a_broken_one_stay_as_they_are():
    sound = "A sound line: “naïve”, ½, ＡＢＣ."
    broken = "It wasnâ€™t so."
    text, fixed = repaired_characters(f"{sound}\n{broken}")
    assert text == f"{sound}\nIt wasn’t so."
    assert fixed["mojibake"] == 1
