"""What is known of a post and of a note: shown, verified, and edited with the keyboard."""

import pytest
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QScrollArea

from insightreader.services.capturing import IfKnown
from insightreader.store.library import Library
from insightreader.ui.dialogs.details import DetailsDialog
from insightreader.ui.dialogs.note_history import NoteHistoryDialog
from insightreader.ui.dialogs.provenance import ProvenanceDialog
from insightreader.ui.reader.revision_bar import RevisionBar
from tests.building import save
from tests.journeys.desk import find, seek, wait_for, wait_gone, wait_until
from tests.journeys.shelf import MISSIONS
from tests.journeys.stored import notes_of, reading, titles_in

pytestmark = pytest.mark.journey
TITLE = "Five missions"


def words_of(dialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def capture_again(folder) -> None:
    with Library(folder) as library:
        save(
            library,
            MISSIONS.replace("Five missions guide", "Six missions guide"),
            url="https://example.org/five",
            title=TITLE,
            if_known=IfKnown.NEW_VERSION,
        )


def test_where_a_post_comes_from_is_shown_and_verified(full, sit_down):
    capture_again(full)
    person = sit_down(full)
    person.open_post(TITLE)
    person.press("Ctrl+Shift+I")
    dialog = wait_for(ProvenanceDialog)
    with reading(full) as look:
        (old, new) = look.revisions(person.workspace.reader.post)
    for words in ("Tester", "a file", "https://example.org/five", old.text_sha256, "test-1"):
        assert words in words_of(dialog)
    assert "Revision 2, the one that is read" in words_of(dialog)
    person.click(find(QPushButton, "Verify"))
    wait_until(lambda: "every capture and every text" in words_of(dialog), "the proof")

    read = find(QPushButton, "Read revision 1")
    dialog.findChild(QScrollArea).ensureWidgetVisible(read)
    person.click(read)
    wait_for(RevisionBar)
    wait_until(lambda: "Five missions guide" in person.text, "the older text")
    person.look_back()
    person.click(find(QPushButton, "Go to the newest"))
    wait_until(lambda: "Six missions guide" in person.text, "the newest text")
    assert seek(RevisionBar) is None
    assert new.number == 2


def test_what_is_not_what_it_was_is_said(full, sit_down):
    with Library(full) as library:
        library.connection.execute("UPDATE revision_text SET text = text || '!'")
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("Ctrl+Shift+I")
    dialog = wait_for(ProvenanceDialog)
    person.click(find(QPushButton, "Verify"))
    wait_until(lambda: "Not what it was: revision 1" in words_of(dialog), "the fault")
    person.press("Escape")
    wait_gone(dialog)


def test_details_are_edited_by_keyboard_and_undone(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("Ctrl+I")
    dialog = wait_for(DetailsDialog)
    dialog.fields["title"].selectAll()
    person.type("Forty lights")
    person.press("Tab")
    person.type("Keeper")
    dialog.fields["published"].setFocus()
    person.type("2019-0")
    assert not dialog.done_button.isEnabled()
    person.type("4")
    assert dialog.done_button.isEnabled()
    person.press("Return")
    wait_gone(dialog)
    wait_until(lambda: "Forty lights" in titles_in(full), "the new title")
    details = person.workspace.reader
    wait_until(lambda: details.details.row.author == "Keeper", "the author")
    assert details.details.row.published == "2019-04"
    assert details.details.sources["author"] == "user"
    assert details.details.row.site is None
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: "Harbour lights" in titles_in(full), "the old title")


def test_a_note_tells_its_history(full, sit_down):
    person = sit_down(full)
    person.open_post(TITLE)
    start = person.text.index("It needs partners")
    person.select_by_mouse(start, start + 8)
    person.press("2")
    wait_until(person.annotations, "a card")
    person.press("Alt+3", "E")
    wait_until(lambda: person.notes.cards.editor is not None, "the editor")
    person.type("First")
    person.press("Ctrl+Return")
    wait_until(lambda: [each.comment for each in notes_of(full, TITLE)] == ["First"], "it")
    person.press("Ctrl+Z")
    wait_until(lambda: [each.comment for each in notes_of(full, TITLE)] == [""], "undone")
    person.press("Alt+3", "Y")
    dialog = wait_for(NoteHistoryDialog)
    told = words_of(dialog)
    assert told.index("Comment: “First” → “nothing”") < told.index("Comment: First")
    assert "Made" in told
    person.press("Return")
    wait_gone(dialog)


def test_the_person_at_work_takes_another_name(full, sit_down):
    person = sit_down(full)
    actions = person.window.actions_of_window
    actions["profile"].trigger()
    dialog = wait_for(QInputDialog)
    assert dialog.textValue() == "Tester"
    person.type("Ann  Example")
    person.press("Return")
    wait_gone(dialog)

    def name() -> str:
        with reading(full) as look:
            return look.profile().name

    wait_until(lambda: name() == "Ann Example", "the name")
