"""Two posts side by side: each worked with in its turn, remembered, and given back."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication

from insightreader.ui.dialogs.palette import PaletteDialog
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.place import line_extent
from tests.journeys.desk import Person, find, wait_for, wait_gone, wait_until
from tests.journeys.stored import notes_of

pytestmark = pytest.mark.journey
WIDE = 1700, 900
FIRST, SECOND = "Five missions", "The quiet archive"


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody with two posts side by side, the second at hand."""
    someone = sit_down(full, size=WIDE)
    someone.open_post(FIRST)
    open_beside(someone, SECOND)
    return someone


def open_beside(person: Person, title: str) -> None:
    person.walk_to(title)
    person.press("Ctrl+Return")
    person.wait_for_post(title)


def titles(person: Person) -> list[str]:
    """What stands side by side, from the first to the second."""
    return [each.details.row.title if each.details else "" for each in person.workspace.reader.all]


def highlight(person: Person, words: str) -> None:
    start = person.text.index(words)
    person.press("Alt+2")
    person.select_by_keys(start, start + len(words))
    person.press("1")
    wait_until(
        lambda: any(each.exact == words for each in person.annotations()), f"{words!r} on a card"
    )


def test_each_text_is_worked_with_in_its_turn(person, full):
    assert titles(person) == [FIRST, SECOND]
    highlight(person, "Nobody reads")
    person.press("F6")
    assert person.article.hasFocus()
    person.wait_for_post(FIRST)
    assert person.annotations() == []
    highlight(person, "Five missions guide")
    assert [each.exact for each in notes_of(full, FIRST)] == ["Five missions guide"]
    assert [each.exact for each in notes_of(full, SECOND)] == ["Nobody reads"]
    person.press("F6")
    assert [each.exact for each in person.annotations()] == ["Nobody reads"]


def test_a_click_into_a_text_takes_it_to_hand_and_a_line_tells_which_it_is(person):
    first, second = person.window.texts.panes
    assert person.window.reader is second
    look = edges(first), edges(second)
    assert look[0] != look[1]
    person.click(first.view.viewport(), QPoint(60, 300))
    assert person.window.reader is first
    assert person.workspace.reader.details.row.title == FIRST
    assert (edges(first), edges(second)) == look[::-1]


