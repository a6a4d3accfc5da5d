"""A post that was captured again: what changed, what that did to notes, and going back."""

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QScrollArea

from insightreader.services.capturing import IfKnown
from insightreader.store.library import Library
from insightreader.ui.compare.window import ComparisonWindow
from insightreader.ui.dialogs.provenance import ProvenanceDialog
from insightreader.ui.presenters.reader import Passage
from tests.building import annotate, save
from tests.journeys.desk import find, wait_for, wait_gone, wait_until
from tests.journeys.shelf import HARBOUR, MISSIONS
from tests.journeys.stored import notes_of, post_called, reading

pytestmark = pytest.mark.journey
TITLE = "Five missions"
CHANGED = MISSIONS.replace("Five missions guide", "Six missions lead").replace(
    "## Cases", "A paragraph that is new.\n\n## Cases"
)


@pytest.fixture
def person(full, sit_down):
    """Somebody whose post was captured again, with a note on what changed and one on what moved."""
    with reading(full) as look:
        post = post_called(look, TITLE)
    with Library(full) as library:
        annotate(library, post, "Five missions guide")
        annotate(library, post, "trust takes years")
        save(
            library,
            CHANGED,
            url="https://example.org/five",
            title=TITLE,
            if_known=IfKnown.NEW_VERSION,
        )
    someone = sit_down(full)
    someone.open_post(TITLE)
    return someone


def verdicts(person) -> dict[str, str]:
    return {each.exact: each.verdict for each in notes_of(person.folder, TITLE)}


def open_comparison(person) -> ComparisonWindow:
    person.press("Ctrl+Shift+H")
    window = wait_for(ComparisonWindow)
    wait_until(lambda: "Six" in window.page.toPlainText(), "both texts")
    return window


def test_both_revisions_stand_side_by_side_with_what_changed(person):
    window = open_comparison(person)
    text = window.page.toPlainText()
    for words in ("Five missions guide", "Six missions lead", "A paragraph that is new."):
        assert words in text
    assert "trust takes years" not in text
    window.everything.click()
    assert "trust takes years" in window.page.toPlainText()
    notes = person.workspace.comparing.notes
    assert {each.exact for each in notes.model.all()} == {
        "Five missions guide",
        "trust takes years",
    }
    window.reject()


def test_notes_are_accepted_refused_and_placed_by_hand_and_undone(person):
    before = verdicts(person)
    assert before["trust takes years"] == "moved"
    window = open_comparison(person)
    notes = person.workspace.comparing.notes
    (moved,) = [each for each in notes.model.all() if each.exact == "trust takes years"]
    notes.set_active(moved.id)
    notes.cards.setFocus()
    person.press("A")
    wait_until(lambda: verdicts(person)["trust takes years"] == "placed by hand", "accepted")
    person.press("X")
    wait_until(lambda: verdicts(person)["trust takes years"] == "orphan", "refused")
    window.reject()
    person.look_back()
    person.press("Ctrl+Z", "Ctrl+Z")
    wait_until(lambda: verdicts(person) == before, "as it was")

    (gone,) = [each for each in person.annotations() if each.exact == "Five missions guide"]
    person.notes.set_active(gone.id)
    person.press("Alt+3", "L")
    person.wait_for_words("Select the passage in the text")
    start = person.text.index("Six missions lead")
    person.select_by_mouse(start, start + len("Six missions lead"))
    person.press("Alt+3", "L")
    wait_until(lambda: notes_at(person, gone.id) == (start, start + 17), "the place")
    assert verdicts(person)["Five missions guide"] == "changed"
    wait_until(lambda: person.article.scene.highlights.get(gone.id) is not None, "its paint")


def notes_at(person, key) -> tuple[int, int]:
    (note,) = [each for each in notes_of(person.folder, TITLE) if each.id == key]
    return note.start, note.end


def test_going_back_to_a_revision_restores_its_anchors(person):
    person.press("Ctrl+Shift+I")
    dialog = wait_for(ProvenanceDialog)
    back = find(QPushButton, "Go back to revision 1")
    dialog.findChild(QScrollArea).ensureWidgetVisible(back)
    person.click(back)
    wait_gone(dialog)
    wait_until(lambda: "Five missions guide" in person.text, "the older text")
    assert verdicts(person) == {"Five missions guide": "exact", "trust takes years": "exact"}
    wait_until(lambda: len(person.article.scene.highlights) == 2, "both highlights")
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: "Six missions lead" in person.text, "the newer text")


def test_an_older_revision_is_printed_with_its_notes_as_they_stood_in_it(person, tmp_path):
    with reading(person.folder) as look:
        post = post_called(look, TITLE)
        first, _newest = look.revisions(post)
    person.workspace.reader.open(post, Passage(0, 0, revision=first.id))
    wait_until(lambda: "Five missions guide" in person.text, "the older text")
    person.workspace.printing.save_pdf(tmp_path / "older.pdf")
    person.wait_for_words("older.pdf")
    *_, notes = (page.extract_text() for page in PdfReader(tmp_path / "older.pdf").pages)
    assert (notes.count("exact"), "moved" in notes) == (2, False)


def test_a_comparison_is_opened_from_the_history_of_the_post(person):
    person.press("Ctrl+Shift+I")
    dialog = wait_for(ProvenanceDialog)
    button = find(QPushButton, "What changed in revision 2")
    dialog.findChild(QScrollArea).ensureWidgetVisible(button)
    person.click(button)
    wait_gone(dialog)
    window = wait_for(ComparisonWindow)
    wait_until(lambda: "Six missions lead" in window.page.toPlainText(), "both texts")
    window.reject()


def test_a_file_becomes_a_new_version_and_the_notes_are_counted(full, sit_down, tmp_path):
    page = tmp_path / "again.md"
    page.write_text(HARBOUR.replace("forty lights", "fifty lights"), "utf-8")
    with reading(full) as look:
        post = post_called(look, "Harbour lights")
    with Library(full) as library:
        annotate(library, post, "forty lights")
        annotate(library, post, "writes a diary")
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("Ctrl+Shift+S")
    dialog = wait_for(QFileDialog)
    dialog.findChild(QLineEdit).setFocus()
    person.type(str(page))
    person.press("Return")
    wait_gone(dialog)
    person.wait_for_words("A new version is saved. ")
    wait_until(lambda: "fifty lights" in person.text, "the new text")
    with reading(full) as look:
        assert [each.number for each in look.revisions(post)] == [1, 2]
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: "forty lights" in person.text, "the old text")


def test_a_capture_is_cleaned_again_by_today_s_rules(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.window.actions_of_window["clean-again"].trigger()
    person.wait_for_words("A new version is saved; no note was touched.")
    with reading(full) as look:
        found = look.revisions(post_called(look, "Harbour lights"))
    assert [each.rules == "test-1" for each in found] == [True, False]
