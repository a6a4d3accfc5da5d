"""What the command line says beside its answers is words, not names from the source."""

from pathlib import Path

import pytest

from insightreader.cli.explaining import counted, explain
from insightreader.domain.errors import NotFound
from insightreader.domain.query import ProblemKind
from insightreader.store.layout import CAPTURES
from tests.unit.cli.conftest import Run, Shelf


@pytest.mark.parametrize("command", ["list", "search"])
@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("fnord:data mission", "“fnord:data”: there is no such field."),
        ("date:2026-13", "that is no date such as 2026-05."),
        ('"never closed', "the quotation mark isn't closed."),
    ],
)
def test_part_of_a_query_that_means_nothing_is_pointed_out(
    run: Run, shelf: Shelf, command: str, query: str, said: str
) -> None:
    ran = run(command, query)
    assert ran.code == 0
    assert said in ran.err
    assert not any(kind.value in ran.err for kind in ProblemKind)


def test_problem_is_marked_where_it_stands_with_what_was_meant(run: Run, shelf: Shelf) -> None:
    lines = run("search", "公共 autor:bevan trust").err.splitlines()
    at = lines.index("  公共 autor:bevan trust")
    assert lines[at + 1] == "       ^^^^^^^^^^^"  # each of the two characters takes two columns
    assert lines[at + 2].endswith("there is no such field. Did you mean author:bevan ?")


def test_garbage_is_not_answered_with_a_page_of_complaints(run: Run, shelf: Shelf) -> None:
    ran = run("search", ")" * 40 + "mission")
    assert ran.err.count("wasn't opened") == 5
    assert "35 more problems" in ran.err


def test_post_that_isn_t_there_is_said_in_a_sentence(run: Run, shelf: Shelf) -> None:
    ran = run("show", "0123456789")
    assert ran.code == 1
    assert ran.err == "No post 0123456789. Nothing was changed.\n"
    assert run("show", "12").err == "'12' is too short for an id. Nothing was changed.\n"


def test_revision_that_the_post_lacks_is_said_without_the_row_s_number(
    run: Run, shelf: Shelf
) -> None:
    ran = run("show", shelf.other, "--revision", 7)
    assert ran.err == "The post has no revision 7. Nothing was changed.\n"


@pytest.mark.parametrize("what", ["post", "annotation", "capture", "job"])
def test_number_of_a_row_is_never_said(what: str) -> None:
    assert explain(NotFound(f"no {what} 17", what=what)) == (
        f"That {what} isn't there any more. Nothing was changed."
    )


def test_place_beyond_the_last_is_answered_with_how_many_there_are(run: Run, shelf: Shelf) -> None:
    for quote, said in (("A mission", "2 places"), ("bold goal", "1 place")):
        ran = run("annotate", shelf.post, "--quote", quote, "--nth", 999)
        assert (ran.code, ran.err) == (1, f"That quotation stands in {said} only.\n")


def test_damaged_backup_is_not_taken_for_the_library(
    run: Run, shelf: Shelf, tmp_path: Path
) -> None:
    (tmp_path / "bad.db").write_bytes(b"bad" * 3000)
    ran = run("restore", tmp_path / "bad.db")
    assert ran.code == 1
    assert ran.err.startswith("That backup is damaged")
    assert run("restore", tmp_path / "none.db").err == (
        f"No backup at {tmp_path / 'none.db'}. Nothing was changed.\n"
    )


def test_missing_captures_are_named_with_the_way_out(run: Run, shelf: Shelf) -> None:
    assert run("backup").code == 0
    (shelf.folder / CAPTURES).unlink()
    for command in (["list"], ["verify"], ["add", __file__]):
        ran = run(*command)
        assert ran.code == 1
        assert "lacks a file" in ran.err
        assert CAPTURES in ran.err
        assert not (shelf.folder / CAPTURES).exists()
    assert run("restore", "--newest").code == 0
    assert run("verify").code == 0


def test_what_became_of_the_bytes_without_a_text_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(bytes(range(256)) * 9)
    (tmp_path / "empty.html").write_text("<!doctype html><html><body><img src='a.png'></body>")
    refused = run("add", tmp_path / "x.bin", tmp_path / "empty.html", json=True).document["refused"]
    reasons = {Path(each["source"]).name: each["reason"] for each in refused}
    assert reasons["x.bin"].endswith("Nothing was saved.")
    assert reasons["empty.html"].endswith("The capture itself is kept.")
    assert len(run("list", json=True).document["posts"]) == 1


def test_one_thing_is_counted_without_an_s() -> None:
    assert [counted(count, "post") for count in (0, 1, 2, 1200)] == [
        "0 posts",
        "1 post",
        "2 posts",
        "1,200 posts",
    ]
