"""Collections inside collections, made, named, filled and used by key and mouse."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QToolButton

from tests.journeys.desk import Person, find, index_of, wait_for, wait_gone, wait_until
from tests.journeys.stored import post_called, reading, titles_in

pytestmark = pytest.mark.journey


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody who has opened the tree of places."""
    someone = sit_down(full)
    someone.click(find(QToolButton, "Places: inbox, collections, tags"))
    return someone


def collections(person: Person) -> dict[str, tuple[str | None, int]]:
    """The stored collections: what each is in, and how many posts it holds."""
    with reading(person.folder) as look:
        found = look.shelves().collections
    names = {each.id: each.name for each in found}
    return {each.name: (names.get(each.parent), each.posts) for each in found}


def ask_menu(person: Person, row: str, entry: str) -> None:
    """Open a row's menu with the mouse and choose an entry by walking to it."""
    tree = person.pane.parts.tree
    person.open_menu(tree, index_of(tree, row))
    menu = wait_for(QMenu)
    person.choose_in_menu(menu, entry)


def make(person: Person, name: str, *, inside: str | None = None) -> None:
    entry = "New collection inside…" if inside else "New collection…"
    ask_menu(person, inside or "Collections", entry)
    asked = wait_for(QInputDialog)
    person.type(name)
    person.press("Return")
    wait_gone(asked)
    person.look_back()
    wait_until(lambda: name in collections(person), name)


def test_collections_nest_and_take_another_name(person):
    make(person, "Missions")
    make(person, "Cases", inside="Missions")
    assert collections(person) == {"Missions": (None, 0), "Cases": ("Missions", 0)}
    ask_menu(person, "Cases", "Rename")
    wait_for(QLineEdit)
    person.press("Ctrl+A")
    person.type("Boroughs")
    person.press("Return")
    wait_until(lambda: "Boroughs" in collections(person), "the new name")
    assert collections(person) == {"Missions": (None, 0), "Boroughs": ("Missions", 0)}
    person.press("Ctrl+Z")
    wait_until(lambda: "Cases" in collections(person), "the old name")


def test_a_post_dragged_onto_a_collection_is_in_it(person):
    if QGuiApplication.platformName() == "offscreen":
        pytest.skip("the offscreen platform refuses drags; under a display this is dragged")
    make(person, "Cases")
    tree, posts = person.pane.parts.tree, person.posts
    wait_until(lambda: len(person.titles()) == 4, "rows")
    row = posts.model().index(person.titles().index("Harbour lights"), 0)
    start = posts.visualRect(row).center()
    index = index_of(tree, "Cases")
    tree.scrollTo(index)
    person.drag_to(posts.viewport(), start, tree.viewport(), tree.visualRect(index).center())
    wait_until(lambda: collections(person) == {"Cases": (None, 1)}, "the post in it")
    person.click_row(tree, index_of(tree, "Cases"))
    wait_until(lambda: person.titles() == ["Harbour lights"], "the collection's posts")


def test_a_tag_takes_another_name_wherever_it_is_used(person):
    tree = person.pane.parts.tree
    index_of(tree, "policy")
    tree.expandAll()
    ask_menu(person, "policy", "Rename")
    wait_for(QLineEdit)
    person.press("Ctrl+A")
    person.type("politics")
    person.press("Return")
    wait_until(lambda: tags(person) == {"politics": 2, "slow": 1}, "the new name")
    person.press("Ctrl+Z")
    wait_until(lambda: tags(person) == {"policy": 2, "slow": 1}, "the old name")


def tags(person: Person) -> dict[str, int]:
    with reading(person.folder) as look:
        return {each.name: each.posts for each in look.shelves().tags}


def test_posts_are_taken_out_of_a_collection_by_key_and_stay_in_the_library(person):
    make(person, "Missions")
    action = person.posts.actions_of_posts["take-out"]
    assert not action.isEnabled()
    with reading(person.folder) as look:
        (missions,) = (each.id for each in look.shelves().collections)
        harbour = post_called(look, "Harbour lights")
    person.pane.collection_requested.emit([harbour], missions)
    wait_until(lambda: collections(person) == {"Missions": (None, 1)}, "a post in it")
    tree = person.pane.parts.tree
    person.click_row(tree, index_of(tree, "Missions"))
    wait_until(lambda: person.titles() == ["Harbour lights"], "the collection's posts")
    person.click_row(person.posts, 0)
    person.press("X")
    wait_until(lambda: collections(person) == {"Missions": (None, 0)}, "an empty collection")
    assert "Harbour lights" in titles_in(person.folder)
