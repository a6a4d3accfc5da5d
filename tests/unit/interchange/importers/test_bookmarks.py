"""Bookmarks of browsers, lists in HTML, outlines, and zips of Omnivore and Pocket."""

import json
import zipfile
from pathlib import Path

import pytest

from insightreader.domain.entities import Status
from insightreader.domain.errors import FileUnusable, Refused
from insightreader.domain.exchange import ImportKind
from insightreader.interchange.importers import member_files
from insightreader.interchange.importers.foreign_kinds import read_foreign
from insightreader.interchange.importers.omnivore import highlights
from insightreader.interchange.registry import found_kind
from tests.unit.interchange.importers.conftest import Read

NETSCAPE = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1577934245">Work</H3>
    <DL><p>
        <DT><A HREF="https://example.org/a?x=1&amp;y=2" ADD_DATE="1577934245" TAGS="x,y z">
        A &amp; B</A>
        <DD>What it is about
        <DT><H3>Rivers</H3>
        <DL><p>
            <DT><A HREF="https://example.org/b" ADD_DATE="1577934245">B</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="javascript:void(0)">J</A>
    <DT><A HREF="https://example.org/c">C</A>
</DL><p>
"""
MADE_MS = 1_577_934_245_000


def test_netscapes_open_lists_give_nested_folders(read: Read) -> None:
    found = read(NETSCAPE, ImportKind.BOOKMARKS)
    first, second, third = found.posts
    assert (first.title, first.url) == ("A & B", "https://example.org/a?x=1&y=2")
    assert (first.saved_ms, first.tags) == (MADE_MS, ("x", "y z"))
    assert first.notes[0].comment == "What it is about"
    assert (first.folders, second.folders) == ((("Work",),), (("Work", "Rivers"),))
    assert (third.folders, third.notes) == ((), ())
    assert [each.where for each in found.problems] == ["link 3"]


def test_pockets_list_in_html_has_states_and_tags(read: Read) -> None:
    found = read(
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
        '<li><a href="https://example.org/a" time_added="1577934245" tags="x,y">A</a></li></ul>'
        '<h1>Read Archive</h1><ul><li><a href="https://example.org/b" time_added="1577934245" '
        'tags="">B</a></li></ul></body></html>',
        ImportKind.POCKET,
    )
    unread, archived = found.posts
    assert (unread.tags, unread.folders, unread.status) == (("x", "y"), (), Status.INBOX)
    assert (archived.status, archived.is_read, archived.folders) == (Status.ARCHIVE, True, ())


def test_chromes_times_begin_in_1601(read: Read) -> None:
    leaf = {"type": "url", "name": "A", "url": "https://example.org/a"}
    leaf["date_added"] = str((MADE_MS + 11_644_473_600_000) * 1000)
    folder = {"type": "folder", "name": "Work", "children": [leaf]}
    roots = {"bookmark_bar": {"name": "Bookmarks bar", "children": [folder]}, "other": {}}
    roots["other"] = {"name": "Other", "children": [{"url": "chrome://flags", "name": "F"}]}
    found = read(json.dumps({"checksum": "x", "roots": roots, "version": 1}), ImportKind.BOOKMARKS)
    assert found.posts[0].saved_ms == MADE_MS
    assert found.posts[0].folders == (("Bookmarks bar", "Work"),)
    assert len(found.problems) == 1


def test_firefoxs_backup_has_tags_and_microseconds(read: Read) -> None:
    leaf = {"type": "text/x-moz-place", "title": "A", "uri": "https://example.org/a"}
    leaf |= {"dateAdded": MADE_MS * 1000, "tags": "x,y"}
    line = {"type": "text/x-moz-place-separator", "title": ""}
    menu = {"type": "text/x-moz-place-container", "title": "menu", "children": [line, leaf]}
    root = {"type": "text/x-moz-place-container", "title": "", "children": [menu]}
    post = read(json.dumps(root), ImportKind.BOOKMARKS).posts[0]
    assert (post.saved_ms, post.tags, post.folders) == (MADE_MS, ("x", "y"), (("menu",),))


def test_opml_gives_links_and_names_the_feeds_that_it_cannot_carry(read: Read) -> None:
    found = read(
        '<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="Work">'
        '<outline type="link" text="A" url="https://example.org/a"/>'
        '<outline type="rss" text="F" xmlUrl="https://example.org/f"/></outline></body></opml>',
        ImportKind.OPML,
    )
    assert [(each.title, each.folders) for each in found.posts] == [("A", (("Work",),))]
    assert [(each.where, each.reason) for each in found.problems] == [("outline 3", "feed: F")]


def test_an_entity_in_xml_reads_no_file_and_swells_to_nothing(read: Read, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret words")
    found = read(
        f'<!DOCTYPE opml [<!ENTITY x SYSTEM "{secret.as_uri()}">'
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><opml><body>'
        '<outline text="&b;" url="https://example.org/a">&x;</outline></body></opml>',
        ImportKind.OPML,
    )
    assert "secret" not in repr(found)


def zipped(path: Path, members: dict[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


OMNIVORE = [
    {
        "id": "1",
        "slug": "a-slug",
        "title": "A",
        "description": "What it is",
        "author": "Ann Lee",
        "url": "https://example.org/a",
        "state": "Archived",
        "readingProgress": 100,
        "labels": ["x"],
        "savedAt": "2020-01-02T03:04:05.000Z",
        "publishedAt": "2019-05-06T00:00:00.000Z",
    }
]


def test_omnivores_zip_brings_texts_and_highlights(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "omnivore.zip",
        {
            "metadata_0_to_20.json": json.dumps(OMNIVORE),
            "content/a-slug.html": "<p>Words</p>",
            "highlights/a-slug.md": "> First line\n> second #goal\n\nwhy\n\n> Other\n",
        },
    )
    assert found_kind(path) is ImportKind.OMNIVORE
    post = read_foreign(path, ImportKind.OMNIVORE).posts[0]
    assert (post.content, post.tags, post.author) == (b"<p>Words</p>", ("x",), "Ann Lee")
    assert (post.status, post.is_read, post.saved_ms) == (Status.ARCHIVE, True, MADE_MS)
    first, second = post.notes
    assert (first.quote, first.comment, first.tags) == ("First line\nsecond", "why", ("goal",))
    assert second.quote == "Other"


def test_a_slug_leads_to_nothing_outside_its_zip(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret")
    entry = OMNIVORE[0] | {"slug": "../secret"}
    path = zipped(
        tmp_path / "omnivore.zip",
        {"metadata_0_to_20.json": json.dumps([entry]), "../../escaped.html": "x"},
    )
    before = sorted(tmp_path.rglob("*"))
    post = read_foreign(path, ImportKind.OMNIVORE).posts[0]
    assert (post.content, post.notes) == (None, ())
    assert sorted(tmp_path.rglob("*")) == before


def test_words_that_only_look_like_labels_stay_in_a_quotation() -> None:
    assert highlights("> The #one thing\n", None)[0].quote == "The #one thing"


def test_pockets_zip_has_parts_and_highlights(tmp_path: Path) -> None:
    table = "title,url,time_added,tags,status\nA,https://example.org/{},1577934245,,unread\n"
    notes = [{"url": "https://example.org/a", "highlights": [{"quote": "Words", "created_at": 1}]}]
    path = zipped(
        tmp_path / "pocket.zip",
        {
            "part_000000.csv": table.format("a"),
            "part_000001.csv": table.format("b"),
            "annotations/part_000000.json": json.dumps(notes),
        },
    )
    assert found_kind(path) is ImportKind.POCKET
    found = read_foreign(path, ImportKind.POCKET)
    assert [each.url for each in found.posts] == ["https://example.org/a", "https://example.org/b"]
    assert [len(each.notes) for each in found.posts] == [1, 0]


def test_a_bomb_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(member_files, "LARGEST_FILE", 10_000)
    path = zipped(tmp_path / "x.zip", {"part_000000.csv": b"a" * 20_000})
    with pytest.raises(Refused):
        read_foreign(path, ImportKind.POCKET)


def test_a_spoiled_member_is_damage(tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", {"part_000000.csv": b"title,url,status\n" * 500})
    data = bytearray(path.read_bytes())
    data[50:60] = b"\xff" * 10
    path.write_bytes(bytes(data))
    with pytest.raises(FileUnusable):
        read_foreign(path, ImportKind.POCKET)


def test_folders_that_nest_without_end_are_read(read: Read) -> None:
    deep = "<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>x</TITLE>" + "<DT><H3>f</H3><DL>" * 5000
    found = read(deep + '<DT><A HREF="https://example.org/a">A</A>', ImportKind.BOOKMARKS)
    assert len(found.posts[0].folders[0]) <= 64
