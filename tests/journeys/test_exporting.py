"""Out of the library by the dialog, and into another one."""

import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QLineEdit, QToolButton

from insightreader.domain.exchange import ExportReport, ImportReport
from insightreader.store.library import Library
from insightreader.ui.dialogs.citation_style import CitationStyleDialog
from insightreader.ui.dialogs.importing import ImportDialog
from insightreader.ui.presenters.reports import words_of_export, words_of_import
from tests.building import annotate
from tests.journeys.desk import Person, find, wait_for, wait_gone, wait_until
from tests.journeys.shelf import MISSION, ORDER
from tests.journeys.stored import notes_of, post_called, reading, titles_in

pytestmark = pytest.mark.journey
TITLE = "Five missions"


@pytest.fixture
def noted(full: Path) -> Path:
    """The full library with a note on one post."""
    with reading(full) as look:
        post = post_called(look, TITLE)
    with Library(full) as library:
        annotate(library, post, MISSION, comment="Whose goal?", codes=("Factor/boldness",))
    return full


def save_as(person: Person, file: Path, *, kind: str, is_asked_more: bool = False) -> None:
    """Answer the dialog that asks for a file: choose a format, type the name, Enter.

    ``is_asked_more``: another dialog takes the keyboard then.
    """
    dialog = wait_for(QFileDialog)
    filters = [each for each in dialog.nameFilters() if each.startswith(kind)]
    assert filters, dialog.nameFilters()
    dialog.selectNameFilter(filters[0])
    find(QLineEdit, within=dialog).setFocus()
    person.press("Ctrl+A")
    person.type(str(file))
    person.press("Return")
    wait_gone(dialog)
    if not is_asked_more:
        person.look_back()


def test_notes_of_the_open_post_become_markdown_by_the_button_above_them(noted, sit_down, tmp_path):
    person = sit_down(noted)
    person.open_post(TITLE)
    person.click(find(QToolButton, "Export the notes"))
    target = tmp_path / "notes.md"
    save_as(person, target, kind="Notes as Markdown")
    person.wait_for_words(words_of_export(ExportReport(1, 1), "notes.md"))
    written = target.read_text("utf-8")
    assert MISSION in written
    assert "Whose goal?" in written


def test_a_report_asks_how_it_cites_and_remembers_it(noted, sit_down, tmp_path):
    person = sit_down(noted)
    person.open_post(TITLE)
    person.press("Ctrl+E")
    target = tmp_path / "report.docx"
    save_as(person, target, kind="Report for Word", is_asked_more=True)
    asked = wait_for(CitationStyleDialog)
    person.press("End", "Return")
    wait_gone(asked)
    person.look_back()
    wait_until(target.exists, "the report")
    assert person.settings.text("export.style") == "vancouver"
    with zipfile.ZipFile(target) as package:
        assert "n.d." not in package.read("word/document.xml").decode("utf-8")


def test_open_post_becomes_a_pdf_with_its_notes_behind_it(noted, sit_down, tmp_path):
    person = sit_down(noted)
    person.open_post(TITLE)
    person.press("Ctrl+K")
    person.choose_in_palette("Save as PDF")
    target = tmp_path / "missions.pdf"
    save_as(person, target, kind="PDF files")
    person.wait_for_words("missions.pdf")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(target).pages]
    assert MISSION in pages[0]
    assert MISSION in pages[-1]
    assert "Whose goal?" in pages[-1]


def test_pdf_that_cannot_be_written_leaves_what_stood_there(noted, sit_down, tmp_path):
    person = sit_down(noted)
    person.open_post(TITLE)
    folder = tmp_path / "taken.pdf"
    folder.mkdir()
    person.workspace.printing.save_pdf(folder)
    person.wait_for_words("taken.pdf:")
    assert folder.is_dir()


def test_archive_of_everything_comes_into_another_library_whole(noted, empty, sit_down, tmp_path):
    person = sit_down(noted)
    person.press("Ctrl+E")
    target = tmp_path / "everything.zip"
    save_as(person, target, kind="Archive of everything")
    person.wait_for_words("everything.zip")
    wait_until(target.exists, "the archive")
    person.leave()

    person = sit_down(empty)
    person.press("Ctrl+K")
    person.choose_in_palette("Import")
    dialog = wait_for(QFileDialog)
    find(QLineEdit, within=dialog).setFocus()
    person.type(str(target))
    person.press("Return")
    wait_gone(dialog)
    preview = wait_for(ImportDialog)
    person.press("Return")
    wait_gone(preview)
    person.look_back()
    person.wait_for_words(words_of_import(ImportReport(4, 1)))
    wait_until(lambda: sorted(person.titles()) == sorted(ORDER), "the rows")
    assert titles_in(empty) == sorted(ORDER)
    (note,) = notes_of(empty, TITLE)
    assert (note.exact, note.comment) == (MISSION, "Whose goal?")
    assert [code.name for code in note.codes] == ["boldness"]


def test_file_that_is_no_archive_is_refused_in_words(full, sit_down, tmp_path):
    person = sit_down(full)
    wrong = tmp_path / "wrong.zip"
    wrong.write_bytes(b"PK\x03\x04 not at all")
    person.press("Ctrl+K")
    person.choose_in_palette("Import")
    dialog = wait_for(QFileDialog)
    find(QLineEdit, within=dialog).setFocus()
    person.type(str(wrong))
    person.press("Return")
    wait_gone(dialog)
    person.look_back()
    person.wait_for_words("wrong.zip:")
    assert len(titles_in(full)) == 4
