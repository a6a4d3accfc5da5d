"""``export`` and ``import`` as a shell sees them: files, JSON documents, exit codes."""

import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from insightreader.domain.evidence import PartKind
from insightreader.domain.exchange import ExportKind, ImportKind, Part
from insightreader.domain.part_words import PART_WORDS
from insightreader.services.evidence.briefs import NewPart, WritingBriefs, brief_of
from insightreader.store.library import Library
from tests.unit.cli.conftest import Run, Shelf
from tests.unit.interchange.made_archives import forge


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.mark.parametrize("kind", list(ExportKind))
def test_every_kind_is_exported_with_code_0(
    run: Run, shelf: Shelf, target: Path, kind: ExportKind
) -> None:
    ran = run("export", "--all", "--to", kind, "-o", target, json=True)
    assert ran.code == 0, ran.err
    assert target.stat().st_size > 0
    found = ran.document
    keys = {"file", "kind", "posts", "annotations", "doubtful", "left_behind", "renamed"}
    assert set(found) == keys
    assert (found["file"], found["kind"], found["posts"]) == (str(target), kind, 2)


def test_one_post_is_chosen_by_the_start_of_its_id(run: Run, shelf: Shelf, target: Path) -> None:
    ran = run("export", shelf.post, "--to", "w3c", "-o", target)
    assert ran.code == 0
    assert json.loads(target.read_text(encoding="utf-8"))["type"] == "AnnotationCollection"


def test_what_is_not_carried_is_said_beside_the_answer(
    run: Run, shelf: Shelf, target: Path
) -> None:
    ran = run("export", "--all", "--to", "w3c", "-o", target)
    assert ran.out == f"{target}: 2 posts, 1 annotation.\n"
    assert "Not carried: 1 texts, 2 captures, 1 tags." in ran.err


def test_texts_come_along_when_asked_for(run: Run, shelf: Shelf, target: Path) -> None:
    run("export", "--all", "--to", "markdown", "-o", target)
    assert "## Text" not in target.read_text(encoding="utf-8")
    run("export", "--all", "--to", "markdown", "--with-text", "-o", target)
    assert "## Text" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "--to", "w3c", "-o", "x"],
        ["export", "--all", "abcdef", "--to", "w3c", "-o", "x"],
        ["export", "--all", "--to", "pdf", "-o", "x"],
        ["export", "--all", "--to", "w3c"],
        ["import"],
        ["import", "x", "--from", "pdf"],
    ],
)
def test_wrong_usage_is_code_2(run: Run, shelf: Shelf, arguments: list[str]) -> None:
    assert run(*arguments).code == 2


def test_an_unwritable_place_is_a_sentence_and_code_1(
    run: Run, shelf: Shelf, tmp_path: Path
) -> None:
    ran = run("export", "--all", "--to", "html", "-o", tmp_path / "none" / "x.html")
    assert ran.code == 1
    assert ran.err.startswith("The disk refused")


