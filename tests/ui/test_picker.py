"""A picker is worked by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from insightreader.ui.picker import Choice, Picker
from insightreader.ui.theme import LIGHT
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
Key = Qt.Key


@pytest.fixture
def picker(qtbot):
    picker = Picker(LIGHT, placeholder="Tags", create=lambda typed: f"Create “{typed}”")
    qtbot.addWidget(picker)
    picker.set_choices(
        [
            Choice("c", "craft", taken=True),
            Choice("m", "memory", taken=None),
            Choice("t", "tools", detail="12"),
        ]
    )
    picker.show()
    picker.field.setFocus()
    return picker


def lines(picker: Picker) -> list[str]:
    return [picker.names.item(row).text() for row in range(picker.names.count())]


def test_typing_finds_and_enter_takes_and_clears(picker, qtbot):
    qtbot.keyClicks(picker.field, "too")
    assert lines(picker) == ["tools", "Create “too”"]
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert picker.taken() == ["t"]
    assert picker.field.text() == ""
    with qtbot.waitSignal(picker.accepted):
        qtbot.keyClick(picker.field, Key.Key_Return)


def test_what_only_some_have_is_taken_by_all_first(picker, qtbot):
    qtbot.keyClicks(picker.field, "memo")
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert (picker.taken(), picker.left()) == (["m"], [])
    qtbot.keyClicks(picker.field, "memo")
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert (picker.taken(), picker.left()) == ([], ["m"])


def test_walking_down_takes_without_typing(picker, qtbot):
    qtbot.keyClick(picker.field, Key.Key_Down)
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert picker.left() == ["c"]
    qtbot.keyClick(picker.field, Key.Key_Down)
    qtbot.keyClick(picker.field, Key.Key_Down)
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert picker.taken() == ["t"]


def test_a_new_name_is_offered_once_and_can_be_given_up(picker, qtbot):
    qtbot.keyClicks(picker.field, "health")
    assert lines(picker) == ["Create “health”"]
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert picker.created() == ["health"]
    assert lines(picker)[0] == "health"
    qtbot.keyClicks(picker.field, "HEALTH")
    assert lines(picker) == ["health"]
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert (picker.created(), picker.taken()) == ([], [])


def test_untouched_choices_are_neither_taken_nor_left(picker, qtbot):
    with qtbot.waitSignal(picker.accepted):
        qtbot.keyClick(picker.field, Key.Key_Return)
    assert (picker.taken(), picker.left(), picker.created()) == ([], [], [])


def test_escape_gives_up_and_control_enter_is_done(picker, qtbot):
    with qtbot.waitSignal(picker.cancelled):
        qtbot.keyClick(picker.field, Key.Key_Escape)
    qtbot.keyClicks(picker.field, "too")
    with qtbot.waitSignal(picker.accepted):
        qtbot.keyClick(picker.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert picker.taken() == []


def test_choosing_one_is_done_with_one_enter(qtbot):
    picker = Picker(LIGHT, placeholder="Collection", several=False)
    qtbot.addWidget(picker)
    picker.set_choices([Choice(1, "Missions"), Choice(2, "Missions / Health")])
    qtbot.keyClicks(picker.field, "hea")
    with qtbot.waitSignal(picker.accepted):
        qtbot.keyClick(picker.field, Key.Key_Return)
    assert picker.taken() == [2]


def test_lines_are_painted_with_mark_and_colour(picker):
    picker.set_choices([Choice("x", "المهمة", colour="pink", taken=True, detail="3")])
    assert not picker.names.grab().isNull()


def hint(picker: Picker) -> str:
    return picker.findChild(QLabel).text()


def test_a_picker_without_choices_says_how_to_make_the_first(picker, qtbot):
    usual = hint(picker)
    picker.set_choices([])
    assert hint(picker).startswith("There is none yet. Type a name")
    qtbot.keyClicks(picker.field, "cra")
    assert hint(picker) == usual
    qtbot.keyClick(picker.field, Key.Key_Return)
    assert picker.created() == ["cra"]
    assert hint(picker) == usual


def test_a_picker_that_can_make_nothing_says_what_to_try(qtbot):
    picker = Picker(LIGHT, placeholder="Codes", several=False)
    qtbot.addWidget(picker)
    picker.set_choices([Choice("c", "craft")])
    qtbot.keyClicks(picker.field, "zzz")
    assert hint(picker) == "Nothing fits. Try fewer letters."
