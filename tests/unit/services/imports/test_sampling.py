"""The sample library comes in through the real pipeline, step by step, and only once."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from insightreader.base import resources
from insightreader.capture.cleaning import clean
from insightreader.domain.entities import Status, TextVerdict
from insightreader.domain.errors import FileUnusable, NotFound, NothingToRead, Refused
from insightreader.domain.exchange import ImportReport, Part
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.services.desk import desk_of
from insightreader.services.evidence.codebook import EditingCodebook, codebook_of
from insightreader.services.imports.importing import import_file, import_sample, rehearse_sample
from insightreader.services.imports.steps import Act, Clean, Reached, RenderComment, Steps, run
from insightreader.services.reading import Reading
from insightreader.store.evidence import codebook
from insightreader.store.library import Library
from insightreader.text.comment import render_comment

SAMPLE: dict[str, Any] = json.loads(resources.read_text("sample/sample.json"))


def do(library: Library, steps: Steps, **options: Any) -> ImportReport:
    return run(
        steps,
        **{
            "act": lambda work: work(desk_of(library)),
            "clean": clean,
            "render_comment": render_comment,
            **options,
        },
    )


@pytest.fixture
def own_sample(tmp_path: Path) -> Callable[..., Path]:
    """Makes a small description of its own with one capture."""

    def make(**changes: object) -> Path:
        folder = tmp_path / "sample"
        (folder / "captures").mkdir(parents=True, exist_ok=True)
        (folder / "captures" / "one.md").write_text("# Title\n\nOne: twice here, twice here.\n")
        capture = {
            "file": "one.md",
            "media_type": "text/markdown",
            "url": "https://one.example/",
            "acquired_at": "2026-03-01T10:00:00Z",
            "status": "later",
            "starred": True,
            "read": True,
            "tags": ["a"],
            "collections": ["Outer/Inner"],
        }
        note = {"capture": "one.md", "quote": "One", "colour": "blue", "style": "underline"}
        document = {
            "format": "insightreader-sample",
            "version": 1,
            "captures": [capture],
            "annotations": [note],
            "collections": [{"name": "Outer", "children": [{"name": "Inner", "children": []}]}],
            **changes,
        }
        (folder / "sample.json").write_text(json.dumps(document))
        return folder

    return make


def test_the_whole_sample_comes_in_and_only_once(library: Library) -> None:
    report = do(library, import_sample())
    assert report.is_whole, report.problems
    assert report.posts == len(SAMPLE["captures"])
    assert report.annotations == len(SAMPLE["annotations"])
    again = do(library, import_sample())
    assert (again.posts, again.annotations) == (0, 0)
    assert again.known == report.posts + report.annotations
    shelves = Reading(library).shelves()
    assert shelves.counts[SmartList.ALL] == report.posts
    assert len(shelves.searches) == len(SAMPLE["saved_searches"])
    assert len(shelves.collections) == 4


def test_posts_are_sorted_and_tagged_as_described(library: Library) -> None:
    do(library, import_sample())
    reading = Reading(library)
    posts = {row.url: row for row in reading.rows(reading.listing(ListFilter()))}
    for capture in SAMPLE["captures"]:
        row = posts[capture["url"]]
        assert row.status is Status(capture["status"])
        assert (row.is_starred, row.is_read) == (capture["starred"], capture["read"])
        assert sorted(row.tags) == sorted(capture["tags"])


def test_the_codebook_has_definitions_and_colours(library: Library) -> None:
    do(library, import_sample())
    codes = {f"{code.dimension}/{code.name}": code for code in codebook.codes(library.connection)}
    definitions = dict(library.connection.execute("SELECT name, definition FROM code"))
    for dimension in SAMPLE["codebook"]:
        for code in dimension["codes"]:
            assert codes[f"{dimension['name']}/{code['name']}"].colour == code["colour"]
            assert definitions[code["name"]] == code["definition"]


def test_annotations_stand_where_they_were_quoted(library: Library) -> None:
    do(library, import_sample())
    notes = {each.exact: each for each in Reading(library).all_annotations()}
    for described in SAMPLE["annotations"]:
        note = notes[described["quote"]]
        assert note.text_verdict is TextVerdict.EXACT
        assert (note.colour, note.style) == (described["colour"], described["style"])
        assert sorted(f"{code.dimension}/{code.name}" for code in note.codes) == sorted(
            described["codes"]
        )
        assert bool(note.comment) == bool(note.comment_html) == bool(described.get("comment"))
        if "secondary" in described:
            assert note.secondary_work == (described["secondary"]["work"] or None)


def test_dimensions_are_defined_unless_somebody_did(library: Library) -> None:
    do(library, import_sample())
    given = {each["name"]: each["definition"] for each in SAMPLE["codebook"]}
    found = codebook_of(library).dimensions
    assert {each.name: each.definition for each in found} == given
    EditingCodebook(library).change_dimension(found[0].id, definition="Mine.")
    assert do(library, import_sample()).left_behind == ()
    assert codebook_of(library).dimensions[0].definition == "Mine."


def test_a_rehearsal_finds_the_same_and_needs_no_library(library: Library) -> None:
    def no_act(_: object) -> Any:
        raise AssertionError("a rehearsal changes nothing")

    report = do(library, rehearse_sample(), act=no_act)
    assert report.posts == len(SAMPLE["captures"])
    assert report.annotations == len(SAMPLE["annotations"])
    assert Reading(library).listing(ListFilter()) == Reading(library).listing(ListFilter())
    assert len(Reading(library).listing(ListFilter())) == 0


def test_steps_are_small_and_progress_reaches_its_end(own_sample: Callable[..., Path]) -> None:
    heard: list[tuple[int, int]] = []
    steps = rehearse_sample(own_sample())
    run(
        steps,
        act=lambda _: pytest.fail("no act"),
        clean=clean,
        render_comment=render_comment,
        on_step=lambda done, total: heard.append((done, total)),
    )
    assert heard == [(0, 1), (1, 1)]


def test_an_import_can_be_driven_from_outside_one_step_at_a_time(
    library: Library, own_sample: Callable[..., Path]
) -> None:
    desk = desk_of(library)
    steps = import_sample(own_sample())
    kinds: list[str] = []
    answer: object = None
    while True:
        try:
            step = steps.send(answer)
        except StopIteration as end:
            report = end.value
            break
        kinds.append(type(step).__name__)
        match step:
            case Act(work):
                answer = work(desk).value
            case Clean(source):
                answer = clean(source)
            case RenderComment(markdown):
                answer = render_comment(markdown)
            case Reached():
                answer = None
    assert report.is_whole
    assert kinds.count("Clean") == 1
    assert kinds.count("Act") >= 8


def test_an_import_that_stops_midway_goes_on_when_it_is_begun_again(library: Library) -> None:
    desk = desk_of(library)
    steps = import_sample()
    answer: object = None
    for _ in range(120):
        step = steps.send(answer)
        match step:
            case Act(work):
                answer = work(desk).value
            case Clean(source):
                answer = clean(source)
            case RenderComment(markdown):
                answer = render_comment(markdown)
            case _:
                answer = None
    steps.close()
    assert 0 < len(Reading(library).all_annotations()) < len(SAMPLE["annotations"])
    do(library, import_sample())
    assert len(Reading(library).all_annotations()) == len(SAMPLE["annotations"])


@pytest.mark.parametrize(
    ("note", "reason"),
    [
        ({"quote": "not there"}, "QuoteNotFound"),
        ({"quote": "twice here"}, "QuoteAmbiguous"),
        ({"quote": "One", "codes": ["Case/"]}, "CodeNameEmpty"),
    ],
)
def test_a_note_that_cannot_be_placed_is_a_problem_and_the_rest_comes_in(
    library: Library, own_sample: Callable[..., Path], note: dict[str, object], reason: str
) -> None:
    plain = {"capture": "one.md", "colour": "blue", "style": "highlight"}
    folder = own_sample(annotations=[plain | note, plain | {"quote": "here."}])
    report = do(library, import_sample(folder))
    assert (report.posts, report.annotations) == (1, 1)
    assert [each.reason.partition(":")[0] for each in report.problems] == [reason]
    assert not report.is_whole


def test_a_note_on_no_capture_and_an_unknown_collection_are_told(
    library: Library, own_sample: Callable[..., Path]
) -> None:
    stray = {"capture": "other.md", "quote": "x", "colour": "blue", "style": "highlight"}
    report = do(library, import_sample(own_sample(annotations=[stray], collections=[])))
    assert [each.what for each in report.left_behind] == [Part.ANNOTATION]
    assert [each.reason for each in report.problems] == ["no collection"]
    assert not report.is_whole


def test_a_capture_that_cannot_be_read_is_kept_and_told(
    library: Library, own_sample: Callable[..., Path]
) -> None:
    def fail(_: object) -> Any:
        raise NothingToRead("blank")

    report = do(library, import_sample(own_sample()), clean=fail)
    assert (report.posts, len(report.problems)) == (0, 1)
    row = Reading(library).rows(Reading(library).listing(ListFilter()))[0]
    assert (row.state, row.problem) == ("failed", "NothingToRead")


def test_a_missing_capture_is_told_and_the_others_come_in(
    library: Library, own_sample: Callable[..., Path]
) -> None:
    folder = own_sample()
    (folder / "captures" / "one.md").unlink()
    report = do(library, import_sample(folder))
    assert [each.where for each in report.problems] == ["one.md"]


@pytest.mark.parametrize("name", ["../sample.json", "/etc/passwd", "a/../one.md", "..", ""])
def test_a_capture_outside_its_folder_is_refused(
    library: Library, own_sample: Callable[..., Path], name: str
) -> None:
    folder = own_sample()
    document = json.loads((folder / "sample.json").read_text())
    document["captures"][0]["file"] = name
    (folder / "sample.json").write_text(json.dumps(document))
    report = do(library, import_sample(folder))
    assert report.posts == 0
    assert [each.reason.partition(":")[0] for each in report.problems] in (
        [Refused.__name__],
        [NotFound.__name__],
    )


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"format": "another"}, "unknown"),
        ({"version": 2}, "newer"),
        ({"captures": "none"}, "damaged"),
        ({"annotations": [{"quote": 7}]}, "damaged"),
    ],
)
def test_a_description_that_is_none_is_unusable(
    library: Library, own_sample: Callable[..., Path], changes: dict[str, object], why: str
) -> None:
    folder = own_sample(**changes)
    with pytest.raises(FileUnusable) as error:
        do(library, import_sample(folder))
    assert error.value.data["why"] == why


def test_no_description_at_all_is_not_found(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        do(library, import_sample(tmp_path))


def test_a_description_is_imported_by_its_file_too(
    library: Library, own_sample: Callable[..., Path]
) -> None:
    report = do(library, import_file(own_sample() / "sample.json"))
    assert (report.posts, report.annotations) == (1, 1)
