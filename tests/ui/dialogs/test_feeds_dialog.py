"""The dialog of feeds shows what it is given as plain text, and asks for the rest by signals."""

import pytest
from PySide6.QtCore import Qt

from insightreader.store.feeds import FollowedFeed
from insightreader.ui.dialogs.feeds import FeedsDialog
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
BLOG = FollowedFeed("https://blog.example/feed", "The\nBlog", 1_700_000_000_000)
OTHER = FollowedFeed("https://other.example/<b>feed</b>")


@pytest.fixture
def dialog(qtbot, switch):
    made = FeedsDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def cells(dialog, row):
    item = dialog.list.topLevelItem(row)
    return [item.text(column) for column in range(3)]


def test_a_feed_stands_there_with_its_last_refresh_and_what_went_wrong(dialog):
    dialog.show_feeds([BLOG, OTHER], {OTHER.url: "Not found."})
    name, when, problem = cells(dialog, 0)
    assert (name, problem) == ("The Blog", "")
    assert "2023" in when
    assert cells(dialog, 1) == [OTHER.url, "never", "Not found."]
    assert "<b>" not in dialog.list.topLevelItem(1).toolTip(0)


def test_the_chosen_feed_stays_chosen_when_the_list_is_shown_anew(dialog, qtbot):
    dialog.show_feeds([BLOG, OTHER], {})
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    dialog.show_feeds([OTHER, BLOG], {})
    assert dialog.chosen == OTHER.url
    with qtbot.waitSignal(dialog.leave_requested) as asked:
        dialog.leave.click()
    assert asked.args == [OTHER.url]


def test_without_feeds_nothing_can_be_refreshed_or_removed(dialog):
    assert not dialog.refresh.isEnabled()
    assert not dialog.leave.isEnabled()
    assert "Nothing is fetched by itself" in dialog.notice.text()
    dialog.show_feeds([BLOG], {})
    assert dialog.refresh.isEnabled()


def test_an_empty_list_teaches_and_limits_are_said(dialog):
    assert dialog.lesson.isVisible()
    assert not dialog.list.isVisible()
    assert "Paste its address" in dialog.lesson.text()
    for limit in ("10 MB", "2000 are read", "60 seconds"):
        assert limit in dialog.notice.text()
    dialog.show_feeds([BLOG], {})
    assert not dialog.lesson.isVisible()
    assert dialog.list.isVisible()


def test_how_often_feeds_are_refreshed_is_chosen_beside_them(dialog, qtbot):
    assert dialog.interval.currentData() == "never"
    index = dialog.interval.findData("day")
    dialog.interval.setCurrentIndex(index)
    with qtbot.waitSignal(dialog.interval_chosen) as chosen:
        dialog.interval.activated.emit(index)
    assert chosen.args == ["day"]


def test_an_address_is_asked_for_by_enter_and_the_dialog_stays(dialog, qtbot):
    assert not dialog.follow.isEnabled()
    dialog.address.setText("  blog.example/feed ")
    with qtbot.waitSignal(dialog.follow_requested) as asked:
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert asked.args == ["blog.example/feed"]
    assert dialog.isVisible()
