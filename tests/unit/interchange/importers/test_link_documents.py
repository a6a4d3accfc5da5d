"""Documents in JSON as Wallabag, Karakeep, Linkwarden, Pinboard, Hypothesis and Zotero write."""

import json
from typing import Any

import pytest

from insightreader.domain.entities import Status
from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportKind, Part
from insightreader.domain.foreign import ForeignFile
from insightreader.interchange.importers.foreign_kinds import read_foreign
from tests.unit.interchange.importers.conftest import Read

URL = "https://example.org/a"
MADE = "2020-01-02T03:04:05+0000"
MADE_MS = 1_577_934_245_000


def read_value(read: Read, value: Any, kind: ImportKind) -> ForeignFile:
    return read(json.dumps(value), kind)


def test_wallabag_brings_the_stored_text_and_its_annotations(read: Read) -> None:
    entry = {
        "is_archived": 1,
        "is_starred": 0,
        "tags": ["a", {"label": "b"}],
        "id": 7,
        "title": "Stored",
        "url": URL,
        "content": "<p>Words</p>",
        "created_at": MADE,
        "published_at": "2019-05-06T00:00:00+0000",
        "published_by": ["Ann Lee", ""],
        "annotations": [{"text": "why", "quote": "Words", "ranges": [], "created_at": MADE}],
        "language": "en_GB",
        "domain_name": "example.org",
    }
    post = read_value(read, [entry], ImportKind.WALLABAG).posts[0]
    assert (post.content, post.tags, post.status) == (b"<p>Words</p>", ("a", "b"), Status.ARCHIVE)
    assert (post.author, post.language, post.saved_ms) == ("Ann Lee", "en-GB", MADE_MS)
    assert post.published == "2019-05-06T00:00:00+00:00"
    assert (post.notes[0].quote, post.notes[0].comment) == ("Words", "why")
    assert post.notes[0].made_ms == MADE_MS


def test_karakeep_brings_lists_notes_and_texts_without_an_address(read: Read) -> None:
    value = {
        "bookmarks": [
            {
                "createdAt": 1_577_934_245,
                "title": "A",
                "tags": ["x"],
                "lists": ["2"],
                "content": {"type": "link", "url": URL},
                "note": "my note",
                "archived": True,
            },
            {"title": "T", "tags": [], "content": {"type": "text", "text": "# Words"}},
            {"title": "P", "content": {"type": "asset", "assetId": "1"}},
            {"title": "N", "content": None},
        ],
        "lists": [
            {"id": "1", "name": "Work", "parentId": None},
            {"id": "2", "name": "Rivers", "parentId": "1"},
        ],
    }
    found = read_value(read, value, ImportKind.KARAKEEP)
    link, text = found.posts
    assert (link.folders, link.status, link.saved_ms) == (
        (("Work", "Rivers"),),
        Status.ARCHIVE,
        MADE_MS,
    )
    assert link.notes[0].comment == "my note"
    assert (text.url, text.content, text.media_type) == (None, b"# Words", "text/markdown")
    assert [(each.what, each.count) for each in found.left_behind] == [(Part.CAPTURE, 1)]
    assert [each.where for each in found.problems] == ["bookmark 4"]


def test_lists_that_lie_in_each_other_end(read: Read) -> None:
    lists = [{"id": "1", "name": "A", "parentId": "2"}, {"id": "2", "name": "B", "parentId": "1"}]
    bookmark = {"content": {"type": "link", "url": URL}, "lists": ["1"]}
    found = read_value(read, {"bookmarks": [bookmark], "lists": lists}, ImportKind.KARAKEEP)
    assert found.posts[0].folders == (("B", "A"),)


def test_linkwardens_collections_nest(read: Read) -> None:
    value = {
        "name": "Ann",
        "collections": [
            {"id": 1, "name": "Work", "parentId": None, "links": []},
            {
                "id": 2,
                "name": "Rivers",
                "parentId": 1,
                "links": [
                    {
                        "id": 9,
                        "name": "A",
                        "url": URL,
                        "description": "What it is",
                        "tags": [{"id": 1, "name": "x"}],
                        "createdAt": "2020-01-02T03:04:05.000Z",
                    }
                ],
            },
        ],
        "pinnedLinks": [{"id": 9}],
    }
    post = read_value(read, value, ImportKind.LINKWARDEN).posts[0]
    assert (post.folders, post.tags, post.excerpt) == ((("Work", "Rivers"),), ("x",), "What it is")
    assert (post.saved_ms, post.is_starred) == (MADE_MS, True)


