"""Pseudonyms in what goes out."""

import csv

import pytest

from insightreader.domain.exchange import ExportKind, LeftBehind, Part, Renamed
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms
from insightreader.services.exports.exporting import ExportOptions, export
from tests.building import annotate, save

TEXT = "Ann Lee opened the sluice at dawn.\n\nNobody else in the town had a key."
QUOTE = "Ann Lee opened the sluice at dawn."


@pytest.fixture
def named(library):
    """A library with a person in a quotation and a comment, and a pseudonym for her."""
    post = save(library, TEXT)
    annotate(library, post, QUOTE, comment="Asked **Ann Lee** twice.")
    KeepingPseudonyms(library).set("Ann Lee", "Resident 1")
    return library


@pytest.mark.parametrize(
    "kind", [ExportKind.CSV, ExportKind.MARKDOWN, ExportKind.EVIDENCE_HTML, ExportKind.DOCX]
)
def test_names_are_replaced_and_counted(named, tmp_path, kind):
    target = tmp_path / "out"
    report = export(named, None, kind=kind, target=target)
    assert report.renamed[0].name == "Ann Lee"
    assert report.renamed[0].count >= 2
    assert b"Ann Lee" not in target.read_bytes()


def test_a_table_holds_the_pseudonym_where_the_name_stood(named, tmp_path):
    target = tmp_path / "passages.csv"
    report = export(named, None, kind=ExportKind.CSV, target=target)
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    cells = [cell for row in csv.reader(lines) for cell in row]
    assert QUOTE.replace("Ann Lee", "Resident 1") in cells
    assert report.renamed[0] == Renamed("Ann Lee", "Resident 1", report.renamed[0].count)


def test_names_stand_where_that_is_asked_for(named, tmp_path):
    target = tmp_path / "passages.csv"
    options = ExportOptions(with_names=True)
    report = export(named, None, kind=ExportKind.CSV, target=target, options=options)
    assert report.renamed == ()
    assert QUOTE in target.read_text(encoding="utf-8-sig")


def test_formats_of_whole_texts_say_that_names_stand_in_them(named, tmp_path):
    report = export(named, None, kind=ExportKind.W3C, target=tmp_path / "notes.jsonld")
    assert LeftBehind(Part.PSEUDONYM, 1) in report.left_behind
    assert report.renamed == ()


def test_the_library_keeps_every_name(named, tmp_path):
    before = [*named.connection.execute("SELECT exact, comment FROM annotation")]
    export(named, None, kind=ExportKind.CSV, target=tmp_path / "passages.csv")
    assert [*named.connection.execute("SELECT exact, comment FROM annotation")] == before
