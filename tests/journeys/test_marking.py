"""Highlights, comments and codes: durable before they are drawn, and undone one by one."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton

from insightreader.ui.annotations.code_picker import CodePicker
from tests.journeys.desk import find, rect_at, wait_for, wait_gone, wait_until
from tests.journeys.shelf import MISSION
from tests.journeys.stored import notes_of

pytestmark = pytest.mark.journey
TITLE = "Five missions"


@pytest.fixture
def person(full, sit_down):
    someone = sit_down(full)
    someone.open_post(TITLE)
    return someone


def place_of(person, words: str) -> tuple[int, int]:
    start = person.text.index(words)
    return start, start + len(words)


@pytest.mark.parametrize(
    ("first", "last"),
    [("and none of", "is new to us"), ("guide the government", "a bold goal")],
    ids=["across a link", "across two blocks"],
)
def test_a_passage_dragged_over_is_stored_word_for_word_and_painted(person, first, last):
    start, end = person.text.index(first), person.text.index(last) + len(last)
    before = pixel_at(person, start)
    person.select_by_mouse(start, end)
    assert person.article.selection() == (start, end)
    person.click(find(QToolButton, "Highlight in green"))
    wait_until(person.annotations, "a card")
    (note,) = notes_of(person.folder, TITLE)
    assert note.exact == person.text[start:end]
    assert (note.start, note.end, note.colour) == (start, end, "green")
    assert person.article.selection() is None
    wait_until(lambda: pixel_at(person, start) != before, "the highlight's paint")
    assert pixel_at(person, start).green() > pixel_at(person, start).red()
    last_letter = pixel_at(person, end - 1)
    assert last_letter != before


def test_keyboard_alone_highlights_comments_and_codes_and_undoes_each(person):
    person.select_by_keys(*place_of(person, MISSION))
    person.press("2")
    wait_until(person.annotations, "a card")
    (note,) = notes_of(person.folder, TITLE)
    assert (note.exact, note.colour) == (MISSION, "green")
    assert person.article.hasFocus()

    person.select_by_keys(*place_of(person, "It needs partners"))
    person.press("C")
    wait_until(lambda: person.notes.cards.editor is not None, "the editor")
    person.type("Which **partners**?")
    person.press("Ctrl+Return")
    wait_until(lambda: commented(person), "the comment")
    wait_until(lambda: "<strong>partners" in commented(person)[0].comment_html, "its rendering")
    assert [each.comment for each in notes_of(person.folder, TITLE)] == ["", "Which **partners**?"]

    person.press("Alt+2")
    person.select_by_keys(*place_of(person, "trust each other"))
    person.press("K")
    picker = wait_for(CodePicker)
    person.type("Factor/trust")
    person.press("Return", "Return")
    wait_gone(picker)
    wait_until(lambda: any(each.codes for each in person.annotations()), "the code")
    (coded,) = [each for each in notes_of(person.folder, TITLE) if each.codes]
    assert [(code.dimension, code.name) for code in coded.codes] == [("Factor", "trust")]
    assert coded.exact == "trust each other"

    person.press("Alt+2")
    undo_one_by_one(person)


def undo_one_by_one(person) -> None:
    """Five acts: highlight, passage and comment, passage and code."""
    states = [state(person)]
    for _ in range(5):
        person.press("Ctrl+Z")
        wait_until(lambda: state(person) != states[-1], "something undone")
        states.append(state(person))
    assert states[-1] == []
    for expected in reversed(states[:-1]):
        person.press("Ctrl+Shift+Z")
        wait_until(lambda: state(person) != states[-1], "something done again")
        wait_until(lambda expected=expected: state(person) == expected, "as it was")
        states.append(expected)
    assert state(person) == [
        (each.exact, each.comment, len(each.codes)) for each in notes_of(person.folder, TITLE)
    ]


def state(person) -> list[tuple[str, str, int]]:
    return [(each.exact, each.comment, len(each.codes)) for each in person.annotations()]


def commented(person):
    return [each for each in person.annotations() if each.comment]


def pixel_at(person, offset: int) -> QColor:
    """The ground under a character, near its upper edge, where no ink is."""
    view = person.article
    rect = rect_at(view, view.scene.offsets.position_of(offset))
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(
        round((rect.left() + 2) * ratio), round((rect.top() + rect.height() * 0.28) * ratio)
    )
