"""A brief as a page: parts keep their widgets and what is typed, and are moved by drag."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from insightreader.domain.entities import TextVerdict
from insightreader.domain.evidence import CellState, ClaimState, PartKind, Relation, Support
from insightreader.domain.report import Grid
from insightreader.services.evidence.recognising import Recognised
from insightreader.text.quoted_spans import quoted_spans
from insightreader.ui.brief.grid_table import GridTable
from insightreader.ui.brief.page import BriefPage
from insightreader.ui.theme import ThemeSwitch
from tests.ui.brief.values import brief, claim, part
from tests.ui.evidence.values import passage

Key = Qt.Key
HEADING = part(1, PartKind.HEADING, "Trust")
TEXT = part(2, PartKind.TEXT, "It grows slowly.")
QUOTATION = part(3, PartKind.QUOTATION, passage=passage(1))


@pytest.fixture
def page(qapp, qtbot):
    switch = ThemeSwitch(qapp, "light")
    page = BriefPage(switch)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.set_brief(brief(HEADING, TEXT, QUOTATION))
    page.show()
    page.activateWindow()
    yield page
    switch.deleteLater()


def plain(words: str) -> str:
    """Words without the marks that keep each in its own direction."""
    return words.translate({0x2068: None, 0x2069: None})


def test_a_part_that_stays_keeps_its_widget_and_the_words_being_typed(page):
    editor = page.view(TEXT.id).editor
    editor.setFocus()
    QTest.keyClicks(editor, "Yes: ")
    page.set_brief(brief(QUOTATION, TEXT, part(9, PartKind.TEXT, "New")))
    assert page.view(TEXT.id).editor is editor
    assert editor.markdown() == "Yes: It grows slowly."
    assert editor.hasFocus()
    assert page.view(HEADING.id) is None


def test_arrows_walk_from_the_title_through_every_part_and_back(page):
    page.title.setFocus()
    found = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Down)
        found.append(page.current())
    assert found == [HEADING, TEXT, QUOTATION]
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Up)
    assert page.title.hasFocus()


def test_tab_goes_through_the_parts_in_their_new_order(page):
    page.set_brief(brief(QUOTATION, HEADING, TEXT))
    page.title.setFocus()
    found = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        found.append(page.current())
    assert found == [QUOTATION, HEADING, TEXT]


def test_the_keyboard_goes_to_the_part_before_one_that_is_gone(page):
    page.focus_part(QUOTATION.id)
    page.set_brief(brief(HEADING, TEXT))
    assert page.current() == TEXT
    page.set_brief(brief())
    assert page.title.hasFocus()


def test_a_part_that_is_not_there_yet_gets_the_keyboard_when_it_comes(page):
    new = part(7, PartKind.TEXT)
    page.focus_part(new.id)
    page.set_brief(brief(HEADING, new, TEXT, QUOTATION))
    assert page.current() == new


def test_a_part_is_dragged_by_its_handle_before_another(page, qtbot):
    moved = []
    page.moved.connect(lambda *what: moved.append(what))
    handle, first = page.view(QUOTATION.id).handle, page.view(HEADING.id)
    goal = handle.mapFromGlobal(first.mapToGlobal(first.rect().topLeft()))
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(handle, left)
    QTest.mouseMove(handle, goal)
    QTest.mouseRelease(handle, left, pos=goal)
    assert moved == [(QUOTATION.id, HEADING.id)]


def test_a_part_let_go_where_it_stands_is_not_moved(page):
    moved = []
    page.moved.connect(lambda *what: moved.append(what))
    handle = page.view(TEXT.id).handle
    QTest.mousePress(handle, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert moved == []


def test_a_quotation_says_verdict_block_and_whose_words_it_is(page):
    secondary = passage(
        5,
        secondary_person="B. Author",
        secondary_work="A book",
        text_verdict=TextVerdict.CHANGED,
    )
    page.set_brief(brief(part(5, PartKind.QUOTATION, passage=secondary)))
    card = page.view(part(5).id).home
    for words in ("Words of B. Author, A book, quoted here", "changed", "§ 4", "Five missions"):
        assert words in card.accessibleName()


def test_a_quotation_is_opened_by_mouse_and_by_enter_and_taken_out_by_delete(page):
    view = page.view(QUOTATION.id)
    opened, gone = [], []
    view.passage_opened.connect(opened.append)
    view.emptied.connect(gone.append)
    card = view.home
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Key.Key_Return)
    QTest.keyClick(card, Key.Key_Delete)
    assert opened == [QUOTATION.passage] * 2
    assert gone == [QUOTATION.id]


def test_a_claim_is_shown_with_its_state_and_what_bears_on_it(page):
    stands = claim(
        supports=((1, Relation.SUPPORTING), (2, Relation.CONTRADICTING)),
        state=ClaimState.ONE_SOURCE,
    )
    page.set_brief(brief(part(4, PartKind.CLAIM, claim=stands)))
    view = page.view(part(4).id)
    said = [each.accessibleName() for each in view.stops()]
    assert said[0] == "Claim: Trust takes years. rests on one source · contested"
    assert said[1].startswith("supports it: Passage 1.")
    assert said[2].startswith("contradicts it: Passage 2.")


def test_a_matrix_is_a_table_and_one_without_dimensions_says_so(page):
    matrix = part(6, PartKind.MATRIX, "Case by Factor")
    grid = Grid(
        "Case by Factor", ("Case", "Trust"), (("Harbour", "2 passages"),), {(0, 1): CellState.GAP}
    )
    page.set_brief(brief(matrix), {matrix.id: grid})
    table = page.findChild(GridTable)
    assert table.item(0, 0).text() == "2 passages"
    page.set_brief(brief(matrix))
    assert page.view(matrix.id).home.accessibleName() == "Case by Factor: no such dimensions"


def test_quotations_in_own_words_are_marked_and_told_by_name(page):
    text = "He says “trust takes years” and “nobody ever said so”."
    page.set_brief(brief(part(8, PartKind.TEXT, text)))
    view = page.view(part(8).id)
    known, unknown = quoted_spans(text)
    found = [
        Recognised(known, TextVerdict.EXACT, passage(1).post, "Five missions", 4, 0, 17),
        Recognised(unknown),
    ]
    assert not view.show_found("other words", found)
    assert view.show_found(text, found)
    marked = [each.cursor.selectedText() for each in view.editor.extraSelections()]
    assert marked == ["“trust takes years”", "“nobody ever said so”"]
    lines = list(view.notes.lines())
    assert [plain(each.text()) for each in lines] == [
        "exact · “trust takes years” · Five missions § 4",
        "in no source · “nobody ever said so”",
    ]
    opened = []
    view.notes.opened.connect(opened.append)
    for line in lines:
        line.click()
    assert opened == found[:1]


def test_words_of_cards_have_the_room_they_need_at_any_width(page, qtbot):
    long = passage(1, "A long quotation that wraps into several lines on any page. " * 6)
    how = Relation.SUPPORTING
    stands = replace(claim(text="A long claim that wraps as well. " * 5), supports=())
    stands = replace(stands, supports=(Support(long, how), Support(passage(2), how)))
    parts = [part(4, PartKind.CLAIM, claim=stands), part(5, PartKind.QUOTATION, passage=long)]
    page.set_brief(brief(*parts))

    def squeezed() -> list[str]:
        labels = page.findChildren(QLabel)
        shown = [each for each in labels if each.isVisible() and each.wordWrap()]
        return [each.text() for each in shown if each.height() < each.heightForWidth(each.width())]

    for width in (900, 520, 1200):
        page.resize(width, 700)
        qtbot.waitUntil(lambda: squeezed() == [])
