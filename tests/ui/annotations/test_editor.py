"""A comment being typed: every key is a draft, leaving makes one change, undo stays inside."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations import editor as editor_module
from insightreader.ui.annotations.editor import CommentEditor, Leave
from insightreader.ui.theme import LIGHT

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


class Heard:
    def __init__(self, editor: CommentEditor) -> None:
        self.drafts: list[str] = []
        self.commits: list[str] = []
        self.left: list[Leave] = []
        self.asked: list[str] = []
        editor.draft_changed.connect(lambda _key, text: self.drafts.append(text))
        editor.committed.connect(lambda _key, text: self.commits.append(text))
        editor.left.connect(self.left.append)
        editor.undo_requested.connect(lambda: self.asked.append("undo"))
        editor.redo_requested.connect(lambda: self.asked.append("redo"))


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    window.editor = CommentEditor(AnnotationId(3), "Old.", theme=LIGHT, parent=window)
    window.other = QLineEdit()
    layout.addWidget(window.editor)
    layout.addWidget(window.other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.editor.setFocus()
    qtbot.waitUntil(window.editor.field.hasFocus)
    return window


@pytest.fixture
def editor(window):
    return window.editor


def test_every_key_is_a_draft_and_none_is_lost(editor, qtbot):
    heard = Heard(editor)
    qtbot.keyClicks(editor.field, " New")
    assert heard.drafts == ["Old. ", "Old. N", "Old. Ne", "Old. New"]
    assert heard.commits == []
    assert editor.is_dirty


def test_leaving_the_field_makes_one_change(window, qtbot):
    heard = Heard(window.editor)
    qtbot.keyClicks(window.editor.field, "!")
    window.other.setFocus()
    assert heard.commits == ["Old.!"]
    qtbot.waitUntil(lambda: bool(heard.left))
    assert heard.left == [Leave.FOCUS_LOST]


def test_leaving_untouched_makes_no_change(window, qtbot):
    heard = Heard(window.editor)
    window.other.setFocus()
    qtbot.waitUntil(lambda: bool(heard.left))
    assert heard.commits == []
    assert heard.left == [Leave.FOCUS_LOST]


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Escape, None), (Key.Key_Return, CONTROL)])
def test_escape_and_control_enter_keep_what_was_typed(editor, qtbot, key, modifier):
    heard = Heard(editor)
    qtbot.keyClicks(editor.field, "!")
    qtbot.keyClick(editor.field, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert (heard.commits, heard.left) == (["Old.!"], [Leave.DONE])


def test_enter_alone_is_a_line_break(editor, qtbot):
    qtbot.keyClick(editor.field, Key.Key_Return)
    assert editor.text == "Old.\n"


def test_a_rest_makes_one_change_and_the_editor_stays(editor, qtbot):
    heard = Heard(editor)
    assert editor._rest.interval() == editor_module.REST_MS == 2000  # noqa: SLF001
    editor._rest.setInterval(1)  # noqa: SLF001
    with qtbot.waitSignal(editor.committed):
        qtbot.keyClicks(editor.field, "ab")
    assert heard.commits[-1] == editor.text == "Old.ab"
    assert heard.left == []


def test_undo_is_the_editors_own_until_it_has_nothing_left(editor, qtbot):
    heard = Heard(editor)
    qtbot.keyClicks(editor.field, "ab")
    qtbot.keyClick(editor.field, Key.Key_Z, CONTROL)
    assert (editor.text, heard.asked) == ("Old.", [])
    qtbot.keyClick(editor.field, Key.Key_Z, CONTROL)
    assert heard.asked == ["undo"]
    qtbot.keyClick(editor.field, Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert editor.text == "Old.ab"
    qtbot.keyClick(editor.field, Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert heard.asked == ["undo", "redo"]


def test_the_librarys_text_never_overwrites_what_is_typed(editor, qtbot):
    editor.take_from_library("Older.")
    assert editor.text == "Older."
    qtbot.keyClicks(editor.field, "!")
    editor.take_from_library("Merged.")
    assert editor.text.endswith("!")


def test_the_echo_of_an_earlier_commit_takes_nothing_back(editor, qtbot):
    qtbot.keyClicks(editor.field, "a")
    editor.commit()
    qtbot.keyClicks(editor.field, "b")
    editor.commit()
    editor.take_from_library("Old.a")
    assert editor.text == "Old.ab"
    editor.take_from_library("Old.ab")
    assert editor.text == "Old.ab"


def test_undo_in_the_library_shows_even_right_after_a_commit(editor, qtbot):
    qtbot.keyClicks(editor.field, "a")
    editor.commit()
    qtbot.keyClick(editor.field, Key.Key_Z, CONTROL)
    qtbot.keyClick(editor.field, Key.Key_Z, CONTROL)
    editor.take_from_library("Old.a")
    assert editor.text == "Old.a"


def test_what_comes_from_the_library_is_no_draft(editor):
    heard = Heard(editor)
    editor.take_from_library("Undone.")
    editor.commit()
    assert (heard.drafts, heard.commits) == ([], [])


def test_the_preview_is_asked_for_and_loads_nothing(editor, qtbot):
    asked = []
    editor.preview_requested.connect(lambda *values: asked.append(values))
    button = editor.findChild(type(editor._switch))  # noqa: SLF001
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [(3, "Old.")]
    editor.show_preview("<p>Old <b>and</b> bold.</p><img src='file:///etc/hostname'>")
    assert editor.preview.isVisible()
    assert "Old and bold." in editor.preview.toPlainText()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert editor.field.isVisible()


def test_the_editor_grows_with_its_text_and_stops(editor, qtbot):
    heights = []
    editor.height_changed.connect(heights.append)
    low = editor.wanted_height()
    editor.field.setPlainText("\n" * 5)
    middle = editor.wanted_height()
    editor.field.setPlainText("\n" * 500)
    assert low < middle < editor.wanted_height() < low * 6
    assert heights
