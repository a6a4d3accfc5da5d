"""Several libraries: made, opened and remembered, each in a window of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from insightreader.app.launching import open_window, window_command
from insightreader.base.paths import user_paths
from insightreader.services.libraries import recent_libraries, remember_library
from insightreader.services.settings import Settings
from insightreader.store import library
from insightreader.ui.dialogs.new_library import NewLibraryDialog
from tests.journeys.desk import wait_for, wait_gone, wait_until

pytestmark = pytest.mark.journey
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def opened(full, sit_down):
    """A person, and the libraries that would have been opened in other windows."""
    person = sit_down(full)
    folders: list[Path] = []

    def launch(folder: Path) -> bool:
        folders.append(folder)
        return True

    person.workspace.libraries.launch = launch
    return person, folders


def ask_for(person, action: str) -> None:
    person.press("Ctrl+K")
    person.choose_in_palette(action)


def test_a_new_library_is_asked_for_by_keyboard_alone(opened, full):
    person, folders = opened
    ask_for(person, "new library")
    dialog = wait_for(NewLibraryDialog)
    assert not dialog.make.isEnabled()
    person.type("Missions")
    assert "already" in dialog.sentence
    assert not dialog.make.isEnabled()
    person.type(" 2027")
    assert dialog.sentence == f"It will be {full.parent / 'Missions 2027'}."
    person.press("Return")
    wait_gone(dialog)
    assert folders == [full.parent / "Missions 2027"]
    assert "Missions 2027" in person.said


@pytest.mark.parametrize("name", ["a/b", "..", "a:b", "  "])
def test_a_name_that_is_none_is_refused(opened, name):
    person, folders = opened
    ask_for(person, "new library")
    dialog = wait_for(NewLibraryDialog)
    person.type(name)
    person.press("Return")
    assert not dialog.make.isEnabled()
    person.press("Esc")
    wait_gone(dialog)
    assert folders == []


def choose_folder(person, folder: Path) -> None:
    person.press("Ctrl+Alt+O")
    dialog = wait_for(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    dialog.reject()
    wait_gone(dialog)


def test_another_library_opens_in_another_window_and_its_own_does_not(opened, full, tmp_path):
    person, folders = opened
    other = tmp_path / "Other"
    library.create(other, profile_name="Ann")
    choose_folder(person, other)
    assert folders == [other]
    person.look_back()
    choose_folder(person, full)
    assert folders == [other]
    assert "This window" in person.said


def test_a_folder_without_a_library_is_refused_and_left_as_it_is(opened, tmp_path):
    person, folders = opened
    (tmp_path / "Photos").mkdir()
    choose_folder(person, tmp_path / "Photos")
    box = wait_for(QMessageBox)
    assert "no library" in box.text()
    person.press("Esc")
    wait_gone(box)
    assert folders == []
    assert not list((tmp_path / "Photos").iterdir())


def test_recent_libraries_are_offered_and_missing_ones_greyed(opened, full, tmp_path):
    person, folders = opened
    there, gone = tmp_path / "R&D", tmp_path / "Gone"
    for folder in (there, gone):
        library.create(folder, profile_name="Ann")
        remember_library(Settings(user_paths().settings_file), folder)
    shutil.rmtree(gone)
    menu = person.window.actions_of_window["recent-libraries"].menu()
    menu.popup(person.window.mapToGlobal(person.window.rect().center()))
    assert [(each.text(), each.isEnabled()) for each in menu.actions()] == [
        (f"Gone — {tmp_path} (missing)", False),
        (f"R&&D — {tmp_path}", True),
    ]
    person.choose_in_menu(menu, f"R&&D — {tmp_path}")
    assert folders == [there]


def test_title_names_no_post_that_was_erased(opened, full):
    person, _ = opened
    person.open_post("Five missions")
    post, engine = person.workspace.reader.post, person.workspace.engine
    engine.act(lambda desk: desk.organising.delete([post]))
    engine.act(lambda desk: desk.erasing.erase([post]))
    wait_until(
        lambda: person.window.windowTitle() == "Missions — InsightReader", "the library's name"
    )


def test_title_and_status_name_the_library_and_it_becomes_the_usual_one(opened, full):
    person, _ = opened
    assert person.window.windowTitle() == "Missions — InsightReader"
    person.open_post("Five missions")
    assert person.window.windowTitle() == "Five missions — Missions — InsightReader"
    ask_for(person, "open this library at start")
    assert person.settings.text("library.folder") == str(full)
    assert "Missions" in person.said


def test_a_window_makes_the_library_that_is_not_there_and_remembers_it(home, tmp_path):
    folder = tmp_path / "Made here"
    subprocess.run(
        [sys.executable, "-m", "tests.journeys.starter", str(folder), "0"],
        cwd=ROOT,
        check=True,
        timeout=90,
    )
    settings = Settings(user_paths().settings_file)
    assert recent_libraries(settings) == [folder]
    settings.keep_state_in(user_paths().state_of(folder))
    assert settings.text("window.geometry")
    assert Settings(user_paths().settings_file).text("window.geometry") == ""


def test_the_command_of_a_window_reaches_the_program(tmp_path):
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    blind = {key: value for key, value in os.environ.items() if key not in screens}
    blind["INSIGHTREADER_HOME"] = str(tmp_path / "home")
    done = subprocess.run(
        window_command(tmp_path / "Library"),
        check=False,
        env=blind,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert (done.returncode, "needs a display" in done.stderr) == (1, True)


def test_a_window_that_cannot_be_started_is_told(opened, tmp_path, monkeypatch):
    person, _ = opened
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no such program"))
    assert not open_window(tmp_path)
    person.workspace.libraries.launch = open_window
    library.create(tmp_path / "Other", profile_name="Ann")
    choose_folder(person, tmp_path / "Other")
    box = wait_for(QMessageBox)
    assert "could not be started" in box.text()
    person.press("Esc")
    wait_gone(box)
