"""Claims, briefs, pseudonyms, quotations and coding by search, from a terminal."""

from pathlib import Path

import pytest

from insightreader.domain.ids import new_uid
from tests.building import new_library
from tests.unit.cli.conftest import Run
from tests.unit.cli.test_evidence import done, uids
from tests.unit.services.gathered import gather


@pytest.fixture
def notes(tmp_path: Path, home: Path) -> dict[str, str]:
    with new_library(tmp_path / "library") as library:
        return uids(gather(library))


def added(run: Run, *arguments: str) -> str:
    return done(run("claim", "add", *arguments)).out.strip()


def test_a_claim_is_made_shown_related_and_deleted(run: Run, notes: dict[str, str]) -> None:
    claim = added(run, "Trust helps.", "--passage", notes["grew"])
    assert done(run("claim", "list")).out == f"{claim}  one source  Trust helps.\n"
    done(run("claim", "relate", claim, notes["failed"], "contradicting"))
    found = done(run("claim", "show", claim, json=True)).document
    assert (found["state"], found["contested"]) == ("one source", True)
    assert [each["relation"] for each in found["passages"]] == ["supporting", "contradicting"]
    done(run("claim", "relate", claim, notes["failed"], "--withdraw"))
    done(run("claim", "change", claim, "--text", "Trust matters.", "--note", "Mine."))
    out = done(run("claim", "show", claim)).out
    assert out.startswith("Trust matters.  one source\nMine.\nsupporting  ")
    done(run("claim", "delete", claim))
    assert done(run("claim", "list")).out == ""
    assert run("claim", "show", claim).err == f"No claim {claim}. Nothing was changed.\n"
    assert run("claim", "add", " ").code == 1


def test_the_start_of_an_id_will_do_if_it_is_one_claim_s(run: Run, notes: dict[str, str]) -> None:
    claims = [added(run, text) for text in ("One.", "Two.")]
    assert run("claim", "show", claims[0][:4]).code == 1
    assert done(run("claim", "show", claims[0][:-2].upper())).out == "One.  unsupported\n"


def test_a_brief_is_written_part_by_part(run: Run, notes: dict[str, str]) -> None:
    claim = added(run, "Trust helps.", "--passage", notes["grew"])
    brief = done(run("brief", "create", "On oats", "--style", "mla")).out.strip()
    done(run("brief", "add", brief, "heading", "Oats", "--level", "2"))
    done(run("brief", "add", brief, "quotation", notes["kept"]))
    done(run("brief", "add", brief, "claim", claim, "--before", "2"))
    done(run("brief", "add", brief, "text", f"They grew [@{new_uid()}]."))
    assert done(run("brief", "show", brief)).out.splitlines() == [
        "On oats",
        "1  heading  Oats",
        "2  claim  Trust helps.  one source",
        "3  quotation  “kept for years”  exact",
        "4  text  They grew.",
    ]
    done(run("brief", "edit", brief, "4", "--move", "1", "--text", "Before all."))
    done(run("brief", "edit", brief, "2", "--last"))
    done(run("brief", "edit", brief, "2", "--delete"))
    found = done(run("brief", "show", brief, json=True)).document
    assert [each["kind"] for each in found["parts"]] == ["text", "quotation", "heading"]
    assert (found["parts"][0]["text"], found["parts"][2]["level"]) == ("Before all.", 2)
    assert done(run("brief", "list")).out == f"{brief}  On oats  3 parts\n"
    assert run("brief", "edit", brief, "9", "--delete").code == 2
    done(run("brief", "delete", brief))
    assert done(run("brief", "list", json=True)).document == {"briefs": []}


def test_a_brief_has_a_style_that_can_be_written(run: Run, notes: dict[str, str]) -> None:
    assert run("brief", "create", "On oats", "--style", "nonsense").code == 2
    assert done(run("brief", "list")).out == ""


def test_pseudonyms_are_listed_set_and_removed(run: Run, notes: dict[str, str]) -> None:
    done(run("pseudonym", "Ann Lee", "Person A"))
    assert done(run("pseudonym")).out == "Ann Lee  Person A  0 times in 0 posts\n"
    done(run("pseudonym", "Ann Lee", "--remove"))
    assert done(run("pseudonym", json=True)).document == {"pseudonyms": []}
    assert run("pseudonym", "Ann Lee", "--remove").code == 1
    assert run("pseudonym", "Ann Lee").code == 2


def test_quotations_of_a_draft_are_checked(run: Run, notes: dict[str, str], tmp_path: Path) -> None:
    draft = tmp_path / "draft.md"
    draft.write_text("So “neighbours trusted one another” here.", encoding="utf-8")
    assert done(run("quotations", draft)).out == (
        "exact  “neighbours trusted one another”  Oats, § 1\n"
    )
    draft.write_text("So “neighbours trusted nobody but themselves”.\n", encoding="utf-8")
    ran = run("quotations", draft, json=True)
    assert ran.code == 1
    assert ran.document["quotations"][0]["verdict"] != "exact"


def test_what_a_search_finds_is_coded(run: Run, notes: dict[str, str]) -> None:
    ask = ("codebook", "autocode", "rivers", "--code", "Factor/Money")
    ran = run(*ask, "--dry-run")
    assert ran.out.splitlines() == [
        "Rivers  § 1",
        "    “The river scheme never started.”",
        "Rivers  § 2",
        "    “Nobody had money for rivers.”",
    ]
    assert ran.err == "2 passages found, 0 coded.\n"
    assert run(*ask, stdin=b"n\ny\n").err.endswith("2 passages found, 1 coded.\n")
    assert "    Nobody" not in run(*ask, "--dry-run").out
    found = run(*ask, json=True).document
    assert (len(found["proposed"]), len(found["coded"]), found["coded_before"]) == (1, 1, 1)
    done(run("undo"))
    assert run(*ask, "--yes").err == "1 passage found, 1 coded before, 1 coded.\n"
