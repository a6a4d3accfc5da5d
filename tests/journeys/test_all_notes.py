"""All notes in one list, and old ones that come back."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from insightreader.base.clock import now_ms
from insightreader.services.reviewing import count_due
from insightreader.store.library import Library, LibraryReader
from insightreader.ui.annotations.all_notes import AllNotesWindow
from insightreader.ui.annotations.code_picker import CodePicker
from insightreader.ui.annotations.review import ReviewWindow
from tests.building import Ticking, annotate
from tests.journeys.desk import wait_for, wait_gone, wait_until
from tests.journeys.stored import notes_of, post_called, reading

pytestmark = pytest.mark.journey
HARBOUR, QUIET = "Harbour lights", "The quiet archive"


@pytest.fixture
def noted(full):
    """A library with three notes on two posts, made long ago."""
    with reading(full) as look:
        harbour, quiet = post_called(look, HARBOUR), post_called(look, QUIET)
    with Library(full, clock=Ticking()) as library:
        annotate(library, harbour, "forty lights", comment="Count them", codes=["Case/Harbour"])
        annotate(library, harbour, "writes a diary")
        annotate(library, quiet, "a list of names", codes=["Factor/Trust"])
    return full


def quotes(window) -> list[str]:
    model = window.model
    return [model.index(row).data() for row in range(model.rowCount())]


def open_all(person):
    person.press("Ctrl+Shift+A")
    window = wait_for(AllNotesWindow)
    wait_until(lambda: len(quotes(window)) == 3, "all notes")
    return window


def test_all_notes_are_found_by_words_and_open_at_their_passage(noted, sit_down):
    person = sit_down(noted)
    window = open_all(person)
    assert quotes(window) == ["forty lights", "writes a diary", "a list of names"]
    for typed, found in (("archive", ["a list of names"]), ("count", ["forty lights"])):
        window.field.selectAll()
        person.type(typed)
        wait_until(lambda found=found: quotes(window) == found, typed)
    person.press("Down", "Return")
    person.wait_for_post(HARBOUR)
    (note,) = [each for each in notes_of(noted, HARBOUR) if each.exact == "forty lights"]
    assert person.article.scene.active == note.id
    window.reject()
    person.look_back()


def test_notes_of_several_posts_are_coded_together_and_undone_at_once(noted, sit_down):
    person = sit_down(noted)
    window = open_all(person)
    window.cards.setFocus()
    person.press("Ctrl+A", "T")
    picker = wait_for(CodePicker)
    person.type("Factor/Patience")
    person.press("Return", "Return")
    wait_gone(picker)

    def coded() -> int:
        found = [*notes_of(noted, HARBOUR), *notes_of(noted, QUIET)]
        return sum(any(code.name == "Patience" for code in each.codes) for each in found)

    wait_until(lambda: coded() == 3, "the codes")
    person.press("Ctrl+C")
    wait_until(lambda: QGuiApplication.clipboard().text().count("insightreader://") == 3, "copies")
    assert f"{QUIET}, § 2" in QGuiApplication.clipboard().text()
    window.reject()
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: coded() == 0, "nothing of it")


def test_a_code_made_in_the_list_of_all_can_be_taken_off_again_there(noted, sit_down):
    person = sit_down(noted)
    window = open_all(person)
    window.cards.setFocus()

    def coded() -> int:
        found = [*notes_of(noted, HARBOUR), *notes_of(noted, QUIET)]
        return sum(any(code.name == "Patience" for code in each.codes) for each in found)

    for expected in (3, 0):
        person.press("Ctrl+A", "T")
        picker = wait_for(CodePicker)
        person.type("Factor/Patience")
        person.press("Return", "Return")
        wait_gone(picker)
        wait_until(lambda wanted=expected: coded() == wanted, f"{expected} coded notes")
    window.reject()


def test_a_note_is_commented_and_deleted_in_the_list_of_all(noted, sit_down):
    person = sit_down(noted)
    window = open_all(person)
    window.cards.setFocus()
    person.press("Home", "J", "E")
    wait_until(lambda: window.cards.editor is not None, "the editor")
    person.type("Whose?")
    person.press("Ctrl+Return")
    wait_until(
        lambda: [each.comment for each in notes_of(noted, HARBOUR)] == ["Count them", "Whose?"],
        "the comment",
    )
    person.press("Delete")
    wait_until(lambda: len(quotes(window)) == 2, "one less")
    assert len(notes_of(noted, HARBOUR)) == 1
    window.reject()


def test_what_happens_in_the_window_is_seen_in_the_list_of_all(noted, sit_down):
    person = sit_down(noted)
    person.open_post(QUIET)
    window = open_all(person)
    person.look_back()
    person.press("Alt+2")
    person.select_by_keys(*place_of(person, "Nobody reads"))
    person.press("2")
    wait_until(lambda: "Nobody reads" in quotes(window), "the new note")
    window.reject()


def place_of(person, words: str) -> tuple[int, int]:
    start = person.text.index(words)
    return start, start + len(words)


def test_old_notes_come_back_and_are_answered_by_key(noted, sit_down):
    person = sit_down(noted)
    person.press("Ctrl+Shift+D")
    review = wait_for(ReviewWindow)
    wait_until(lambda: review.shown, "the first note")
    first = review.shown
    person.press("O")
    person.wait_for_post(HARBOUR)
    person.press("2")
    wait_until(lambda: review.shown not in (None, first), "the second note")
    second = review.shown
    person.press("3")
    wait_until(lambda: review.shown not in (None, first, second), "the third note")
    person.press("1")
    wait_until(lambda: review.shown is None and "all for today" in words_of(review), "the end")
    review.reject()
    person.look_back()
    person.press("Ctrl+Shift+D")
    review = wait_for(ReviewWindow)
    wait_until(lambda: "Nothing is due" in words_of(review), "nothing")
    review.reject()
    person.look_back()
    for left in (1, 2, 3):
        person.press("Ctrl+Z")
        wait_until(lambda left=left: waiting(noted) == left, "an answer undone")
    person.press("Ctrl+Shift+D")
    review = wait_for(ReviewWindow)
    wait_until(lambda: review.shown == first, "the first note again")
    review.reject()


def waiting(folder) -> int:
    with LibraryReader(folder) as reader:
        return count_due(reader, now_ms=now_ms())


def words_of(widget) -> str:
    labels = widget.findChildren(QLabel)
    return " ".join(each.text() for each in labels)


def test_the_field_has_the_keyboard_first(noted, sit_down):
    person = sit_down(noted)
    window = open_all(person)
    assert isinstance(window.focusWidget(), QLineEdit)
    window.reject()


def test_a_window_that_closes_at_once_leaves_its_last_act_to_the_library(noted, sit_down):
    person = sit_down(noted)
    window = open_all(person)
    window.cards.setFocus()
    person.press("Home", "E")
    wait_until(lambda: window.cards.editor is not None, "the editor")
    person.type("!")
    window.reject()
    wait_until(
        lambda: any(each.comment.endswith("!") for each in notes_of(noted, HARBOUR)), "the comment"
    )
    wait_until(lambda: not window_is_there(), "no window")


def window_is_there() -> bool:
    return any(isinstance(each, AllNotesWindow) for each in QApplication.topLevelWidgets())
