"""C comments on the passage, else on the annotation at hand, and the text stays in view."""

import pytest
from PySide6.QtWidgets import QApplication

from insightreader.ui.annotations.editor import CommentEditor
from insightreader.ui.reader.selection_bar import SelectionBar
from tests.journeys.desk import Person, seek, wait_for, wait_until

pytestmark = pytest.mark.journey
WORDS = "forty lights"


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody who reads a short post."""
    someone = sit_down(full)
    someone.open_post("Harbour lights")
    return someone


def select(person: Person) -> None:
    start = person.text.index(WORDS)
    person.select_by_keys(start, start + len(WORDS))


def is_typing(person: Person) -> bool:
    editor = person.notes.cards.editor
    return editor is not None and editor.isAncestorOf(QApplication.focusWidget())


def test_a_comment_leaves_its_highlight_uncovered_and_unselected(person):
    select(person)
    assert seek(SelectionBar) is not None
    person.press("C")
    wait_for(CommentEditor)
    assert seek(SelectionBar) is None
    assert person.article.selection() is None
    wait_until(lambda: is_typing(person), "the editor's focus")


def test_highlight_and_then_comment_work_on_one_annotation(person):
    select(person)
    person.press("H")
    wait_until(person.annotations, "the highlight")
    person.press("C")
    wait_until(lambda: is_typing(person), "the editor's focus")
    person.type("Why forty?")
    person.press("Ctrl+Return")
    wait_until(lambda: [each.comment for each in person.annotations()] == ["Why forty?"], "it")


def test_comment_with_nothing_at_hand_says_what_to_do(person):
    person.press("C")
    person.wait_for_words("Select text first")
    assert person.notes.cards.editor is None
