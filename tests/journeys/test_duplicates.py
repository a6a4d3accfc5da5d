"""Duplicates at the window: found, looked at, merged, parted again."""

import pytest

from insightreader.store.library import Library
from insightreader.ui.dialogs.duplicates import DuplicatesDialog
from tests.building import MISSIONS, annotate, save
from tests.journeys.desk import wait_for, wait_gone, wait_until
from tests.journeys.stored import notes_of, titles_in

pytestmark = pytest.mark.journey


@pytest.fixture
def doubled(empty):
    with Library(empty) as library:
        annotate(library, save(library, MISSIONS, title="Older"), "Five missions")
        annotate(library, save(library, MISSIONS, title="Newer"), "A mission needs partners.")
    return empty


def open_dialog(person) -> DuplicatesDialog:
    person.press("Ctrl+K")
    person.choose_in_palette("Find duplicates")
    return wait_for(DuplicatesDialog)


def test_two_posts_are_merged_and_undo_parts_them(doubled, sit_down):
    person = sit_down(doubled)
    dialog = open_dialog(person)
    wait_until(lambda: dialog.list.topLevelItemCount() == 1, "the pair")
    pair = dialog.list.topLevelItem(0)
    assert pair.text(0) == "The same bytes; texts 100 % alike"
    assert [pair.child(n).text(0) for n in range(2)] == ["Older", "Newer"]
    assert not dialog.keep.isEnabled()
    dialog.list.setCurrentItem(pair.child(0))
    person.click(dialog.keep)
    wait_until(lambda: titles_in(doubled) == ["Older"], "the merger")
    wait_until(lambda: dialog.list.topLevelItemCount() == 0, "the second look")
    assert "No two posts" in dialog.notice.text()
    assert len(notes_of(doubled, "Older")) == 2
    person.press("Escape")
    wait_gone(dialog)
    person.look_back()
    person.press("Ctrl+Z")
    wait_until(lambda: titles_in(doubled) == ["Newer", "Older"], "the undo")
    assert [each.exact for each in notes_of(doubled, "Newer")] == ["A mission needs partners."]


def test_a_post_of_a_pair_is_opened(doubled, sit_down):
    person = sit_down(doubled)
    dialog = open_dialog(person)
    wait_until(lambda: dialog.list.topLevelItemCount() == 1, "the pair")
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0).child(1))
    person.click(dialog.show_post)
    wait_gone(dialog)
    person.wait_for_post("Newer")
