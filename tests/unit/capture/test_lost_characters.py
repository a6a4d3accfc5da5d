"""Lost characters are marked where they can be told from questions, and nowhere else."""

import pytest

from insightreader.capture.lost_characters import (
    START,
    find_lost,
    is_only_lost,
    spaces_marks,
    split_tail,
)


def lost_in(text):
    return find_lost(text, is_spaced=spaces_marks(text))


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
    lost = lost_in(text)
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
    assert lost_in(text) == []


QUESTIONS = (
    "Why not", "Is it so", "Warum nicht", "Wieso denn", "Pourquoi pas", "Est-ce vrai", "¿Por qué",
    "¿Cómo está", "Por que não", "Perché no", "Waarom niet", "Varför inte", "Hvorfor ikke",
    "Dlaczego nie", "Proč ne", "Почему нет", "Чому ні", "Γιατί όχι", "Neden olmasın", "Tại sao",
    "为什么", "为什么不", "どうして", "なぜですか", "왜 안 돼", "ทำไม", "למה לא", "Miért nem",
)  # fmt: skip
SETTINGS = (
    "{}?", "{}??", "{}?!", "{} ?", "“{}?”", "({}?)", "{}? {}?", "{}?\n{}?", "{}?…", "{}?, {}?",
)  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_real_question_of_any_language_is_never_marked(question):
    for setting in SETTINGS:
        text = setting.format(question, question)
        assert lost_in(text) == [], text


@pytest.mark.parametrize(
    "text",
    ["你知道吗?我不知道。", "本当ですか?はい。", "ทำไม?เพราะ", "Really?Yes.", "Wirklich?Ja.",
     "C’est vrai ?\nVraiment ??", "Quoi !\nVraiment ???"],
)  # fmt: skip
def test_questions_set_closely_or_widely_are_left_alone(text):
    assert lost_in(text) == []


@pytest.mark.parametrize("text", ["l?Oréal", "d?Alembert", "aujourd?hui", "It?s", "qu?Elle"])
def test_a_lost_apostrophe_is_marked(text):
    assert [each.text for each in lost_in(text)] == ["?"]


def test_a_mark_that_a_line_begins_with_was_a_bullet_or_an_emoji():
    text = "? They write before they meet.\nWho decides? They say.\n?? And they end on time.\n? 3"
    lost = find_lost(text, is_spaced=False)
    assert [(each.text, each.reason) for each in lost] == [("?", START), ("??", START)]
    assert [text[each.start : each.end + 5] for each in lost] == ["? They", "?? And "]
