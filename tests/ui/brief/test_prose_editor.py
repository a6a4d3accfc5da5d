"""Own words on a page: kept with every key, one change when they rest, never overwritten."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from insightreader.text.references import reference
from insightreader.ui.brief.prose_editor import ProseEditor
from insightreader.ui.theme import LIGHT
from tests.ui.evidence.values import uid

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qtbot):
    editor = ProseEditor(LIGHT)
    qtbot.addWidget(editor)
    editor.resize(400, 40)
    editor.take("Old words")
    editor.show()
    editor.setFocus()
    return editor


def heard(signal) -> list[object]:
    found: list[object] = []
    signal.connect(lambda *what: found.append(what[0] if what else None))
    return found


def test_every_key_is_kept_and_the_rest_is_one_change(editor, qtbot):
    typed, committed = heard(editor.typed), heard(editor.committed)
    editor.rest.setInterval(0)
    editor.selectAll()
    QTest.keyClicks(editor, "Ne")
    assert typed[-2:] == ["N", "Ne"]
    qtbot.waitUntil(lambda: committed == ["Ne"])
    editor.commit()
    assert committed == ["Ne"]


def test_what_the_library_holds_is_shown_unless_other_words_are_being_typed(editor):
    editor.take("From elsewhere")
    assert editor.markdown() == "From elsewhere"
    QTest.keyClicks(editor, "!")
    editor.take("From elsewhere again")
    assert editor.markdown() == "!From elsewhere"
    editor.commit()
    editor.take("After that")
    assert editor.markdown() == "After that"


@pytest.mark.parametrize("words", ["Other", f"Rests on {reference(uid(7))} alone", ""])
def test_what_is_only_shown_was_typed_by_nobody(editor, words):
    typed, committed = heard(editor.typed), heard(editor.committed)
    editor.take(words)
    editor.commit()
    assert editor.markdown() == words
    assert (typed, committed) == ([], [])


def test_what_was_typed_and_taken_back_is_not_kept(editor):
    typed, committed = heard(editor.typed), heard(editor.committed)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Key.Key_Backspace)
    assert typed == ["xOld words"]
    assert committed == ["Old words"]
    editor.commit()
    assert committed == ["Old words"]


def test_a_space_at_the_end_of_a_line_stays_while_somebody_types_on(qtbot):
    line = ProseEditor(LIGHT, is_one_line=True)
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "Hello ")
    line.commit()
    line.take("Hello")
    QTest.keyClicks(line, "world")
    assert line.markdown() == "Hello world"


def test_enter_of_the_number_pad_is_enter(qtbot):
    line = ProseEditor(LIGHT, is_one_line=True)
    qtbot.addWidget(line)
    entered = heard(line.entered)
    QTest.keyClick(line, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert entered == [None]
    assert line.markdown() == ""


def test_the_cursor_stays_where_it_is_when_words_come_from_elsewhere(editor):
    QTest.keyClick(editor, Key.Key_Right)
    QTest.keyClick(editor, Key.Key_Right)
    editor.take("Other words")
    assert editor.textCursor().position() == 2


def test_undo_is_the_editors_own_as_long_as_it_has_any(editor):
    asked = heard(editor.undo_requested)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert (editor.markdown(), asked) == ("Old words", [])
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert asked == [None]


def test_what_is_a_change_already_is_for_the_library_to_undo(editor):
    asked = heard(editor.undo_requested)
    QTest.keyClicks(editor, "x")
    editor.commit()
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert (editor.markdown(), asked) == ("xOld words", [None])


def test_words_are_one_change_when_the_keyboard_leaves_even_for_a_menu(editor):
    committed = heard(editor.committed)
    QTest.keyClicks(editor, "x")
    editor.clearFocus()
    assert committed == ["xOld words"]


def test_it_is_as_high_as_its_text_and_the_page_scrolls(editor, qtbot):
    one = editor.height()
    editor.take("\n".join(["A line"] * 6))
    qtbot.waitUntil(lambda: editor.height() > 3 * one)
    assert editor.verticalScrollBar().maximum() == 0


def test_arrows_lead_out_at_the_first_and_the_last_line(editor):
    up, down = heard(editor.left_upwards), heard(editor.left_downwards)
    editor.take("One\nTwo")
    QTest.keyClick(editor, Key.Key_Down)
    assert (up, down) == ([], [])
    QTest.keyClick(editor, Key.Key_Down)
    QTest.keyClick(editor, Key.Key_Up)
    QTest.keyClick(editor, Key.Key_Up)
    assert (up, down) == ([None], [None])


def test_a_line_has_no_breaks_and_enter_leads_on(qtbot):
    line = ProseEditor(LIGHT, is_one_line=True)
    qtbot.addWidget(line)
    entered = heard(line.entered)
    line.take("A title")
    QTest.keyClick(line, Key.Key_Return)
    assert (entered, line.markdown()) == ([None], "A title")
    line.selectAll()
    line.insertFromMimeData(mime("Two\nlines"))
    assert line.markdown() == "Two lines"


def test_references_are_chips_that_come_back_as_they_were(editor):
    text = f"Trust {reference(uid(501))} grows"
    editor.take(text)
    assert editor.markdown() == text
    assert not editor.is_dirty


def test_backspace_in_an_empty_text_asks_for_it_to_go(editor):
    emptied = heard(editor.emptied)
    editor.take("")
    editor.clear()
    QTest.keyClick(editor, Key.Key_Backspace)
    assert emptied == [None]


def mime(text: str):
    found = QMimeData()
    found.setText(text)
    return found
