"""A post is found by the address that it was saved from."""

import pytest

from insightreader.domain.query_parsing import parse
from insightreader.index.row_values import address_value
from insightreader.index.scan import matches
from tests.unit.index.builders import build, note, post

ADDRESS = "https://www.Example.org/Posts/on-trust/"
ROWS = [
    post(1, "Nothing of it.", address=ADDRESS),
    post(2, "See https://example.org/posts/on-trust for more, and https://example.org/posts."),
    post(3, "Elsewhere.", address="https://example.org/posts/other?page=2"),
    note(4, "A note."),
]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("https://www.example.org/Posts/on-trust/", ["p:1"]),
        ("example.org/posts/on-trust", ["p:1", "p:2"]),
        ("https://example.org/posts/on-trust?utm_source=feed", ["p:1"]),
        ("https://example.org/posts/other?page=2", ["p:3"]),
        ("https://example.org/posts/other", []),
        ("https://example.org/posts", ["p:2"]),
        ('"example.org/posts/on-trust"', ["p:2"]),
        ("title:example.org/posts/on-trust", []),
        ("-https://example.org/posts/on-trust kind:post", ["p:3"]),
    ],
)
def test_the_post_comes_before_those_that_mention_its_address(tmp_path, asked, found):
    query = parse(asked)
    scanned = [(matches(row, query), row.key) for row in ROWS]
    ranked = sorted((-score, key) for score, key in scanned if score is not None)
    assert [key for _, key in ranked] == found
    with build(tmp_path, ROWS) as searcher:
        assert [hit.key for hit in searcher.search(query, limit=9).hits] == found


@pytest.mark.parametrize(
    ("address", "value"),
    [
        (ADDRESS, "example.org/posts/on-trust"),
        ("http://a.example", "a.example"),
        ("www.a.example/b", "a.example/b"),
        ("file:///home/a.html", "/home/a.html"),
        ("", ""),
    ],
)
def test_addresses_are_compared_without_what_people_leave_out(address, value):
    assert address_value(address) == value
