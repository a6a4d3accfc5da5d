"""``collection:`` asks by name, with everything nested in the collection."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.found import SearchQuestion
from insightreader.domain.ids import CollectionId
from insightreader.services.collecting import Collecting
from insightreader.services.searching import bring_up_to_date
from insightreader.store.library import Library
from insightreader.workers.answering import Answerer
from tests.unit.workers.libraries import add_post, annotate, new_library


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        for number, title in enumerate(("Outer", "Inner", "Other"), 1):
            post = add_post(library, title, f"Trust, for the {number}. time.")
            annotate(library, post, "Trust", comment="a remark")
        yield library


@pytest.fixture
def collections(library: Library) -> dict[str, CollectionId]:
    """A collection with another one inside it."""
    collecting = Collecting(library)
    posts = dict(library.connection.execute("SELECT title, id FROM post"))
    outer = collecting.collect_anew([posts["Outer"]], "On  Évidence").value
    inner = collecting.create_collection("Cases", parent=outer).value
    collecting.collect([posts["Inner"]], inner)
    return {"outer": outer, "inner": inner}


@pytest.fixture(params=["index", "scan"])
def answerer(library: Library, collections, request) -> Iterator[Answerer]:
    if request.param == "index":
        bring_up_to_date(library)
    with Answerer(library.folder) as answerer:
        yield answerer


def titles(answerer: Answerer, text: str, kind: str = "post") -> set[str]:
    return {hit.title for hit in answerer.answer(SearchQuestion(1, text, kind=kind)).hits}


@pytest.mark.parametrize(
    "text", ['collection:"on évidence"', 'in:"ON ÉVIDENCE"', 'trust (collection:"on évidence")']
)
def test_a_collection_is_asked_for_by_name_with_what_is_nested_in_it(answerer, text):
    assert titles(answerer, text) == {"Outer", "Inner"}
    assert titles(answerer, text, "note") == {"Outer", "Inner"}


def test_posts_outside_a_collection_are_found_by_excluding_it(answerer):
    assert titles(answerer, 'trust -collection:"on évidence"') == {"Other"}


def test_a_place_asks_by_key(answerer, collections):
    assert titles(answerer, f"collection:{collections['inner']} trust") == {"Inner"}


def test_there_is_nothing_in_a_collection_that_is_not_there(answerer):
    assert titles(answerer, "collection:nowhere") == set()
    assert titles(answerer, "trust -collection:nowhere") == {"Outer", "Inner", "Other"}


def test_a_post_that_moves_is_found_where_it_is_now(library, collections, answerer):
    (post,) = library.connection.execute("SELECT id FROM post WHERE title = 'Inner'").fetchone()
    Collecting(library).take_out([post], collections["inner"])
    bring_up_to_date(library)
    assert titles(answerer, "collection:cases") == set()
    Collecting(library).rename_collection(collections["outer"], "Renamed")
    assert titles(answerer, "collection:renamed") == {"Outer"}


def test_a_number_sign_tells_a_number_from_a_name_of_digits(library, collections, answerer):
    other = dict(library.connection.execute("SELECT title, id FROM post"))["Other"]
    collecting = Collecting(library)
    collecting.collect_anew([other], str(collections["inner"]))
    bring_up_to_date(library)
    assert titles(answerer, f"collection:{collections['inner']}") == {"Other"}
    assert titles(answerer, f"collection:#{collections['inner']}") == {"Inner"}
    assert titles(answerer, f"collection:{collections['outer']}") == {"Outer", "Inner"}
    assert titles(answerer, "collection:#99") == set()