PINBOARD = {
    "href": URL,
    "description": "A",
    "extended": "my note",
    "time": "2020-01-02T03:04:05Z",
    "shared": "no",
    "toread": "yes",
    "tags": "x y",
}


def test_pinboard_in_json_and_in_xml_is_the_same(read: Read) -> None:
    by_json = read_value(read, [PINBOARD], ImportKind.PINBOARD).posts[0]
    by_xml = read(
        f'<?xml version="1.0" encoding="UTF-8"?><posts user="ann"><post href="{URL}" '
        'time="2020-01-02T03:04:05Z" description="A" extended="my note" tag="x y" '
        'shared="no" toread="yes"/></posts>',
        ImportKind.PINBOARD,
    ).posts[0]
    assert by_json == by_xml
    assert (by_json.tags, by_json.status) == (("x", "y"), Status.LATER)
    assert by_json.notes[0].comment == "my note"


def annotation(**fields: Any) -> dict[str, Any]:
    selectors = [
        {"type": "TextPositionSelector", "start": 3, "end": 8},
        {"type": "TextQuoteSelector", "exact": "Words", "prefix": "a ", "suffix": " b"},
    ]
    return {
        "id": "x",
        "uri": URL,
        "user": "acct:ann@hypothes.is",
        "user_info": {"display_name": None},
        "text": "why",
        "tags": ["goal"],
        "created": "2020-01-02T03:04:05.000000+00:00",
        "document": {"title": ["A"]},
        "target": [{"source": URL, "selector": selectors}],
    } | fields


@pytest.mark.parametrize("name", ["annotations", "rows"])
def test_hypothesis_brings_quotations_with_context_and_author(read: Read, name: str) -> None:
    page_note = annotation(target=[{"source": URL}], text="about the page")
    value = {name: [annotation(), page_note, annotation(references=["x"])]}
    found = read_value(read, value, ImportKind.HYPOTHESIS)
    quoted, about = found.posts[0].notes
    assert (quoted.quote, quoted.prefix, quoted.suffix) == ("Words", "a ", " b")
    assert (quoted.author, quoted.tags, quoted.made_ms) == (
        "ann@hypothes.is",
        ("goal",),
        MADE_MS,
    )
    assert (about.quote, about.comment) == ("", "about the page")
    assert found.posts[0].title == "A"
    assert [(each.what, each.count) for each in found.left_behind] == [(Part.ANNOTATION, 1)]


def test_csl_brings_people_dates_and_abstracts(read: Read) -> None:
    reference = {
        "id": "http://zotero.org/users/1/items/ABC",
        "type": "post-weblog",
        "title": "Missions",
        "container-title": "The Blog",
        "URL": URL,
        "abstract": "What it is",
        "author": [
            {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
            {"literal": "The Council"},
        ],
        "editor": [{"literal": "Somebody"}],
        "issued": {"date-parts": [["2020", 5]]},
        "note": "my note",
    }
    by_doi = {"id": "2", "type": "article", "title": "B", "DOI": "10.1000/182"}
    found = read_value(read, [reference, by_doi, {"id": "3"}], ImportKind.CSL_JSON)
    first, second = found.posts
    assert first.author == "Ludwig van Beethoven, The Council"
    assert (first.published, first.site, first.excerpt) == ("2020-05", "The Blog", "What it is")
    assert second.url == "https://doi.org/10.1000/182"
    assert [each.where for each in found.problems] == ["reference 3"]
    assert [each.what for each in found.left_behind] == [Part.PEOPLE]


@pytest.mark.parametrize("kind", [ImportKind.WALLABAG, ImportKind.KARAKEEP, ImportKind.MATTER])
def test_a_file_of_another_shape_is_refused_by_name(tmp_path: Any, kind: ImportKind) -> None:
    path = tmp_path / "x"
    path.write_text('"words"' if kind is ImportKind.MATTER else "[1" * 5000)
    with pytest.raises(FileUnusable):
        read_foreign(path, kind)
    path.write_text("plain words")
    if kind is not ImportKind.MATTER:
        with pytest.raises(FileUnusable):
            read_foreign(path, kind)
