"""``restore-block remove-block repair``."""

import pytest

TEXT = (
    "Why missions?\n\nShare\n\nWhat is a mission? It is a bold goal, clear and measured by all.\n\n"
    "A meeting in G?teborg began it all, and another one in G?teborg ended it in that year.\n\n"
    "A mission needs partners in every borough, or it will not be carried through at all.\n"
)


@pytest.fixture
def post(run, tmp_path):
    file = tmp_path / "post.txt"
    file.write_text(TEXT, encoding="utf-8")
    [added] = run("add", file, json=True).document["posts"]
    run("annotate", added["id"], "--quote", "A mission needs partners")
    return added["id"]


def test_a_removed_block_is_put_back_and_taken_out_again(run, post):
    before = run("show", post).out
    assert run("show", post, "--removed").out == "[page-furniture] Share\n"
    answer = run("restore-block", post, 1, json=True)
    assert (answer.code, answer.document["revision"]) == (0, 2)
    [note] = answer.document["verdicts"]
    assert note["exact"] == "A mission needs partners"
    assert run("show", post).out.startswith("Share\n")
    assert run("show", post, "--removed").out == ""
    run("remove-block", post, 1)
    assert run("show", post).out == before
    run("undo")
    assert run("show", post).out.startswith("Share\n")


def test_lost_characters_are_listed_and_repaired_together(run, post):
    listed = run("repair", post).out.splitlines()
    assert [line.split()[:2] for line in listed] == [
        ["1", "[lost-in-word]"], ["2", "[lost-in-word]"],
    ]  # fmt: skip
    assert len(run("repair", post, json=True).document["lost"]) == 2
    assert run("repair", post, "1=ö", "2=ö", json=True).document["revision"] == 2
    shown = run("show", post).out
    assert shown.count("Göteborg") == 2
    assert "What is a mission?" in shown
    assert run("repair", post).out == ""


def test_what_the_library_has_whole_is_proposed_and_accepted_in_one_step(run, post, tmp_path):
    assert run("repair", post, "--accept").code == 1
    other = tmp_path / "other.txt"
    other.write_text("Göteborg is a town.\n", encoding="utf-8")
    run("add", other)
    assert run("repair", post).out.count("-> Göteborg (in 1 text)") == 2
    documents = run("repair", post, json=True).document["lost"]
    assert [each["proposal"] for each in documents] == ["ö", "ö"]
    assert run("repair", post, "--accept", json=True).document["revision"] == 2
    assert "G?" not in run("show", post).out


def test_a_refused_proposal_does_not_come_again(run, tmp_path):
    file = tmp_path / "page.html"
    words = " and so it goes on in each and every borough of them"
    file.write_text(
        "<html lang='en'><head><title>Pages</title><script type='application/ld+json'>"
        '{"@type": "Article", "headline": "Pages", "articleBody": "In Malm\\u00f6 it began'
        f'{words}."}}</script></head><body><article><h1>Pages</h1><p>In Malm? it began{words}.</p>'
        f"<p>I don?t know{words}, nor do they{words}.</p></article></body></html>",
        encoding="utf-8",
    )
    [added] = run("add", file, json=True).document["posts"]
    lines = run("repair", added["id"]).out.splitlines()
    assert [line.split("->")[1].strip() for line in lines] == [
        "don’t (by a rule)", "Malmö (told so in the capture)",
    ]  # fmt: skip
    assert run("repair", added["id"], "--refuse", 1, "--refuse", 3).code == 1
    assert run("repair", added["id"], "--refuse", 1).code == 0
    assert run("repair", added["id"], "--refuse", 1).code == 1
    documents = run("repair", added["id"], json=True).document["lost"]
    assert [each["ground"] for each in documents] == [None, "json-ld"]
    run("repair", added["id"], "--accept")
    shown = run("show", added["id"]).out
    assert "Malmö it began" in shown
    assert "don?t" in shown


def test_corrections_outlive_a_new_version_and_what_has_no_place_is_said(run, post, tmp_path):
    run("repair", post, "1=ö")
    run("remove-block", post, 2)
    corrected = run("show", post).out
    answer = run("recapture", post)
    assert "no place" not in answer.err
    assert run("show", post).out == corrected
    file = tmp_path / "new.txt"
    changed = TEXT.replace("A meeting in G?teborg began it all", "A talk in Malmö ended nothing")
    file.write_text(changed.replace("A mission needs", "The mission needs"), encoding="utf-8")
    assert "A correction has no place in the new text: repair ö" in run("recapture", post, file).err
    assert "What is a mission?" in run("show", post).out


@pytest.mark.parametrize(
    "arguments",
    [("restore-block", 9), ("remove-block", 99), ("repair", "9=ö")],
)
def test_what_is_not_there_is_said(run, post, arguments):
    command, number = arguments
    answer = run(command, post, number)
    assert answer.code != 0
    assert answer.err
    assert run("show", post, "--format", "json", json=True).document["revision"] == 1


@pytest.mark.parametrize("wrong", ["1", "x=ö", "1="])
def test_a_repair_that_is_none_is_wrong_usage(run, post, wrong):
    assert run("repair", post, wrong).code == 2
