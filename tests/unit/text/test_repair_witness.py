"""A second writing of a text tells what was lost, and what was a question."""

import pytest

from insightreader.text.repair_witness import Witness

TEXT = "In G?teborg it began, and ?mission? was the word. Did it work? It did ??"
TOLD = "In Göteborg it began, and “mission” was the word. Did it work? It did 🎉"


def told(witness, text=TEXT, nth=0):
    places = [i for i, letter in enumerate(text) if letter in "?\ufffd"]
    start = places[nth]
    end = start + 1
    while end < len(text) and text[end] in "?\ufffd":
        end += 1
    return Witness(witness).said_at(text, start, end)


def test_each_place_is_found_by_the_words_round_it():
    assert [told(TOLD, nth=n) for n in range(5)] == ["ö", "“", "”", "?", "🎉"]


def test_spaces_and_marks_may_differ():
    other = TOLD.replace(" ", "\n  ").replace("“", '"').replace("”", '"')
    assert told(other) == "ö"
    assert told(other, nth=1) is None


@pytest.mark.parametrize(
    "witness",
    [
        "",
        "Another text altogether.",
        "In Goteborg it began, and mission was the word.",
        "In Göteborg it began, and so on. In Gøteborg it began, and so forth.",
        "In Gööteborg it began, and mission",
    ],
)
def test_what_is_not_sure_is_not_told(witness):
    assert told(witness) is None


def test_little_context_tells_nothing():
    assert Witness("a – b").said_at("a ? b", 2, 3) is None


def test_a_place_is_looked_for_in_its_own_line_alone():
    text = "A long first line of it.\n?mission at its start."
    assert told("A long first line of it.\n“mission at its start.", text) == "“"
    assert told("A long first line of it. Then “mission at its start.", text) is None


def test_bytes_that_were_no_character_may_be_fewer_letters():
    assert told("The café was open all day.", "The caf\ufffd\ufffd was open all day.") == "é"
