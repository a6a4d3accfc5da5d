"""Codes are found, taken, left and created by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from insightreader.domain.ids import CodeId
from insightreader.ui.annotations.code_picker import CodePicker, NewCode, code_choices, new_code
from insightreader.ui.theme import LIGHT
from tests.ui.annotations.sample_annotations import CODES, sample_annotation

Key = Qt.Key


@pytest.fixture
def told():
    return []


@pytest.fixture
def picker(qtbot, told, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    note = sample_annotation(1, codes=(CODES[2],))
    picker = CodePicker([note], CODES, recent=[CODES[5].id], theme=LIGHT, parent=window)
    picker.codes_chosen.connect(lambda *values: told.append(values))
    picker.show_at(QPoint(0, 0))
    yield picker
    window.close()


def test_its_own_codes_come_first_then_the_recent_ones():
    note = sample_annotation(1, codes=(CODES[2],))
    names = [each.name for each in code_choices([note], CODES, recent=[CODES[5].id])]
    assert names[:3] == ["Outcome/Success", "Mission/Health", "Case/Borough that paves the way"]


def test_several_codes_are_taken_and_left_in_one_go(picker, qtbot, told):
    field = picker.picker.field
    for typed in ("fact tru", "out succ", "glob"):
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Return)
    assert told == [([1], [CodeId(2), CodeId(5)], [CodeId(3)])]


def test_a_path_creates_a_code_in_its_dimension(picker, qtbot, told):
    field = picker.picker.field
    qtbot.keyClicks(field, "Factor/Data sharing")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Return)
    assert told == [([1], [NewCode("Factor", "Data sharing")], [])]


def test_escape_changes_nothing(picker, qtbot, told):
    qtbot.keyClicks(picker.picker.field, "glob")
    qtbot.keyClick(picker.picker.field, Key.Key_Return)
    qtbot.keyClick(picker.picker.field, Key.Key_Escape)
    assert told == []


def test_a_click_outside_keeps_what_was_chosen(picker, qtbot, told):
    qtbot.keyClicks(picker.picker.field, "glob")
    qtbot.keyClick(picker.picker.field, Key.Key_Return)
    picker.close()
    assert told == [([1], [CodeId(2)], [])]


def test_enter_at_once_changes_nothing(picker, qtbot, told):
    qtbot.keyClick(picker.picker.field, Key.Key_Return)
    assert told == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Outcome/Success", NewCode("Outcome", "Success")),
        (" Outcome / Success ", NewCode("Outcome", "Success")),
        ("Success", NewCode("", "Success")),
        ("Success/", NewCode("", "Success")),
        ("A/B/C", NewCode("A", "B/C")),
    ],
)
def test_a_stroke_parts_dimension_and_name(typed, code):
    assert new_code(typed) == code
