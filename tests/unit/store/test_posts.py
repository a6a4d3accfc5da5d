"""Lists of posts: filters, orders, counts and ids, compared with a plain list in Python."""

import itertools

import pytest

from insightreader.domain.entities import PostState, Status
from insightreader.domain.errors import AmbiguousId, NotFound
from insightreader.domain.ids import new_uid
from insightreader.domain.listing import ListFilter, SmartList, Sort, SortKey
from insightreader.services.collecting import Collecting
from insightreader.services.organising import Organising
from insightreader.store import organising, posts
from insightreader.store.identity import to_blob
from tests.building import annotate, begin, save

SITES = ("Zebra", None, "alpha", "Beta", None, "alpha")
DATES = (None, "2024-05-01", "2023", None, "2024-05-01T10:00:00Z", "2022-12-31")


@pytest.fixture
def shelf(library):
    """Six posts of every kind, and one in the trash."""
    keys = [
        save(library, f"Post {number}.", title=title, site=site, published=date)
        for number, (title, site, date) in enumerate(
            zip(("b", "A", "c", "a", "B", "Ä"), SITES, DATES, strict=True)
        )
    ]
    sorting = Organising(library)
    sorting.set_status(keys[1:3], Status.LATER)
    sorting.set_status(keys[3:4], Status.ARCHIVE)
    sorting.set_starred([keys[0], keys[4]], starred=True)
    sorting.set_read([keys[0], keys[1]], read=True)
    sorting.change_tags(keys[:3], add=["mission"])
    annotate(library, keys[2], "Post")
    gone = save(library, "Gone.", title="Gone")
    annotate(library, gone, "Gone")
    sorting.change_tags([gone], add=["mission"])
    sorting.delete([gone])
    return [*keys, gone]


def listed(of, wanted=ListFilter(), sort=Sort()):  # noqa: B008 - both are frozen
    return list(posts.listing(of.connection, wanted, sort))


MEMBERS = {
    SmartList.ALL: lambda row: True,
    SmartList.INBOX: lambda row: row.status is Status.INBOX,
    SmartList.LATER: lambda row: row.status is Status.LATER,
    SmartList.ARCHIVE: lambda row: row.status is Status.ARCHIVE,
    SmartList.UNREAD: lambda row: not row.is_read,
    SmartList.STARRED: lambda row: row.is_starred,
    SmartList.ANNOTATED: lambda row: row.annotations > 0,
    SmartList.TRASH: lambda row: True,
}


@pytest.mark.parametrize(("smart", "also"), list(itertools.product(SmartList, SmartList)))
def test_a_list_holds_what_fits_and_is_counted(library, shelf, smart, also):
    rows = posts.rows(library.connection, shelf)
    in_trash = smart is SmartList.TRASH
    expected = {
        row.id
        for row in rows
        if row.is_deleted == in_trash and MEMBERS[smart](row) and MEMBERS[also](row)
    }
    assert set(listed(library, ListFilter(smart, also=also))) == expected
    if also is SmartList.ALL:
        assert posts.counts(library.connection)[smart] == len(expected)


FIELDS = {
    SortKey.SAVED: lambda row: row.saved_ms,
    SortKey.PUBLISHED: lambda row: row.published,
    SortKey.TITLE: lambda row: row.title.lower(),
    SortKey.SITE: lambda row: row.site and row.site.lower(),
}


@pytest.mark.parametrize(("key", "descending"), list(itertools.product(SortKey, (True, False))))
def test_an_order_puts_what_has_no_value_last(library, shelf, key, descending):
    rows = [row for row in posts.rows(library.connection, shelf) if not row.is_deleted]
    valued = [row for row in rows if FIELDS[key](row) is not None]
    rest = [row for row in rows if FIELDS[key](row) is None]
    valued.sort(key=lambda row: (FIELDS[key](row), row.id), reverse=descending)
    rest.sort(key=lambda row: row.id, reverse=descending)
    found = listed(library, sort=Sort(key, descending=descending))
    assert found == [row.id for row in valued + rest]


def test_the_newest_post_comes_first_by_the_index_alone(library, shelf):
    assert listed(library) == shelf[5::-1]
    query = "EXPLAIN QUERY PLAN SELECT id FROM post WHERE deleted_ms IS NULL "
    plan = library.connection.execute(query + "ORDER BY saved_ms DESC, id DESC").fetchall()
    assert "post_saved" in plan[0][-1]
    assert len(plan) == 1


def test_a_collection_lists_what_is_nested_in_it(library, shelf):
    collecting = Collecting(library)
    outer = collecting.create_collection("Outer").value
    inner = collecting.create_collection("Inner", parent=outer).value
    innermost = collecting.create_collection("Innermost", parent=inner).value
    collecting.collect([shelf[0]], outer)
    collecting.collect([shelf[0], shelf[1], shelf[6]], inner)
    collecting.collect([shelf[2]], innermost)
    assert set(listed(library, ListFilter(collection=outer))) == set(shelf[:3])
    assert set(listed(library, ListFilter(collection=inner))) == set(shelf[:3])
    assert listed(library, ListFilter(collection=innermost)) == [shelf[2]]
    assert listed(library, ListFilter(SmartList.STARRED, collection=outer)) == [shelf[0]]
    counted = {each.name: each.posts for each in organising.collections(library.connection)}
    assert counted == {"Outer": 1, "Inner": 2, "Innermost": 1}
    collecting.take_out([shelf[2]], innermost)
    assert listed(library, ListFilter(collection=innermost)) == []


