"""Apostrophes and quotation marks are proposed where nothing else fits; never for a question."""

import re

import pytest

from insightreader.text.repair_rules import apostrophes, quotation_marks


def repaired(text, repairs):
    for each in sorted((e for r in repairs for e in r.edits), key=lambda e: e.start, reverse=True):
        text = text[: each.start] + each.replacement + text[each.end :]
    return text


def with_apostrophes(text, language="en"):
    lost = [found.span() for found in re.finditer(r"(?<=\w)[?\ufffd](?=\w)", text)]
    return repaired(text, apostrophes(text, lost, language=language))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("I don?t know, and it isn\ufffdt said.", "I don’t know, and it isn’t said."),
        ("They?re here and I?m not; we?ll see.", "They’re here and I’m not; we’ll see."),
        ("Don?t! At five o?clock.", "Don’t! At five o’clock."),
        ("The mission is the borough?s; a borough.", "The mission is the borough’s; a borough."),
    ],
)
def test_an_english_apostrophe_is_seen_by_its_words(text, whole):
    assert with_apostrophes(text) == whole


@pytest.mark.parametrize(
    "text",
    ["Two caf?s and a na?ve plan.", "In G?teborg.", "Is it?So they say.", "He?m", "yes?t"],
)
def test_other_letters_are_no_apostrophe(text):
    assert with_apostrophes(text) == text


def test_french_and_italian_elide_before_vowels():
    assert with_apostrophes("L?homme d?une idée, aujourd?hui.", "fr") == (
        "L’homme d’une idée, aujourd’hui."
    )
    assert with_apostrophes("L?amico dell?arte.", "it") == "L’amico dell’arte."
    assert with_apostrophes("La for?t et l?tat.", "fr") == "La for?t et l?tat."
    assert with_apostrophes("l?homme", "sv") == "l?homme"
    assert with_apostrophes("don?t", None) == "don?t"


def with_marks(text, language="en"):
    return repaired(text, quotation_marks(text, language=language))


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("A ?mission? is bold.", "A “mission” is bold."),
        ("It was ?bold, and clear,? they said.", "It was “bold, and clear,” they said."),
        ("They call it (?a mission?).", "They call it (“a mission”)."),
        ("\ufffdMissions don?t wait\ufffd, she said.", "“Missions don?t wait”, she said."),
        ("Read ?one? and ?two? there.", "Read “one” and “two” there."),
    ],
)
def test_marks_round_a_few_words_are_quotation_marks(text, whole):
    assert with_marks(text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "What is a mission? It is bold.",
        "Who pays, who decides? Nobody? and so on.",
        "She asked ?Where did it go? Nobody knew.",
        "See e.org/?q=one?and=two, or ?q=1.",
        "Really?? said he.",
        "Malm? and G?teborg? and more.",
        "A lone ?mission is here.",
    ],
)
def test_what_may_be_a_question_is_left_alone(text):
    assert with_marks(text) == text


def test_the_marks_are_those_of_the_text_or_of_its_language():
    assert with_marks("Eine ?Mission? ist «kühn».", "de") == "Eine «Mission» ist «kühn»."
    assert with_marks("Eine ?Mission? ist kühn.", "de-AT") == "Eine „Mission“ ist kühn."
    assert with_marks("Una ?misión? es audaz.", "es") == "Una ?misión? es audaz."
