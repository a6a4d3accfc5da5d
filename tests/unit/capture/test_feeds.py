"""Feeds of three kinds give the same entries; hostile ones give none."""

import json
import random

import pytest

from insightreader.capture import feeds
from insightreader.capture.cleaning import clean
from insightreader.capture.feed_entries import source_of
from insightreader.capture.feeds import read_feed
from insightreader.domain.errors import NothingToRead
from tests.unit.capture.formats.spoiling import spoiled_bytes

URL = "https://blog.example/feed.xml"
POST = "https://blog.example/bridge"
BODY = "<p>A town built a bridge, and every summer somebody tells how it was paid for.</p>"
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Blog</title>
<item><title>A &amp; B</title><link>{POST}</link><guid>1</guid><dc:creator>Ann</dc:creator>
<pubDate>Tue, 04 May 2021 10:00:00 GMT</pubDate><description>Short</description>
<content:encoded><![CDATA[{BODY}]]></content:encoded></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Blog</title><entry><id>1</id>
<title>A &amp; B</title><link rel="self" href="https://blog.example/self"/><link href="/bridge"/>
<author><name>Ann</name></author><published>2021-05-04T10:00:00+00:00</published>
<summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{BODY}</div>
</content></entry></feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Blog</title></channel>
<item rdf:about="1"><title>A &amp; B</title><link>{POST}</link><dc:creator>Ann</dc:creator>
<dc:date>2021-05-04T10:00:00+00:00</dc:date><description>{BODY.replace("<", "&lt;")}</description>
</item></rdf:RDF>"""
JSON = json.dumps({
    "version": "https://jsonfeed.org/version/1.1", "title": "The Blog",
    "items": [{"id": 1, "url": POST, "title": "A & B", "content_html": BODY,
               "authors": [{"name": "Ann"}], "date_published": "2021-05-04T10:00:00+00:00"}],
})  # fmt: skip
KINDS = {"rss": RSS, "atom": ATOM, "rdf": RDF, "json": JSON}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_feed_gives_the_same_entry(kind):
    feed = read_feed(KINDS[kind].encode(), url=URL)
    assert feed.title == "The Blog"
    [entry] = feed.entries
    assert (entry.key, entry.title, entry.url, entry.author) == ("1", "A & B", POST, "Ann")
    assert (entry.published or "")[:10] == "2021-05-04"


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_is_a_page_with_its_own_metadata(kind):
    [entry] = read_feed(KINDS[kind].encode(), url=URL).entries
    found = clean(source_of(entry))
    assert "every summer somebody tells" in found.rendered.text
    metadata = found.metadata
    assert (metadata.title, metadata.author, metadata.url) == ("A & B", "Ann", POST)
    assert (metadata.published or "").startswith("2021-05-04")


def test_a_page_is_no_feed():
    for data in (b"<html><body><p>x</p></body></html>", b'{"a": 1}', b"{", b"words", b"\0"):
        with pytest.raises(NothingToRead):
            read_feed(data, url=URL)


def test_a_feed_beyond_its_bounds_is_refused_or_cut(monkeypatch):
    monkeypatch.setattr(feeds, "MOST_ENTRIES", 3)
    items = "".join(f"<item><guid>{n}</guid></item>" for n in range(9))
    data = f"<rss><channel>{items}</channel></rss>".encode()
    assert [each.key for each in read_feed(data, url=URL).entries] == ["0", "1", "2"]
    monkeypatch.setattr(feeds, "LARGEST_FEED", 10)
    with pytest.raises(NothingToRead):
        read_feed(data, url=URL)


def test_hostile_feeds_are_refused(shared_data):
    hostile = sorted((shared_data / "hostile").glob("feed-*.xml"))
    assert hostile
    for path in hostile:
        with pytest.raises(NothingToRead):
            read_feed(path.read_bytes(), url=URL)


def test_no_spoiled_feed_crashes():
    for kind, text in KINDS.items():
        for seed in range(40):
            try:
                feed = read_feed(spoiled_bytes(text.encode(), random.Random(seed)), url=URL)
            except NothingToRead:
                continue
            assert len(feed.entries) <= feeds.MOST_ENTRIES, kind


def test_a_body_with_elements_of_its_own_is_kept_whole():
    body = "<description>One <b>two</b> three<p>four</p><p>five</p></description>"
    rss = f"<rss><channel><item><title>T</title>{body}</item></channel></rss>"
    [entry] = read_feed(rss.encode(), url=URL).entries
    assert entry.html == "One <b>two</b> three<p>four</p><p>five</p>"


def test_fields_that_say_nothing_do_not_hide_a_feed():
    feed = json.loads(JSON)
    feed["title"] = None
    feed["items"][0]["authors"] = None
    feed["items"].append({"id": 2, "title": "B", "authors": [{"name": None}]})
    found = read_feed(json.dumps(feed).encode(), url=URL)
    assert found.title == ""
    assert [entry.author for entry in found.entries] == ["", ""]
