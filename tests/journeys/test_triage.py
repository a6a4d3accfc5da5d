"""Triage by single keys over several posts, into the trash, out of it, and gone for ever."""

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QToolButton

from insightreader.domain.listing import SmartList
from insightreader.ui.library.collection_dialog import CollectionDialog
from insightreader.ui.library.tag_dialog import TagDialog
from tests.journeys.desk import Person, find, index_of, wait_for, wait_gone, wait_until
from tests.journeys.stored import post_called, reading, titles_in

pytestmark = pytest.mark.journey
TWO = ["Five missions", "The quiet archive"]


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody who has selected the two oldest posts by keys."""
    someone = sit_down(full)
    someone.walk_to("The quiet archive")
    someone.press("Shift+Down")
    assert chosen(someone) == TWO
    return someone


def chosen(person: Person) -> list[str]:
    return sorted(row.title for row in person.posts.selected_posts())


def row_of(person: Person, title: str):
    with reading(person.folder) as look:
        return look.rows([post_called(look, title)])[0]


def test_one_key_stars_archives_and_reads_all_that_is_selected(person):
    person.press("S")
    wait_until(lambda: titles_in(person.folder, SmartList.STARRED) == TWO, "stars")
    person.press("U")
    wait_until(lambda: all(row_of(person, title).is_read for title in TWO), "read")
    person.press("E")
    wait_until(lambda: titles_in(person.folder, SmartList.ARCHIVE) == TWO, "the archive")
    assert chosen(person) == TWO
    assert person.posts.hasFocus()
    person.press("I")
    wait_until(lambda: titles_in(person.folder, SmartList.ARCHIVE) == [], "the inbox")
    person.press("L")
    wait_until(lambda: titles_in(person.folder, SmartList.LATER) == TWO, "later")
    person.press("Ctrl+Z")
    wait_until(lambda: titles_in(person.folder, SmartList.LATER) == [], "undone in one step")


def test_tags_are_given_and_taken_for_all_at_once(person):
    person.press("T")
    dialog = wait_for(TagDialog)
    person.type("evidence")
    person.press("Return", "Ctrl+Return")
    wait_gone(dialog)
    wait_until(lambda: "evidence" in row_of(person, TWO[1]).tags, "the tag")
    assert row_of(person, TWO[0]).tags == ("evidence", "policy")
    assert person.look_back() is person.posts
    wait_until(lambda: all("policy" in row.tags for row in person.posts.selected_posts()), "rows")
    person.press("T")
    dialog = wait_for(TagDialog)
    person.type("policy")
    person.press("Return", "Ctrl+Return")
    wait_gone(dialog)
    wait_until(lambda: "policy" not in row_of(person, TWO[0]).tags, "the tag taken")
    assert row_of(person, TWO[1]).tags == ("evidence", "slow")


def test_posts_move_to_a_collection_that_is_made_on_the_way(person):
    person.press("M")
    dialog = wait_for(CollectionDialog)
    person.type("Cases")
    person.press("Return")
    wait_gone(dialog)

    def collected() -> list[tuple[str, int]]:
        with reading(person.folder) as look:
            return [(each.name, each.posts) for each in look.shelves().collections]

    wait_until(lambda: collected() == [("Cases", 2)], "the collection")
    assert person.look_back() is person.posts


def test_trash_gives_back_and_erases_only_when_it_is_confirmed(person):
    person.press("Del")
    wait_until(lambda: len(person.titles()) == 2, "two rows less")
    assert titles_in(person.folder, SmartList.TRASH) == TWO
    assert person.posts.hasFocus()
    assert len(chosen(person)) == 1
    person.click(find(QToolButton, "Places: inbox, collections, tags"))
    person.click_row(person.pane.parts.tree, index_of(person.pane.parts.tree, "Trash"))
    wait_until(lambda: sorted(person.titles()) == TWO, "the trash")

    person.walk_to("Five missions")
    person.press("R")
    wait_until(lambda: person.titles() == ["The quiet archive"], "one restored")
    assert "Five missions" in titles_in(person.folder)

    person.walk_to("The quiet archive")
    person.press("Shift+Del")
    box = wait_for(QMessageBox)
    person.press("Return")
    wait_gone(box)
    person.look_back()
    assert titles_in(person.folder, SmartList.TRASH) == ["The quiet archive"]

    person.press("Shift+Del")
    box = wait_for(QMessageBox)
    person.click(find(QPushButton, "Erase for ever", within=box))
    wait_until(lambda: titles_in(person.folder, SmartList.TRASH) == [], "the erasure")
    wait_until(person.pane.parts.empty.isVisible, "the empty trash")
    person.look_back()
    assert person.window.focusWidget() is not None
