"""The dialog of pseudonyms: pairs added, changed in place, removed, and their places opened."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from insightreader.domain.evidence import Pseudonym
from insightreader.domain.ids import PostId, PseudonymId, Uid
from insightreader.services.evidence.name_uses import NamePlace, NameUse
from insightreader.ui.dialogs.pseudonyms import PseudonymsDialog

ANN = Pseudonym(PseudonymId(1), Uid("01890a5d-ac96-774b-bcce-000000000001"), "Ann Lee", "R 1")
BOB = Pseudonym(PseudonymId(2), Uid("01890a5d-ac96-774b-bcce-000000000002"), "Bob", "R 2")
PUMP = NamePlace(PostId(7), "The pump", 3)
OWN = NamePlace(None, "", 1)
USES = (NameUse(ANN, (PUMP, OWN)), NameUse(BOB))


@pytest.fixture
def dialog(qapp, qtbot):
    dialog = PseudonymsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_uses(USES)
    return dialog


def told(signal) -> list[tuple]:
    said: list[tuple] = []
    signal.connect(lambda *what: said.append(what))
    return said


def choose(dialog, row: int) -> None:
    dialog.list.setCurrentItem(dialog.list.topLevelItem(row))


def test_names_are_listed_with_how_often_they_occur(dialog):
    rows = [dialog.list.topLevelItem(row) for row in range(2)]
    assert [[item.text(column) for column in range(3)] for item in rows] == [
        ["Ann Lee", "R 1", "4 times · 1 post"],
        ["Bob", "R 2", "nowhere"],
    ]


def test_a_pair_is_added_by_enter_in_its_fields(dialog):
    added = told(dialog.added)
    QTest.keyClicks(dialog.name, "Cy Oak")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert added == []
    assert dialog.replacement.hasFocus() or not dialog.isActiveWindow()
    QTest.keyClicks(dialog.replacement, "R 3")
    QTest.keyClick(dialog.replacement, Qt.Key.Key_Return)
    assert added == [("Cy Oak", "R 3")]
    assert dialog.isVisible()


def test_a_pair_is_changed_in_place(dialog):
    changed = told(dialog.changed)
    dialog.list.topLevelItem(0).setText(1, "Resident 1")
    assert changed == [(ANN.id, "Ann Lee", "Resident 1")]


def test_the_pair_at_hand_is_removed(dialog):
    removed = told(dialog.removed)
    assert not dialog.remove.isEnabled()
    choose(dialog, 1)
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert removed == [(BOB.id,)]


def test_posts_with_a_name_are_shown_and_opened(dialog):
    opened = told(dialog.open_requested)
    choose(dialog, 0)
    shown = [dialog.places.topLevelItem(row) for row in range(2)]
    assert [(item.text(0), item.text(1)) for item in shown] == [
        ("The pump", "3 times"),
        ("Your own words: codes, summaries, claims, briefs", "1 time"),
    ]
    for item in shown:
        dialog.places.itemActivated.emit(item, 0)
    assert opened == [(PostId(7),)]
    choose(dialog, 1)
    assert not dialog.places.isVisible()


def test_the_pair_at_hand_stays_when_the_library_changes(dialog):
    choose(dialog, 1)
    dialog.show_uses((NameUse(BOB, (PUMP,)),))
    assert dialog.list.currentItem().text(0) == "Bob"
    assert dialog.places.topLevelItem(0).text(0) == "The pump"
