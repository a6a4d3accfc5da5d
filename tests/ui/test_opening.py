"""A library that can't be opened is explained at start, and its backup offered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from insightreader.app.opening import open_or_explain
from insightreader.services import backup
from insightreader.services.reading import Reading
from insightreader.store.layout import CAPTURES, DATABASE
from insightreader.store.library import Library
from tests.building import MISSIONS, new_library, save

RESTORE = "Restore the backup"


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    """A library with one post and a backup."""
    with new_library(tmp_path / "library") as library:
        save(library)
    backup.back_up(tmp_path / "library")
    return tmp_path / "library"


@pytest.fixture
def answer(qapp: QApplication) -> Iterator[Callable[..., list[str]]]:
    """Presses the named buttons of the message boxes to come; collects what they say."""
    timer = QTimer(interval=1)
    said: list[str] = []
    waiting: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            wanted = waiting.pop(0) if waiting else ""
            said.append(box.text())
            buttons = {each.text().replace("&", ""): each for each in box.buttons()}
            buttons[wanted].click() if wanted in buttons else box.reject()

    def begin(*buttons: str) -> list[str]:
        waiting.extend(buttons)
        return said

    timer.timeout.connect(press)
    timer.start()
    yield begin
    timer.stop()
    timer.deleteLater()


def test_a_library_is_made_where_there_is_none_and_opened_without_a_word(tmp_path, home, answer):
    said = answer()
    assert open_or_explain(tmp_path / "new") == tmp_path / "new"
    assert open_or_explain(tmp_path / "new") == tmp_path / "new"
    assert said == []


@pytest.mark.parametrize("damage", [b"", b"no database" * 900])
def test_a_damaged_database_is_replaced_by_the_backup(folder, answer, damage):
    (folder / DATABASE).write_bytes(damage)
    said = answer(RESTORE)
    assert open_or_explain(folder) == folder
    assert len(said) == 1
    assert "damaged" in said[0]
    with Library(folder) as library:
        assert Reading(library).capture(1) == MISSIONS.encode()


def test_lost_captures_are_told_and_brought_back(folder, answer):
    (folder / CAPTURES).unlink()
    said = answer(RESTORE)
    assert open_or_explain(folder) == folder
    assert "missing" in said[0]
    with Library(folder) as library:
        assert Reading(library).capture(1) == MISSIONS.encode()


def test_who_declines_the_backup_keeps_the_file_as_it_is(folder, answer):
    (folder / DATABASE).write_bytes(b"")
    said = answer("Close")
    assert open_or_explain(folder) is None
    assert len(said) == 1
    assert (folder / DATABASE).read_bytes() == b""


def test_without_a_backup_that_is_said(folder, answer):
    for path in (folder / "backups").glob("*.db"):
        path.unlink()
    (folder / DATABASE).write_bytes(b"")
    said = answer()
    assert open_or_explain(folder) is None
    assert "no good backup" in said[0]


def test_a_backup_that_cannot_be_put_in_place_is_explained(folder, answer):
    (folder / DATABASE).write_bytes(b"")
    # Where the copy would be written there is a folder.
    (folder / f"{DATABASE}.restored").mkdir()
    said = answer(RESTORE)
    assert open_or_explain(folder) is None
    assert len(said) == 2
    assert "disk refused" in said[1]
