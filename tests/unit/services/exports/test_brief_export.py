"""Briefs as documents: every reference a citation, every weakness said, the same in each format."""

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree, html

from insightreader.domain.evidence import CellState, PartKind, Relation
from insightreader.domain.exchange import ExportKind
from insightreader.domain.ids import AnnotationId, BriefId
from insightreader.domain.report import Grid, Heading, Paragraph, Quotation, Report, Run
from insightreader.interchange.documents.report_html import report_html
from insightreader.interchange.documents.report_markdown import report_markdown
from insightreader.services.annotating import Annotating
from insightreader.services.evidence.briefs import NewPart, WritingBriefs
from insightreader.services.evidence.claims import Claiming
from insightreader.services.evidence.matrix import Summarising
from insightreader.services.evidence.matrix_grids import usual_questions
from insightreader.services.exports.brief_export import BRIEF_KINDS, export_brief
from insightreader.services.exports.export_job import ExportOptions
from insightreader.services.exports.exporting import export
from insightreader.services.reading import Reading
from insightreader.store.library import Library
from insightreader.text.references import reference
from insightreader.text.rendering import render
from tests.unit.services.gathered import Evidence, gather

OPTIONS = ExportOptions(clock=lambda: 0)


@pytest.fixture
def evidence(library: Library) -> Evidence:
    return gather(library)


def uid(of: Evidence, name: str) -> str:
    return Reading(of.library).annotations([of.notes[name]])[0].uid


def written(of: Evidence) -> BriefId:
    """A brief with a part of each kind."""
    claims, writing = Claiming(of.library), WritingBriefs(of.library)
    note = f"But *see* {reference(uid(of, 'failed'))}"
    firm = claims.add("Trust made oats grow.", note=note).value
    claims.relate(firm, of.notes["grew"], Relation.SUPPORTING)
    claims.relate(firm, of.notes["failed"], Relation.CONTRADICTING)
    bare = claims.add("Rivers need money.").value
    brief = writing.create("Missions at work").value
    text = f"Oats were **kept** {reference(uid(of, 'kept'))}, and so on."
    for part in (
        NewPart(PartKind.HEADING, "Trust", level=1),
        NewPart(PartKind.TEXT, text),
        NewPart(PartKind.CLAIM, claim=firm),
        NewPart(PartKind.CLAIM, claim=bare),
        NewPart(PartKind.QUOTATION, annotation=of.notes["money"]),
        NewPart(PartKind.MATRIX, "Case by Factor"),
    ):
        writing.add_part(brief, part)
    return brief


def send(of: Evidence, brief: BriefId, target: Path, kind: ExportKind = ExportKind.HTML) -> Report:
    return export_brief(of.library, brief, kind=kind, target=target, options=OPTIONS)


def words(report: Report) -> list[str]:
    return [
        "".join(each.text for each in block.inlines if isinstance(each, Run))
        for block in report.blocks
        if isinstance(block, Paragraph)
    ]


def test_references_become_citations_and_sources(evidence: Evidence, tmp_path: Path) -> None:
    report = send(evidence, written(evidence), tmp_path / "out")
    assert "Oats were kept (Ann, 2024, § 2), and so on." in words(report)
    assert "But see (Bob, n.d., § 1)" in words(report)
    listed = ["".join(run.text for run in entry) for entry in report.references]
    assert [each.partition(".")[0] for each in listed] == ["Ann", "Ann", "Bob"]


def test_a_claim_stands_with_its_passages_and_how_they_bear(
    evidence: Evidence, tmp_path: Path
) -> None:
    report = send(evidence, written(evidence), tmp_path / "out")
    quoted = [each for each in report.blocks if isinstance(each, Quotation)]
    assert [(each.lines[0], each.details) for each in quoted] == [
        ("neighbours trusted one another", ("supports the claim",)),
        ("Oats failed", ("contradicts the claim",)),
        ("Nobody had money", ()),
    ]


def test_a_claim_without_support_is_said_to_have_none(evidence: Evidence, tmp_path: Path) -> None:
    report = send(evidence, written(evidence), tmp_path / "out")
    assert "Rivers need money. (no passage supports this)" in words(report)
    assert "1 claims: no passage supports this" in report.remarks


def test_a_reference_to_a_deleted_passage_is_shown_as_lost(
    evidence: Evidence, tmp_path: Path
) -> None:
    brief = written(evidence)
    Annotating(evidence.library).delete([evidence.notes["kept"]])
    report = send(evidence, brief, tmp_path / "out")
    assert "Oats were kept [passage not found], and so on." in words(report)
    assert "1 references whose passage or claim was not found" in report.remarks


def test_a_quotation_that_its_source_lost_is_counted(evidence: Evidence, tmp_path: Path) -> None:
    brief = written(evidence)
    evidence.library.connection.execute(
        "UPDATE anchor SET place_verdict = 'orphan' WHERE annotation = ?",
        (evidence.notes["money"],),
    )
    report = send(evidence, brief, tmp_path / "out")
    assert "1 quotations that their sources no longer hold as quoted" in report.remarks
    quoted = [each for each in report.blocks if isinstance(each, Quotation)]
    assert [each.is_doubtful for each in quoted] == [False, False, True]


