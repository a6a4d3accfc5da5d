"""What is offered while a query is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.query_completing import MOST, completions

KNOWN = {
    "tag": ("housing", "public value", "Público"),
    "code": ("Outcome/Success", "Factor/Trust"),
    "author": ("Ann Calloway", "Bevan Calloway-Smith"),
    "date": ("2026", "2025"),
}


def offered(text, cursor=None):
    found = completions(text, len(text) if cursor is None else cursor, KNOWN)
    return [each.name for each in found]


def taken(text, cursor=None):
    """The text with the first completion in its place."""
    first = completions(text, len(text) if cursor is None else cursor, KNOWN)[0]
    return text[: first.start] + first.text + text[first.end :]


def test_two_letters_offer_a_field():
    assert offered("ti") == ["title:"]
    assert offered("trust co") == ["code:", "collection:"]
    assert offered("t") == []
    assert taken("trust ti") == "trust title:"
    assert taken("-ti") == "-title:"


def test_a_field_offers_its_values_most_used_first():
    assert offered("tag:") == ["housing", "public value", "Público"]
    assert offered("tag:pu") == ["public value"]
    assert offered("is:") == ["unread", "read", "starred", "inbox", "later", "archive"]
    assert offered("is:re") == ["read"]
    assert offered("date:20") == ["2026", "2025"]


def test_a_value_is_found_by_the_beginning_of_any_of_its_words():
    assert offered("author:call") == ["Ann Calloway", "Bevan Calloway-Smith"]
    assert offered("author:smi") == ["Bevan Calloway-Smith"]
    assert offered("code:suc") == ["Outcome/Success"]
    assert offered("author:alloway") == []


def test_a_value_with_a_space_is_taken_in_quotation_marks():
    assert taken("trust tag:pub") == 'trust tag:"public value"'
    assert taken('tag:"public v') == 'tag:"public value"'
    assert taken("-author:ann") == '-author:"Ann Calloway"'


def test_what_is_typed_already_is_not_offered():
    assert offered("tag:housing") == []
    assert offered("is:read") == []


def test_other_names_of_a_field_offer_its_values_too():
    assert taken("by:bev") == 'author:"Bevan Calloway-Smith"'


def test_only_the_piece_at_the_cursor_is_completed():
    assert taken("tag:ho trust", 6) == "tag:housing trust"
    assert offered("tag:housing trust") == []
    assert offered("tag:ho trust", 12) == []
    assert offered("ti trust", 1) == []


@pytest.mark.parametrize("text", ["", "   ", "fnord:x", '"title', "(", "near/5", "OR"])
def test_nothing_is_offered_where_nothing_can_follow(text):
    assert offered(text) == []


def test_no_more_than_a_few_are_offered():
    many = {"tag": tuple(f"tag{number}" for number in range(100))}
    assert len(completions("tag:tag", 7, many)) == MOST


@given(st.text(), st.integers(0, 50))
def test_every_completion_has_its_place_in_the_text(text, cursor):
    for each in completions(text, min(cursor, len(text)), KNOWN):
        assert 0 <= each.start <= cursor
        assert each.start <= each.end <= len(text)
