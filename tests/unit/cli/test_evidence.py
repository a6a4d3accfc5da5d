"""The codebook, the matrix and the views from a terminal, for people and for scripts."""

from pathlib import Path

import pytest

from insightreader.store.library import Library
from insightreader.store.people import ensure_person
from tests.building import new_library
from tests.unit.cli.conftest import Ran, Run
from tests.unit.services.gathered import Evidence, gather


@pytest.fixture
def notes(tmp_path: Path, home: Path) -> dict[str, str]:
    """A library with evidence, closed again; the ids of its notes by name."""
    with new_library(tmp_path / "library") as library:
        return uids(gather(library))


def uids(evidence: Evidence) -> dict[str, str]:
    rows = evidence.library.connection.execute("SELECT id, lower(hex(uid)) FROM annotation")
    by_key = dict(rows.fetchall())
    return {name: by_key[key] for name, key in evidence.notes.items()}


def done(ran: Ran) -> Ran:
    assert (ran.code, ran.err) == (0, "")
    return ran


def codes(run: Run, dimension: str) -> list[str]:
    book = done(run("codebook", json=True)).document["codebook"]
    [found] = [each for each in book if each["dimension"] == dimension]
    return [each["name"] for each in found["codes"]]


def test_the_codebook_is_a_tree_with_uses(run: Run, notes: dict[str, str]) -> None:
    lines = done(run("codebook")).out.splitlines()
    assert lines[:3] == ["Case", "  Oats  3", "  Rivers  1"]
    assert "    Neighbours  1" in lines


def test_a_code_is_made_defined_shown_moved_and_deleted(run: Run, notes: dict[str, str]) -> None:
    done(run("codebook", "add", "Factor/Luck", "--below", "Factor/Trust"))
    words = ("--definition", "Chance.", "--excludes", "Skill.", "--bearing", "for")
    done(run("codebook", "define", "Factor/Luck", *words, "--example", notes["grew"]))
    shown = done(run("codebook", "show", "factor/luck", json=True)).document
    assert (shown["definition"], shown["excludes"], shown["bearing"]) == (
        "Chance.",
        "Skill.",
        "for",
    )
    assert [each.replace("-", "") for each in shown["examples"]] == [notes["grew"]]
    assert "means: Chance." in done(run("codebook", "show", "Factor/Luck")).out
    done(run("codebook", "move", "Factor/Luck", "--before", "Factor/Trust"))
    assert codes(run, "Factor") == ["Luck", "Trust", "Neighbours", "Money"]
    done(run("codebook", "move", "Factor/Luck", "--to", "Mission"))
    assert codes(run, "Mission") == ["Luck"]
    done(run("codebook", "rename", "Mission/Luck", "Chance"))
    done(run("codebook", "delete", "Mission/Chance"))
    assert codes(run, "Mission") == []
    done(run("undo"))
    assert codes(run, "Mission") == ["Chance"]


def test_codes_are_merged_split_and_applied_to_many(run: Run, notes: dict[str, str]) -> None:
    done(run("codebook", "merge", "Factor/Neighbours", "Factor/Trust"))
    assert codes(run, "Factor") == ["Trust", "Money"]
    done(run("codebook", "split", "Factor/Trust", "Kin", notes["grew"]))
    assert "    Kin  1" not in done(run("codebook")).out
    assert "  Kin  1" in done(run("codebook")).out
    done(run("codebook", "apply", "Factor/Kin", notes["kept"], notes["money"]))
    assert "  Kin  3" in done(run("codebook")).out
    done(run("codebook", "apply", "Factor/Kin", notes["money"], "--remove"))
    assert "  Kin  2" in done(run("codebook")).out


def test_dimensions_are_made_described_moved_and_deleted(run: Run, notes: dict[str, str]) -> None:
    done(
        run("codebook", "dimension", "Stage", "--definition", "How far it is.", "--before", "Case")
    )
    done(run("codebook", "dimension", "Factor", "--rename", "Place", "--role", "case"))
    done(run("codebook", "dimension", "Mission", "--delete"))
    book = done(run("codebook", json=True)).document["codebook"]
    found = [(each["dimension"], each["role"], each["definition"]) for each in book]
    assert found[0] == ("Stage", "", "How far it is.")
    assert ("Place", "case", "") in found
    assert "Mission" not in [name for name, *_ in found]
    done(run("codebook", "dimension", "Place", "--role", "none"))
    assert len(done(run("evidence", "cases", json=True)).document["cases"]) == 3


