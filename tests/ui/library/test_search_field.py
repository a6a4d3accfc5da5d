"""The search field: problems are said quietly, help is a key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from insightreader.domain.query import Problem, ProblemKind
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
