"""The list follows the reader, whatever opened the post."""

import pytest
from PySide6.QtWidgets import QPushButton

from insightreader.domain.listing import SmartList
from tests.journeys.desk import Person, find, wait_until
from tests.journeys.stored import titles_in

pytestmark = pytest.mark.journey


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody who reads one post."""
    someone = sit_down(full)
    someone.open_post("Harbour lights")
    return someone


def chosen(person: Person) -> list[str]:
    return [row.title for row in person.posts.selected_posts()]


def choose_from_palette(person: Person, title: str) -> None:
    person.press("Ctrl+K")
    person.choose_in_palette(title)
    person.look_back()
    person.wait_for_post(title)


def test_keys_of_the_list_act_on_the_post_that_the_palette_opened(person):
    choose_from_palette(person, "Five missions")
    assert chosen(person) == ["Five missions"]
    person.press("Alt+1", "S")
    wait_until(lambda: titles_in(person.folder, SmartList.STARRED), "a star")
    assert titles_in(person.folder, SmartList.STARRED) == ["Five missions"]


def test_back_and_forward_take_the_list_along(person):
    choose_from_palette(person, "Five missions")
    person.press("Alt+Left")
    person.wait_for_post("Harbour lights")
    assert chosen(person) == ["Harbour lights"]
    person.press("Alt+Right")
    person.wait_for_post("Five missions")
    assert chosen(person) == ["Five missions"]
    person.press("Alt+1", "K")
    assert person.current_title() == "The quiet archive"


def test_nothing_is_selected_while_the_post_that_is_read_is_not_listed(person):
    person.press("S")
    wait_until(lambda: titles_in(person.folder, SmartList.STARRED), "a star")
    person.click(find(QPushButton, "Starred"))
    wait_until(lambda: person.titles() == ["Harbour lights"], "the starred posts")
    assert chosen(person) == ["Harbour lights"]
    choose_from_palette(person, "Five missions")
    assert chosen(person) == []


def test_several_selected_posts_stay_selected_when_one_of_them_is_opened(person):
    person.walk_to("The quiet archive")
    person.press("Shift+Down", "Return")
    person.wait_for_post("The quiet archive")
    assert sorted(chosen(person)) == ["Five missions", "The quiet archive"]
