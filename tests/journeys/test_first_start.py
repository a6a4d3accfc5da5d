"""The first start: an empty library teaches, and the sample library shows what can be done."""

import pytest
from PySide6.QtWidgets import QPushButton

from insightreader.domain.exchange import ImportReport
from insightreader.services.imports.sample_file import read_sample
from insightreader.services.imports.sampling import sample_folder
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.presenters.reports import words_of_import
from tests.journeys.desk import find, wait_until

pytestmark = pytest.mark.journey
NOTES = len(read_sample(sample_folder()).annotations)


def test_empty_library_offers_three_ways_in_and_its_button_brings_the_sample(empty, sit_down):
    person = sit_down(empty)
    find(QPushButton, "Save a page…")
    find(QPushButton, "Import from another program…")
    person.click(find(QPushButton, "Open the sample library"))
    person.wait_for_words(imported(10))
    wait_until(lambda: len(person.titles()) == 10, "ten rows")
    tree = person.pane.parts.tree.places
    names = {tree.index(row, 0).data() for row in range(tree.rowCount())}
    assert {"Inbox", "Trash", "Collections", "Tags", "Saved searches"} <= names
    wait_until(lambda: below(tree, "Saved searches"), "saved searches")
    assert {"Missions 2026", "On evidence"} <= set(below(tree, "Collections"))
    assert "Notes on trust" in below(tree, "Saved searches")
    assert below(tree, "Tags")
    person.press("Alt+1", "J", "Return")
    wait_until(lambda: person.text, "a text")
    book = person.workspace.engine.ask(None, lambda reading: reading.codebook())
    found = []
    book.then(found.append)
    wait_until(lambda: found, "the codebook")
    assert {code.dimension for code in found[0].codes} > {"Factor"}


def test_opening_the_sample_twice_brings_nothing_twice(empty, sit_down):
    person = sit_down(empty)
    person.click(find(QPushButton, "Open the sample library"))
    person.wait_for_words(imported(10))
    person.press("Ctrl+K")
    person.choose_in_palette("Open the sample library")
    person.wait_for_words(imported(0, 0))
    wait_until(lambda: len(person.titles()) == 10, "ten rows")


def imported(posts: int, notes: int = NOTES) -> str:
    return words_of_import(ImportReport(posts, notes))


def below(tree, section: str) -> list[str]:
    """The names under a section of the places."""
    for row in range(tree.rowCount()):
        index = tree.index(row, 0)
        if index.data() == section:
            return [tree.index(each, 0, index).data() for each in range(tree.rowCount(index))]
    raise AssertionError(section)


def test_the_first_page_that_is_saved_is_there_to_be_read(empty, sit_down, tmp_path):
    page = tmp_path / "bridge.md"
    page.write_text("# The bridge at Oldmere\n\nIt was built by the ferrymen.\n", encoding="utf-8")
    person = sit_down(empty)
    person.pane.save_requested.emit([SaveSource(SourceKind.FILE, str(page))])
    person.wait_for_post("The bridge at Oldmere")
    other = tmp_path / "other.md"
    other.write_text("# Another page\n\nIt came while the first was read.\n", encoding="utf-8")
    person.pane.save_requested.emit([SaveSource(SourceKind.FILE, str(other))])
    wait_until(lambda: len(person.titles()) == 2, "the second row")
    wait_until(lambda: not person.workspace.saving.is_busy, "the end")
    assert person.workspace.reader.details.row.title == "The bridge at Oldmere"
