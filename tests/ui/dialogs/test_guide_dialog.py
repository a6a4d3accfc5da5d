"""The user guide in its window: pages at the side, links within, words found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from insightreader.services.guide import guide_markdown
from insightreader.text.rendering import render
from insightreader.ui.dialogs.guide import GuideDialog
from insightreader.ui.reader.style import ReadingStyle
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]


@pytest.fixture(scope="module")
def rendered():
    return render(guide_markdown())


@pytest.fixture
def guide(qtbot, switch, rendered):
    made = GuideDialog(rendered, style=ReadingStyle(), switch=switch)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def page_of(guide, title):
    (item,) = guide.pages.findItems(title, Qt.MatchFlag.MatchExactly)
    return item


def shown_at_top(guide, rendered):
    place = guide.view.current_place()
    return rendered.text[place:].partition("\n")[0]


def test_guide_opens_at_its_index(guide):
    assert guide.pages.item(0).text() == "User guide"
    assert guide.pages.currentRow() == 0
    assert guide.view.verticalScrollBar().value() == 0


def test_page_that_is_chosen_comes_to_the_top_and_back_leads_back(guide, rendered):
    guide.pages.setCurrentItem(page_of(guide, "Find something again"))
    assert shown_at_top(guide, rendered) == "Find something again"
    guide.go_back()
    assert guide.view.verticalScrollBar().value() == 0
    guide.go_back()
    assert guide.view.verticalScrollBar().value() == 0


def test_link_between_pages_is_followed_within_the_guide(guide, rendered):
    guide.view.anchorClicked.emit("#h-erase-for-ever")
    assert shown_at_top(guide, rendered) == "Erase for ever"


def test_list_follows_the_text(qtbot, guide):
    bar = guide.view.verticalScrollBar()
    guide.view.document().size()
    with qtbot.waitSignal(guide.view.place_changed):
        bar.setValue(bar.maximum())
    assert guide.pages.currentRow() == guide.pages.count() - 1


def test_words_are_found_by_keyboard(qtbot, guide, rendered):
    qtbot.keyClick(guide.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.find_bar.isVisible()
    hits = []
    guide.find_bar.found.connect(lambda found, _now: hits.append(found))
    qtbot.keyClicks(guide.find_bar.findChild(QLineEdit), "thinned out")
    (hit,) = hits[-1]
    assert rendered.text[slice(*hit)] == "thinned out"
    assert guide.view.scene.found.all == [hit]
