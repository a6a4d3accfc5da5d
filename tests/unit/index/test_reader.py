"""The index finds what a plain reading of the rows finds, through updates, deletions and merges."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from insightreader.domain.query_parsing import parse
from insightreader.index.expansions import MAX_EXPANSIONS
from insightreader.index.reader import IndexSearcher
from insightreader.index.scan import matches
from insightreader.index.writer import open_writer, rebuild
from tests.unit.index.builders import build, note, post
from tests.unit.index.corpus import EXPECTED, corpora, keys_found, queries


@pytest.fixture
def search(tmp_path):
    """Builds an index of rows and returns the keys that a text finds, best first."""
    opened = []

    def keys(rows, text, **options):
        if not opened:
            opened.append(build(tmp_path, rows))
        found = opened[0].search(parse(text), limit=100, **options)
        assert found.total == len(found.hits)
        return [hit.key for hit in found.hits]

    yield keys
    for each in opened:
        each.close()


@settings(max_examples=60)
@given(corpora(), st.lists(queries, min_size=1, max_size=12))
def test_index_and_scan_find_what_the_oracle_finds(rows, asked):
    with tempfile.TemporaryDirectory() as folder, build(Path(folder), rows) as searcher:
        for query in asked:
            wanted = keys_found(rows, query)
            found = searcher.search(query, limit=100)
            assert {hit.key for hit in found.hits} == wanted
            assert found.total == len(wanted)
            assert {row.key for row in rows if matches(row, query) is not None} == wanted


@settings(max_examples=20)
@given(st.data())
def test_answers_stay_right_through_commits_deletions_and_refreshes(data):
    with tempfile.TemporaryDirectory() as name, build(Path(name)) as searcher:
        alive = {}
        for sequence in range(1, data.draw(st.integers(2, 9))):
            batch = data.draw(corpora(most=5))
            gone = data.draw(st.sets(st.sampled_from(["p:0", "p:1", "n:0", "n:2", "p:9"])))
            with open_writer(Path(name), EXPECTED) as writer:
                writer.apply(batch, gone, sequence=sequence)
            for key in gone:
                alive.pop(key, None)
            alive.update({row.key: row for row in batch})
            assert searcher.refresh()
            assert not searcher.refresh()
            assert sorted(searcher.keys()) == sorted(alive)
            query = data.draw(queries)
            found = searcher.search(query, limit=100)
            assert {hit.key for hit in found.hits} == keys_found(alive.values(), query)
            with IndexSearcher(Path(name), EXPECTED) as fresh:
                assert fresh.search(query, limit=100) == found


def test_word_forms_are_found_by_one_another_but_phrases_are_exact(search):
    rows = [post(1, "Collaboration across sectors"), post(2, "They collaborated in one sector")]
    assert set(search(rows, "collaborating")) == {"p:1", "p:2"}
    assert search(rows, '"across sectors"') == ["p:1"]
    assert search(rows, '"across sector"') == []
    assert search(rows, '"sectors across"') == []


def test_accents_case_and_width_make_no_difference(search):
    rows = [post(1, "Café Ænima STRASSE ＡＢＣ"), post(2, "cafe\u0301")]
    assert set(search(rows, "cafe")) == set(search(rows, "CAFÉ")) == {"p:1", "p:2"}
    assert search(rows, "straße aenima abc") == ["p:1"]


def test_chinese_is_found_by_any_part_of_a_run(search):
    rows = [post(1, "政府创造公共价值。"), post(2, "价值观"), post(3, "共 价")]
    assert search(rows, "公共价值") == ["p:1"]
    assert set(search(rows, "价值")) == {"p:1", "p:2"}
    assert set(search(rows, "价")) == {"p:1", "p:2", "p:3"}
    assert search(rows, "值公") == []


def test_arabic_is_found_with_and_without_vowel_marks(search):
    rows = [post(1, "التَّعَاوُنُ بين القطاعات"), post(2, "إدارة")]
    assert search(rows, "التعاون") == ["p:1"]
    assert search(rows, "ادارة") == ["p:2"]


def test_no_phrase_reaches_from_the_title_into_the_text(search):
    rows = [post(1, "missions matter", title="Five")]
    assert search(rows, '"five missions"') == []
    assert search(rows, "five missions") == ["p:1"]


def test_title_counts_for_more_than_text(search):
    rows = [
        post(1, "trust and data and people and places and time"),
        post(2, "data and people and places and time", title="Trust"),
    ]
    assert search(rows, "trust") == ["p:2", "p:1"]


def test_notes_are_found_by_their_words_and_not_by_their_posts_title(search):
    rows = [post(1, "x", title="Trust"), note(2, "so true", title="Trust", codes=("Case/London",))]
    assert search(rows, "trust") == ["p:1"]
    assert search(rows, "title:trust kind:note") == ["n:2"]
    assert search(rows, "london") == search(rows, "note:london") == ["n:2"]
    assert search(rows, "true OR trust", kind="post") == ["p:1"]


def test_results_are_sorted_and_paged(tmp_path):
    rows = [
        post(1, "trust", published="2023", saved_ms=30),
        post(2, "trust trust", published=None, saved_ms=10),
        post(3, "trust", published="2025-03", saved_ms=20),
    ]
    with build(tmp_path, rows[:2], rows[2:]) as searcher:
        trust = parse("trust")

        def order(sort, limit=9, offset=0):
            found = searcher.search(trust, limit=limit, offset=offset, sort=sort)
            assert found.total == 3
            return [hit.key for hit in found.hits]

        assert order("relevance")[0] == "p:2"
        assert order("saved") == ["p:1", "p:3", "p:2"]
        assert order("published") == ["p:3", "p:1", "p:2"]
        assert order("saved", limit=1, offset=1) == ["p:3"]
        assert order("saved", limit=5, offset=7) == []


def test_a_beginning_of_very_many_words_says_that_it_was_cut(tmp_path):
    rows = [post(n, f"abc{n:03} abc{n % 7:03}") for n in range(MAX_EXPANSIONS + 9)]
    with build(tmp_path, rows) as searcher:
        found = searcher.search(parse("abc*"), limit=500)
        assert found.is_partial
        assert MAX_EXPANSIONS <= found.total <= len(rows)
        assert not searcher.search(parse("abc00*"), limit=1).is_partial


def test_brackets_ask_only_about_what_the_rest_left(search):
    rows = [post(1, "mission moon"), post(2, "mission moon", tags=("health",)), post(3, "moon")]
    assert search(rows, "tag:health (mission moon)") == ["p:2"]
    assert search(rows, "tag:health (-mars (-venus))") == ["p:2"]


def test_a_tag_with_a_star_is_told_from_the_beginning_of_a_tag(search):
    rows = [post(1, tags=("abc*",)), post(2, tags=("abcd",)), post(3, tags=("abc",))]
    assert search(rows, 'tag:"abc*"') == ["p:1"]
    assert set(search(rows, "tag:abc*")) == {"p:1", "p:2", "p:3"}
    assert [row.key for row in rows if matches(row, parse('tag:"abc*"')) is not None] == ["p:1"]


def test_posts_are_found_by_the_local_day_of_saving(search):
    noon, night = datetime(2026, 3, 5, 12).astimezone(), datetime(2026, 3, 6).astimezone()
    saved = [
        int(each.timestamp() * 1_000) for each in (noon, night - timedelta(0, 0, 1_000), night)
    ]
    rows = [post(number, "x", saved_ms=each) for number, each in enumerate(saved, 1)]
    assert search(rows, "saved:2026-03-05") == ["p:1", "p:2"]
    assert search(rows, "saved:2026-03-06..") == ["p:3"]
    assert search(rows, "x -added:..2026-03-05") == ["p:3"]
    assert search(rows, "saved:..2025") == search(rows, "saved:9999") == []


def test_an_empty_index_and_an_empty_query_find_nothing(tmp_path):
    with build(tmp_path) as searcher:
        assert searcher.search(parse("trust"), limit=5).total == 0
        with open_writer(tmp_path, EXPECTED) as writer:
            writer.apply([post(1, "trust")], (), sequence=1)
        assert searcher.refresh()
        assert searcher.search(parse("trust"), limit=5).total == 1
        assert searcher.search(parse(""), limit=5).total == 0
        assert searcher.search(parse("… —"), limit=5).total == 0


def test_a_searcher_follows_to_a_rebuilt_index(tmp_path):
    with build(tmp_path, [post(1, "old")]) as searcher:
        with rebuild(tmp_path, EXPECTED) as writer:
            writer.apply([post(2, "new")], (), sequence=9)
            assert not searcher.refresh()
            writer.publish()
        assert searcher.refresh()
        assert list(searcher.keys()) == ["p:2"]
        assert searcher.stamp.sequence == 9
