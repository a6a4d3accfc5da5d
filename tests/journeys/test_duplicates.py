"""Duplicates at the window: found, looked at, merged, parted again."""

import pytest
from PySide6.QtWidgets import QPushButton

from insightreader.store.library import Library
from insightreader.ui.dialogs.duplicates import DuplicatesDialog
from insightreader.ui.status_bar import QuestionLine
from tests.building import MISSIONS, annotate, save
from tests.journeys.desk import drop, find, wait_for, wait_gone, wait_until
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
    assert pair.text(0) == "The same bytes; texts 100 % alike · Different: title"
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


def test_a_text_that_is_there_under_another_address_is_told_and_both_are_shown(
    full, sit_down, tmp_path
):
    page = tmp_path / "tides.html"
    body = "".join(
        f"<p>Gate number {each} opens at high water and is closed by its keeper at low water.</p>"
        for each in range(12)
    )
    person = sit_down(full)
    for title, address in (("Tides", "https://a.example/1"), ("On tides", "https://b.example/2")):
        page.write_text(
            f'<title>{title}</title><link rel="canonical" href="{address}">'
            f"<article><h1>{title}</h1>{body}</article>"
        )
        assert drop(person.posts.viewport(), page)
        wait_until(lambda: not person.workspace.bringing.is_busy, "the saving")
    line = wait_for(QuestionLine)
    told = "This text is there already: “Tides”, 100 % the same."
    wait_until(lambda: line.accessibleName() != "", "what is told")
    assert line.accessibleName() == f"{told} Different: title, site, and address."
    person.click(find(QPushButton, "Look at both", within=line))
    dialog = wait_for(DuplicatesDialog)
    wait_until(lambda: dialog.list.topLevelItemCount() == 1, "the pair")
    assert "Different: title, site, and address" in dialog.list.topLevelItem(0).text(0)
