"""Names are found by a few letters, whatever their case and accents."""

import pytest

from insightreader.ui.matching import best, folded, holds_all, loose_rank, rank


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("success", "Success", 0),
        ("suc", "Success", 1),
        ("suc", "Outcome/Success", 2),
        ("out suc", "Outcome/Success", 2),
        ("cess", "Success", 3),
        ("musee", "Musée d'Orsay", 1),
        ("使命", "政府使命", 3),
        ("xyz", "Success", None),
        ("out xyz", "Outcome/Success", None),
    ],
)
def test_a_name_fits_as_well_as_it_begins(typed, name, expected):
    assert rank(typed, name) == expected


def test_everything_fits_nothing_in_the_order_given():
    assert best("", ["b", "a"], name=str) == ["b", "a"]


def test_better_fits_come_first_and_equal_ones_keep_their_order():
    names = ["Barcelona", "Local arc", "Archive", "Arcade"]
    assert best("arc", names, name=str) == ["Archive", "Arcade", "Local arc", "Barcelona"]


def test_folding_leaves_letters_of_other_scripts_alone():
    assert folded("ÅNGSTRÖM مهمة") == "angstrom مهمة"


@pytest.mark.parametrize(
    ("typed", "name", "expected"),
    [
        ("any", "Go to anything", 2),
        ("gta", "Go to anything", 4),
        ("go any", "Go to anything", 2),
        ("gany", "Go to anything", 4),
        ("gng", "Go to anything", None),
        ("g", "Rugged", 3),
        ("q", "Go to anything", None),
        ("atg", "Go to anything", None),
    ],
)
def test_a_name_is_shortened_to_beginnings_of_its_words_in_their_order(typed, name, expected):
    assert loose_rank(typed, name) == expected


def test_every_typed_word_must_be_held_wherever_it_stands():
    assert holds_all("GROSSE text", "Textgröße ändern")
    assert not holds_all("text titel", "Textgröße ändern")
    assert holds_all("  ", "anything")
