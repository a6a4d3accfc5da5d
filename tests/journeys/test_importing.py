"""Another program's export comes in by the dialog: looked at first, then taken, then told of."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QListWidget

from insightreader.domain.exchange import ExportKind
from insightreader.services.exports.exporting import export
from insightreader.store import library as libraries
from insightreader.store.checks import misfits
from insightreader.store.library import Library
from insightreader.ui.dialogs.importing import ImportDialog
from tests.building import MISSIONS, annotate, save
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
def table(tmp_path: Path) -> Path:
    path = tmp_path / "readwise.csv"
    path.write_text(READWISE, encoding="utf-8")
    return path


def test_highlights_come_in_and_what_was_wrong_is_listed(empty, sit_down, table):
    person = sit_down(empty)
    preview = choose(person, table)
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


def test_a_look_that_is_cancelled_changes_nothing(empty, sit_down, table):
    person = sit_down(empty)
    preview = choose(person, table)
    person.press("Escape")
    wait_gone(preview)
    person.look_back()
    assert titles_in(empty) == []


def words_in(dialog: ImportDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


@pytest.fixture
def olgas(tmp_path):
    libraries.create(tmp_path / "olga", profile_name="Olga")
    with Library(tmp_path / "olga") as library:
        annotate(library, save(library, MISSIONS, title="Missions"), "Five missions")
        save(library, "# Alone\n\nOnly Olga has it.", title="Alone")
    return tmp_path / "olga"


def test_a_library_in_a_folder_joins_as_was_told_before(empty, sit_down, olgas):
    with Library(empty) as library:
        annotate(library, save(library, MISSIONS, title="Ours"), "A mission needs partners.")
    person = sit_down(empty)
    person.workspace.importing.preview(olgas, is_joining=True)
    preview = wait_for(ImportDialog)
    told = words_in(preview)
    assert "1 post and 1 note would come in." in told
    assert "Posts that would join yours: 1 (by their bytes: 1); with another text: 0." in told
    assert "How the notes stand in your library: exact: 1." in told
    assert titles_in(empty) == ["Ours"]
    join = find(QCheckBox, within=preview)
    assert join.isChecked()
    join.click()
    wait_until(lambda: "2 posts and 1 note" in words_in(preview), "a look")
    join.click()
    wait_until(lambda: "1 post and 1 note" in words_in(preview), "a look")
    person.press("Return")
    wait_gone(preview)
    report = wait_for(ImportDialog)
    person.press("Return")
    wait_gone(report)
    assert titles_in(empty) == ["Alone", "Ours"]
    assert {each.author for each in notes_of(empty, "Ours")} >= {"Olga"}


@pytest.fixture
def archive(olgas, tmp_path):
    with Library(olgas) as library:
        for number in range(40):
            save(library, f"# Post {number}\n\nWords of {number}.", title=f"Post {number}")
        export(library, None, kind=ExportKind.ARCHIVE, target=tmp_path / "olga.zip")
    return tmp_path / "olga.zip"


def test_an_archive_that_was_stopped_is_completed_by_the_next_import(empty, sit_down, archive):
    person = sit_down(empty)
    importing, done = person.workspace.importing, []

    def stop(progress):
        importing.progress_began.disconnect(stop)
        progress.changed.connect(lambda: progress.done and progress.cancel())

    importing.progress_began.connect(stop)
    importing.imported.connect(done.append)
    importing.import_file(archive)
    person.wait_for_words("Stopped. What came in stays; import olga.zip again to complete it.")
    assert 0 < len(titles_in(empty)) < 42
    importing.import_file(archive)
    wait_until(lambda: done, "the report")
    assert len(titles_in(empty)) == 42
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: not titles_in(empty), "one undo for both halves")


def test_a_window_that_is_closed_during_an_import_leaves_whole_posts(empty, sit_down, archive):
    person = sit_down(empty)
    reached = []
    importing = person.workspace.importing
    importing.progress_began.connect(
        lambda progress: progress.changed.connect(lambda: reached.append(progress.done))
    )
    importing.import_file(archive)
    wait_until(lambda: reached and reached[-1], "some posts")
    person.leave()
    left = titles_in(empty)
    assert 0 < len(left) < 42
    with Library(empty) as library:
        assert list(misfits(library.connection)) == []
    assert list(empty.glob("passing-*")) == []
