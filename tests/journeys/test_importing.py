"""Another program's export comes in by the dialog: looked at first, then taken, then told of."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget

from insightreader.ui.dialogs.importing import ImportDialog
from tests.journeys.desk import Person, find, wait_for, wait_gone, wait_until
from tests.journeys.stored import notes_of, titles_in

pytestmark = pytest.mark.journey
READWISE = (
    "Highlight,Title,Author,URL,Note,Location,Date\n"
    "Trust in local capacity,The bridge,Ann Lee,https://example.org/a,why,1,2023-05-04\n"
    "Words,The ferry,Ann Lee,https://example.org/b,,1,never\n"
)


def choose(person: Person, file: Path) -> ImportDialog:
    """Choose a file to import; return what tells of it."""
    person.press("Ctrl+K")
    person.choose_in_palette("Import")
    dialog = wait_for(QFileDialog)
    find(QLineEdit, within=dialog).setFocus()
    person.type(str(file))
    person.press("Return")
    wait_gone(dialog)
    return wait_for(ImportDialog)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "readwise.csv"
    path.write_text(READWISE, encoding="utf-8")
    return path


def test_highlights_come_in_and_what_was_wrong_is_listed(empty, sit_down, export):
    person = sit_down(empty)
    preview = choose(person, export)
    rows = find(QListWidget, within=preview)
    assert rows.item(0).text().startswith("row 3: ")
    assert rows.count() == 1
    person.press("Return")
    wait_gone(preview)
    report = wait_for(ImportDialog)
    person.press("Return")
    wait_gone(report)
    person.look_back()
    wait_until(lambda: sorted(person.titles()) == ["The bridge", "The ferry"], "the rows")
    (note,) = notes_of(empty, "The bridge")
    assert (note.exact, note.comment) == ("Trust in local capacity", "why")


def test_a_look_that_is_cancelled_changes_nothing(empty, sit_down, export):
    person = sit_down(empty)
    preview = choose(person, export)
    person.press("Escape")
    wait_gone(preview)
    person.look_back()
    assert titles_in(empty) == []
