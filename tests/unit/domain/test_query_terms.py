"""Queries that are changed by clicking: terms put in, seen, and taken off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.query import Filter, FilterName, TextField, Words
from insightreader.domain.query_parsing import parse
from insightreader.domain.query_terms import mended, narrowing_terms, term, with_term, without


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("housing", "tag:housing"),
        ("public value", 'tag:"public value"'),
        ("a (b)", 'tag:"a (b)"'),
        ("collab*", 'tag:"collab*"'),
        ('the "real" thing', 'tag:"the real thing"'),
    ],
)
def test_a_value_stands_in_quotation_marks_where_it_needs_them(value, written):
    assert term("tag", value) == written


@given(st.text(min_size=1))
def test_every_value_that_was_written_is_read_as_one_term(value):
    written = term("tag", value)
    node = parse(written).node
    assert node is None or (isinstance(node, Words) and node.field is TextField.TAG)


def test_a_narrowed_query_asks_for_both():
    assert with_term("trust budget", "site", "example.org") == "site:example.org trust budget"
    assert with_term('"not closed', "tag", "a b") == 'tag:"a b" "not closed'
    assert with_term("", "tag", "a") == "tag:a"


def test_a_query_is_narrowed_only_once():
    once = with_term("trust", "tag", "public value")
    assert with_term(once, "tag", "public value") == once


def test_terms_are_seen_where_they_stand_alone():
    text = 'tag:"public value" trust -site:x.org (tag:a OR b) tag:c OR tag:d year:2024'
    found = narrowing_terms(text)
    assert [(each.field, each.value, each.negated) for each in found] == [
        ("tag", "public value", False),
        ("site", "x.org", True),
        ("date", "2024", False),
    ]
    assert [text[each.start : each.end] for each in found] == [
        'tag:"public value"',
        "-site:x.org",
        "year:2024",
    ]


def test_what_isn_t_a_term_of_its_own_is_left_alone():
    for text in ("tag:", 'tag:""', "NOT tag:a", "title:a near/3 title:b", "fnord:x", "http://a.b"):
        assert [each for each in narrowing_terms(text) if each.field != "title"] == []


def test_a_term_is_taken_off_and_the_rest_stays():
    text = "trust tag:a -is:read budget"
    for each in reversed(narrowing_terms(text)):
        text = without(text, each)
    assert text == "trust budget"
    assert without("tag:a", narrowing_terms("tag:a")[0]) == ""


@given(st.lists(st.sampled_from(["trust", "tag:a", '"b c"', "-is:read", "lang:de"]), max_size=6))
def test_taking_off_what_was_put_in_gives_the_query_back(pieces):
    text = " ".join(pieces)
    narrowed = with_term(text, "collection", "On evidence")
    (added,) = [each for each in narrowing_terms(narrowed) if each.field == "collection"]
    assert without(narrowed, added) == text
    assert parse(narrowed).problems == parse(text).problems


def test_what_was_meant_takes_the_place_of_the_mistake():
    text = "trust is:unraed budget"
    (problem,) = parse(text).problems
    better = mended(text, problem)
    assert better == "trust is:unread budget"
    assert Filter(FilterName.IS, "unread") in parse(better).node.children
