"""The place where reading stopped, in another revision of the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.text.read_on import carried_place

OLD = "The title\nA first paragraph of words.\nA second one, longer.\nThe last words of it."
SECOND = OLD.index("A second")
LAST = OLD.index("The last")


def at(text: str, words: str) -> int:
    return text.index(words)


def test_nothing_moves_before_what_changed():
    new = OLD.replace("last words", "very last words")
    assert carried_place(OLD, new, SECOND) == SECOND


@pytest.mark.parametrize("first", ["", "Something put in.\nA first paragraph of words.\n"])
def test_after_a_change_the_place_moves_along(first):
    new = OLD.replace("A first paragraph of words.\n", first)
    assert carried_place(OLD, new, LAST) == at(new, "The last")
    assert carried_place(OLD, new, len(OLD)) == len(new)


def test_between_two_changes_the_words_are_looked_for():
    new = OLD.replace("A first paragraph of words.\n", "").replace("last", "final")
    assert carried_place(OLD, new, SECOND) == at(new, "A second")


def test_of_words_that_come_twice_the_nearer_are_meant():
    line = "The same words stand here twice.\n"
    old = f"Begin {line}Much between them. {'x' * 200}\n{line}End"
    new = f"Began {line}Much between them. {'x' * 200}\n{line}Ended"
    second = old.rindex("The same")
    assert carried_place(old, new, second) == new.rindex("The same")


def test_where_the_words_are_gone_reading_goes_on_at_what_is_left():
    old = "Same beginning. AAAA gone gone gone gone BBBB the end of it"
    new = "Same beginning. CCCC other text altogether DDDD"
    assert carried_place(old, new, old.index("gone")) == at(new, "CCCC")


@given(st.text("ab\n", max_size=30), st.text("ab\n", max_size=30), st.integers(-3, 40))
def test_a_place_is_always_within_the_new_text(old, new, place):
    assert 0 <= carried_place(old, new, place) <= len(new)


@given(st.text("abc ", max_size=40), st.text("xyz", max_size=9), st.data())
def test_one_insertion_moves_what_follows_and_nothing_else(old, put, data):
    where = data.draw(st.integers(0, len(old)))
    new = old[:where] + put + old[where:]
    for place in range(len(old) + 1):
        assert carried_place(old, new, place) == place + (len(put) if place > where else 0) or (
            place == where and carried_place(old, new, place) in (place, place + len(put))
        )
