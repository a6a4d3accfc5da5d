"""Removed blocks are greyed in the article where they were, and are no part of its text."""

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from insightreader.domain.cleaned import RemovedBlock
from insightreader.text.rendering import render
from tests.ui.reader.samples import LONG, RICH, annotation, details

RENDERED = render(RICH)
TEXT = RENDERED.text
REMOVED = (
    RemovedBlock("Share this", "page-furniture", 1),
    RemovedBlock("A heading", "duplicate-title", 3),
    RemovedBlock("Buy now\nand here", "promotion", 6),
    RemovedBlock("In the table", "by-hand", 9),
    RemovedBlock("More posts", "page-furniture", len(RENDERED.blocks) + 1),
)


@pytest.fixture
def reading(pane):
    """A rich post with five removed blocks, of which none is shown yet."""
    notes = [annotation(TEXT, "A nested one", 1), annotation(TEXT, "smaller heading", 2)]
    pane.show_post(details(), RENDERED, notes, removed=REMOVED)
    pane.view.setFocus()
    return pane


@pytest.fixture
def shown(reading):
    """The same with its removed blocks shown."""
    reading.removal.show(shown=True)
    return reading


def shown_text(pane):
    return pane.view.document().toPlainText()


def ghosts(pane):
    document = pane.view.document()
    texts = (document.findBlockByNumber(each.number).text() for each in pane.view.scene.ghosts)
    return [text.replace("\u00a0", " ") for text in texts]


def after(pane, words):
    """The first words of the text block after the one that begins so."""
    lines = re.split(r"\n", shown_text(pane))
    at = next(index for index, line in enumerate(lines) if line.startswith(words))
    return lines[at + 1]


def test_each_stands_where_it_was_with_its_reason(shown):
    assert [each.split("\u2002")[0] for each in ghosts(shown)] == [
        "Share this", "A heading", "Buy now\u2028and here", "In the table", "More posts",
    ]  # fmt: skip
    assert "Page furniture" in ghosts(shown)[0]
    assert "Taken out by hand" in ghosts(shown)[3]
    assert after(shown, "Share this").startswith("First paragraph")
    assert after(shown, "One item").startswith("Buy now")
    assert after(shown, "In the table") == "Case"


def test_what_is_at_the_end_stands_before_the_footnotes(shown):
    assert after(shown, "More posts").startswith("The footnote")


def test_hiding_them_leaves_the_article_as_it_was(reading):
    before = shown_text(reading), reading.view.scene.offsets.drawn
    reading.removal.show(shown=True)
    assert "Share this" in shown_text(reading)
    reading.removal.show(shown=False)
    assert (shown_text(reading), reading.view.scene.offsets.drawn) == before


