"""Sorting: one act is one operation, names are tidy, collections don't nest in themselves."""

import pytest

from insightreader.domain.entities import Status
from insightreader.domain.errors import NotFound
from insightreader.services.collecting import Collecting, WouldNestInItself
from insightreader.services.names import NameTaken, tidy_name
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import history
from insightreader.store import organising
from tests.building import save


@pytest.fixture
def posts(library):
    return [save(library, f"Post {number}.") for number in range(3)]


@pytest.fixture
def sorting(library):
    return Organising(library)


@pytest.fixture
def collecting(library):
    return Collecting(library)


def rows(of, keys):
    return Reading(of).rows(keys)


def test_many_posts_are_moved_in_one_act(library, posts, sorting):
    sorting.set_status(posts, Status.LATER)
    assert {each.status for each in rows(library, posts)} == {Status.LATER}
    newest = history(library)[0]
    assert (newest.kind, newest.label) == ("move", {"count": 3, "to": "later"})


def test_what_is_so_already_is_no_act(library, posts, sorting):
    before = history(library)
    sorting.set_status(posts, Status.INBOX)
    sorting.set_starred(posts, starred=False)
    sorting.set_read(posts, read=False)
    sorting.undelete(posts)
    sorting.change_tags(posts, remove=["never there"])
    sorting.set_status([], Status.LATER)
    assert history(library) == before


def test_deleting_twice_is_one_act(library, posts, sorting, collecting):
    collection = collecting.create_collection("Cases").value
    sorting.delete(posts)
    collecting.delete_collection(collection)
    before = history(library)
    sorting.delete(posts)
    collecting.delete_collection(collection)
    assert history(library) == before


def test_stars_and_reading_marks_are_set_and_taken_back(library, posts, sorting):
    sorting.set_starred(posts[:1], starred=True)
    sorting.set_read(posts[:2], read=True)
    found = rows(library, posts)
    assert [each.is_starred for each in found] == [True, False, False]
    assert [each.is_read for each in found] == [True, True, False]
    sorting.set_read(posts, read=False)
    assert not any(each.is_read for each in rows(library, posts))


def test_the_trash_is_left_again(library, posts, sorting):
    sorting.delete(posts)
    assert all(each.is_deleted for each in rows(library, posts))
    sorting.undelete(posts[1:])
    assert [each.is_deleted for each in rows(library, posts)] == [True, False, False]


def test_a_post_that_is_gone_is_not_found_and_the_others_stay_as_they_were(library, posts, sorting):
    with pytest.raises(NotFound):
        sorting.set_starred([*posts, 77], starred=True)
    assert not any(each.is_starred for each in rows(library, posts))


def test_tags_are_one_whatever_their_case_and_spaces(library, posts, sorting):
    sorting.change_tags(posts[:2], add=["  Public   sector "])
    sorting.change_tags(posts, add=["PUBLIC SECTOR", "new"])
    assert [each.tags for each in rows(library, posts)] == [("new", "Public sector")] * 3
    sorting.change_tags(posts[:1], remove=["public sector"])
    assert rows(library, posts)[0].tags == ("new",)
    with pytest.raises(NameTaken):
        sorting.change_tags(posts, add=["ok", " "])
    assert rows(library, posts)[0].tags == ("new",)


def test_a_tag_is_renamed_unless_another_has_the_name(library, posts, sorting):
    sorting.change_tags(posts, add=["one", "two"])
    one = organising.find_tag(library.connection, "one")
    with pytest.raises(NameTaken):
        sorting.rename_tag(one, "TWO")
    sorting.rename_tag(one, "One")
    sorting.rename_tag(one, "first")
    assert rows(library, posts)[0].tags == ("first", "two")


def test_metadata_set_by_hand_is_tidy_and_a_title_is_never_empty(library, posts, sorting):
    sorting.edit_metadata(posts[0], title="  A   title ", author="Ann", published="2024-05")
    row = rows(library, posts)[0]
    assert (row.title, row.author, row.published) == ("A title", "Ann", "2024-05")
    sources = Reading(library).details(posts[0]).sources
    assert {sources[each] for each in ("title", "author", "published")} == {"user"}
    for empty in ("", "  ", None):
        with pytest.raises(NameTaken):
            sorting.edit_metadata(posts[0], title=empty)
    sorting.edit_metadata(posts[0], author=None)
    assert rows(library, posts)[0].author is None


def test_collections_nest_move_and_leave_their_posts(library, posts, collecting):
    outer = collecting.create_collection(" Outer  list ").value
    inner = collecting.create_collection("Inner", parent=outer).value
    innermost = collecting.create_collection("Innermost", parent=inner).value
    collecting.collect(posts, innermost)
    for inside in (outer, inner, innermost):
        with pytest.raises(WouldNestInItself):
            collecting.move_collection(outer, inside)
    collecting.move_collection(innermost, outer)
    collecting.rename_collection(inner, "Middle")
    collecting.delete_collection(outer)
    shown = {
        each.name: (each.parent, each.posts) for each in Reading(library).shelves().collections
    }
    assert shown == {"Middle": (None, 0), "Innermost": (None, 3)}
    collecting.take_out(posts[:1], innermost)
    collecting.take_out(posts[:1], innermost)
    assert Reading(library).shelves().collections[0].posts == 2


def test_posts_are_collected_into_a_new_list_in_one_act(library, posts, collecting):
    before = len(history(library))
    collection = collecting.collect_anew(posts, "Cases").value
    assert len(history(library)) == before + 1
    [shown] = Reading(library).shelves().collections
    assert (shown.id, shown.name, shown.posts) == (collection, "Cases", 3)


def test_searches_are_kept_and_removed(library, collecting):
    key = collecting.save_search("Missions", "mission*").value
    [shown] = Reading(library).shelves().searches
    assert (shown.id, shown.name, shown.query) == (key, "Missions", "mission*")
    collecting.delete_search(key)
    assert Reading(library).shelves().searches == ()


@pytest.mark.parametrize("act", ["create_collection", "save_search", "collect_anew"])
def test_nothing_is_given_an_empty_name(collecting, act, library):
    arguments = {
        "create_collection": (" ",), "save_search": ("", "q"), "collect_anew": ([], "\n")
    }  # fmt: skip
    with pytest.raises(NameTaken):
        getattr(collecting, act)(*arguments[act])
    assert history(library) == []


def test_names_lose_their_superfluous_space():
    assert tidy_name("\t a\u00a0 b \n") == "a b"