def test_a_definition_given_for_a_code_that_is_there_is_kept(
    run: Run, notes: dict[str, str]
) -> None:
    for definition in ("Who counts on whom.", "Other words."):
        done(run("codebook", "add", "Factor/Trust", "--definition", definition))
    shown = done(run("codebook", "show", "Factor/Trust")).out
    assert "means: Who counts on whom." in shown


def test_the_codebook_is_shown_as_it_was(run: Run, notes: dict[str, str]) -> None:
    done(run("codebook", "rename", "Case/Oats", "Barley"))
    done(run("codebook", "rename", "Case/Barley", "Rye"))
    history = done(run("codebook", "history", "Case/Rye", json=True)).document["history"]
    assert [each["kind"] for each in history] == ["rename-code", "rename-code", "add-code"]
    then = done(run("codebook", "list", "--as-of", history[1]["id"])).out
    assert "  Barley  3" in then
    assert "Oats" not in done(run("codebook", "list", "--as-of", "2999-01-01")).out
    assert done(run("codebook", "list", "--as-of", "2001-01-01")).out == ""
    assert run("codebook", "list", "--as-of", "yesterday").code == 2
    assert "rename-code  Rye" in done(run("codebook", "history")).out


@pytest.mark.parametrize("suffix", ["json", "csv"])
def test_a_codebook_is_written_and_taken_in(
    run: Run, notes: dict[str, str], tmp_path: Path, suffix: str
) -> None:
    file = tmp_path / f"book.{suffix}"
    done(run("codebook", "export", file))
    other = tmp_path / "other"
    taken = run("codebook", "import", file, json=True, library=other)
    assert taken.document == {"created": 8, "known": 0}
    again = run("codebook", "import", "cross-sector-missions", library=other)
    assert "came in" in again.err
    assert "cross-sector-missions" in done(run("codebook", "ready")).out
    refused = run("codebook", "import", tmp_path / "missing.csv")
    assert refused.code == 1


def test_a_code_that_is_not_there_is_said_in_a_sentence(run: Run, notes: dict[str, str]) -> None:
    ran = run("codebook", "show", "Case/Nowhere")
    assert (ran.code, ran.err) == (1, "No code Case/Nowhere. Nothing was changed.\n")


def test_the_matrix_is_a_table_with_totals(run: Run, notes: dict[str, str]) -> None:
    lines = done(run("matrix", "Case", "Factor", "--rolled-up")).out.splitlines()
    assert lines == [
        "        Trust  Neighbours  Money    all",
        "Oats        2           1      ·      2",
        "Rivers      ·           ·      1      1",
        "Bees        ·           ·      ·      0",
        "all         2           1      1      3",
    ]


def test_a_cell_shows_its_passages_and_what_a_person_says_of_it(
    run: Run, notes: dict[str, str]
) -> None:
    cell = ("matrix", "Case", "Factor", "--cell", "Oats", "Trust")
    done(run(*cell, "--summary", "Trust did it.", "--state", "contradiction"))
    found = done(run(*cell, json=True)).document
    assert (found["state"], found["chosen"], found["summary"]) == (
        "contradiction",
        True,
        "Trust did it.",
    )
    assert [each["exact"] for each in found["passages"]] == ["Oats failed"]
    assert "1!" in done(run("matrix", "Case", "Factor")).out
    out = done(run(*cell)).out
    assert out.startswith("contradiction  (as you said)\nTrust did it.\n")
    assert "Bob, Claims" in out
    done(run(*cell, "--state", "computed"))
    assert not done(run(*cell, json=True)).document["chosen"]


def test_a_matrix_that_cannot_be_is_said(run: Run, notes: dict[str, str]) -> None:
    assert run("matrix", "Case", "Nowhere").code == 1
    assert run("matrix", "Case", "Factor", "--state", "gap").code == 2
    assert run("matrix", "Case", "Factor", "--cell", "Oats", "Nowhere").code == 2
    by_year = ("matrix", "Case", "years", "--cell", "Oats", "2024")
    done(run(*by_year, "--summary", "That year.", "--state", "contradiction"))
    assert "That year." in done(run(*by_year)).out
    same = ("matrix", "years", "years", "--cell", "2024", "2024")
    assert run(*same, "--summary", "x").code == 2
    assert len(done(run(*by_year, json=True)).document["passages"]) == 2


