"""A folder of notes: written when asked, and brought up to date after a change, in a pause."""

import pytest

from insightreader.ui.dialogs.notes_folder import NotesFolderDialog
from insightreader.ui.presenters.notes_folder import NotesFolderPresenter
from tests.journeys.desk import Person, wait_for, wait_gone, wait_until

pytestmark = pytest.mark.journey
FILE = "Harbour lights.md"


@pytest.fixture
def person(full, sit_down) -> Person:
    someone = sit_down(full)
    NotesFolderPresenter(
        someone.workspace.engine,
        someone.window,
        settings=someone.settings,
        exporting=someone.workspace.exporting,
        pause_ms=0,
    )
    return someone


def choose(person: Person, folder: str, *, follows: bool) -> None:
    dialog = person.workspace.notes_folder.show()
    wait_for(NotesFolderDialog)
    dialog.folder.set_path(folder)
    dialog.follows.setChecked(follows)
    dialog.done_button.setFocus()
    person.press("Space")
    wait_gone(dialog)
    person.look_back()


def test_the_folder_follows_the_library(person, tmp_path):
    folder = tmp_path / "Notes"
    choose(person, str(folder), follows=True)
    wait_until((folder / FILE).exists, "the file of a post")
    person.open_post("Harbour lights")
    start = person.text.index("forty lights")
    person.select_by_keys(start, start + len("forty lights"))
    person.press("2")
    wait_until(lambda: "forty lights" in (folder / FILE).read_text("utf-8"), "the note")
    assert len(list(folder.glob("*.md"))) == 4
    person.workspace.engine.act(lambda desk: desk.pseudonyms.set("forty", "Person A"))
    wait_until(lambda: "Person A lights" in (folder / FILE).read_text("utf-8"), "the other name")


def test_a_folder_that_is_given_up_is_written_no_more(person, tmp_path):
    folder = tmp_path / "Notes"
    choose(person, str(folder), follows=True)
    wait_until((folder / FILE).exists, "the file of a post")
    choose(person, "", follows=False)
    assert person.settings.text("window.notes_folder") == ""
    assert not person.settings.flag("window.notes_folder_follows")
    assert (folder / FILE).exists()
