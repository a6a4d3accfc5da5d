"""word~: which words are like another, in the index and in a text alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.domain.query_parsing import parse
from insightreader.index.likeness import alike_terms, edits_forgiven, is_alike
from insightreader.index.scan import matches
from insightreader.index.snippets import best_passage
from tests.unit.index.builders import build, post


@pytest.mark.parametrize("form", ["trust", "trusts", "rust", "tryst", "turst", "tust"])
def test_one_edit_in_a_short_word_is_forgiven_but_for_its_first_letter(form):
    assert is_alike(form, "trust") is (form != "rust")


@pytest.mark.parametrize(
    ("form", "wanted", "is_it"),
    [
        ("recieve", "receive", True),
        ("collaberaton", "collaboration", True),
        ("colaberaton", "collaboration", False),
        ("trsut", "trust", True),
        ("truest", "tryst", False),
    ],
)
def test_long_words_are_forgiven_two(form, wanted, is_it):
    assert is_alike(form, wanted) is is_it


WORD = st.text("abc", min_size=1, max_size=9)


@given(WORD, WORD)
def test_likeness_of_words_of_one_length_has_no_direction(one, other):
    if edits_forgiven(one) == edits_forgiven(other):
        assert is_alike(one, other) is is_alike(other, one)


@given(st.sets(WORD, min_size=1, max_size=30), WORD)
def test_the_index_forgives_what_the_scan_forgives(tmp_path_factory, words, wanted):
    with build(tmp_path_factory.mktemp("index"), [post(1, " ".join(words))]) as searcher:
        found = alike_terms(searcher.terms, "text_exact", wanted)
    assert set(found) == {each for each in words if is_alike(each, wanted)}


def test_a_mistyped_word_finds_and_shows_what_was_meant(tmp_path):
    row = post(1, "Trust grows where people collaborate.")
    query = parse("colaborate~ turst~")
    assert matches(row, query) is not None
    with build(tmp_path, [row, post(2, "nothing")]) as searcher:
        assert [hit.key for hit in searcher.search(query, limit=9).hits] == ["p:1"]
    passage = best_passage(row.body, query)
    assert [row.body[start:end] for start, end in passage.matches] == ["Trust", "collaborate"]
