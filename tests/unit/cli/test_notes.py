"""``annotate annotations check codebook``."""

import pytest

from insightreader.services.annotating import Annotating
from tests.building import save

KEYS = {
    "id", "post", "revision", "block", "start", "end", "exact", "prefix", "suffix", "comment",
    "codes", "verdict", "author", "created",
}  # fmt: skip


def test_a_passage_is_annotated_by_its_words(run, shelf):
    ran = run(
        "annotate", shelf.post, "--quote", "Trust in local capacity", "--code", "Factor/Trust",
        "--code", "Case/One", "--secondary", "A minister | A book", json=True,
    )  # fmt: skip
    assert ran.code == 0
    found = ran.document
    assert set(found) >= KEYS
    assert (found["exact"], found["verdict"], found["post"]) == (
        "Trust in local capacity",
        "exact",
        shelf.post,
    )
    assert found["codes"] == ["Factor/Trust", "Case/One"]
    assert found["secondary"] == {"person": "A minister", "work": "A book"}
    assert (found["revision"], found["block"]) == (1, 4)


def test_a_comment_is_stored_with_its_drawing(run, shelf):
    ran = run("annotate", shelf.post, "--quote", "partners", "--comment", "*why* <b>x</b>")
    assert ran.code == 0
    assert "*why*" in ran.out
    with shelf.open() as library:
        assert Annotating(library).unrendered() == [(1, "why?")]


def test_a_quotation_of_several_places_is_answered_with_all(run, shelf):
    ran = run("annotate", shelf.post, "--quote", "A mission", json=True)
    assert ran.code == 1
    candidates = ran.document["candidates"]
    assert [each["block"] for each in candidates] == [3, 5]
    assert "--nth" in ran.err
    second = run("annotate", shelf.post, "--quote", "A mission", "--nth", 2, json=True)
    assert second.document["start"] == candidates[1]["start"]
    by_context = run("annotate", shelf.post, "--quote", "A mission", "--suffix", " is", json=True)
    assert by_context.document["start"] == candidates[0]["start"]
    assert run("annotate", shelf.post, "--quote", "A mission", "--nth", 3).code == 1


def test_a_quotation_that_is_not_there_changes_nothing(run, shelf):
    for quote in ("Seven missions guide", "", "   "):
        ran = run("annotate", shelf.post, "--quote", quote)
        assert (ran.code, ran.out) == (1, "")
    assert run("annotate", shelf.post).code == 2
    assert run("annotate", shelf.post, "--quote", "goal", "--code", "Case/").code == 1
    assert len(run("annotations", json=True).document["annotations"]) == 1


def test_annotations_are_listed_by_post_and_by_code(run, shelf):
    run("annotate", shelf.other, "--quote", "rivers")
    assert len(run("annotations", json=True).document["annotations"]) == 2
    for arguments in ([shelf.post], ["--code", "case/one"]):
        [found] = run("annotations", *arguments, json=True).document["annotations"]
        assert set(found) >= KEYS
        assert found["id"] == shelf.note
    shown = run("annotations", shelf.post).out
    assert "§ 3  exact  “bold goal”  [Case/One]" in shown
    assert "why?" in shown
    assert run("annotations", shelf.other, "--code", "Case/One").out == ""


def test_quotations_are_checked_against_the_source(run, shelf):
    fine = run("check", json=True)
    assert (fine.code, fine.document) == (0, {"checked": 1, "faults": []})
    assert "1 quotation checked, 0 to look at" in run("check", shelf.post).err
    with shelf.open() as library, library.unlogged():
        library.connection.execute("UPDATE annotation SET exact = 'cold goal'")
    wrong = run("check", json=True)
    assert wrong.code == 1
    [fault] = wrong.document["faults"]
    assert set(fault) >= KEYS | {"source_is_intact"}
    assert run("check", shelf.other, json=True).document["checked"] == 0


def test_a_note_on_what_lies_in_the_trash_is_not_listed(run, shelf):
    run("delete", shelf.post)
    assert run("annotations", json=True).document == {"annotations": []}


def test_the_codebook_is_shown_and_extended(run, shelf):
    assert run("codebook", "add", "Outcome/Good  end", "--colour", "green").code == 0
    assert run("codebook").out.splitlines() == ["Case", "  One  1", "Outcome", "  Good end"]
    document = run("codebook", "list", json=True).document["codebook"]
    assert [each["dimension"] for each in document] == ["Case", "Outcome"]
    assert document[1]["codes"][0]["name"] == "Good end"
    assert document[1]["codes"][0]["colour"] == "green"
    assert run("codebook", "add", "Outcome/").code == 1
    assert run("codebook", "add", "A/B", "--colour", "pinkish").code == 2


@pytest.mark.parametrize("command", ["annotate", "annotations", "check", "codebook"])
def test_each_command_explains_itself(run, command):
    ran = run(command, "--help")
    assert ran.code == 0
    assert ran.out.startswith("Usage: insightreader")


def test_revisions_are_told_by_number(run, shelf):
    with shelf.open() as library:
        save(library, "Other text.")
    [found] = run("annotations", shelf.post, json=True).document["annotations"]
    assert found["revision"] == 1


def test_a_note_on_the_whole_post_needs_no_quotation(run, shelf):
    made = run("annotate", shelf.post, "--on-post", "--comment", "Read again", json=True)
    assert made.code == 0
    assert (made.document["exact"], made.document["block"]) == ("", 0)
    assert made.document["comment"] == "Read again"
    listed = run("annotations", shelf.post).out
    assert "on the whole post" in listed
    assert run("check").code == 0
    for arguments in ((), ("--on-post", "--quote", "bold goal")):
        refused = run("annotate", shelf.post, *arguments)
        assert refused.code == 2
        assert "--quote TEXT, or --on-post" in refused.err
