"""Cases: attributes written in the table, outcomes with the passage that shows them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from insightreader.domain.evidence import Attribute, Bearing, Case, Outcome
from insightreader.domain.ids import AnnotationId, AttributeId, CodeId, OutcomeId
from insightreader.ui.evidence.cases_view import CasesView
from insightreader.ui.evidence.outcome_card import OutcomeCard
from insightreader.ui.theme import ThemeSwitch
from tests.ui.evidence.values import CODEBOOK, passage, uid

HARBOUR, _, VACCINATION, SUCCEEDED = CODEBOOK.codes
CODES = {each.id: each for each in CODEBOOK.codes}


def outcome(number: int, *, is_supported: bool = True, note: str = "") -> Outcome:
    return Outcome(
        OutcomeId(number),
        uid(number),
        HARBOUR.id,
        SUCCEEDED.id,
        AnnotationId(1),
        note,
        Bearing.FOR,
        "Ann",
        0,
        is_supported,
    )


def cases(*outcomes: Outcome) -> list[Case]:
    country = Attribute(AttributeId(1), HARBOUR.id, "Country", "UK")
    return [Case(HARBOUR, 3, 2, (country,), outcomes), Case(VACCINATION, 5, 1)]


@pytest.fixture
def view(qapp, qtbot):
    switch = ThemeSwitch(qapp, "light")
    view = CasesView(switch)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    show(view, cases(outcome(1)))
    view.show()
    yield view
    switch.deleteLater()


def show(view: CasesView, found: list[Case]) -> None:
    shown_by = {AnnotationId(1): passage(1, "It has lights again.")}
    view.set_cases(found, codes=CODES, shown_by=shown_by)


def words(view: CasesView) -> list[str]:
    rows = view.list.rows
    return [rows.data(rows.index(row), 11) for row in range(rows.rowCount())]


def test_a_case_says_how_it_went(view):
    assert words(view) == [
        "Harbour, Succeeded · 3 passages",
        "Vaccination, no outcome yet · 5 passages",
    ]


def test_an_outcome_that_lost_its_passage_is_pointed_at(view):
    show(view, cases(outcome(1, is_supported=False)))
    assert words(view)[0].endswith("an outcome has lost its passage")


def test_an_attribute_is_written_once_it_has_a_name_and_a_value(view):
    written = []
    view.attribute_written.connect(lambda *what: written.append(what))
    view.table.item(0, 1).setText("Scotland")
    view.table.item(1, 0).setText("Began")
    view.table.item(1, 1).setText("2019")
    assert written == [
        (CodeId(11), "Country", "Scotland"),
        (CodeId(11), "Began", "2019"),
    ]


def test_the_passage_of_an_outcome_is_opened_and_the_outcome_taken_back(view):
    card = view.findChild(OutcomeCard)
    opened, withdrawn = [], []
    view.passage_opened.connect(lambda each: opened.append(each.exact))
    view.outcome_withdrawn.connect(withdrawn.append)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    card.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(card, key)
    card.remove.click()
    assert (opened, withdrawn) == (3 * ["It has lights again."], [1])


def test_the_keyboard_goes_by_an_outcome_whose_passage_is_gone(view):
    view.set_cases(cases(outcome(1)), codes=CODES, shown_by={})
    card = view.findChildren(OutcomeCard)[-1]
    assert card.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert card.remove.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_note_is_given_out_when_it_is_left_and_once(view):
    card = view.findChild(OutcomeCard)
    written = []
    view.note_written.connect(lambda each, words: written.append((each.id, words)))
    QTest.keyClicks(card.note, " By the keepers ")
    QTest.keyClick(card.note, Qt.Key.Key_Return)
    card.note.editingFinished.emit()
    assert written == [(1, "By the keepers")]


def test_a_card_stays_with_what_is_being_typed_while_the_library_changes(view):
    card = view.findChild(OutcomeCard)
    card.note.setFocus()
    QTest.keyClicks(card.note, "Half a th")
    show(view, cases(outcome(1, is_supported=False, note="From elsewhere"), outcome(2)))
    assert view.findChildren(OutcomeCard)[0] is card
    assert card.note.text() == "Half a th"
    assert card.note.hasFocus() or not view.isActiveWindow()
    written = []
    view.note_written.connect(lambda each, words: written.append((each.id, words)))
    view.finish()
    assert written == [(1, "Half a th")]
    show(view, cases(outcome(1, note="From elsewhere")))
    assert card.note.text() == "From elsewhere"


def test_another_outcome_or_passage_is_asked_for(view):
    card = view.findChild(OutcomeCard)
    changed, replaced = [], []
    view.outcome_change_requested.connect(lambda each: changed.append(each.id))
    view.outcome_passage_requested.connect(lambda each: replaced.append(each.id))
    card.change.click()
    card.replace.click()
    assert (changed, replaced) == ([1], [1])


def test_a_case_can_be_gone_to_before_it_is_read(qapp, qtbot):
    switch = ThemeSwitch(qapp, "light")
    view = CasesView(switch)
    qtbot.addWidget(view)
    view.go_to(VACCINATION.id)
    show(view, cases(outcome(1)))
    assert view.list.current() == VACCINATION.id
    switch.deleteLater()


def test_the_case_that_is_gone_to_is_shown(view):
    asked = []
    view.outcome_requested.connect(asked.append)
    view.list.setCurrentIndex(view.list.rows.index(1))
    view.add.click()
    assert asked == [CodeId(13)]
    assert view.table.rowCount() == 1


def test_tab_leads_out_of_the_attributes_even_while_they_are_edited(view, qtbot):
    view.activateWindow()
    view.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.table.findChild(QLineEdit) is None
    cell = view.table.visualItemRect(view.table.item(1, 0)).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.keyClicks(QApplication.focusWidget(), "Began")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "2019")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not view.table.isAncestorOf(QApplication.focusWidget())
    assert QApplication.focusWidget() is not view.table
    assert [view.table.item(1, each).text() for each in (0, 1)] == ["Began", "2019"]


def test_what_is_typed_stays_while_other_things_of_the_library_change(view, qtbot):
    view.activateWindow()
    view.table.setFocus()
    view.table.setCurrentCell(0, 1)
    view.table.editItem(view.table.item(0, 1))
    QTest.keyClicks(QApplication.focusWidget(), "Scotl")
    show(view, cases(outcome(1), outcome(2)))
    QTest.keyClicks(QApplication.focusWidget(), "and")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.table.item(0, 1).text() == "Scotland")
