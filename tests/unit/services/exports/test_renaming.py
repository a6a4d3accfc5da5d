"""Pseudonyms in what goes out."""

import csv
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from insightreader.domain.codes import Role
from insightreader.domain.differences import Change, Difference, Piece
from insightreader.domain.evidence import PartKind
from insightreader.domain.exchange import ExportKind, ExportReport, LeftBehind, Part, Renamed
from insightreader.domain.ids import BriefId
from insightreader.services.evidence.briefs import NewPart, WritingBriefs
from insightreader.services.evidence.codebook import EditingCodebook
from insightreader.services.evidence.matrix import Summarising
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms
from insightreader.services.exports.brief_export import BRIEF_KINDS, export_brief
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.services.exports.renaming import Renaming
from insightreader.store.library import Library
from tests.building import annotate, save

NAME, SURNAME = "Ann Quillfeather", "quillfeather"
TEXT = f"{NAME} opened the sluice at dawn.\n\nNobody else in the town had a key."
QUOTE = f"{NAME} opened the sluice at dawn."
WHOLE = (
    ExportKind.W3C,
    ExportKind.HTML,
    ExportKind.REFI_QDA,
    ExportKind.CODEBOOK,
    ExportKind.CAPTURES,
    ExportKind.ARCHIVE,
)
"""Formats that carry what they carry as it is."""


@pytest.fixture
def named(library: Library) -> Library:
    """A library in which one person is quoted, author, case, tag, site, and at work herself."""
    library.rename_profile(NAME)
    editing = EditingCodebook(library)
    case = editing.add_dimension("Case", definition=f"Where {NAME} was.", role=Role.CASE).value
    factor = editing.add_dimension("Factor").value
    row = editing.add(case, NAME).value
    editing.describe(row, definition=f"What {NAME} did.", includes=f"{NAME} alone")
    column = editing.add(factor, "Trust").value
    post = save(
        library,
        TEXT,
        title=f"{NAME}, keeper",
        author=NAME,
        site=f"Letters of {NAME}",
        published="2024",
        tags=(NAME,),
    )
    codes = (f"Case/{NAME}", "Factor/Trust")
    annotate(library, post, QUOTE, comment=f"Asked **{NAME}** twice.", codes=codes)
    Summarising(library).set_text(row, column, f"{NAME} was trusted.")
    KeepingPseudonyms(library).set(NAME, "Resident 1")
    return library


def brief_of(named: Library) -> BriefId:
    """A brief about her, with a matrix that crosses cases with authors."""
    writing = WritingBriefs(named)
    brief = writing.create(f"On {NAME}").value
    note = named.connection.execute("SELECT id FROM annotation").fetchone()[0]
    for part in (
        NewPart(PartKind.HEADING, NAME, level=1),
        NewPart(PartKind.TEXT, f"I met {NAME} there."),
        NewPart(PartKind.QUOTATION, annotation=note),
        NewPart(PartKind.MATRIX, "Case by Factor"),
        NewPart(PartKind.MATRIX, "Case by authors"),
    ):
        writing.add_part(brief, part)
    return brief


def written(target: Path) -> str:
    """All that a file or a folder says, its names too, without capitals."""
    if target.is_dir():
        files = [each for each in target.rglob("*") if each.is_file()]
        return "\n".join([*(each.name for each in files), *map(written, files)]).casefold()
    if not is_zipfile(target):
        return target.read_bytes().decode("utf-8").casefold()
    with ZipFile(target) as archive:
        pieces = [archive.read(each).decode("utf-8", "replace") for each in archive.namelist()]
    return "\n".join(pieces).casefold()


def write(named: Library, kind: ExportKind, target: Path, **options: bool) -> ExportReport:
    return export(named, None, kind=kind, target=target, options=ExportOptions(**options))


@pytest.mark.parametrize("kind", [each for each in ExportKind if each not in WHOLE])
def test_no_name_is_left_and_what_stands_for_it_is_counted(
    named: Library, tmp_path: Path, kind: ExportKind
) -> None:
    target = tmp_path / "out"
    report = write(named, kind, target)
    assert SURNAME not in written(target)
    assert "resident" in written(target)
    assert [each.name for each in report.renamed] == [NAME]
    assert report.renamed[0].count >= 2
    assert Part.PSEUDONYM not in {each.what for each in report.left_behind}