def test_a_tag_lists_its_posts_and_counts_those_out_of_the_trash(library, shelf):
    tag = organising.find_tag(library.connection, "MISSION")
    assert set(listed(library, ListFilter(tag=tag))) == set(shelf[:3])
    assert listed(library, ListFilter(SmartList.TRASH, tag=tag)) == [shelf[6]]
    [shown] = organising.tags(library.connection)
    assert (shown.name, shown.posts) == ("mission", 3)
    Organising(library).change_tags(shelf[:3], remove=["mission"])
    assert organising.tags(library.connection) == []


def test_rows_come_in_the_order_asked_for(library, shelf):
    wanted = [shelf[3], 999, shelf[0], shelf[6], shelf[3]]
    found = posts.rows(library.connection, wanted)
    assert [row.id for row in found] == [shelf[3], shelf[0], shelf[6], shelf[3]]


def test_a_row_shows_its_post(library):
    key = save(library, url="https://example.org/a?utm_source=x", tags=("b", "A"), author="Ann")
    annotate(library, key, "partners")
    row = posts.rows(library.connection, [key])[0]
    assert (row.title, row.author, row.url) == ("Missions", "Ann", "https://example.org/a")
    assert (row.tags, row.annotations, row.state) == (("A", "b"), 1, PostState.READY)
    assert row.excerpt.startswith("Missions Five missions guide")
    assert row.words == 26


def test_many_rows_are_one_statement(library, shelf):
    statements = []
    library.connection.exec_trace = lambda *each: statements.append(each) or True
    posts.rows(library.connection, shelf * 40)
    library.connection.exec_trace = None
    assert len(statements) == 1


def test_details_say_where_each_field_and_the_bytes_came_from(library):
    key = save(library, author="Ann")
    details = posts.details(library.connection, key)
    assert details.sources == {"title": "meta", "author": "meta"}
    assert details.revision.number == 1
    assert (details.media_type, details.capture_name) == ("text/markdown", "page.md")
    assert library.captures.get(details.capture_sha256).startswith(b"# Missions")
    with pytest.raises(NotFound):
        posts.details(library.connection, 99)


def test_a_post_being_read_has_details_without_a_revision(library):
    begin(library)
    details = posts.details(library.connection, 1)
    assert (details.revision, details.row.state) == (None, PostState.READING)


def test_the_reading_place_is_kept_outside_history(library, shelf):
    before = library.connection.execute("SELECT count(*) FROM change").fetchone()
    sorting = Organising(library)
    assert posts.last_opened(library.connection) is None
    sorting.set_place(shelf[0], 120)
    sorting.note_opened(shelf[1])
    assert posts.place(library.connection, shelf[0]) == 120
    assert posts.place(library.connection, shelf[1]) is None
    assert posts.last_opened(library.connection) == shelf[1]
    sorting.delete([shelf[1]])
    assert posts.last_opened(library.connection) == shelf[0]
    after = library.connection.execute("SELECT count(*) FROM change").fetchone()
    assert after[0] == before[0] + 1


class TestIds:
    def test_a_post_is_found_by_the_start_of_its_id(self, library, shelf):
        row = posts.rows(library.connection, shelf[:1])[0]
        for written in (row.uid, row.uid.upper(), row.uid.replace("-", ""), row.uid[:35]):
            assert posts.resolve(library.connection, "post", written) == row.id

    def test_a_start_that_fits_several_is_answered_with_all(self, library, shelf):
        uids = [row.uid for row in posts.rows(library.connection, shelf)]
        with pytest.raises(AmbiguousId) as raised:
            posts.resolve(library.connection, "post", uids[0][:6])
        assert raised.value.data["candidates"] == uids

    @pytest.mark.parametrize(
        "wrong", ["", "abc", "12345", "zzzzzz", "a" * 33, "--------", "abcdef"]
    )
    def test_what_is_no_start_of_an_id_is_not_found(self, library, shelf, wrong):
        with pytest.raises(NotFound):
            posts.resolve(library.connection, "post", wrong)

    def test_posts_are_found_by_whole_ids(self, library, shelf):
        uid, unknown = posts.rows(library.connection, shelf[:1])[0].uid, new_uid()
        assert posts.ids_of(library.connection, [unknown, uid]) == {uid: shelf[0]}

    def test_newer_ids_sort_behind_older_ones(self):
        made = [new_uid() for _ in range(20)]
        assert [each[:8] for each in made] == sorted(each[:8] for each in made)
        assert {to_blob(each)[6] >> 4 for each in made} == {7}
        assert {to_blob(each)[8] >> 6 for each in made} == {2}
