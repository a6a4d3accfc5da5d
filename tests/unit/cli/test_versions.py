"""``recapture compare place go-back``."""

from pathlib import Path

import pytest

PAGE = (
    "<html><head><title>Missions</title></head><body><article><h1>Missions</h1>"
    "<p>Five missions guide the whole of the government, and each of them has a minister.</p>"
    "<p>A mission needs partners in every borough, or it will not be carried through.</p>"
    "<p>Trust in local capacity was the key to whatever had been achieved by then.</p>"
    "</article></body></html>"
)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


@pytest.fixture
def post(run, page):
    [added] = run("add", page, json=True).document["posts"]
    run("annotate", added["id"], "--quote", "A mission needs partners")
    run("annotate", added["id"], "--quote", "Trust in local capacity")
    return added["id"]


def test_a_new_capture_says_what_became_of_each_annotation(run, post, page):
    page.write_text(PAGE.replace("needs partners", "needs no partners"), encoding="utf-8")
    answer = run("recapture", post, page, json=True)
    assert answer.code == 0
    assert (answer.document["post"], answer.document["revision"]) == (post, 2)
    verdicts = {each["exact"]: each["verdict"] for each in answer.document["verdicts"]}
    assert verdicts["A mission needs partners"] == "changed"
    assert verdicts["Trust in local capacity"] in ("exact", "moved")
    assert run("check", json=True).code == 1
    assert len(run("list").out.splitlines()) == 1


def test_the_stored_capture_is_cleaned_again(run, post):
    answer = run("recapture", post, json=True)
    assert answer.document["revision"] == 2
    assert {each["verdict"] for each in answer.document["verdicts"]} == {"exact"}
    assert "2 annotations, 0 to look at" in run("recapture", post).err


def test_standing_input_is_a_capture_too(run, post):
    answer = run("recapture", post, "-", "--url", "https://e.org/a", stdin=PAGE.encode(), json=True)
    assert (answer.code, answer.document["revision"]) == (0, 2)


def test_a_capture_without_words_leaves_the_post_as_it_was(run, post, tmp_path):
    empty = tmp_path / "empty.html"
    empty.write_text("<html></html>")
    assert run("recapture", post, empty).code != 0
    shown = run("show", post, "--format", "json", json=True).document
    assert shown["revision"] == 1


def test_two_revisions_are_compared(run, post, page):
    assert run("compare", post, "--old", 1, "--new", 1).code == 0
    page.write_text(PAGE.replace("Five missions", "Six missions"), encoding="utf-8")
    run("recapture", post, page)
    answer = run("compare", post, json=True)
    assert answer.code == 1
    [changed] = [each for each in answer.document["blocks"] if not each["same"]]
    assert "Five missions" in changed["old_text"]
    assert "Six missions" in changed["new_text"]
    assert [line[0] for line in run("compare", post).out.splitlines()] == ["-", "+"]


def test_an_export_says_first_which_quotations_have_changed(run, post, page, tmp_path):
    target = tmp_path / "out.md"
    fine = run("export", post, "--to", "markdown", "-o", target, json=True)
    assert (fine.document["doubtful"], fine.err) == ([], "")
    page.write_text(PAGE.replace("needs partners", "needs no partners"), encoding="utf-8")
    [changed, _] = run("recapture", post, page, json=True).document["verdicts"]
    ran = run("export", post, "--to", "markdown", "-o", target, json=True)
    assert ran.document["doubtful"] == [changed["id"]]
    assert "1 quotation to look at first" in ran.err


def test_going_back_brings_the_anchors_back(run, post, page):
    page.write_text(PAGE.replace("needs partners", "needs no partners"), encoding="utf-8")
    run("recapture", post, page)
    answer = run("go-back", post, 1, json=True)
    assert answer.document["revision"] == 1
    assert {each["verdict"] for each in answer.document["verdicts"]} == {"exact"}
    assert run("check").code == 0
    run("undo")
    assert run("check").code == 1


def test_a_revision_that_is_not_there_is_said(run, post):
    assert run("go-back", post, 7).code == 1
    assert run("compare", post, "--old", 7).code == 1


@pytest.fixture
def changed(run, post, page):
    """The id of a note whose passage another capture contradicts."""
    page.write_text(PAGE.replace("needs partners", "needs no partners"), encoding="utf-8")
    found = run("recapture", post, page, json=True).document["verdicts"]
    [note] = [each for each in found if each["exact"] == "A mission needs partners"]
    return note["annotation"]


def verdict_of(run, note):
    found = run("annotations", json=True).document["annotations"]
    return next(each for each in found if each["id"] == note)


def test_what_the_source_says_now_stands_below_a_changed_quotation(run, changed):
    assert verdict_of(run, changed)["difference"] == [{"went": "", "came": "no"}]
    assert "\n    now: A mission needs {+no+} partners\n" in run("check").out


def test_a_place_is_accepted_refused_and_chosen_and_undone(run, changed):
    assert run("place", changed, "--refuse", json=True).document["verdict"] == "orphan"
    assert run("place", changed, "--accept").code != 0
    placed = run("place", changed, "--quote", "Trust in local capacity", json=True).document
    assert (placed["exact"], placed["place_verdict"]) == (
        "A mission needs partners",
        "placed by hand",
    )
    run("undo")
    run("undo")
    assert verdict_of(run, changed)["verdict"] == "changed"
    assert run("place", changed, "--accept", json=True).document["place_verdict"] == (
        "placed by hand"
    )


def test_places_to_choose_from_are_told(run, changed):
    answer = run("place", changed, "--quote", "the", json=True)
    assert answer.code == 1
    assert len(answer.document["candidates"]) > 1
    assert run("place", changed, "--quote", "the", "--nth", "1").code == 0


@pytest.mark.parametrize("given", [(), ("--accept", "--refuse"), ("--accept", "--quote", "the")])
def test_a_decision_is_one_thing(run, changed, given):
    assert run("place", changed, *given).code == 2
