"""A matrix by itself as a workbook, a table, a page and a document, with its caption."""

import csv
import zipfile

import pytest

from insightreader.domain.evidence_questions import MatrixQuestion, PassageFilter, Soundness
from insightreader.domain.exchange import MATRIX_KINDS, SUFFIXES, ExportKind
from insightreader.services.evidence.matrix import Summarising
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms
from insightreader.services.exports.export_job import ExportOptions
from insightreader.services.exports.matrix_export import export_matrix
from tests.unit.services.gathered import gather

CAPTION = "Case by Factor; only sound quotations"


@pytest.fixture
def evidence(library):
    found = gather(library)
    Summarising(library).set_text(found.codes["Oats"], found.codes["Trust"], "Ann Lee knew all.")
    return found


@pytest.fixture
def question(evidence):
    return MatrixQuestion(
        evidence.dimensions["Case"],
        evidence.dimensions["Factor"],
        PassageFilter(soundness=Soundness.SOUND),
    )


def written(library, question, tmp_path, kind: ExportKind, **more):
    target = tmp_path / f"matrix{SUFFIXES[kind]}"
    return target, export_matrix(library, question, kind=kind, target=target, **more)


def words_in(target) -> str:
    if target.suffix in (".docx", ".xlsx"):
        inside = "word/document.xml" if target.suffix == ".docx" else "xl/worksheets/sheet1.xml"
        with zipfile.ZipFile(target) as package:
            return package.read(inside).decode("utf-8")
    return target.read_text("utf-8")


@pytest.mark.parametrize("kind", MATRIX_KINDS)
def test_every_format_has_caption_names_counts_and_summaries(library, question, tmp_path, kind):
    target, report = written(library, question, tmp_path, kind)
    words = words_in(target)
    assert report.caption == CAPTION
    for each in (CAPTION, "Oats", "Trust", "passage", "Ann Lee knew all."):
        assert each in words, each


def test_a_table_has_a_row_for_each_row_and_gaps_in_words(library, question, tmp_path):
    target, report = written(library, question, tmp_path, ExportKind.CSV)
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[0][0] == CAPTION
    assert (len(rows) - 1, len(rows[0]) - 1) == (report.rows, report.columns)
    assert "gap" in {cell for row in rows[1:] for cell in row}


def test_names_are_replaced_and_told_unless_they_are_to_stand(library, question, tmp_path):
    KeepingPseudonyms(library).set("Ann Lee", "Resident 1")
    target, report = written(library, question, tmp_path, ExportKind.HTML)
    assert "Resident 1 knew all." in words_in(target)
    assert [(each.name, each.count) for each in report.renamed] == [("Ann Lee", 1)]
    options = ExportOptions(with_names=True)
    target, report = written(library, question, tmp_path, ExportKind.HTML, options=options)
    assert "Ann Lee knew all." in words_in(target)
    assert report.renamed == ()