def test_a_matrix_is_a_table_with_summaries_and_gaps(evidence: Evidence, tmp_path: Path) -> None:
    codes = evidence.codes
    said = f"Trust grew. {reference(uid(evidence, 'grew'))}"
    Summarising(evidence.library).set_text(codes["Oats"], codes["Trust"], said)
    report = send(evidence, written(evidence), tmp_path / "out")
    (grid,) = [each for each in report.blocks if isinstance(each, Grid)]
    assert [each.lstrip("– ") for each in grid.head] == ["Case", "Trust", "Neighbours", "Money"]
    assert grid.rows[0] == ("Oats", "Trust grew.\n1 passage, 1 post", "1 passage, 1 post", "gap")
    assert grid.states[0, 3] is CellState.GAP


def test_a_matrix_of_unknown_dimensions_is_said_to_be_missing(
    evidence: Evidence, tmp_path: Path
) -> None:
    writing = WritingBriefs(evidence.library)
    brief = writing.create("B").value
    writing.add_part(brief, NewPart(PartKind.MATRIX, "Case by Nothing"))
    report = send(evidence, brief, tmp_path / "out")
    assert report.remarks == ("1 matrices whose dimensions were not found",)


@pytest.mark.parametrize("kind", BRIEF_KINDS)
def test_each_format_holds_all_words(evidence: Evidence, tmp_path: Path, kind: ExportKind) -> None:
    target = tmp_path / "out"
    report = send(evidence, written(evidence), target, kind)
    if kind is ExportKind.DOCX:
        document = etree.fromstring(ZipFile(target).read("word/document.xml"))
        text = "".join(map(str, document.itertext()))
    elif kind is ExportKind.HTML:
        text = html.fromstring(target.read_bytes()).text_content()
    else:
        text = render(target.read_text(encoding="utf-8")).text
    plain = " ".join(text.split())
    for block in report.blocks:
        if isinstance(block, Quotation):
            assert block.lines[0] in plain
    for expected in ("Missions at work", "Trust made oats grow.", "no passage supports this"):
        assert expected in plain


def test_an_empty_brief_is_a_document_with_a_title(evidence: Evidence, tmp_path: Path) -> None:
    brief = WritingBriefs(evidence.library).create("Empty").value
    for kind in BRIEF_KINDS:
        report = send(evidence, brief, tmp_path / kind, kind)
        assert (report.title, report.blocks, report.references) == ("Empty", (), ())


def test_a_brief_is_cited_in_its_own_style(evidence: Evidence, tmp_path: Path) -> None:
    writing = WritingBriefs(evidence.library)
    brief = writing.create("B", style="vancouver").value
    for name in ("money", "failed", "kept"):
        annotation = AnnotationId(evidence.notes[name])
        writing.add_part(brief, NewPart(PartKind.QUOTATION, annotation=annotation))
    report = send(evidence, brief, tmp_path / "out")
    quoted = [each.source[0] for each in report.blocks if isinstance(each, Quotation)]
    assert quoted == [Run("(1, § 2)"), Run("(2, § 1)"), Run("(3, § 2)")]


NASTY = Report(
    "<script>alert(1)</script>",
    (
        Heading(1, "# | * _ <b>"),
        Paragraph((Run("[x](javascript:alert(1)) | `", address="javascript:alert(1)"),)),
        Quotation(
            ("</blockquote><script>", "> # line"), (Run("(A & B)"),), "exact", is_doubtful=False
        ),
        Grid("a|b", ("h|1", "<i>"), (("x|y\nz", "`"),)),
    ),
    ((Run("a*b", is_emphasised=True, address="https://a.example/(x)?y=<z>"),),),
)


def test_words_of_a_report_are_never_markup_of_a_page() -> None:
    page = "".join(report_html(NASTY))
    found = html.fromstring(page)
    assert not found.xpath("//script | //b | //i")
    assert [each.get("href") for each in found.iter("a")] == ["https://a.example/(x)?y=<z>"]
    assert "default-src 'none'" in page


def test_words_of_a_report_are_never_markup_of_markdown() -> None:
    text = "".join(report_markdown(NASTY))
    rendered = render(text)
    assert "</blockquote><script>" in rendered.text
    assert "[x](javascript:alert(1)) | `" in rendered.text
    assert not re.search(r"<(script|b|i)\b", rendered.html)
    assert "h|1" in rendered.text


def test_the_workbook_has_a_sheet_for_the_codebook_and_one_a_matrix(
    evidence: Evidence, tmp_path: Path
) -> None:
    target = tmp_path / "out.xlsx"
    export(evidence.library, None, kind=ExportKind.XLSX, target=target, options=OPTIONS)
    book = ZipFile(io.BytesIO(target.read_bytes()))
    names = re.findall(rb'<sheet name="([^"]+)"', book.read("xl/workbook.xml"))
    assert usual_questions(evidence.library) == ["Case by Outcome", "Case by Factor"]
    assert [name.decode() for name in names] == [
        "Passages",
        "Sources",
        "Codebook",
        "Case by Outcome",
        "Case by Factor",
    ]
    sheet = book.read("xl/worksheets/sheet3.xml").decode()
    assert "Neighbours" in sheet
    assert "against" in sheet
    assert "gap" in book.read("xl/worksheets/sheet5.xml").decode()
