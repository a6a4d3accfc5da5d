"""The search field: problems are said quietly, help is a key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget

from insightreader.domain.query import Problem, ProblemKind
from insightreader.domain.query_fields import FIELDS
from insightreader.domain.query_parsing import parse
from insightreader.ui.library.query_help import QueryHelp, examples
from insightreader.ui.library.query_problems import problem_text, problems_text
from insightreader.ui.library.search_field import SearchField
from insightreader.ui.theme import LIGHT

Key = Qt.Key


@pytest.fixture
def field(qtbot):
    field = SearchField(LIGHT)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("colour:red", "There is no field “colour:red”."),
        ("is:hungry trust", "“is:hungry” isn't a value of that field."),
        ("date:soon", "“date:soon” isn't a date such as 2026-05."),
        ('"not closed yet', ""),
        ("tag:", ""),
        ("is:un", ""),
        ("is:unraed trust", "“is:unraed” isn't a value of that field."),
        ("trust near/5 is:read", "“near/5” stands between two words."),
        ("one OR", ""),
        ("mission trust", ""),
    ],
)
def test_only_what_can_not_be_meant_is_said(query, said):
    assert problems_text(query) == said


def test_every_kind_of_problem_has_a_sentence():
    for kind in ProblemKind:
        assert problem_text(Problem(0, 3, kind), "abc d")


def test_every_example_of_the_help_is_understood():
    for typed, finds in examples():
        assert not parse(typed).problems, typed
        assert finds


def test_a_question_mark_in_an_empty_field_explains_the_language(field, qtbot):
    qtbot.keyClick(field, "?")
    help_ = field.findChild(QueryHelp)
    assert help_.isVisible()
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in help_.findChildren(QLabel)
    )
    help_.close()
    qtbot.keyClicks(field, "what?")
    assert field.text() == "what?"


def test_the_problem_is_told_to_a_screen_reader(field):
    field.set_query("is:hungry trust")
    assert "hungry" in field.accessibleDescription()
    field.leave()
    assert field.accessibleDescription() == ""


def test_escape_in_an_empty_field_is_left_to_the_window(field, qtbot):
    asked = []
    field.query_changed.connect(asked.append)
    field.set_query("trust")
    qtbot.keyClick(field, Key.Key_Escape)
    qtbot.keyClick(field, Key.Key_Escape)
    assert asked == ["trust", ""]


KNOWN = {"tag": ("housing", "public value"), "author": ("Ann Calloway",)}


def names(field):
    return [each.name for each in field.suggesting.lines.offered]


def test_a_field_and_then_its_value_are_completed_by_tab(field, qtbot):
    field.suggesting.set_known(KNOWN)
    field.setFocus()
    qtbot.keyClicks(field, "trust ta")
    assert names(field) == ["tag:"]
    qtbot.keyClick(field, Key.Key_Tab)
    assert field.text() == "trust tag:"
    assert names(field) == ["housing", "public value"]
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Return)
    assert field.text() == 'trust tag:"public value" '
    assert names(field) == []


def test_enter_asks_unless_a_line_was_walked_to(field, qtbot):
    field.suggesting.set_known(KNOWN)
    qtbot.keyClicks(field, "ti")
    assert names(field) == ["title:"]
    with qtbot.waitSignal(field.first_wanted):
        qtbot.keyClick(field, Key.Key_Return)
    assert field.text() == "ti"
    assert names(field) == []


def test_escape_hides_what_is_offered_before_it_clears_the_field(field, qtbot):
    qtbot.keyClicks(field, "is:")
    assert "starred" in names(field)
    qtbot.keyClick(field, Key.Key_Escape)
    assert (field.text(), names(field)) == ("is:", [])
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""


def test_down_goes_to_the_list_where_nothing_is_offered(field, qtbot):
    qtbot.keyClicks(field, "trust")
    with qtbot.waitSignal(field.list_wanted):
        qtbot.keyClick(field, Key.Key_Down)


def test_up_above_the_first_line_gives_the_field_back(field, qtbot):
    qtbot.keyClicks(field, "is:")
    qtbot.keyClick(field, Key.Key_Down)
    assert field.suggesting.lines.current.name == "unread"
    qtbot.keyClick(field, Key.Key_Up)
    assert field.suggesting.lines.current is None


def test_recent_searches_are_offered_in_an_empty_field_and_asked_at_once(field, qtbot):
    field.suggesting.set_recent(["tag:housing", "trust"])
    field.begin()
    assert names(field) == ["tag:housing", "trust", "Clear recent searches"]
    asked = []
    field.query_changed.connect(asked.append)
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Return)
    assert (field.text(), asked, names(field)) == ("tag:housing", ["tag:housing"], [])


def test_recent_searches_are_forgotten_one_or_all(field, qtbot):
    forgotten = []
    field.suggesting.forget_requested.connect(forgotten.append)
    field.suggesting.set_recent(["tag:housing", "trust"])
    field.begin()
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Delete)
    assert forgotten == ["tag:housing"]
    field.suggesting.set_recent(["trust"])
    assert names(field) == ["trust", "Clear recent searches"]
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(field, key)
    assert forgotten == ["tag:housing", None]
    assert field.text() == ""


def test_a_click_takes_a_line(field, qtbot):
    qtbot.keyClicks(field, "is:st")
    lines = field.suggesting.lines.findChild(QListWidget)
    spot = lines.visualItemRect(lines.item(0)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert field.text() == "is:starred "


def test_lines_go_with_the_focus(field, qtbot):
    field.setFocus()
    qtbot.keyClicks(field, "is:")
    assert names(field)
    field.clearFocus()
    assert not names(field)


def test_every_field_has_a_meaning(field, qtbot):
    for name in FIELDS:
        field.clear()
        qtbot.keyClicks(field, name)
        assert [each.detail for each in field.suggesting.lines.offered if each.name == f"{name}:"]


def test_a_mistake_is_underlined_where_it_stands(field, qtbot):
    field.resize(400, 32)
    field.set_query("is:hungry trust")
    field.setCursorPosition(0)
    warning = LIGHT.colour("warning").rgb()
    picture = field.grab().toImage()
    columns = {
        x
        for x in range(picture.width())
        for y in range(picture.height() // 2, picture.height())
        if picture.pixel(x, y) == warning
    }
    text = [x / picture.devicePixelRatio() for x in columns]
    edge = field.cursorRect().left() + 5
    assert min(text) >= edge - 2
    icon = field.width() - 60
    part = [x for x in text if x < icon]
    assert max(part) <= edge + field.fontMetrics().horizontalAdvance("is:hungry") + 2
