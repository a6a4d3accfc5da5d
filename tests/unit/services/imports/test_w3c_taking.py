"""Web Annotations out and in again: equal, whatever they hold."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from insightreader.domain.entities import Annotation
from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ExportKind, ImportKind, ImportReport
from insightreader.domain.ids import PostId
from insightreader.interchange.w3c import CONTEXT
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.capturing import IfKnown
from insightreader.services.coding import CodeName, Coding
from insightreader.services.desk import desk_of
from insightreader.services.exports.exporting import export
from insightreader.services.imports.importing import found_kind, import_file
from insightreader.services.imports.steps import run
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.services.verifying import Verifying
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import MISSIONS, annotate, new_library, save

URL = "https://example.org/missions"


@pytest.fixture
def full(tmp_path: Path):
    with new_library(tmp_path / "full") as library:
        post = save(library, url=URL, title="Missions")
        annotate(library, post, "Five missions", comment="*why* five?", codes=("Case/One", "Key"))
        annotate(library, post, "bold goal")
        annotate(library, post, "Trust in local capacity", codes=("Factor/Trust",))
        Annotating(library).create(
            NewAnnotation(
                post, 3, 9, colour="blue", style="underline", secondary_person="P | Q", comment="c"
            )
        )
        Annotating(library).create(NewAnnotation(post, 0, 0, comment="all", is_about_post=True))
        other = save(library, "# 使命\n\n这里有 👩‍👧 和 *使命* 的文字。\n", title="使命")
        annotate(library, other, "👩‍👧 和 使命")
        changed = MISSIONS.replace("bold goal", "timid goal")
        save(library, changed, url=URL, if_known=IfKnown.NEW_VERSION)
        yield library


@pytest.fixture
def empty(tmp_path: Path):
    with new_library(tmp_path / "empty") as library:
        yield library


def send(library: Library, file: Path) -> Any:
    export(library, None, kind=ExportKind.W3C, target=file)
    return json.loads(file.read_text(encoding="utf-8"))


def receive(library: Library, file: Path, *, is_rehearsal: bool = False) -> ImportReport:
    return run(
        import_file(file, is_rehearsal=is_rehearsal, library=library.folder),
        act=lambda work: work(desk_of(library)),
        clean=lambda _: pytest.fail("nothing to clean"),
        render_comment=lambda text: text,
    )


def comparable(library: Library) -> list[Annotation]:
    """Annotations without what is a library's own: keys, and comments rendered later."""
    found = Reading(library).all_annotations()
    bare = [
        replace(
            each,
            id=0,
            post=0,
            revision=0,
            comment_html="",
            codes=tuple(sorted(f"{code.dimension}/{code.name}" for code in each.codes)),
        )
        for each in found
    ]
    return sorted(bare, key=lambda each: each.uid)


def test_an_empty_library_becomes_equal(full, empty, tmp_path):
    send(full, tmp_path / "out.jsonld")
    assert found_kind(tmp_path / "out.jsonld") is ImportKind.W3C
    report = receive(empty, tmp_path / "out.jsonld")
    assert (report.posts, report.annotations, report.problems) == (2, 6, ())
    assert comparable(empty) == comparable(full)
    assert {each.verdict for each in comparable(empty)} >= {"exact", "changed"}
    faults = Verifying(empty, render, index=lambda _: []).verify()
    assert [(each.what, each.detail) for each in faults] == [("quotation", "changed")]


def test_what_comes_out_again_is_what_came_in(full, empty, tmp_path):
    first = send(full, tmp_path / "first.jsonld")
    receive(empty, tmp_path / "first.jsonld")
    again = send(empty, tmp_path / "again.jsonld")

    def items(value: Any) -> list[Any]:
        found = sorted(value["first"]["items"], key=lambda each: each["id"])
        for item in found:
            # The bytes that the text was cleaned from stay where they were captured.
            del item["target"]["state"]["insightreader:captureSha256"]
            for body in item.get("body", []):
                body.pop("id", None)
        return found

    assert items(again) == items(first)


def test_importing_twice_changes_nothing(full, empty, tmp_path):
    send(full, tmp_path / "out.jsonld")
    receive(empty, tmp_path / "out.jsonld")
    before = comparable(empty)
    report = receive(empty, tmp_path / "out.jsonld")
    assert (report.posts, report.annotations, report.known) == (0, 0, 6)
    assert comparable(empty) == before


