"""Recent queries are kept in the library; fields know the library's own words."""

import pytest

from insightreader.services.desk import open_desk
from insightreader.services.search_memory import known_words, recent_queries
from insightreader.store.recent_searches import MOST
from tests.building import annotate, new_library, save


@pytest.fixture
def folder(tmp_path):
    with new_library(tmp_path / "library") as library:
        save(library)
    return tmp_path / "library"


@pytest.fixture
def desk(folder):
    with open_desk(folder) as desk:
        yield desk


def recent(desk):
    return recent_queries(desk.library)


def test_recent_queries_come_newest_first_and_once(desk):
    for query in ("trust", "tag:housing", "  trust ", "two   words"):
        desk.search_memory.remember(query)
    assert recent(desk) == ["two words", "trust", "tag:housing"]


def test_recent_queries_survive_a_restart_and_are_few(folder):
    with open_desk(folder) as desk:
        for number in range(MOST + 5):
            desk.search_memory.remember(f"query {number}")
    with open_desk(folder) as desk:
        assert len(recent(desk)) == MOST
        assert recent(desk)[0] == f"query {MOST + 4}"


def test_recent_queries_are_forgotten_one_or_all(desk):
    for query in ("a", "b", "c"):
        desk.search_memory.remember(query)
    desk.search_memory.forget("b")
    assert recent(desk) == ["c", "a"]
    desk.search_memory.forget()
    assert recent(desk) == []
    desk.search_memory.forget("never asked")
    assert recent(desk) == []


def test_recent_queries_are_no_part_of_history(desk):
    count = "SELECT count(*) FROM operation"
    before = desk.library.connection.execute(count).fetchone()
    desk.search_memory.remember("trust")
    assert desk.library.connection.execute(count).fetchone() == before


@pytest.mark.parametrize("value", ["not json", "{}", "[1, 2]", "7"])
def test_a_damaged_memory_is_an_empty_one(desk, value):
    with desk.library.unlogged():
        desk.library.connection.execute(
            "INSERT OR REPLACE INTO meta VALUES ('recent_searches', ?)", (value,)
        )
    assert recent(desk) == []
    desk.search_memory.remember("trust")
    assert recent(desk) == ["trust"]


def test_fields_know_the_words_of_living_posts(desk):
    one = save(desk.library, "A text about missions.", title="One")
    other = save(desk.library, "A text about housing.", title="Two")
    desk.organising.change_tags([one, other], add=["housing"], remove=[])
    desk.organising.change_tags([one], add=["a first tag"], remove=[])
    desk.collecting.collect_anew([one], "On evidence")
    annotate(desk.library, one, "missions", comment="x")
    words = known_words(desk.library)
    assert words["tag"] == ("housing", "a first tag")
    assert words["collection"] == ("On evidence",)
    assert set(words) == {"tag", "code", "collection", "author", "site", "lang", "date"}
    desk.organising.delete([one, other])
    assert known_words(desk.library)["tag"] == ()
