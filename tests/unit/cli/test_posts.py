"""``list show search tag status star read delete undelete purge`` on a library that is there."""

import pytest

from insightreader.domain.listing import ListFilter
from insightreader.services.reading import Reading
from insightreader.store import posts
from insightreader.text.rendering import render
from tests.building import MISSIONS, save

POST_KEYS = {
    "id", "title", "author", "site", "url", "published", "language", "words", "revision", "status",
    "tags", "removed", "lost",
}  # fmt: skip


def test_posts_are_listed_newest_first(run, shelf):
    ran = run("list")
    assert ran.code == 0
    assert [line.split()[0] for line in ran.out.splitlines()] == [shelf.other, shelf.post]
    assert "Missions  (Blog)" in ran.out
    listed = run("list", "--limit", 1, json=True).document["posts"]
    assert [each["id"] for each in listed] == [shelf.other]
    assert set(listed[0]) >= POST_KEYS


def test_a_list_takes_the_search_language(run, shelf):
    assert [each["id"] for each in run("list", "tag:mission", json=True).document["posts"]] == [
        shelf.post
    ]
    assert run("list", "nothinglikeit", json=True).document == {"posts": []}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("text", render(MISSIONS).text.rstrip("\n") + "\n"),
        ("markdown", MISSIONS),
        ("html", render(MISSIONS).html.rstrip("\n") + "\n"),
    ],
)
def test_a_post_is_shown_in_every_form(run, shelf, form, expected):
    ran = run("show", shelf.post, "--format", form)
    assert (ran.code, ran.out) == (0, expected)


def test_a_post_is_shown_as_json_with_its_blocks(run, shelf):
    for ran in (
        run("show", shelf.post, "--format", "json"),
        run("show", shelf.post, json=True),
    ):
        document = ran.document
        assert set(document) >= POST_KEYS | {"text", "markdown", "blocks", "sources", "fixed"}
        assert document["tags"] == ["mission"]
        assert document["sources"]["author"] == "meta"
        for block in document["blocks"]:
            assert set(block) >= {"number", "kind", "start", "end"}
        second = document["blocks"][1]
        text = document["text"][second["start"] : second["end"]]
        assert text == "Five missions guide the government."


def test_an_older_revision_and_what_was_removed_are_shown(run, shelf):
    assert run("show", shelf.post, "--revision", 1).out.startswith("Missions")
    assert run("show", shelf.post, "--revision", 7).code == 1
    assert run("show", shelf.post, "--removed", json=True).document == {"removed": []}


def test_an_id_may_be_a_unique_start(run, shelf):
    # The first digits of two ids of one moment are the same.
    assert run("show", shelf.post[:35]).code == 0
    several = run("show", shelf.post[:6])
    assert several.code == 1
    assert shelf.post in several.err
    assert shelf.other in several.err
    for wrong in ("abc", "zzzzzzz", "0190a1b2-c3d4"):
        ran = run("show", wrong)
        assert (ran.code, ran.out) == (1, "")
        assert wrong in ran.err


def test_tags_are_added_and_taken_off(run, shelf):
    ran = run("tag", shelf.post, "+è nuovo", "-mission", "+b", json=True)
    assert ran.document["posts"][0]["tags"] == ["b", "è nuovo"]
    assert run("tag", shelf.post, "neither").code == 2
    assert run("tag", shelf.post).code == 2


def test_posts_are_moved_starred_and_marked(run, shelf):
    moved = run("status", shelf.post, shelf.other, "later", json=True).document["posts"]
    assert [each["status"] for each in moved] == ["later", "later"]
    assert run("status", shelf.post, "nowhere").code == 2
    assert run("star", shelf.post, json=True).document["posts"][0]["starred"]
    assert not run("star", shelf.post, "--off", json=True).document["posts"][0]["starred"]
    assert run("read", shelf.post, json=True).document["posts"][0]["read"]
    assert not run("read", shelf.post, "--off", json=True).document["posts"][0]["read"]
    assert run("star", shelf.post).out == ""


