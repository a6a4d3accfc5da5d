"""Tables of passages: whole, checkable, and without anything that a spreadsheet would run."""

import csv
import io
from dataclasses import replace
from zipfile import ZipFile

import pytest
from lxml import etree

from insightreader.domain.evidence import CellState
from insightreader.interchange.csv_table import harmless, said, table
from insightreader.interchange.passage_rows import HEADINGS, passage_rows
from insightreader.interchange.workbook import LONGEST_CELL, Sheet, write_workbook
from tests.unit.interchange.exported import arabic_post, post, rich_post, with_changed

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def written(*sheets: Sheet) -> tuple[ZipFile, int]:
    file = io.BytesIO()
    cut = write_workbook(file, sheets)
    return ZipFile(file), cut


def sheet_root(book: ZipFile, number: int = 1) -> etree._Element:
    return etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))


def cells(book: ZipFile, number: int = 1) -> list[list[str]]:
    return [
        ["".join(cell.itertext()) for cell in row.iter(f"{MAIN}c")]
        for row in sheet_root(book, number).iter(f"{MAIN}row")
    ]


def test_a_passage_comes_with_its_verdict_place_codes_and_proof() -> None:
    rows = rows_of("".join(table(HEADINGS, passage_rows([rich_post()]))))
    quoted = rows[1]
    assert quoted["Quotation"] == "Trust in local capacity was the key."
    assert (quoted["Verdict"], quoted["Paragraph"]) == ("exact", "5")
    assert quoted["Codes"] == "Case/Oats; Factor/Trust"
    assert (quoted["Quoted person"], quoted["Quoted work"]) == ("A. Person", "The Book")
    assert quoted["Comment"] == "Compare *Oats*.\n\n- one\n- two"
    assert quoted["Capture SHA-256"] == "ab" * 32
    assert len(rows) == len(rich_post().annotations)


def test_a_changed_passage_has_what_its_source_says_now_beside_it() -> None:
    rows = rows_of("".join(table(HEADINGS, passage_rows([with_changed(rich_post())]))))
    assert rows[0]["Source now says"] == "[-bold-] [+modest+] goal, clear and measured"
    assert {row["Source now says"] for row in rows[1:]} == {""}


def test_a_passage_that_was_lost_says_so_in_its_row() -> None:
    rows = rows_of("".join(table(HEADINGS, passage_rows([arabic_post()]))))
    assert [row["Verdict"] for row in rows] == ["exact", "orphan"]


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "＝1"]
)
def test_a_cell_that_looks_like_a_formula_is_text_in_csv(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert said(harmless(cell)) == cell


@pytest.mark.parametrize("cell", ["", "a=b", "1", "Trust", "§ 5", "'quoted'", '"=1"'])
def test_other_cells_are_left_as_they_are(cell: str) -> None:
    assert harmless(cell) == said(cell) == cell


def test_csv_keeps_lines_quotes_and_every_script() -> None:
    given = ['say "yes",\nthen\r\nno; more', "عربية", "👨‍👩‍👧", ""]
    text = "".join(table(["a", "b", "c", "d"], [given]))
    assert text.startswith("\ufeff")
    assert list(rows_of(text)[0].values()) == given


def test_every_cell_of_a_workbook_is_a_string() -> None:
    given = ["=HYPERLINK('https://a.example')", "https://a.example", "42", "{=1}", "-1"]
    book, cut = written(Sheet("One", list("abcde"), [given]))
    assert cells(book)[1] == given
    root = sheet_root(book)
    assert {cell.get("t") for cell in root.iter(f"{MAIN}c")} <= {"inlineStr", "s", "str"}
    assert not list(root.iter(f"{MAIN}f", f"{MAIN}hyperlinks"))
    assert cut == 0


def test_the_header_stays_in_sight_and_can_filter() -> None:
    book, _ = written(Sheet("One", ["a", "b"], [["1", "2"]], widths=[10, 20], frozen_columns=1))
    root = sheet_root(book)
    pane = root.find(f".//{MAIN}pane")
    assert pane is not None
    assert (pane.get("state"), pane.get("ySplit"), pane.get("xSplit")) == ("frozen", "1", "1")
    found = root.find(f"{MAIN}autoFilter")
    assert found is not None
    assert found.get("ref") == "A1:B2"
    assert len(list(root.iter(f"{MAIN}col"))) == 2


@pytest.mark.parametrize("sign", ["x", "👍"])
def test_a_text_too_long_for_a_cell_is_cut_and_counted(sign: str) -> None:
    fits = sign * (LONGEST_CELL // len(sign.encode("utf-16-le")) * 2)
    book, cut = written(Sheet("One", ["a"], [["fits"], [fits[: LONGEST_CELL // 2]], [fits * 2]]))
    assert cut == 1
    last = cells(book)[3][0]
    assert last.endswith("…")
    assert len(last.encode("utf-16-le")) // 2 <= LONGEST_CELL


def test_control_characters_make_no_broken_workbook() -> None:
    book, _ = written(Sheet("One", ["a"], [["bell \x07 and \x1b escape \ufffe"]]))
    assert "bell" in cells(book)[1][0]


def test_sheets_get_names_that_the_format_allows() -> None:
    names = ["Case/Factor: [all]?", "case factor all", "x" * 50, "x" * 60, "", "''"]
    book, _ = written(*(Sheet(name, ["a"], []) for name in names))
    root = etree.fromstring(book.read("xl/workbook.xml"))
    found = [str(each.get("name")) for each in root.iter(f"{MAIN}sheet")]
    assert len({name.casefold() for name in found}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in found)


def test_a_gap_and_a_contradiction_are_filled_as_well_as_named() -> None:
    states = {(0, 0): CellState.GAP, (0, 1): CellState.CONTRADICTION}
    book, _ = written(Sheet("M", ["a", "b"], [["gap", "contradiction"]], states=states))
    styles = [cell.get("s") for cell in sheet_root(book).iter(f"{MAIN}c")][2:]
    assert len(set(styles)) == 2
    assert b"eeeeee" in book.read("xl/styles.xml").lower()


def test_a_note_on_the_whole_post_has_no_verdict() -> None:
    given = post("# A\n\nwords", "words")
    note = replace(given.annotations[0], exact="", block=0)
    (row,) = rows_of("".join(table(HEADINGS, passage_rows([replace(given, annotations=(note,))]))))
    assert (row["Quotation"], row["Verdict"], row["Paragraph"]) == ("", "", "")