def test_the_sample_comes_in_and_goes_out_and_comes_in_elsewhere(
    run: Run, target: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    ran = run("import", "sample", json=True)
    assert ran.code == 0, ran.err
    assert ran.document["problems"] == []
    posts, notes = ran.document["posts"], ran.document["annotations"]
    assert posts >= 8
    assert run("export", "--all", "--to", "archive", "-o", target).code == 0
    rehearsed = run("import", target, "--dry-run", json=True, library=other)
    assert (rehearsed.document["posts"], rehearsed.document["dry_run"]) == (posts, True)
    assert not other.exists()
    done = run("import", target, "--from", "archive", json=True, library=other)
    assert (done.code, done.document["posts"], done.document["annotations"]) == (0, posts, notes)
    again = run("import", target, library=other)
    assert "0 posts and 0 annotations came in." in again.out
    assert "things were there already" in again.out


def test_a_file_of_no_kind_is_code_1_and_says_that_nothing_came_in(
    run: Run, shelf: Shelf, target: Path
) -> None:
    target.write_bytes(b"words")
    ran = run("import", target)
    assert ran.code == 1
    assert ran.err == "It is of no kind that can be imported (out). Nothing was imported.\n"


def test_a_missing_file_is_code_1(run: Run, shelf: Shelf, tmp_path: Path) -> None:
    assert run("import", tmp_path / "nothing").code == 1


def test_a_dangerous_archive_is_refused_with_code_3(run: Run, shelf: Shelf, target: Path) -> None:
    forge(target, {"../outside": b"x"})
    ran = run("import", target)
    assert ran.code == 3
    assert "Refused" in ran.err


def test_problems_are_listed_with_code_1(run: Run, shelf: Shelf, tmp_path: Path) -> None:
    folder = tmp_path / "sample"
    (folder / "captures").mkdir(parents=True)
    note = {"capture": "no.md", "quote": "x", "colour": "blue", "style": "highlight"}
    document = {
        "format": "insightreader-sample",
        "version": 1,
        "captures": [],
        "annotations": [note],
    }
    (folder / "sample.json").write_text(json.dumps(document))
    ran = run("import", folder / "sample.json", json=True)
    assert ran.code == 1
    assert ran.document["left_behind"] == [{"what": "annotation", "count": 1, "by_nature": False}]


@pytest.mark.parametrize("kind", list(ImportKind))
def test_every_kind_of_import_can_be_named(
    run: Run, shelf: Shelf, target: Path, kind: ImportKind
) -> None:
    target.write_bytes(b"{}")
    assert run("import", target, "--from", kind).code == 1


def test_there_are_words_for_every_part() -> None:
    assert set(PART_WORDS) == set(Part)


@pytest.mark.parametrize("as_folder", [False, True], ids=["archive", "folder"])
def test_another_persons_library_joins_as_its_rehearsal_told(
    run: Run, shelf: Shelf, target: Path, tmp_path: Path, as_folder: bool
) -> None:
    other = tmp_path / "other"
    page = tmp_path / "page.md"
    page.write_text("# Of both\n\nOne page that two people read.", "utf-8")
    assert run("add", page, library=other).code == 0
    assert run("add", page).code == 0
    assert run("export", "--all", "--to", "archive", "-o", target, library=other).code == 0
    theirs = other if as_folder else target
    told = run("import", theirs, "--join", "--dry-run", json=True)
    joined = run("import", theirs, "--join", json=True)
    assert joined.code == 0, joined.err
    assert {**told.document, "dry_run": False} == joined.document
    found = {key: joined.document[key] for key in ("posts", "matched", "matched_by", "differing")}
    assert found == {"posts": 0, "matched": 1, "matched_by": {"bytes": 1}, "differing": 0}


def test_what_joins_is_said_in_a_line(run: Run, shelf: Shelf, tmp_path: Path) -> None:
    other = tmp_path / "other"
    page = tmp_path / "page.md"
    page.write_text("# Of both\n\nOne page that two people read.", "utf-8")
    for library in (None, other):
        run("add", page, library=library)
    ran = run("import", other, "--join", "--dry-run")
    assert "1 post would join yours (1 by bytes); 0 with another text." in ran.out
    assert run("import", tmp_path, "--join").code == 1, "a folder without a library"


@pytest.fixture
def brief(shelf: Shelf) -> str:
    with Library(shelf.folder) as library:
        writing = WritingBriefs(library)
        key = writing.create("Missions at work").value
        writing.add_part(key, NewPart(PartKind.TEXT, "Words of mine."))
        return brief_of(library, key).row.uid


@pytest.mark.parametrize("kind", ["docx", "html", "markdown"])
def test_a_brief_is_exported_by_its_title_or_id(
    run: Run, brief: str, target: Path, kind: str
) -> None:
    for name in ("missions AT work", brief[:-4]):
        ran = run("export", "--brief", name, "--to", kind, "-o", target, json=True)
        assert (ran.code, ran.document["brief"]) == (0, brief), ran.err
        assert target.stat().st_size > 0


def test_a_brief_has_no_table_and_no_other_name(run: Run, brief: str, target: Path) -> None:
    assert run("export", "--brief", brief, "--to", "csv", "-o", target).code == 2
    assert run("export", "--brief", "Nothing", "--to", "html", "-o", target).code == 1
    assert not target.exists()


def test_a_report_is_cited_in_the_style_that_is_asked_for(
    run: Run, shelf: Shelf, target: Path
) -> None:
    ran = run("export", "--all", "--to", "docx", "--style", "vancouver", "-o", target)
    assert ran.code == 0
    text = ZipFile(target).read("word/document.xml").decode()
    assert re.search(r"\([12], § \d", text)
