"""Empty lists teach: each says what it is for, and the one thing that it offers leads on."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from insightreader.ui.annotations.all_notes import AllNotesWindow
from insightreader.ui.annotations.review import ReviewWindow
from insightreader.ui.dialogs.duplicates import DuplicatesDialog
from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.workspaces import WorkspaceName
from tests.journeys.desk import Person, find, seek, wait_for, wait_gone, wait_until

pytestmark = pytest.mark.journey


def words_of(widget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def press(person: Person, words: str, *, within) -> None:
    wait_until(lambda: seek(QPushButton, words, within=within), f"{words!r}")
    person.click(find(QPushButton, words, within=within))


@pytest.fixture
def evidence(full, sit_down) -> tuple[Person, EvidencePane]:
    """Somebody at the evidence of a library without a code."""
    person = sit_down(full)
    person.press("Ctrl+2")
    return person, wait_for(EvidencePane)


@pytest.mark.parametrize("name", [ViewName.MATRIX, ViewName.CASES, ViewName.SOURCES])
def test_views_that_wait_for_codes_lead_to_the_codebook(evidence, name):
    person, pane = evidence
    pane.show_view(name)
    press(person, "Open the codebook", within=pane)
    assert pane.current is ViewName.CODEBOOK
    assert find(CodebookView).isAncestorOf(QApplication.focusWidget())


def test_codes_that_don_t_meet_lead_to_reading(evidence):
    person, pane = evidence
    pane.show_view(ViewName.TOGETHER)
    press(person, "Go and read", within=pane)
    assert person.window.workspaces.current is WorkspaceName.READ


def test_agreement_with_nobody_leads_to_joining(evidence):
    person, pane = evidence
    pane.show_view(ViewName.AGREEMENT)
    press(person, "Join another library…", within=pane)
    dialog = wait_for(QFileDialog)
    dialog.reject()


def test_coverage_of_nothing_leads_to_saving(empty, sit_down):
    person = sit_down(empty)
    person.press("Ctrl+2")
    pane = wait_for(EvidencePane)
    for name in (ViewName.TIMELINE, ViewName.COVERAGE):
        pane.show_view(name)
        press(person, "Save a page…", within=pane)
        wait_for(QFileDialog).reject()
        wait_until(lambda: seek(QFileDialog) is None, "the dialog to close")
        person.look_back()


def test_a_post_without_notes_offers_one_on_the_whole(full, sit_down):
    person = sit_down(full)
    offer = find(QPushButton, "Note on the whole post", within=person.notes)
    assert not offer.isEnabled()
    person.open_post("Harbour lights")
    wait_until(offer.isEnabled, "a post to make a note on")
    person.click(offer)
    wait_until(lambda: [each.is_about_post for each in person.annotations()] == [True], "the note")


def test_a_library_without_notes_says_what_the_list_of_all_is_for(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+A")
    window = wait_for(AllNotesWindow)
    assert "notes of all posts" in words_of(window)
    press(person, "Go and read", within=window)
    wait_gone(window)


def test_a_review_with_nothing_due_says_when_something_will_be_and_closes(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+Shift+D")
    review = wait_for(ReviewWindow)
    wait_until(lambda: "Nothing is due" in words_of(review), "nothing")
    assert "the day after it was made" in words_of(review)
    press(person, "Close", within=review)
    wait_gone(review)


def test_a_library_without_duplicates_says_what_would_be_listed(full, sit_down):
    person = sit_down(full)
    person.press("Ctrl+K")
    person.choose_in_palette("Find duplicates")
    dialog = wait_for(DuplicatesDialog)
    wait_until(lambda: "that you have twice" in words_of(dialog), "the lesson")
    assert not dialog.list.isVisible()
    press(person, "Done", within=dialog)
    wait_gone(dialog)