def edges(pane: ReaderPane) -> str:
    return pane.grab().toImage().pixelColor(pane.width() // 2, 1).name()


def test_a_button_of_the_other_text_acts_on_that_text(person):
    first, _second = person.window.texts.panes
    first.commands["star"].trigger()
    assert person.window.reader is first
    details = person.workspace.reader.details
    wait_until(lambda: person.workspace.reader.details.row.is_starred, "the star")
    assert details.row.title == FIRST


def test_find_and_undo_belong_to_the_text_at_hand(person):
    first, second = person.window.texts.panes
    highlight(person, "Nobody reads")
    person.press("F6", "Ctrl+F")
    person.type("borough")
    wait_until(lambda: first.view.scene.found.all, "hits")
    assert not second.view.scene.found.all
    person.press("Esc", "Ctrl+Z")
    wait_until(lambda: not len(second.view.scene.highlights), "the highlight to go")
    wait_until(lambda: person.window.reader is second, "the text that it was in")
    assert titles(person) == [FIRST, SECOND]


def test_a_search_hit_opens_beside_at_its_passage_and_is_marked_there(person):
    first, second = person.window.texts.panes
    person.press("F6", "Ctrl+Shift+F")
    person.type("forty")
    found = person.pane.parts.found
    wait_until(lambda: found.isVisible() and found.model().rowCount(), "a hit")
    person.press("Down")
    wait_until(found.hasFocus, "the hits' focus")
    person.press("Ctrl+Return")
    person.wait_for_post("Harbour lights")
    assert titles(person) == [FIRST, "Harbour lights"]
    wait_until(lambda: second.view.scene.found.all, "the mark")
    assert not first.view.scene.found.all


def test_the_palette_opens_a_post_beside(full, sit_down):
    person = sit_down(full, size=WIDE)
    person.open_post(FIRST)
    person.press("Ctrl+K")
    palette = wait_for(PaletteDialog)
    person.type("harbour")
    person.press("Ctrl+Return")
    wait_gone(palette)
    person.wait_for_post("Harbour lights")
    assert titles(person) == [FIRST, "Harbour lights"]


def test_one_post_can_stand_in_both_and_a_note_is_drawn_in_both(person):
    open_beside(person, FIRST)
    first, second = person.window.texts.panes
    highlight(person, "Five missions guide")
    for pane in (first, second):
        wait_until(lambda pane=pane: len(pane.view.scene.highlights) == 1, "the highlight")
    person.press("Ctrl+Z")
    for pane in (first, second):
        wait_until(lambda pane=pane: not len(pane.view.scene.highlights), "no highlight")


def test_the_list_goes_along_with_the_text_at_hand(person):
    assert selected(person) == SECOND
    person.press("F6")
    assert selected(person) == FIRST
    assert FIRST in person.window.windowTitle()


def selected(person: Person) -> str:
    (post,) = person.posts.selected_posts()
    return post.title


def test_what_is_closed_is_gone_and_the_first_text_stays_as_it_was(person):
    first, second = person.window.texts.panes
    person.press("F6", "PgDown")
    place = first.view.current_place()
    left = weakref.ref(second), weakref.ref(second.view.document())
    del second
    person.press("F6", "Ctrl+W")
    assert person.window.texts.panes == (first,)
    assert person.article.hasFocus()
    assert is_at_top(first, place)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    panes = [each for each in QApplication.allWidgets() if isinstance(each, ReaderPane)]
    assert panes == [first]
    del panes, first
    # Answers that were on their way come first.
    wait_until(lambda: gc.collect() >= 0 and all(each() is None for each in left), "its end")
    assert not person.window.actions_of_window["close-beside"].isEnabled()


def is_at_top(pane: ReaderPane, place: int) -> bool:
    """Whether the line with a place is the first in view, however the lines run now."""
    view = pane.view
    top, bottom = line_extent(view.document(), view.scene.offsets.position_of(place))
    return top - 2 <= view.verticalScrollBar().value() < bottom


def test_both_texts_are_there_again_at_the_next_start_as_wide_as_they_were(full, sit_down):
    person = sit_down(full, size=WIDE)
    person.open_post(FIRST)
    open_beside(person, SECOND)
    texts = person.window.texts
    width = sum(texts.sizes())
    texts.setSizes([width * 2 // 5, width - width * 2 // 5])
    share = texts.share
    person.press("Alt+2", "PgDown")
    place = person.article.current_place()
    person.leave()

    person = sit_down(full, size=WIDE)
    person.wait_for_post(FIRST)
    wait_until(lambda: titles(person) == [FIRST, SECOND], "both texts")
    second = person.workspace.reader.all[1]
    wait_until(lambda: second.shown is not None, "the second text")
    assert is_at_top(second.pane, place)
    person.window.resize(*WIDE)
    wait_until(lambda: all(texts_shown(person)), "room for both")
    assert abs(person.window.texts.share - share) <= 1
    assert person.workspace.reader.at_hand is person.workspace.reader.all[0]


def texts_shown(person: Person) -> list[bool]:
    return [pane.isVisible() for pane in person.window.texts.panes]


def test_closed_it_stays_closed_at_the_next_start(person, full, sit_down):
    person.press("Ctrl+W")
    person.leave()
    again = sit_down(full, size=WIDE)
    again.wait_for_post(SECOND)
    assert len(again.window.texts.panes) == 1


def test_in_a_narrow_window_the_text_at_hand_is_shown(person):
    first, second = person.window.texts.panes
    person.window.resize(700, 700)
    wait_until(lambda: person.window.width() == 700, "the new width")
    assert (first.isVisible(), second.isVisible()) == (False, True)
    person.press("F6")
    assert (first.isVisible(), second.isVisible()) == (True, False)
    assert first.view.hasFocus()
    person.window.resize(*WIDE)
    wait_until(lambda: first.isVisible() and second.isVisible(), "both")


def test_nothing_but_the_text_is_the_one_at_hand(person):
    first, second = person.window.texts.panes
    person.press("Alt+2", "Shift+F11")
    assert (first.isVisible(), second.isVisible()) == (False, True)
    person.press("Esc")
    assert (first.isVisible(), second.isVisible()) == (True, True)


def test_a_changed_key_works_in_both_texts(person):
    first, second = person.window.texts.panes
    keymap = person.workspace.keys.keymap
    keymap.give(first.commands["find"], first.commands["theme"].shortcut())
    assert second.commands["find"].shortcut() == first.commands["find"].shortcut()
    keymap.reset(first.commands["find"])
    assert second.commands["find"].shortcut().toString() == "Ctrl+F"


def test_a_comment_being_typed_is_kept_when_the_other_text_is_turned_to(person, full):
    highlight(person, "Nobody reads")
    person.press("C")
    wait_until(lambda: person.notes.cards.editor is not None, "the editor")
    person.type("Filed and forgotten")
    person.press("F6")
    wait_until(
        lambda: [each.comment for each in notes_of(full, SECOND)] == ["Filed and forgotten"],
        "the comment",
    )
    assert person.annotations() == []


def test_style_and_theme_are_those_of_both_texts(person):
    first, second = person.window.texts.panes
    person.press("Alt+2", "Ctrl++")
    assert first.view.scene.style == second.view.scene.style
    person.switch.choose("dark")
    assert first.view.scene.theme == second.view.scene.theme
    assert find(ReaderPane) in (first, second)


def test_the_second_text_erased_for_ever_says_so_and_harms_nothing(person):
    person.walk_to(SECOND)
    person.press("Del")
    wait_until(lambda: SECOND not in person.titles(), "the list without it")
    engine, post = person.workspace.engine, person.workspace.reader.all[1].post
    engine.act(lambda desk: desk.erasing.erase([post]))
    wait_until(lambda: person.workspace.reader.all[1].post is None, "the empty text")
    person.press("F6", "F6", "Ctrl+W")
    assert titles(person) == [FIRST]
