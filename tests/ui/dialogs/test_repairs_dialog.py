"""The sheet of lost characters says what is proposed and why, and asks for it by signals."""

import pytest
from PySide6.QtCore import Qt

from insightreader.domain.ids import PostId, RevisionId
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.proposing import IN_PAIR, Spot, Survey
from insightreader.ui.dialogs.repairs import RepairsDialog
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
TEXT = "I don?t and you can?t see a ?mission? in G?teborg."


def spot(place, proposal=None):
    return Spot((place,), "lost-in-word", "text", "?", place[0], proposal)


def rule(start, word):
    return Repair((Edit(start, start + 1, "’"),), Ground.RULE, word)


DONT, CANT = spot((5, 6), rule(5, "don’t")), spot((19, 20), rule(19, "can’t"))
PAIR = Spot(
    ((28, 29), (36, 37)),
    IN_PAIR,
    "text",
    "??",
    28,
    Repair((Edit(28, 29, "“"), Edit(36, 37, "”")), Ground.RULE, "“mission”"),
)
TOWN = spot((42, 43), Repair((Edit(42, 43, "ö"),), Ground.SAME_WORD, "Göteborg", 2))
NAMELESS = spot((42, 43))
TITLE = Spot((), "lost-at-end", "title", "??", 0)
LINE = Spot((), "lost-line", "text", "?", 7)


def found(*spots):
    return Survey(PostId(1), RevisionId(1), TEXT, spots)


@pytest.fixture
def dialog(qtbot, switch):
    made = RepairsDialog(found(DONT, CANT, TOWN, LINE, TITLE, PAIR))
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def cells(dialog):
    rows = map(dialog.list.topLevelItem, range(dialog.list.topLevelItemCount()))
    return [[item.text(column) for column in range(3)] for item in rows]


def choose(dialog, wanted):
    for row in range(dialog.list.topLevelItemCount()):
        dialog.list.setCurrentItem(dialog.list.topLevelItem(row))
        if dialog.chosen() == wanted:
            return
    raise AssertionError(wanted)


def test_places_stand_in_the_order_of_the_text_with_proposal_and_ground(dialog):
    shown = cells(dialog)
    assert [row[1] for row in shown] == ["", "don’t", "", "can’t", "“mission”", "Göteborg"]
    assert shown[0][0] == "In the title: ??"
    assert "don?t" in shown[1][0]
    assert shown[5][2] == "the word, whole in 2 texts"


def test_one_is_accepted_by_enter_or_all_alike_by_a_key(dialog, qtbot):
    asked = []
    dialog.repair_requested.connect(asked.append)
    choose(dialog, CANT)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.accept_one.isEnabled()
    dialog.show_survey(found(DONT, CANT, TOWN))
    choose(dialog, DONT)
    assert "2" in dialog.accept_alike.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_A)
    assert asked == [[CANT.proposal], [DONT.proposal, CANT.proposal]]


def test_what_stands_alone_has_none_alike(dialog):
    choose(dialog, TOWN)
    assert dialog.accept_one.isEnabled()
    assert not dialog.accept_alike.isEnabled()


def test_a_proposal_is_refused_by_delete(dialog, qtbot):
    choose(dialog, TOWN)
    with qtbot.waitSignal(dialog.refuse_requested) as asked:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert asked.args == [TOWN.proposal]
    dialog.show_survey(found(DONT, CANT, NAMELESS))
    assert dialog.chosen() == NAMELESS
    assert not dialog.refuse.isEnabled()


def test_a_free_repair_is_typed_and_a_pair_wants_both_marks(dialog, qtbot):
    choose(dialog, TOWN)
    dialog.typed.setFocus()
    qtbot.keyClicks(dialog.typed, "ø")
    with qtbot.waitSignal(dialog.repair_requested) as asked:
        qtbot.keyClick(dialog.typed, Qt.Key.Key_Return)
    assert asked.args[0] == [Repair((Edit(42, 43, "ø"),), Ground.BY_HAND)]
    dialog.show_survey(found(PAIR))
    dialog.typed.setText("‘")
    assert not dialog.put_in.isEnabled()
    dialog.typed.setText("‘’")
    with qtbot.waitSignal(dialog.repair_requested) as asked:
        dialog.put_in.click()
    assert [each.replacement for each in asked.args[0][0].edits] == ["‘", "’"]


@pytest.mark.parametrize("place", [TITLE, LINE])
def test_what_is_not_in_the_text_is_told_and_not_repaired(dialog, place):
    choose(dialog, place)
    assert not dialog.typed.isEnabled()
    assert not dialog.accept_one.isEnabled()
    assert "recorded" not in dialog.about.text()


def test_the_next_place_is_at_hand_when_one_is_done(dialog, qtbot):
    shown = []
    dialog.spot_chosen.connect(shown.append)
    choose(dialog, CANT)
    dialog.show_survey(found(DONT, TOWN))
    assert dialog.chosen() == TOWN
    assert shown[-1] == TOWN
    dialog.show_survey(found())
    assert dialog.chosen() is None
    assert "No lost" in dialog.about.text()
