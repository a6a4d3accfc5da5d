"""Words as the index knows them: folded, and in scripts without spaces cut into pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.index.analysis import (
    FORMS,
    MAX_LETTERS,
    distinct_words,
    positions,
    run_terms,
    runs,
    sequence,
    word_at,
    words,
)
from insightreader.index.folding import fold, folded_value


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Café", "cafe"),
        ("cafe\u0301", "cafe"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("ＡＢＣ", "abc"),
        ("don’t", "don't"),
        ("co\u00adop", "coop"),
        ("التَّعَاوُنُ", "التعاون"),
        ("أحمد", "احمد"),
        ("שָׁלוֹם", "שלום"),
        ("हिन्दी", "हिन्दी"),
        ("がか", "がか"),
        ("กำลัง", "กําลัง"),
    ],
)
def test_folding_takes_off_accents_and_vowel_marks_and_no_more(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert fold(fold(text)) == fold(text)


def test_words_are_found_with_their_places():
    text = "Cross-sector AI技术, “don’t” e\u0301tat _x_ 3½"
    found = [(word.text, word.is_run) for word in words(text)]
    assert found == [
        ("Cross", False), ("sector", False), ("AI", False), ("技术", True), ("don’t", False),
        ("e\u0301tat", False), ("x", False), ("3½", False),
    ]  # fmt: skip
    assert all(text[word.start : word.end] == word.text for word in words(text))


def test_a_run_becomes_pairs_and_single_characters():
    assert list(run_terms("公共价值")) == [
        (0, "公"), (0, "公共"), (1, "共"), (1, "共价"), (2, "价"), (2, "价值"), (3, "值")
    ]  # fmt: skip


def test_positions_count_words_and_characters_of_runs():
    places, end = positions("AI 技术 ai", start=5)
    assert places == {"ai": [5, 8], "技": [6], "技术": [6], "术": [7]}
    assert end == 9


def test_very_long_words_are_cut():
    assert FORMS["x" * 500] == "x" * MAX_LETTERS


def test_values_are_compared_folded_with_single_spaces():
    assert folded_value("  Public\n Valué ") == "public value"


MIXED = st.text(st.sampled_from("aA éßÉ’'-_.\n\u0301公共がカ1½\u00adعَ한देि"), max_size=30)


@given(MIXED)
def test_plain_and_general_expressions_find_the_same_words(text):
    general = [word.text for word in words(text, plain=False)]
    assert [word.text for word in words(text)] == general
    assert distinct_words(text) | {run.text for run in runs(text)} == set(general)


@given(MIXED)
def test_a_word_is_found_where_it_begins_and_nowhere_else(text):
    starts = {word.start: word for word in words(text, plain=False)}
    for at in range(len(text)):
        assert word_at(text, at) == starts.get(at)


@given(MIXED, MIXED)
def test_the_sequence_of_a_text_stands_wherever_the_text_does(before, text):
    forms = sequence(text)
    places, _ = positions(f"{before} {text} {before}")
    if forms:
        starts = set.intersection(
            *({at - distance for at in places[form]} for distance, form in enumerate(forms))
        )
        assert starts
