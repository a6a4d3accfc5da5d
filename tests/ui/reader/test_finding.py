"""Finding words in a post: hits, their count, next and previous, and the way out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from insightreader.text.rendering import render
from insightreader.ui.reader.find_bar import FindBar
from insightreader.ui.reader.finding import MOST_HITS, find_all, first_at
from insightreader.ui.reader.outline import Outline
from tests.ui.reader.samples import LONG, RICH, details

SMALL = st.text(alphabet="ab \n", max_size=40)


@given(text=SMALL, wanted=st.text(alphabet="abAB", min_size=1, max_size=3))
def test_hits_are_all_the_places_of_a_word(text, wanted):
    hits = find_all(text, wanted)
    assert all(text[start:end].lower() == wanted.lower() for start, end in hits)
    assert len(hits) == text.lower().count(wanted.lower())


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("Case CASE case", "case", ["Case", "CASE", "case"]),
        ("one two\nthree", "two three", ["two\nthree"]),
        ("a.b a+b (c)", "a+b", ["a+b"]),
        ("😀 x 😀", "😀", ["😀", "😀"]),
        ("中文段落", "段落", ["段落"]),
        ("anything", "   ", []),
        ("anything", "", []),
    ],
)
def test_words_are_found_as_they_are_written(text, wanted, found):
    assert [text[start:end] for start, end in find_all(text, wanted)] == found


def test_a_letter_of_a_whole_book_stops_counting():
    assert len(find_all("e" * (MOST_HITS + 10), "e")) == MOST_HITS


def test_counting_begins_at_the_place_on_show():
    hits = [(5, 6), (10, 11), (20, 21)]
    assert [first_at(hits, offset) for offset in (0, 6, 10, 99)] == [0, 1, 1, 0]


@pytest.fixture
def bar(pane):
    """The pane's find bar with a long post on show, opened."""
    pane.show_post(details(), render(LONG), [])
    pane.commands["find"].trigger()
    return pane.findChild(FindBar)


def words(bar):
    return bar.findChild(QLineEdit)


def count(bar):
    labels = (each for each in bar.children() if each.metaObject().className() == "QLabel")
    return next(labels).text()


def test_the_key_opens_the_bar_with_the_cursor_in_it(pane, qtbot):
    pane.show_post(details(), render(LONG), [])
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = pane.findChild(FindBar)
    qtbot.waitUntil(lambda: words(bar).hasFocus())


def test_typing_shows_hits_and_their_count(pane, bar, qtbot):
    qtbot.keyClicks(words(bar), "paragraph 7 ")
    assert count(bar) == "1 of 8"
    assert len(pane.view.scene.found.all) == 8
    assert pane.view.current_place() > 0


def test_enter_steps_round_and_shift_enter_back(pane, bar, qtbot):
    qtbot.keyClicks(words(bar), "Part 1")
    seen = []
    for _ in range(12):
        seen.append(pane.view.scene.found_now)
        qtbot.keyClick(words(bar), Qt.Key.Key_Return)
    assert len(set(seen)) == 11
    assert seen[-1] == seen[0]
    qtbot.keyClick(words(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.scene.found_now == seen[-1]


def test_nothing_found_is_said(bar, qtbot):
    qtbot.keyClicks(words(bar), "zebra")
    assert count(bar) == "nothing found"


def test_escape_closes_the_bar_and_takes_the_marks_away(pane, bar, qtbot):
    qtbot.keyClicks(words(bar), "part")
    qtbot.keyClick(words(bar), Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert pane.view.scene.found.all == []
    qtbot.waitUntil(pane.view.hasFocus)


def test_selected_words_are_looked_for_at_once(pane):
    rendered = render(LONG)
    pane.show_post(details(), rendered, [])
    start = rendered.text.index("Paragraph 3 ")
    pane.view.select(start, start + len("Paragraph 3"))
    pane.commands["find"].trigger()
    bar = pane.findChild(FindBar)
    assert words(bar).text() == "Paragraph 3"
    assert pane.view.scene.found_now == (start, start + len("Paragraph 3"))


def test_another_post_closes_the_bar(pane, bar, qtbot):
    qtbot.keyClicks(words(bar), "part")
    pane.show_post(details(), render(RICH), [])
    assert bar.isHidden()
    assert pane.view.scene.found.all == []


# Outline


def headings(pane):
    outline = pane.findChild(Outline)
    listed = next(each for each in outline.children() if each.inherits("QListWidget"))
    return outline, listed


def test_the_outline_lists_the_headings_with_the_present_one_chosen(pane):
    rendered = render(LONG)
    pane.show_post(details(), rendered, [], place=rendered.text.index("Paragraph 12"))
    pane.commands["outline"].trigger()
    _outline, listed = headings(pane)
    assert listed.count() == 60
    assert listed.currentItem().text().strip() == "Part 12"


def test_a_heading_is_jumped_to_by_keyboard_and_back_leads_back(pane, qtbot):
    rendered = render(LONG)
    pane.show_post(details(), rendered, [])
    pane.commands["outline"].trigger()
    outline, listed = headings(pane)
    for _ in range(4):
        qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert outline.isHidden()
    assert pane.current_place() == rendered.text.index("Part 5")
    with qtbot.assertNotEmitted(pane.back_requested):
        pane.commands["back"].trigger()
    assert pane.current_place() == 0
    with qtbot.waitSignal(pane.back_requested):
        pane.commands["back"].trigger()


def test_escape_closes_the_outline(pane, qtbot):
    pane.show_post(details(), render(LONG), [])
    pane.commands["outline"].trigger()
    outline, listed = headings(pane)
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    assert outline.isHidden()
    qtbot.waitUntil(pane.view.hasFocus)


def test_a_post_without_headings_says_so(pane):
    pane.show_post(details(), render("Plain."), [])
    pane.commands["outline"].trigger()
    outline, listed = headings(pane)
    assert outline.isVisible()
    assert listed.isHidden()