def test_posts_go_to_the_trash_and_come_back(run, shelf):
    assert run("delete", shelf.post, json=True).document["posts"][0]["deleted"]
    assert [each["id"] for each in run("list", json=True).document["posts"]] == [shelf.other]
    assert not run("undelete", shelf.post, json=True).document["posts"][0]["deleted"]
    assert len(run("list", json=True).document["posts"]) == 2


def test_erasing_is_asked_for_refused_outside_the_trash_and_complete(run, shelf):
    refused = run("purge", shelf.post, "--yes")
    assert refused.code == 3
    assert "trash" in refused.err
    run("delete", shelf.post)
    asked = run("purge", shelf.post, stdin=b"n\n")
    assert asked.code == 1
    assert "Missions (1 annotation)" in asked.err
    assert run("purge", shelf.post, stdin=b"").code == 1
    run("backup")
    erased = run("purge", shelf.post, "--yes", json=True).document
    assert (erased["erased"], erased["captures"]) == (1, 1)
    assert len(erased["still_in_backups"]) == 2
    assert run("show", shelf.post).code == 1


def test_a_search_finds_posts_and_notes(run, shelf):
    document = run("search", "mission", json=True).document
    assert set(document) >= {"hits", "total", "stale"}
    assert not document["stale"]
    hit = document["hits"][0]
    assert set(hit) >= {"post", "annotation", "kind", "title", "score", "snippet", "start", "end"}
    assert hit["post"] == shelf.post
    notes = run("search", "goal", "--kind", "note", json=True).document["hits"]
    assert [each["annotation"] for each in notes] == [shelf.note]
    nothing = run("search", "nothinglikeit", json=True)
    assert (nothing.code, nothing.document["hits"], nothing.document["total"]) == (0, [], 0)
    shown = run("search", "rivers")
    assert shelf.other in shown.out
    assert "1 of 1" in shown.err


def test_a_search_says_what_it_did_not_understand(run, shelf):
    ran = run("search", "date:yesteryear mission")
    assert ran.code == 0
    assert "date:yesteryear" in ran.err
    assert run("search", "date:yesteryear", json=True).document["problems"]


def test_hits_are_limited_and_passed_over(run, shelf):
    with shelf.open() as library:
        for number in range(5):
            save(library, f"Mission text {number}.", title=f"Mission {number}")
    first = run("search", "mission", "--limit", 2, "--kind", "post", json=True).document
    rest = run("search", "mission", "--limit", 2, "--offset", 2, "--kind", "post", json=True)
    ids = [each["post"] for each in first["hits"] + rest.document["hits"]]
    assert len(set(ids)) == 4
    assert first["total"] == 6


def test_where_there_is_no_library_it_is_said(run, tmp_path):
    for command in (["list"], ["show", "abcdef"], ["search", "x"], ["undo"], ["history"]):
        ran = run(*command, library=tmp_path / "none")
        assert ran.code == 1
        assert "no library" in ran.err
    assert not (tmp_path / "none").exists()


def test_a_long_list_is_one_line_a_post(run, shelf):
    with shelf.open() as library:
        save(library, "Text.", title="A \x1b[31mred\x07 title\nof two lines", site="a\nb")
    shown = run("list").out
    assert "A [31mred title of two lines  (a b)" in shown
    assert len(run("list").out.splitlines()) == 3
    with shelf.open() as library:
        rows = Reading(library).rows(posts.listing(library.connection, ListFilter(), posts.Sort()))
    assert len(rows) == 3


def test_show_provenance_tells_where_a_post_comes_from_and_proves_it(run, shelf):
    shown = run("show", shelf.post, "--provenance", json=True)
    assert shown.code == 0
    [capture], [revision] = shown.document["captures"], shown.document["revisions"]
    assert (capture["by"], capture["acquired"], capture["holds"]) == ("Tester", "file", True)
    assert revision["capture"] == capture["sha256"]
    assert (revision["number"], revision["rules"], revision["holds"]) == (1, "test-1", True)
    with shelf.open() as library:
        library.connection.execute("UPDATE revision_text SET text = text || '!'")
    broken = run("show", shelf.post, "--provenance", json=True)
    assert (broken.code, broken.document["holds"]) == (1, False)
    assert "holds=False" in run("show", shelf.post, "--provenance").out
