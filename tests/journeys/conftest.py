"""Journeys: libraries of their own, people at windows, and nothing left when they have gone."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.store import library
from insightreader.ui import fonts
from insightreader.ui.theme import ThemeSwitch
from tests.journeys.desk import Person
from tests.journeys.shelf import fill
from tests.leaks import nothing_is_left
from tests.speaking import english

__all__ = ["english", "nothing_is_left"]

SIZE = 1280, 860
SitDown = Callable[..., Person]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with its fonts, and without dialogs that are another program's."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    fonts.load_before_window()
    fonts.apply_ui_font(qapp)
    return qapp


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a few posts, made once; every test gets a copy."""
    folder = tmp_path_factory.mktemp("shelf") / "Missions"
    fill(folder)
    return folder


@pytest.fixture
def full(shelf: Path, tmp_path: Path) -> Path:
    """A library with a few posts."""
    return Path(shutil.copytree(shelf, tmp_path / "Missions"))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A library that nothing was saved in."""
    folder = tmp_path / "Empty"
    library.create(folder, profile_name="Ann")
    return folder


@pytest.fixture
def sit_down(dressed: QApplication, home: Path, nothing_is_left: None) -> Iterator[SitDown]:
    """Open a window on a library; windows that a test leaves open are closed after it."""
    garbage = MainThreadGarbage(dressed)
    switch = ThemeSwitch(dressed, "light")
    people: list[Person] = []

    def begin(folder: Path, *, size: tuple[int, int] = SIZE) -> Person:
        people.append(Person(folder, switch, size=size))
        return people[-1].sit_down()

    yield begin
    for person in people:
        person.leave()
    garbage.close()
    switch.choose("light")
    switch.deleteLater()
