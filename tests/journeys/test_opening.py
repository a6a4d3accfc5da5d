"""Opening what is damaged, or newer than this program."""

import shutil

import apsw
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from insightreader.app.opening import open_or_explain
from insightreader.services import backup
from insightreader.store.library import DATABASE
from tests.journeys.desk import find, seek, wait_until
from tests.journeys.shelf import ORDER

pytestmark = pytest.mark.journey


@pytest.fixture
def answer(dressed):
    """Answer the next message box, which has an event loop of its own; keep what it said."""
    said: list[str] = []
    hands: list[QTimer] = []

    def begin(button: str) -> list[str]:
        hand = QTimer(QApplication.instance(), interval=5)

        def look() -> None:
            box = seek(QMessageBox)
            if box is not None:
                hand.stop()
                said.append(box.text())
                find(QPushButton, button, within=box).click()

        hand.timeout.connect(look)
        hand.start()
        hands.append(hand)
        return said

    yield begin
    for hand in hands:
        hand.stop()
        hand.deleteLater()


def damage(folder) -> None:
    """Overwrite the head of the library's file, as a failing disk may."""
    for ending in ("-wal", "-shm"):
        (folder / f"{DATABASE}{ending}").unlink(missing_ok=True)
    file = folder / DATABASE
    file.write_bytes(b"\xff" * 4096 + file.read_bytes()[4096:])


def test_damaged_library_is_replaced_by_its_backup_when_that_is_wanted(full, answer, sit_down):
    backup.back_up(full)
    damage(full)
    said = answer("Restore the backup")
    assert open_or_explain(full) == full
    assert "damaged" in said[0]
    person = sit_down(full)
    wait_until(lambda: tuple(person.titles()) == ORDER, "the posts")


def test_damaged_library_without_a_backup_is_left_as_it_is(full, answer, home):
    shutil.rmtree(full / "backups", ignore_errors=True)
    damage(full)
    before = (full / DATABASE).read_bytes()
    said = answer("OK")
    assert open_or_explain(full) is None
    assert "no good backup" in said[0]
    assert (full / DATABASE).read_bytes() == before


def test_library_of_a_newer_version_can_be_read_and_says_that_it_is_only_that(full, sit_down):
    connection = apsw.Connection(str(full / DATABASE))
    connection.pragma("user_version", 999)
    connection.close()
    assert open_or_explain(full) == full
    person = sit_down(full)
    person.open_post("Harbour lights")
    wait_until(lambda: "read only" in library_words(person), "that it is read only")
    person.press("Alt+1", "S")
    person.wait_for_words("can only be read here")
    assert "forty lights" in person.text


def library_words(person) -> str:
    return " ".join(label.text() for label in person.window.status.findChildren(QLabel))
