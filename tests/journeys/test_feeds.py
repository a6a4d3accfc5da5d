"""Feeds at the window: followed by address, refreshed when asked or when due, left."""

import pytest

from insightreader.capture.network import fetching
from insightreader.capture.sources import from_bytes
from insightreader.domain.errors import SourceUnreadable
from insightreader.services.feeds import Feeds
from insightreader.store import feeds
from insightreader.store.feeds import FollowedFeed
from insightreader.store.library import Library
from insightreader.ui.dialogs.feeds import FeedsDialog
from tests.journeys.desk import wait_for, wait_until
from tests.journeys.stored import titles_in
from tests.unit.capture.test_feeds import RSS, URL

pytestmark = pytest.mark.journey
GONE = "https://gone.example/feed"


@pytest.fixture
def web(monkeypatch):
    """Stands in for the network alone, which no test may use."""
    answers = {URL: RSS.encode()}
    asked = []

    def fetch(url):
        asked.append(url)
        if url not in answers:
            raise SourceUnreadable("no such name", why="name", url=url)
        return from_bytes(answers[url], media_type="application/rss+xml", url=url)

    monkeypatch.setattr(fetching, "fetch", fetch)
    return asked


def follow(folder, *urls):
    with Library(folder) as library:
        for url in urls:
            Feeds(library).follow(url, "A feed")


def open_feeds(person) -> FeedsDialog:
    person.window.actions_of_window["feeds"].trigger()
    return wait_for(FeedsDialog)


def rows(dialog):
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def refreshed(person, ask) -> None:
    done = []
    person.workspace.feeds.refreshed.connect(lambda: done.append(True))
    ask()
    wait_until(lambda: done and not person.workspace.saving.is_busy, "the refresh")


def test_a_feed_is_followed_refreshed_and_left(full, sit_down, web):
    person = sit_down(full)
    dialog = open_feeds(person)
    person.type("blog.example/feed.xml")
    person.press("Return")
    wait_until(lambda: rows(dialog), "the feed in the list")
    assert rows(dialog) == [["The Blog", "never", ""]]
    before = titles_in(full)
    refreshed(person, lambda: person.click(dialog.refresh))
    assert sorted(titles_in(full)) == sorted([*before, "A & B"])
    assert "1 new post" in person.said
    wait_until(lambda: rows(dialog)[0][1] != "never", "the time")

    refreshed(person, lambda: person.click(dialog.refresh))
    assert "0 new posts" in person.said
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    person.click(dialog.leave)
    wait_until(lambda: not rows(dialog), "an empty list")
    assert "A & B" in titles_in(full)


def test_what_went_wrong_is_said_and_the_others_are_refreshed(full, sit_down, web):
    follow(full, GONE, URL)
    person = sit_down(full)
    dialog = open_feeds(person)
    wait_until(lambda: len(rows(dialog)) == 2, "the feeds")
    refreshed(person, lambda: person.click(dialog.refresh))
    wait_until(lambda: rows(dialog)[0][2], "the problem")
    assert rows(dialog)[1][2] == ""
    assert "A & B" in titles_in(full)
    assert "1 feed failed" in person.said
    person.leave()
    again = open_feeds(sit_down(full))
    wait_until(lambda: rows(again), "the feeds, at the next start")
    assert "No server of that name answers." in rows(again)[0][2]


def test_a_page_is_not_followed(full, sit_down, web, monkeypatch):
    page = from_bytes(b"<html><p>words</p></html>", media_type="text/html")
    monkeypatch.setattr(fetching, "fetch", lambda _: page)
    person = sit_down(full)
    dialog = open_feeds(person)
    explained = dialog.notice.text()
    person.type("blog.example")
    person.press("Return")
    wait_until(lambda: dialog.notice.text() not in (explained, ""), "an answer")
    wait_until(lambda: "Looking" not in dialog.notice.text(), "the reason")
    assert rows(dialog) == []


def test_by_default_no_feed_is_ever_due(full, sit_down, web):
    follow(full, URL)
    person = sit_down(full)
    person.workspace.feeds.refresh_due()
    assert person.settings.text("library.feeds") == "never"
    open_dialog = open_feeds(person)
    wait_until(lambda: rows(open_dialog), "the list, asked for after the look")
    assert web == []


def test_a_feed_is_refreshed_when_its_time_has_come_and_not_before(full, sit_down, web):
    fresh = "https://fresh.example/feed"
    follow(full, URL)
    with Library(full) as library, library.unlogged():
        feeds.put(library.connection, FollowedFeed(fresh, refreshed_ms=library.clock()))
    person = sit_down(full)
    person.settings.set("library.feeds", "hour")
    refreshed(person, person.workspace.feeds.refresh_due)
    assert web == [URL]
