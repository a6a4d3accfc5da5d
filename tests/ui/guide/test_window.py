"""The user guide in its window: pages at the side, links within, a way back, words found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def page_of(guide, title):
    (item,) = guide.contents.pages.findItems(title, Qt.MatchFlag.MatchExactly)
    return item


def at_top(guide) -> str:
    """The line of the text at which reading stands."""
    return guide.book.text[guide.view.current_place() :].partition("\n")[0]


def shown_pages(guide) -> list[str]:
    pages = guide.contents.pages
    items = [pages.item(row) for row in range(pages.count())]
    return [item.text() for item in items if not item.isHidden()]


def button(guide, name: str) -> QToolButton:
    return next(each for each in guide.findChildren(QToolButton) if each.accessibleName() == name)


def test_guide_opens_at_its_index(guide):
    assert guide.contents.pages.item(0).text() == "User guide"
    assert guide.contents.pages.currentRow() == 0
    assert guide.view.verticalScrollBar().value() == 0
    assert not button(guide, "Back").isEnabled()


def test_a_page_comes_to_the_top_and_keys_lead_back_and_forward(qtbot, guide):
    guide.contents.pages.setCurrentItem(page_of(guide, "Find something again"))
    guide.show_page("Back up, restore, erase", "restore")
    assert at_top(guide) == "Restore"
    qtbot.keyClick(guide.view, Qt.Key.Key_Left, ALT)
    assert at_top(guide) == "Find something again"
    button(guide, "Back").click()
    assert guide.view.verticalScrollBar().value() == 0
    assert not button(guide, "Back").isEnabled()
    qtbot.keyClick(guide.view, Qt.Key.Key_Right, ALT)
    assert at_top(guide) == "Find something again"
    button(guide, "Forward").click()
    assert at_top(guide) == "Restore"
    assert not button(guide, "Forward").isEnabled()


def test_a_new_way_forgets_what_lay_forward(guide):
    guide.show_page("Save a post")
    guide.go_back()
    guide.show_page("Code passages")
    guide.go_forward()
    assert at_top(guide) == "Code passages"


def test_link_between_pages_is_followed_within_the_guide(guide):
    guide.view.anchorClicked.emit("#h-erase-for-ever")
    assert at_top(guide) == "Erase for ever"
    guide.go_back()
    assert guide.view.verticalScrollBar().value() == 0


def test_a_page_that_is_not_there_leaves_the_guide_where_it_is(guide):
    guide.show_page("Cook dinner")
    assert guide.view.verticalScrollBar().value() == 0


def test_list_follows_the_text(qtbot, guide):
    bar, pages = guide.view.verticalScrollBar(), guide.contents.pages

    def is_at_last() -> bool:
        bar.setValue(bar.maximum())  # which grows while the text is laid out
        return pages.currentRow() == pages.count() - 1

    qtbot.waitUntil(is_at_last)


def test_words_are_found_marked_and_counted_by_page(qtbot, guide):
    qtbot.keyClick(guide.view, Qt.Key.Key_F, CONTROL)
    assert guide.contents.field.hasFocus()
    qtbot.keyClicks(guide.contents.field, "thinned out")
    found = guide.view.scene.found.all
    assert [guide.book.text[slice(*hit)] for hit in found] == ["thinned", "out"]
    assert guide.contents.count.text() == "2 places"
    assert shown_pages(guide) == ["Back up, restore, erase (2)"]


def test_enter_and_function_keys_step_from_hit_to_hit_round_the_end(qtbot, guide):
    guide.begin_search()
    qtbot.keyClicks(guide.contents.field, "trash")
    hits = guide.view.scene.found.all
    assert len(hits) > 3
    assert guide.view.scene.found_now == hits[0]
    qtbot.keyClick(guide.contents.field, Qt.Key.Key_Return)
    assert guide.view.scene.found_now == hits[1]
    qtbot.keyClick(guide.contents.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    button(guide, "Previous hit").click()
    assert guide.view.scene.found_now == hits[-1]
    qtbot.keyClick(guide.view, Qt.Key.Key_F3)
    assert guide.view.scene.found_now == hits[0]


def test_nothing_found_says_what_to_try_and_escape_brings_the_pages_back(qtbot, guide):
    everything = shown_pages(guide)
    guide.begin_search()
    qtbot.keyClicks(guide.contents.field, "zyzzyva")
    assert shown_pages(guide) == []
    assert guide.contents.count.text().startswith("Nothing found. Try")
    assert not button(guide, "Next hit").isEnabled()
    qtbot.keyClick(guide.contents.field, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert shown_pages(guide) == everything
    assert not guide.contents.count.isVisible()
    qtbot.keyClick(guide.contents.field, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_arrows_lead_from_the_field_to_what_was_found_and_to_its_page(qtbot, guide):
    guide.begin_search()
    qtbot.keyClicks(guide.contents.field, "trash")
    qtbot.keyClick(guide.contents.field, Qt.Key.Key_Down)
    pages = guide.contents.pages
    assert guide.focusWidget() is pages
    assert pages.currentItem().text() == shown_pages(guide)[0]
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    assert pages.currentItem().text() == shown_pages(guide)[1]
    assert at_top(guide) == pages.currentItem().text().rpartition(" (")[0]


def test_escape_in_the_text_gives_up_the_selection_and_then_the_window(qtbot, guide):
    qtbot.keyClick(guide.view, Qt.Key.Key_A, CONTROL)
    assert guide.view.selection() is not None
    qtbot.keyClick(guide.view, Qt.Key.Key_Escape)
    assert guide.view.selection() is None
    assert guide.isVisible()
    qtbot.keyClick(guide.view, Qt.Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
def test_its_tools_are_drawn_in_every_theme(guide, switch, name):
    switch.choose(name)
    assert not button(guide, "Back").icon().isNull()