def test_an_import_is_undone_in_one_step(full, empty, tmp_path):
    send(full, tmp_path / "out.jsonld")
    receive(empty, tmp_path / "out.jsonld")
    Undo(empty).undo()
    assert Reading(empty).all_annotations() == []


def test_a_rehearsal_changes_nothing(full, empty, tmp_path):
    send(full, tmp_path / "out.jsonld")
    report = receive(empty, tmp_path / "out.jsonld", is_rehearsal=True)
    assert (report.posts, report.annotations) == (2, 6)
    assert Reading(empty).all_annotations() == []
    assert receive(empty, tmp_path / "out.jsonld") == report


def test_a_rehearsal_knows_what_is_there(full, tmp_path):
    send(full, tmp_path / "out.jsonld")
    told = receive(full, tmp_path / "out.jsonld", is_rehearsal=True)
    assert told == receive(full, tmp_path / "out.jsonld")
    assert (told.posts, told.annotations, told.known) == (0, 0, 6)


def test_annotations_of_another_program_find_their_post_and_place(empty, tmp_path):
    post = save(empty, url=URL)
    foreign = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "bodyValue": "Indeed",
        "target": {
            "source": URL,
            "selector": {"type": "TextQuoteSelector", "exact": "needs partners"},
        },
    }
    file = tmp_path / "one.json"
    file.write_text(json.dumps(foreign))
    assert receive(empty, file).annotations == 1
    [found] = Reading(empty).annotations_of(post)
    text = Reading(empty).open(post).rendered.text
    assert text[found.start : found.end] == "needs partners"
    assert (found.comment, found.verdict) == ("Indeed", "exact")


def test_annotations_of_an_unknown_page_make_a_post_of_their_quotations(empty, tmp_path):
    foreign = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationPage",
        "items": [
            {"target": {"source": URL, "selector": [{"type": "TextQuoteSelector", "exact": each}]}}
            for each in ("<b>First</b> words", "Second *words*")
        ]
        + [{"body": {}}],
    }
    file = tmp_path / "page.json"
    file.write_text(json.dumps(foreign))
    report = receive(empty, file)
    assert (report.posts, report.annotations, len(report.problems)) == (1, 2, 1)
    assert [each.verdict for each in Reading(empty).annotations_of(PostId(1))] == ["exact"] * 2


@pytest.mark.parametrize(
    "text", ["{ http://www.w3.org/ns/anno.jsonld", '"http://www.w3.org/ns/anno.jsonld']
)
def test_a_damaged_file_is_refused(empty, tmp_path, text):
    file = tmp_path / "bad.json"
    file.write_text(text)
    with pytest.raises(FileUnusable):
        receive(empty, file)


def test_the_answer_that_nobody_else_is_quoted_comes_back(full, empty, tmp_path):
    [note] = [each for each in Reading(full).all_annotations() if each.comment == "*why* five?"]
    Annotating(full).set_secondary(note.id, person="", work=None)
    send(full, tmp_path / "out.jsonld")
    receive(empty, tmp_path / "out.jsonld")
    back = {each.uid: each for each in Reading(empty).all_annotations()}
    assert back[note.uid].is_own_words
    assert comparable(empty) == comparable(full)


def test_codes_keep_their_colour_and_a_dimension_with_a_slash(full, empty, tmp_path):
    [post] = {each.post for each in Reading(full).all_annotations() if each.comment == "all"}
    code = CodeName("In/Out", "A/B")
    Coding(full).add(code, colour="purple")
    note = annotate(full, post, "A mission needs partners")
    Annotating(full).change_codes([note], add=[code], remove=[])
    send(full, tmp_path / "out.jsonld")
    receive(empty, tmp_path / "out.jsonld")
    [found] = [
        c for each in Reading(empty).all_annotations() for c in each.codes if c.name == "A/B"
    ]
    assert (found.dimension, found.colour) == ("In/Out", "purple")


def test_a_quotation_that_refines_an_element_is_read(empty, tmp_path):
    quote = {"type": "TextQuoteSelector", "exact": "bold goal"}
    selector = {"type": "CssSelector", "value": "p", "refinedBy": quote}
    item = {"@context": CONTEXT, "target": {"source": URL, "selector": selector}}
    (tmp_path / "one.jsonld").write_text(json.dumps(item), encoding="utf-8")
    save(empty, url=URL)
    receive(empty, tmp_path / "one.jsonld")
    assert [each.exact for each in Reading(empty).all_annotations()] == ["bold goal"]
