"""Feeds that are followed: each entry comes in once, whatever was fetched before."""

import pytest

from insightreader.capture.feed_entries import source_of
from insightreader.domain.errors import NotFound, SourceUnreadable, UserError
from insightreader.domain.feeds import Feed, FeedEntry
from insightreader.services.feeds import Feeds, problem_of
from insightreader.store import feeds
from insightreader.store.feeds import FeedProblem, FollowedFeed
from insightreader.store.library import Library

URL = "https://blog.example/feed.xml"


def entry(key: str) -> FeedEntry:
    return FeedEntry(key, f"Post {key}", None, "", None, "<p>words</p>")


def feed(*keys: str, title: str = "The Blog") -> Feed:
    return Feed(title, tuple(map(entry, keys)))


@pytest.fixture
def followed(library: Library) -> Feeds:
    service = Feeds(library)
    service.follow(URL, "The Blog")
    return service


def test_new_entries_come_oldest_first_and_once(followed):
    now = feed("3", "2", "1")
    fresh = followed.new_in(URL, now)
    assert [each.key for each in fresh] == ["1", "2", "3"]
    followed.note_saved(URL, now, fresh)
    assert followed.new_in(URL, now) == []
    assert [each.key for each in followed.new_in(URL, feed("4", "3"))] == ["4"]


def test_a_refresh_is_remembered_with_its_time_and_the_feeds_new_name(followed, library):
    followed.note_saved(URL, feed(title="Renamed"), [])
    [found] = Feeds(library).followed()
    assert found.title == "Renamed"
    assert found.refreshed_ms is not None


def test_following_twice_forgets_nothing(followed):
    followed.note_saved(URL, feed("1"), [entry("1")])
    followed.follow(URL, "Other")
    [found] = followed.followed()
    assert (found.title, found.seen) == ("The Blog", ("1",))


def test_a_feed_that_is_left_is_unknown_again(followed):
    followed.leave(URL)
    assert followed.followed() == []
    with pytest.raises(NotFound):
        followed.leave(URL)


def test_only_so_many_keys_are_remembered(followed, monkeypatch):
    monkeypatch.setattr(feeds, "MOST_KEYS", 2)
    followed.note_saved(URL, feed(), [entry(each) for each in "abc"])
    assert followed.find(URL).seen == ("b", "c")


def test_a_damaged_list_is_an_empty_one(followed, library):
    with library.unlogged():
        library.connection.execute("UPDATE meta SET value = '{' WHERE key = 'feeds'")
    assert followed.followed() == []


def test_entries_are_taken_in_as_posts_to_be_cleaned_and_remembered(followed, library):
    found = [(each, source_of(each)) for each in feed("2", "1").entries]
    done = followed.take_in(URL, found)
    assert len(done.value) == len(done.changes.posts) == 2
    assert followed.new_in(URL, feed("3", "2", "1")) == [entry("3")]
    assert followed.take_in(URL, found[:1]).value == []


def test_what_went_wrong_is_kept_until_a_refresh_goes_well(followed, library):
    followed.note_failed(URL, SourceUnreadable("no such name", why="name", url=URL))
    (kept,) = Feeds(library).followed()
    error = problem_of(kept)
    assert isinstance(error, SourceUnreadable)
    assert error.data == {"why": "name", "url": URL}
    assert kept.tried_ms is not None
    followed.note_saved(URL, feed(), [])
    (kept,) = followed.followed()
    assert problem_of(kept) is None


def test_a_problem_of_an_unknown_kind_is_some_problem(followed, library):
    with library.unlogged():
        feeds.put(library.connection, FollowedFeed(URL, problem=FeedProblem("os", "x")))
    assert type(problem_of(followed.find(URL))) is UserError
