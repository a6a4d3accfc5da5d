"""What somebody hears who works without looking: each act says one sentence and takes no focus."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.desk import Person, wait_until

pytestmark = pytest.mark.journey


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody with a post open and the keyboard in its text."""
    someone = sit_down(full)
    someone.open_post("Harbour lights")
    return someone


@pytest.fixture
def heard(person) -> list[str]:
    """What is said from now on."""
    sentences: list[str] = []
    person.workspace.speaking.announcer.announced.connect(sentences.append)
    return sentences


def test_highlighting_and_undoing_are_said_once_and_take_no_focus(person, heard):
    start = person.text.index("forty lights")
    person.select_by_keys(start, start + len("forty lights"))
    heard.clear()
    person.press("H")
    wait_until(person.annotations, "a note")
    wait_until(lambda: heard, "a sentence")
    assert heard == ["Highlighted in Yellow"]
    assert QApplication.focusWidget() is person.article
    person.press("Ctrl+Z")
    person.wait_for_words("Undone")
    assert heard[1:] == [person.said]


def test_stepping_to_a_note_reads_it_out(person, heard):
    start = person.text.index("forty lights")
    person.select_by_keys(start, start + len("forty lights"))
    person.press("H")
    wait_until(person.annotations, "a note")
    wait_until(lambda: person.notes.model.rowCount() == 1, "its card")
    heard.clear()
    person.press("N")
    wait_until(lambda: heard, "a sentence")
    assert heard[0].startswith("forty lights. ")


def test_the_number_of_results_is_said_when_typing_rests(person, heard):
    person.press("Ctrl+Shift+F")
    heard.clear()
    person.type("lights")
    wait_until(lambda: heard, "a sentence")
    assert [each.split()[-1].rstrip("s") for each in heard] == ["result"]
    assert person.pane.parts.field.hasFocus()


def test_the_text_cursor_is_kept_after_a_restart(full, sit_down):
    person = sit_down(full)
    person.open_post("Harbour lights")
    person.press("F7")
    assert person.article.has_cursor
    person.leave()

    person = sit_down(full)
    person.wait_for_post("Harbour lights")
    assert person.article.has_cursor
    assert person.window.reader.commands["cursor"].isChecked()
