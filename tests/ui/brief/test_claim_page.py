"""A claim at the window: worded, and related to passages by keys and by mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from insightreader.domain.evidence import ClaimState, Relation
from insightreader.ui.brief.claim_page import ClaimPage
from insightreader.ui.theme import ThemeSwitch
from tests.ui.brief.values import claim

Key = Qt.Key
STANDS = claim(supports=((1, Relation.CONTRADICTING), (2, Relation.SUPPORTING)))


@pytest.fixture
def page(qapp, qtbot):
    switch = ThemeSwitch(qapp, "light")
    page = ClaimPage(switch)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.set_claim(STANDS, {})
    page.show()
    page.activateWindow()
    yield page
    switch.deleteLater()


def quotes(page) -> list[str]:
    return [each.passage.exact for each in page.cards()]


def test_what_supports_a_claim_stands_first(page):
    assert quotes(page) == ["Passage 2.", "Passage 1."]


def test_a_relation_is_chosen_by_a_key_or_in_its_box(page):
    chosen = []
    page.relation_chosen.connect(lambda passage, how: chosen.append((passage.exact, how)))
    first, second = page.cards()
    QTest.keyClick(first, Key.Key_Q)
    box = second.findChild(QComboBox)
    box.setFocus()
    QTest.keyClick(box, Key.Key_Up)
    assert chosen[0] == ("Passage 2.", Relation.QUALIFYING)
    assert chosen[1] == ("Passage 1.", Relation.QUALIFYING)


def test_a_passage_is_opened_by_enter_and_taken_off_by_delete(page):
    opened, gone = [], []
    page.passage_opened.connect(opened.append)
    page.withdrawn.connect(gone.append)
    card = page.cards()[0]
    QTest.keyClick(card, Key.Key_Return)
    QTest.keyClick(card, Key.Key_Delete)
    assert opened == gone == [card.passage]


def test_sentence_and_note_go_out_with_the_claim_that_they_were_typed_for(page):
    written = []
    page.written.connect(lambda *what: written.append(what))
    page.text.setFocus()
    QTest.keyClicks(page.text, "Slow ")
    page.set_claim(claim(2, "Harbours pay"), {})
    assert written == [(STANDS.id, "text", "Slow Trust takes years")]
    assert page.text.markdown() == "Harbours pay"


def test_the_keyboard_stays_at_a_card_whose_claim_has_changed(page):
    page.cards()[1].setFocus()
    changed = claim(supports=((2, Relation.SUPPORTING), (1, Relation.QUALIFYING)))
    page.set_claim(changed, {})
    assert page.cards()[1].hasFocus()
    page.set_claim(claim(), {})
    assert page.add.hasFocus()


def test_arrows_walk_from_the_sentence_through_the_note_to_the_cards(page):
    page.text.setFocus()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
    assert page.cards()[1].hasFocus()


def test_how_well_a_claim_stands_is_said_in_words(page):
    page.set_claim(claim(state=ClaimState.UNSUPPORTED), {})
    assert page.state_words() == "unsupported"
