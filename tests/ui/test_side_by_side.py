"""One text or two: which is at hand, how wide they are, what is folded where there is no room."""

import pytest
from PySide6.QtWidgets import QToolButton

from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.side_by_side import LARGEST_SHARE, NARROWEST, SMALLEST_SHARE, SideBySide
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
ROOMY = 2 * NARROWEST + 200


@pytest.fixture
def make_pane(switch, dressed):
    return lambda: ReaderPane(switch, style=ReadingStyle())


@pytest.fixture
def texts(qtbot, make_pane) -> SideBySide:
    made = SideBySide(make_pane())
    qtbot.addWidget(made)
    made.resize(ROOMY, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def pair(texts, make_pane) -> tuple[ReaderPane, ReaderPane]:
    texts.add(make_pane(), share=50)
    texts.fit(ROOMY, is_alone=False)
    first, second = texts.panes
    return first, second


def side_buttons(pane: ReaderPane) -> set[str]:
    shown = pane.bar.findChildren(QToolButton)
    names = {each.accessibleName() for each in shown if not each.isHidden()}
    return names & {"Library pane", "Notes pane"}


def button(pane: ReaderPane) -> QToolButton:
    """One that can take the keyboard while there is no text."""
    shown = pane.bar.findChildren(QToolButton)
    return next(each for each in shown if each.isVisible() and each.isEnabled())


def test_one_text_has_all_the_room_and_no_mark(texts):
    assert texts.fit(100, is_alone=False) == NARROWEST
    (pane,) = texts.panes
    assert texts.at_hand is pane
    assert side_buttons(pane) == {"Library pane", "Notes pane"}


@pytest.mark.parametrize("share", [SMALLEST_SHARE, 40, 50, 60, LARGEST_SHARE])
def test_the_first_of_two_has_the_share_that_is_asked_for_as_far_as_both_have_room(
    texts, make_pane, share
):
    texts.add(make_pane(), share=share)
    assert texts.fit(ROOMY, is_alone=False) == 2 * NARROWEST + 1
    assert all(width >= NARROWEST for width in texts.sizes())
    wanted = ROOMY * share // 100
    assert abs(texts.sizes()[0] - min(max(wanted, NARROWEST), ROOMY - NARROWEST)) <= 2


def test_buttons_of_the_other_panes_stand_at_the_outer_edges(pair):
    assert [side_buttons(pane) for pane in pair] == [{"Library pane"}, {"Notes pane"}]


@pytest.mark.parametrize("is_alone", [False, True])
def test_where_there_is_no_room_or_only_the_text_is_wanted_the_one_at_hand_is_shown(
    texts, pair, is_alone
):
    first, second = pair
    texts.turn_to(second)
    room = ROOMY if is_alone else ROOMY // 2
    assert texts.fit(room, is_alone=is_alone) == NARROWEST
    assert (first.isHidden(), second.isHidden()) == (True, False)
    assert side_buttons(second) == {"Library pane", "Notes pane"}
    texts.turn_to(first)
    assert (first.isHidden(), second.isHidden()) == (False, True)


def test_the_share_outlives_a_time_without_room(texts, pair):
    texts.setSizes([NARROWEST + 150, ROOMY - NARROWEST - 150])
    share = texts.share
    assert share > 50
    texts.fit(NARROWEST, is_alone=False)
    assert texts.share == share
    texts.fit(ROOMY, is_alone=False)
    assert abs(texts.share - share) <= 1


def test_an_action_of_a_text_and_the_keyboard_in_it_take_it_to_hand(qtbot, texts, pair):
    first, second = pair
    with qtbot.waitSignal(texts.touched) as told:
        second.commands["larger"].trigger()
    assert told.args == [second]
    texts.turn_to(second)
    texts.activateWindow()
    button(second).setFocus()
    qtbot.waitUntil(button(second).hasFocus)
    with qtbot.waitSignal(texts.touched) as told:
        button(first).setFocus()
    assert told.args == [first]


def test_what_is_asked_for_is_told_before_it_is_done(texts, pair):
    _first, second = pair
    heard = []
    texts.touched.connect(lambda pane: heard.append("touched"))
    second.star_requested.connect(lambda: heard.append("star"))
    second.commands["star"].setEnabled(True)
    second.commands["star"].trigger()
    assert heard == ["touched", "star"]


def test_what_is_removed_leaves_the_first_at_hand(qtbot, texts, pair):
    first, second = pair
    texts.turn_to(second)
    with qtbot.waitSignal(second.destroyed):
        texts.remove(second)
    assert texts.panes == (first,)
    assert texts.at_hand is first
    assert texts.fit(ROOMY, is_alone=False) == NARROWEST