@pytest.mark.parametrize(
    ("options", "passages"),
    [
        ((), 3),
        (("--code", "Factor/Money"), 1),
        (("--verdict", "doubtful"), 0),
        (("--by", "Tester"), 3),
        (("--published", "2024"), 1),
        (("--published", "2024..2025"), 2),
        (("--published", "2025.."), 1),
        (("--query", "rivers"), 1),
    ],
)
def test_options_narrow_what_is_counted(
    run: Run, notes: dict[str, str], options: tuple[str, ...], passages: int
) -> None:
    found = done(run("matrix", "Case", "Factor", *options, json=True)).document
    assert found["passages"] == passages


def test_cases_have_outcomes_that_passages_show(run: Run, notes: dict[str, str]) -> None:
    done(run("evidence", "attribute", "Case/Oats", "Country", "UK"))
    done(run("evidence", "outcome", "Case/Oats", "Outcome/Kept", notes["kept"]))
    done(run("evidence", "outcome", "Case/Oats", "Outcome/Failed", notes["failed"]))
    out = done(run("evidence", "cases")).out
    assert "Oats  3 passages  Country: UK\n    Outcome/Kept  “kept for years”" in out
    [oats, *_] = done(run("evidence", "cases", json=True)).document["cases"]
    assert oats["contested"]
    done(run("evidence", "outcome", "Case/Oats", "Outcome/Failed", notes["failed"], "--withdraw"))
    [oats, *_] = done(run("evidence", "cases", json=True)).document["cases"]
    assert [each["outcome"] for each in oats["outcomes"]] == ["Outcome/Kept"]
    assert run("evidence", "outcome", "Case/Oats", "Factor/Trust", notes["kept"]).code == 1
    done(run("codebook", "history"))
    done(run("delete", *posts(run)))
    assert "its passage is gone" in done(run("evidence", "cases")).out


def posts(run: Run) -> list[str]:
    return [each["id"] for each in done(run("list", json=True)).document["posts"]]


def test_views_answer_people_and_scripts(run: Run, notes: dict[str, str]) -> None:
    found = done(run("evidence", "cooccurrence", "Case", "Outcome", json=True)).document
    assert [each["name"] for each in found["rows"]] == ["Oats", "Rivers", "Kept", "Failed"]
    out = done(run("evidence", "timeline")).out
    assert "2024      1 post, 2 passages" in out
    out = done(run("evidence", "sources")).out
    assert out.startswith("Oats  3 passages, 2 posts  Ann, Bob\n")
    out = done(run("evidence", "coverage")).out
    assert "0 seen, 2 annotated, 2 coded of 2 blocks  Oats" in out
    found = done(run("evidence", "coverage", json=True)).document["coverage"]
    assert found[-1]["coded"] == [1, 2]


def test_agreement_names_the_differing_passages(
    run: Run, notes: dict[str, str], tmp_path: Path
) -> None:
    with Library(tmp_path / "library") as library:
        bob = ensure_person(library.connection, "Bob", now_ms=0)
        library.connection.execute(
            "UPDATE annotation SET profile = ? WHERE lower(hex(uid)) = ?", (bob, notes["kept"])
        )
    found = done(run("evidence", "agreement", "Tester", "Bob", json=True)).document
    oats = next(each for each in found["codes"] if each["code"] == "Oats")
    assert (oats["both"], oats["first"], oats["second"], oats["kappa"]) == (0, 1, 1, -1.0)
    assert len(oats["differing"]) == 2
    out = done(run("evidence", "agreement", "tester", "bob", "--unit", "characters")).out
    assert "all codes, 1 post" in out
    assert run("evidence", "agreement", "Tester", "Eve").code == 1


def test_a_matrix_is_written_into_a_file_with_its_filter(
    run: Run, notes: dict[str, str], tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"
    ran = done(run("matrix", "Case", "Factor", "--verdict", "sound", "-o", target))
    assert ran.out == f"{target}: Case by Factor; only sound quotations.\n"
    written = target.read_text("utf-8-sig")
    assert written.startswith('"Case by Factor; only sound quotations"')
    assert run("matrix", "Case", "Factor", "-o", tmp_path / "out.unknown").code == 2
    other = ("-o", tmp_path / "x", "--format", "docx")
    document = done(run("matrix", "Case", "Factor", *other, json=True))
    assert document.document["caption"] == "Case by Factor"