def test_every_character_of_the_text_keeps_its_offset(shown):
    offsets, document = shown.view.scene.offsets, shown.view.document()
    assert [each.block for each in offsets.drawn] == list(RENDERED.blocks)
    for offset, character in enumerate(TEXT):
        if character == "\n":
            continue
        cursor = QTextCursor(document)
        cursor.setPosition(offsets.position_of(offset))
        cursor.setPosition(offsets.position_after(offset + 1), QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText() == character
        assert offsets.offset_of(cursor.selectionStart()) == offset


def test_a_selection_over_removed_blocks_is_the_text_alone(shown):
    view = shown.view
    view.select(0, len(TEXT))
    assert view.selection() == (0, len(TEXT))
    assert view.createMimeDataFromSelection().text() == TEXT
    cursor = view.textCursor()
    cursor.setPosition(view.scene.ghosts[0].position)
    cursor.setPosition(view.scene.ghosts[0].position + 5, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selection() is None


def test_find_sees_the_text_alone(shown, qtbot):
    shown.commands["find"].trigger()
    qtbot.keyClicks(shown.focusWidget(), "heading")
    hits = shown.view.scene.found.all
    assert [TEXT[start:end] for start, end in hits] == ["heading", "heading"]


def test_lists_and_quotations_keep_their_looks(shown):
    offsets, document = shown.view.scene.offsets, shown.view.document()
    items = [each for each in offsets.drawn if each.block.kind == "list-item"]
    assert all(document.findBlockByNumber(each.number).textList() for each in items)
    quoted = [each for each in offsets.drawn if each.block.kind == "quote"]
    states = [document.findBlockByNumber(each.number).userState() for each in quoted]
    assert all(state > 0 for state in states)
    for ghost in shown.view.scene.ghosts:
        block = document.findBlockByNumber(ghost.number)
        assert (block.textList(), block.userState()) == (None, -1)


def test_the_place_stays_when_they_come_and_go(pane):
    rendered = render(LONG)
    many = tuple(RemovedBlock(f"Furniture {n}", "page-furniture", 1 + n // 2) for n in range(200))
    place = rendered.text.index("Paragraph 30")
    pane.show_post(details(), rendered, (), place=place, removed=many)
    for shown in (True, False):
        pane.removal.show(shown)
        assert pane.current_place() == place
    pane.removal.show(shown=True)
    assert [each.split("\u2002")[0] for each in ghosts(pane)] == [each.text for each in many]


def test_keys_step_through_them_and_put_the_one_at_hand_back(shown, qtbot):
    asked = []
    shown.removal.restore_requested.connect(asked.append)
    view = shown.view
    for expected in (0, 1, 2):
        qtbot.keyClicks(view, ".")
        assert view.scene.ghost_now == expected
    qtbot.keyClicks(view, ",")
    qtbot.keyClicks(view, "B")
    assert asked == [1]
    qtbot.keyClicks(view, ",,")
    assert view.scene.ghost_now == len(REMOVED) - 1


def test_the_next_one_is_at_hand_when_one_has_gone_back(shown, qtbot):
    qtbot.keyClicks(shown.view, "..B")
    rest = (REMOVED[0], *REMOVED[2:])
    shown.show_post(details(), RENDERED, (), removed=rest)
    assert shown.view.scene.ghost_now == 1
    shown.removal.forget()
    shown.show_post(details(), RENDERED, (), removed=rest)
    assert shown.view.scene.ghost_now is None


def test_a_step_asks_to_show_them_first(reading, qtbot):
    with qtbot.waitSignal(reading.removal.show_requested):
        qtbot.keyClicks(reading.view, ".")


def test_tab_leads_to_a_button_that_puts_it_back(shown, qtbot):
    with qtbot.waitSignal(shown.removal.restore_requested) as asked:
        qtbot.keyClick(shown.view, Qt.Key.Key_Tab)
        qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    assert asked.args == [0]


def test_the_selected_blocks_are_taken_out(shown, qtbot):
    asked, missed = [], []
    shown.removal.remove_requested.connect(asked.append)
    shown.removal.block_missed.connect(lambda: missed.append(True))
    qtbot.keyClicks(shown.view, "X")
    start, end = TEXT.index("quotation within"), TEXT.index("heading")
    shown.view.select(start, end)
    qtbot.keyClicks(shown.view, "X")
    first, last = (shown.view.scene.offsets.at(each).block.number for each in (start, end))
    assert (asked, missed) == ([list(range(first, last + 1))], [True])


def entry_at(pane, position):
    """What the menu at a position of the document offers besides the common commands."""
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(position)
    spot = pane.view.cursorRect(cursor).center() + QPoint(3, 0)
    menu = QMenu(pane)
    pane.removal.fill_menu(menu, pane.view.viewport().mapToGlobal(spot))
    return [each for each in menu.actions() if each.text()]


def test_the_menu_at_a_block_takes_it_out_or_puts_it_back(shown):
    asked = []
    shown.removal.restore_requested.connect(asked.append)
    shown.removal.remove_requested.connect(asked.append)
    view = shown.view
    (back,) = entry_at(shown, view.scene.ghosts[0].position)
    (out,) = entry_at(shown, view.scene.offsets.position_of(TEXT.index("First")))
    back.trigger()
    out.trigger()
    assert asked == [0, [1]]


def test_nothing_is_changed_in_an_older_revision(pane):
    pane.show_post(details(), RENDERED, (), removed=REMOVED, is_older=True)
    pane.removal.show(shown=True)
    assert not pane.commands["put-back"].isEnabled()
    assert not pane.commands["take-out"].isEnabled()
    assert pane.commands["next-removed"].isEnabled()
    assert not any("Put back" in text for text in ghosts(pane))
    assert entry_at(pane, pane.view.scene.ghosts[0].position) == []


def test_the_one_at_hand_is_painted_otherwise(shown, qtbot):
    before = shown.view.viewport().grab().toImage()
    qtbot.keyClicks(shown.view, ".")
    assert shown.view.viewport().grab().toImage() != before


def test_a_click_on_a_removed_block_hits_no_highlight(shown, qtbot):
    clicked = []
    shown.view.annotation_clicked.connect(clicked.append)
    cursor = QTextCursor(shown.view.document())
    cursor.setPosition(shown.view.scene.ghosts[0].position + 2)
    spot = QPointF(shown.view.cursorRect(cursor).center()).toPoint()
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert clicked == [None]
