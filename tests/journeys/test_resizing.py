"""A highlight is made longer and shorter, by its ends and by keys, and all of it is undone."""

import pytest
from PySide6.QtCore import QPoint

from tests.journeys.desk import wait_until
from tests.journeys.stored import notes_of

pytestmark = pytest.mark.journey
TITLE = "Five missions"


@pytest.fixture
def person(full, sit_down):
    """Somebody with a highlight at hand."""
    someone = sit_down(full)
    someone.open_post(TITLE)
    start = someone.text.index("bold goal")
    someone.select_by_mouse(start, start + len("bold goal"))
    someone.press("2")
    wait_until(someone.annotations, "a card")
    wait_until(lambda: someone.article.scene.active is not None, "the highlight at hand")
    return someone


def quoted(person) -> str:
    (note,) = notes_of(person.folder, TITLE)
    assert person.text[note.start : note.end] == note.exact
    return note.exact


def drag(person, start: int, end: int) -> None:
    down = QPoint(0, 2)
    viewport = person.article.viewport()
    person.drag(viewport, person.spot_at(start) + down, person.spot_at(end) + down)


def test_the_ends_are_dragged(person):
    (note,) = notes_of(person.folder, TITLE)
    drag(person, note.end, person.text.index(" and measured"))
    wait_until(lambda: quoted(person) == "bold goal, clear", "a later end")
    assert person.article.selection() is None
    drag(person, note.start, person.text.index("A mission is a bold"))
    wait_until(lambda: quoted(person) == "A mission is a bold goal, clear", "an earlier start")
    wait_until(lambda: person.annotations()[0].exact == quoted(person), "the card")
    person.press("Ctrl+Z")
    wait_until(lambda: quoted(person) == "bold goal, clear", "one step back")
    person.press("Ctrl+Z")
    wait_until(lambda: quoted(person) == "bold goal", "two steps back")
    key = person.annotations()[0].id
    wait_until(lambda: person.article.scene.highlights.get(key).end == note.end, "the paint")


def test_keys_move_the_ends_word_by_word(person):
    person.press("Alt+2")
    for keys, expected in (
        ("Alt+Shift+Right", "bold goal, clear"),
        ("Alt+Shift+Up", "a bold goal, clear"),
        ("Alt+Shift+Down", "bold goal, clear"),
        ("Alt+Shift+Left", "bold goal"),
    ):
        person.press(keys)
        wait_until(lambda expected=expected: quoted(person) == expected, expected)


def test_a_click_beside_the_ends_still_selects_text(person):
    person.article.clear_selection()
    start = person.text.index("Five missions")
    drag(person, start, start + 4)
    assert person.article.selection() == (start, start + 4)
    assert quoted(person) == "bold goal"
