"""Quotations that hold a repaired character say so, wherever their block came to stand."""

from dataclasses import replace
from zipfile import ZipFile

import pytest

from insightreader.domain.cleaned import RemovedBlock
from insightreader.domain.evidence import PartKind
from insightreader.domain.exchange import ExportKind
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.capturing import Capturing
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.evidence.briefs import NewPart, WritingBriefs
from insightreader.services.exports.brief_export import export_brief
from insightreader.services.exports.exporting import export
from insightreader.services.reading import Reading
from insightreader.text.rendering import render
from tests.building import annotate, begin, cleaned

TEXT = "A first line.\n\nIn G?teborg they don?t wait.\n\nThe last line, of G?teborg.\n"
REMOVED = (RemovedBlock("Before all", "promotion", 1, "Before all"),)


@pytest.fixture
def post(library):
    """Two of three places repaired, one block put back and one taken out before them."""
    found = replace(cleaned(TEXT, title="Towns"), removed=REMOVED)
    key = Capturing(library).finish(begin(library), found).value
    text = found.rendered.text
    marks = [place for place, letter in enumerate(text) if letter == "?"]
    repairs = [
        Repair((Edit(place, place + 1, letters),), Ground.BY_HAND)
        for place, letters in zip(marks, ("oe", "’", "ö"), strict=True)
    ]
    for plan in (
        lambda it: it.repair(repairs[:2]),
        lambda it: it.restore(0),
        lambda it: it.remove(2),
    ):
        Correcting(library).apply(plan(Proofreader(library, key, render)))
    for words in ("In Goeteborg", "wait", "they don’t", "of G?teborg", "Before all"):
        annotate(library, key, words)
    return key


def test_the_places_are_those_of_the_text_that_is_read(library, post):
    opened = Reading(library).open(post)
    assert opened.rendered.text.startswith("Before all\nIn Goeteborg")
    places = Reading(library).report(opened.details.revision.id).restored
    assert [opened.rendered.text[slice(*each)] for each in places] == ["oe", "’"]


def test_only_the_quotations_that_hold_one_say_so(library, post):
    for notes in (Reading(library).open(post).annotations, Reading(library).all_annotations()):
        assert {each.exact: each.is_restored for each in notes} == {
            "Before all": False, "In Goeteborg": True, "they don’t": True, "wait": False,
            "of G?teborg": False,
        }  # fmt: skip


def test_an_uncorrected_text_has_none(library):
    key = Capturing(library).finish(begin(library), cleaned(TEXT)).value
    head = Reading(library).open(key).details.revision.id
    assert Reading(library).report(head).restored == ()


@pytest.mark.parametrize(
    ("kind", "name", "said"),
    [
        (ExportKind.MARKDOWN, "out.md", "\\[character restored\\]"),
        (ExportKind.HTML, "out.html", "[character restored]"),
        (ExportKind.W3C, "out.json", "characterRestored"),
        (ExportKind.CSV, "out.csv", "[character restored]"),
        (ExportKind.EVIDENCE_HTML, "out.html", "[character restored]"),
    ],
)
def test_exports_say_so_at_the_quotation(library, post, tmp_path, kind, name, said):
    target = tmp_path / name
    export(library, [post], kind=kind, target=target)
    assert target.read_text(encoding="utf-8").count(said) == 2


@pytest.mark.parametrize(
    ("kind", "name", "part"),
    [
        (ExportKind.DOCX, "out.docx", "word/document.xml"),
        (ExportKind.XLSX, "out.xlsx", "xl/worksheets/sheet1.xml"),
        (ExportKind.REFI_QDA, "out.qdpx", "project.qde"),
    ],
)
def test_exports_in_archives_say_so_too(library, post, tmp_path, kind, name, part):
    target = tmp_path / name
    export(library, [post], kind=kind, target=target)
    with ZipFile(target) as archive:
        written = archive.read(part).decode()
    assert written.count("[character restored]") == 2


def test_a_brief_says_so_at_the_quotations_that_hold_one(library, post, tmp_path):
    notes = {each.exact: each.id for each in Reading(library).open(post).annotations}
    writing = WritingBriefs(library)
    brief = writing.create("On towns").value
    for words in ("In Goeteborg", "wait"):
        writing.add_part(brief, NewPart(PartKind.QUOTATION, annotation=notes[words]))
    export_brief(library, brief, kind=ExportKind.HTML, target=tmp_path / "brief.html")
    page = (tmp_path / "brief.html").read_text("utf-8")
    assert page.count("[character restored]") == 1
    assert page.index("In Goeteborg") < page.index("[character restored]") < page.index(">wait<")
