"""The shelf: briefs and claims by name, each claim with how well it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from insightreader.domain.evidence import ClaimState, Relation
from insightreader.ui.brief.claim_words import claim_look
from insightreader.ui.brief.named_delegate import ROW_ROLE
from insightreader.ui.brief.shelf import Shelf
from insightreader.ui.theme import LIGHT
from tests.ui.brief.values import claim, row

Key = Qt.Key


@pytest.fixture
def shelf(qtbot):
    shelf = Shelf(LIGHT)
    qtbot.addWidget(shelf)
    shelf.resize(300, 700)
    shelf.set_briefs([row(1, "Missions at work"), row(2, "Harbours")])
    shelf.set_claims([claim(1), claim(2, "Harbours pay", state=ClaimState.UNSUPPORTED)])
    shelf.show()
    return shelf


def names(listed) -> list[str]:
    return [listed.names.item(each).text() for each in range(listed.names.count())]


def test_every_state_of_a_claim_has_its_own_word_glyph_and_meaning():
    looks = [claim_look(state) for state in ClaimState]
    for part in ("word", "icon", "meaning"):
        assert len({getattr(look, part) for look in looks}) == len(ClaimState)


def test_a_claim_says_how_well_it_stands_and_that_it_is_contested(shelf):
    shelf.set_claims([claim(supports=((1, Relation.SUPPORTING), (2, Relation.CONTRADICTING)))])
    assert names(shelf.claims) == ["Trust takes years\nrests on one source · contested"]
    assert shelf.claims.names.item(0).data(ROW_ROLE).icon == "circle-alert"


def test_only_what_holds_every_word_typed_is_shown(shelf):
    QTest.keyClicks(shelf.field, "HARB")
    assert len(names(shelf.briefs)) == len(names(shelf.claims)) == 1
    shelf.field.clear()
    assert len(names(shelf.briefs)) == len(names(shelf.claims)) == 2


def test_at_most_one_row_of_both_lists_is_current(shelf):
    told = []
    shelf.brief_chosen.connect(told.append)
    shelf.claim_chosen.connect(told.append)
    shelf.briefs.names.setFocus()
    QTest.keyClick(shelf.briefs.names, Key.Key_Down)
    shelf.claims.names.setCurrentRow(1)
    assert shelf.briefs.current() is None
    assert told[-1] == 2


def test_the_current_row_stays_while_others_come_and_go(shelf):
    told = []
    shelf.show_brief(2)
    shelf.brief_chosen.connect(told.append)
    shelf.set_briefs([row(3, "New"), row(2, "Harbours")])
    assert (shelf.briefs.current(), told) == (2, [])


def test_an_empty_shelf_says_what_briefs_and_claims_are(qtbot):
    shelf = Shelf(LIGHT)
    qtbot.addWidget(shelf)
    shelf.show()
    for listed in (shelf.briefs, shelf.claims):
        assert not listed.names.isVisible()
    assert shelf.home is shelf.briefs.add
