"""The plain scan ranks as one expects, and agrees with the index over long texts too."""

import random

import pytest

from insightreader.domain.query_parsing import parse
from insightreader.index.scan import matches
from tests.unit.index.builders import build, note, post


def score(row, text):
    """How well a row answers a text."""
    return matches(row, parse(text))


def test_more_of_a_word_scores_higher_and_a_title_highest():
    once, twice = post(1, "trust"), post(2, "trust, trust")
    titled = post(3, "nothing", title="Trust")
    assert score(once, "trust") < score(twice, "trust") < score(titled, "trust")


def test_more_words_of_an_or_score_higher():
    row = post(1, "trust data")
    assert score(row, "trust OR data") > score(row, "trust OR zebra")


def test_filters_match_with_no_score_and_misses_are_none():
    row = post(1, "trust", is_read=True, published="2024-05")
    assert score(row, "is:read date:2024") == 0.0
    assert score(row, "is:read trust") == score(row, "trust")
    assert score(row, "is:unread") is None
    assert score(row, "zebra") is None
    assert score(row, "") is None


def test_excluded_words_exclude():
    assert score(post(1, "trust"), "-trust") is None
    assert score(post(1, "trust"), "-zebra") == 0.0


def test_a_note_is_found_by_its_own_words():
    row = note(1, "so true", title="Trust", author="Ruiz", codes=("Case/London",))
    assert score(row, "trust") is None
    assert score(row, "title:trust author:ruiz note:london") is not None


WORDS = [f"{first}{last}" for first in "bcdfgm" for last in ("ase", "ases", "ing", "ed", "ation")]
ASKED = [
    *("base", "ming -base", "base OR mation", "based ming mation", '"base ming"', "rare1"),
    *('"base rare1"', '"rare2 base"', "rare1 base ming", "-rare1 base", "mat*", "ming-mat*"),
    *("base near/2 ming", "mation near/0 base", '"base ming" near/4 rare1', "rare2 near/3 bas*"),
    *("title:base near/1 ming", "-(base near/8 rare1) base", "rrae1~", "mattion~ -base", "bace~"),
    *("title:base", "base -title:base", "is:read rare1", '"x base"', "rare1 OR rare2 -is:read"),
]


@pytest.fixture(scope="module")
def large():
    """Rows enough for several blocks of postings, in two segments, with some words very rare."""
    chance = random.Random(3)

    def text(most):
        return " ".join(chance.choices(WORDS, k=chance.randrange(most)))

    rows = [
        post(n, text(40), title=text(4), is_read=chance.random() < 0.5, saved_ms=n)
        for n in range(900)
    ]
    for n in range(0, 900, 97):
        rows[n] = post(n, f"base rare{n % 3} base ming {text(9)}", title="base", is_read=n % 2 == 0)
    return rows


@pytest.fixture(scope="module")
def searcher(large, tmp_path_factory):
    """An index of the large rows."""
    with build(tmp_path_factory.mktemp("index"), large[:500], large[500:]) as opened:
        yield opened


@pytest.mark.parametrize("text", ASKED)
def test_scan_and_index_agree_over_many_rows(large, searcher, text):
    query = parse(text)
    found = searcher.search(query, limit=len(large))
    wanted = {row.key for row in large if matches(row, query) is not None}
    assert {hit.key for hit in found.hits} == wanted
    assert found.total == len(wanted)
    assert wanted or text == '"x base"'


def test_a_word_of_few_documents_is_worth_more_than_one_of_many(searcher):
    found = searcher.search(parse("rare1 OR base"), limit=5)
    rare = {hit.key for hit in searcher.search(parse("rare1"), limit=99).hits}
    assert {hit.key for hit in found.hits[:2]} <= rare


def test_pages_of_results_join_to_the_whole(searcher):
    query = parse("base OR ming")
    whole = searcher.search(query, limit=900)
    pages = [searcher.search(query, limit=100, offset=at).hits for at in range(0, 900, 100)]
    assert [hit for page in pages for hit in page] == list(whole.hits)
    assert [hit.score for hit in whole.hits] == sorted(
        (hit.score for hit in whole.hits), reverse=True
    )