@pytest.mark.parametrize("kind", BRIEF_KINDS)
def test_no_name_is_left_in_a_brief(named: Library, tmp_path: Path, kind: ExportKind) -> None:
    target = tmp_path / "out"
    report = export_brief(named, brief_of(named), kind=kind, target=target)
    assert SURNAME not in written(target)
    assert written(target).count("resident 1") > 6
    assert report.author == "Resident 1"
    assert report.remarks == ("Names replaced by pseudonyms: 1",)


def test_a_brief_finds_the_matrix_of_a_dimension_that_is_called_otherwise(
    named: Library, tmp_path: Path
) -> None:
    KeepingPseudonyms(named).set("Factor", "Reason")
    report = export_brief(named, brief_of(named), kind=ExportKind.MARKDOWN, target=tmp_path / "out")
    assert not [each for each in report.remarks if "matrices" in each]
    assert "case by reason" in written(tmp_path / "out")


def test_a_table_holds_the_pseudonym_where_the_name_stood(named: Library, tmp_path: Path) -> None:
    target = tmp_path / "passages.csv"
    report = export(named, None, kind=ExportKind.CSV, target=target)
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    cells = [cell for row in csv.reader(lines) for cell in row]
    assert QUOTE.replace(NAME, "Resident 1") in cells
    assert "Case/Resident 1; Factor/Trust" in cells
    assert report.renamed[0] == Renamed(NAME, "Resident 1", report.renamed[0].count)


def test_names_stand_where_that_is_asked_for(named: Library, tmp_path: Path) -> None:
    target = tmp_path / "passages.csv"
    report = write(named, ExportKind.CSV, target, with_names=True)
    assert report.renamed == ()
    assert QUOTE in target.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("kind", WHOLE)
def test_formats_that_carry_things_as_they_are_say_that_names_stand_in_them(
    named: Library, tmp_path: Path, kind: ExportKind
) -> None:
    report = write(named, kind, tmp_path / "out")
    assert LeftBehind(Part.PSEUDONYM, 1) in report.left_behind
    assert report.renamed == ()
    assert SURNAME in written(tmp_path / "out")
    report = write(named, kind, tmp_path / "out", with_names=True)
    assert Part.PSEUDONYM not in {each.what for each in report.left_behind}


@pytest.mark.parametrize("kind", [ExportKind.MARKDOWN, ExportKind.FOLDER])
def test_so_do_notes_with_their_texts(named: Library, tmp_path: Path, kind: ExportKind) -> None:
    report = write(named, kind, tmp_path / "out", with_text=True)
    assert LeftBehind(Part.PSEUDONYM, 1) in report.left_behind
    assert SURNAME in written(tmp_path / "out")


def test_a_name_that_a_source_spells_otherwise_now_is_not_left_in_pieces() -> None:
    cut = (
        Piece(Change.SAME, "Then Ann "),
        Piece(Change.WENT, "Quillfeather "),
        Piece(Change.CAME, "Quill "),
        Piece(Change.SAME, "came."),
    )
    renaming = Renaming([(NAME, "Resident 1")])
    assert renaming.renamed(Difference(7, cut)).pieces == (
        Piece(Change.WENT, "Then Resident 1 came."),
        Piece(Change.CAME, "Then Ann Quill came."),
    )
    assert renaming.met == (Renamed(NAME, "Resident 1", 1),)


def test_what_a_source_says_instead_stays_in_pieces_where_they_cut_no_name() -> None:
    whole = (
        Piece(Change.SAME, f"{NAME} "),
        Piece(Change.CAME, "never "),
        Piece(Change.SAME, "came"),
    )
    renamed = Renaming([(NAME, "Resident 1")]).renamed(Difference(0, whole))
    assert renamed.pieces == (Piece(Change.SAME, "Resident 1 "), *whole[1:])


def test_the_library_keeps_every_name(named: Library, tmp_path: Path) -> None:
    before = [*named.connection.execute("SELECT exact, comment FROM annotation")]
    export(named, None, kind=ExportKind.CSV, target=tmp_path / "passages.csv")
    assert [*named.connection.execute("SELECT exact, comment FROM annotation")] == before
