"""The guided tour: each step is done by the person's own act, and what is left off is kept."""

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QToolButton

from insightreader.ui.annotations.code_picker import CodePicker
from insightreader.ui.annotations.editor import CommentEditor
from insightreader.ui.dialogs.provenance import ProvenanceDialog
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.library.search_field import SearchField
from insightreader.ui.tour.panel import TourPanel
from insightreader.ui.tour.steps import TourStep
from tests.journeys.desk import Person, find, seek, wait_for, wait_gone, wait_until
from tests.journeys.test_accessible import faults_of
from tests.journeys.test_tab_ring import assert_ring

pytestmark = pytest.mark.journey
TITLE = "The last mile is a person"
WORDS = "The last mile is never a road"


def step(person: Person) -> TourStep | None:
    return person.workspace.touring.step


def wait_for_step(person: Person, wanted: TourStep | None) -> None:
    wait_until(lambda: step(person) is wanted, f"the step {wanted}")


def points_at(person: Person) -> object:
    pointer = person.workspace.touring.pointer
    return pointer.target if pointer.isVisible() else None


def press(person: Person, words: str) -> None:
    person.click(find(QPushButton, words, within=find(TourPanel)))


def test_the_whole_tour_is_gone_by_own_acts(empty, sit_down, tmp_path):
    person = sit_down(empty)
    before = QApplication.focusWidget()
    person.click(find(QPushButton, "Take a tour of the sample library"))
    wait_until(lambda: seek(TourPanel), "the tour")
    assert not find(TourPanel).isAncestorOf(QApplication.focusWidget() or before)
    assert points_at(person) is person.posts
    assert seek(QPushButton, "Take the tour") is None
    read_and_note(person)
    find_and_prove(person)
    weigh_and_export(person, tmp_path / "notes.md")
    assert "Tour: done" in find(TourPanel).sentence
    press(person, "Close")
    assert seek(TourPanel) is None
    assert points_at(person) is None


def read_and_note(person: Person) -> None:
    person.open_post(TITLE)
    wait_for_step(person, TourStep.HIGHLIGHT)
    assert points_at(person) is person.article
    start = person.text.index(WORDS)
    person.select_by_mouse(start, start + len(WORDS))
    person.press("H")
    wait_for_step(person, TourStep.COMMENT)
    wait_until(lambda: WORDS in [each.exact for each in person.annotations()], "the card")
    person.press("C")
    wait_for(CommentEditor)
    person.type("Zanzibar")
    person.press("Escape")
    wait_for_step(person, TourStep.CODE)
    assert "Done: Comment on it" in find(TourPanel).sentence
    person.press("Alt+3", "T")
    picker = wait_for(CodePicker)
    person.type("trust")
    person.press("Return", "Return")
    wait_gone(picker)
    wait_for_step(person, TourStep.SEARCH)


def find_and_prove(person: Person) -> None:
    assert isinstance(points_at(person), SearchField)
    person.press("Ctrl+Shift+F")
    person.type("zanzibar")
    wait_until(person.pane.parts.results.rowCount, "the note")
    person.press("Return")
    wait_for_step(person, TourStep.REMOVED)
    person.wait_for_post(TITLE)
    person.press("Ctrl+Shift+R")
    wait_for_step(person, TourStep.VERSIONS)
    person.press("Ctrl+Shift+I")
    dialog = wait_for(ProvenanceDialog)
    assert step(person) is TourStep.VERSIONS
    person.click(find(QPushButton, "Verify", within=dialog))
    wait_for_step(person, TourStep.MATRIX)
    person.press("Escape")
    wait_gone(dialog)
    person.look_back()


def weigh_and_export(person: Person, target) -> None:
    assert isinstance(points_at(person), QToolButton)
    person.press("Ctrl+2")
    pane = wait_for(EvidencePane)
    assert points_at(person) is pane.tabs
    pane.show_view(ViewName.MATRIX)
    heat = find(MatrixView).heat
    assert points_at(person) is heat
    wait_until(heat.heat.rowCount, "the matrix")
    heat.setFocus()
    heat.setCurrentIndex(heat.heat.index(0, 0))
    person.press("Return")
    wait_for_step(person, TourStep.EXPORT)
    person.press("Ctrl+1", "Ctrl+E")
    dialog = wait_for(QFileDialog)
    find(QLineEdit, within=dialog).setFocus()
    person.press("Ctrl+A")
    person.type(str(target))
    person.press("Return")
    wait_for_step(person, None)


def test_the_step_is_kept_across_starts_and_taken_up_from_the_menu(full, sit_down):
    person = sit_down(full)
    actions = person.window.actions_of_window
    actions["tour-again"].trigger()
    press(person, "Skip this step")
    assert step(person) is TourStep.HIGHLIGHT
    person.leave()
    again = sit_down(full)
    assert "Tour: 2 of 9" in find(TourPanel).sentence
    again.click(find(QToolButton, "Leave the tour"))
    assert seek(TourPanel) is None
    again.leave()
    later = sit_down(full)
    assert seek(TourPanel) is None
    later.press("Shift+F1")
    assert "Tour: 2 of 9" in find(TourPanel).sentence
    press(later, "Step back")
    assert step(later) is TourStep.READ


def test_keys_lead_into_the_panel_and_out_of_it(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    before = QApplication.focusWidget()
    heard = []
    person.workspace.speaking.announcer.announced.connect(heard.append)
    person.press("Shift+F1")
    assert QApplication.focusWidget() is before
    assert heard[-1] == find(TourPanel).sentence
    person.press("Shift+F1")
    assert find(TourPanel).isAncestorOf(QApplication.focusWidget())
    person.press("Space")
    assert step(person) is TourStep.HIGHLIGHT
    person.press("Escape")
    assert QApplication.focusWidget() is before
    assert seek(TourPanel) is not None


def test_the_panel_is_told_by_name_and_stands_in_the_ring_of_the_window(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("Shift+F1")
    press(person, "Skip this step")
    assert list(faults_of(person.window)) == []
    person.press("Alt+1")
    assert_ring(
        person, "Posts", "Article", "Leave the tour", "Step back", "Skip this step", "Tasks"
    )


def test_what_is_done_while_the_tour_is_away_or_at_another_step_is_no_step(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    assert step(person) is TourStep.READ
    person.press("Shift+F1")
    person.press("Ctrl+Shift+R")
    assert step(person) is TourStep.READ
    person.open_post("Harbour lights")
    wait_for_step(person, TourStep.HIGHLIGHT)


def test_a_sample_that_was_opened_by_itself_offers_the_tour(empty, sit_down):
    person = sit_down(empty)
    person.click(find(QPushButton, "Open the sample library"))
    wait_until(lambda: seek(QPushButton, "Take the tour"), "the offer")
    assert seek(TourPanel) is None
    person.press("Alt+4", "Space")
    assert step(person) is TourStep.READ
    assert find(TourPanel).isVisible()
