"""``feeds``: followed, listed, refreshed and left from a shell."""

import pytest

from insightreader.capture.sources import from_bytes
from insightreader.cli import feeding
from insightreader.domain.errors import SourceUnreadable
from tests.unit.capture.test_feeds import RSS, URL


@pytest.fixture
def web(monkeypatch):
    """Stands in for the network alone, which no test may use."""
    answers = {URL: RSS.encode()}

    def fetch(url):
        if url not in answers:
            raise SourceUnreadable("no such name", why="name", url=url)
        return from_bytes(answers[url], media_type="application/rss+xml", url=url)

    monkeypatch.setattr(feeding, "fetch", fetch)
    return answers


def test_new_posts_come_to_the_inbox_once(run, web):
    assert run("feeds", "add", URL, json=True).document["title"] == "The Blog"
    first = run("feeds", "refresh", json=True)
    assert [post["title"] for post in first.document["posts"]] == ["A & B"]
    assert first.document["posts"][0]["status"] == "inbox"
    assert run("feeds", "refresh", json=True).document["posts"] == []
    [listed] = run("feeds", "list", json=True).document["feeds"]
    assert (listed["url"], listed["saved"]) == (URL, 1)


def test_a_feed_that_cannot_be_had_is_said_and_the_others_are_refreshed(run, web):
    other = "https://gone.example/feed"
    web[other] = RSS.encode()
    run("feeds", "add", other)
    run("feeds", "add", URL)
    del web[other]
    ran = run("feeds", "refresh", json=True)
    assert ran.code == 1
    assert other in ran.err
    assert len(ran.document["posts"]) == 1
    problems = [each["problem"] for each in run("feeds", "list", json=True).document["feeds"]]
    assert problems[0]
    assert problems[1] == ""


def test_a_page_is_not_followed(run, web):
    web[URL] = b"<html><body><p>words</p></body></html>"
    assert run("feeds", "add", URL).code == 1
    assert run("feeds", "list", json=True).document["feeds"] == []


def test_a_feed_is_left_by_its_address(run, web):
    run("feeds", "add", URL)
    assert run("feeds", "remove", URL).code == 0
    assert run("feeds", "remove", URL).code == 1
