"""The codebook at the window: made, renamed, nested, merged and looked at as it was, by keys."""

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

from insightreader.services.evidence.codebook import codebook_of
from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.workspaces import WorkspaceName
from tests.journeys.desk import Person, find, index_of, raise_up, wait_for, wait_gone, wait_until
from tests.journeys.stored import reading

pytestmark = pytest.mark.journey


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody at an empty codebook."""
    someone = sit_down(full)
    someone.press("Ctrl+2")
    wait_until(lambda: find(CodebookView), "the codebook")
    return someone


def names(person: Person) -> list[str]:
    """Codes as they are stored: "Case/Harbour"."""
    with reading(person.folder) as look:
        book = codebook_of(look._source)  # noqa: SLF001
    families = {each.id: each.name for each in book.dimensions}
    parents = {each.id: each.name for each in book.codes}
    return [
        "/".join(
            part for part in (families[each.dimension], parents.get(each.parent), each.name) if part
        )
        for each in book.codes
    ]


def add(person: Person, key: str, name: str) -> None:
    person.press(key)
    dialog = wait_for(QInputDialog)
    person.type(name + "\n")
    wait_gone(dialog)
    raise_up(person.window)
    index_of(tree(person), name)
    wait_until(lambda: tree(person).currentIndex().data() == name, f"{name} to be current")


def tree(person: Person):
    return find(CodebookView).tree


def start(person: Person) -> None:
    """A dimension with two codes."""
    find(CodebookView).home.setFocus()
    add(person, "D", "Case")
    add(person, "N", "Harbour")
    add(person, "N", "Lights")


def test_codes_are_made_renamed_and_nested_by_keys(person):
    start(person)
    add(person, "B", "Keepers")
    assert names(person) == ["Case/Harbour", "Case/Lights", "Case/Lights/Keepers"]
    person.press("F2")
    wait_until(lambda: tree(person).findChild(QLineEdit), "the editor")
    person.press("Ctrl+A")
    person.type("Wardens\n")
    index_of(tree(person), "Wardens")
    person.press("Ctrl+Z")
    index_of(tree(person), "Keepers")


def test_a_code_is_merged_into_another_that_is_found_by_typing(person):
    start(person)
    person.press("M")
    dialog = wait_for(PickerDialog)
    person.type("harb")
    person.press("Return")
    wait_gone(dialog)
    raise_up(person.window)
    wait_until(lambda: names(person) == ["Case/Harbour"], "the merge")
    person.press("Ctrl+Z")
    wait_until(lambda: names(person) == ["Case/Harbour", "Case/Lights"], "the undo")


def test_codes_change_places_with_their_neighbours(person):
    start(person)
    person.press("Alt+Up")
    wait_until(lambda: names(person) == ["Case/Lights", "Case/Harbour"], "the move")


def test_the_codebook_is_shown_as_it_was(person):
    start(person)
    person.press("Y")
    view = find(CodebookView)
    wait_until(lambda: view.past.isVisible() and view.past.slider.maximum() == 2, "the past")
    person.press("Home")
    family = view.tree.codes.index
    wait_until(lambda: view.tree.codes.rowCount(family(0, 0)) == 0, "the dimension alone")
    person.press("Escape")
    wait_until(lambda: view.tree.codes.rowCount(family(0, 0)) == 2, "today")


def test_what_a_code_means_is_stored_when_the_field_is_left(person):
    start(person)
    field = find(CodebookView).details.fields["definition"]
    person.click(field)
    person.type("What shines at sea")
    person.press("Ctrl+1")

    def stored() -> list[str]:
        with reading(person.folder) as look:
            return [each.definition for each in codebook_of(look._source).codes]  # noqa: SLF001

    wait_until(lambda: "What shines at sea" in stored(), "the definition")


def test_the_workspace_is_remembered_and_nothing_of_it_is_built_before(full, sit_down):
    someone = sit_down(full)
    assert someone.window.workspaces.page(WorkspaceName.EVIDENCE) is None
    someone.press("Ctrl+2")
    wait_until(lambda: find(CodebookView), "the codebook")
    someone.window.closing.emit()
    assert someone.settings.text("window.workspace") == "evidence"
    someone.press("Alt+1")
    assert someone.window.workspaces.current is WorkspaceName.READ


def test_the_keyboard_is_at_the_posts_when_reading_is_shown_for_the_first_time(full, sit_down):
    before = sit_down(full)
    before.press("Ctrl+2")
    wait_until(find(CodebookView).nothing.isVisible, "the empty codebook")
    before.leave()
    someone = sit_down(full)
    wait_until(find(CodebookView).nothing.isVisible, "the empty codebook")
    assert find(CodebookView).isAncestorOf(QApplication.focusWidget())
    someone.press("Ctrl+1")
    assert QApplication.focusWidget() is someone.posts
