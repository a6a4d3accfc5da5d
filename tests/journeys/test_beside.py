"""Other programs at work on the same library: the command line, a second start, a link."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from insightreader.app.instance import Instance, hand_over
from tests.journeys.desk import wait_for, wait_gone, wait_until
from tests.journeys.stored import post_called, reading

pytestmark = pytest.mark.journey
ROOT = Path(__file__).resolve().parent.parent.parent


def start(*words: str) -> subprocess.Popen[str]:
    """Start the program in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "insightreader", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Go on in the window until the process has ended; return code and what it said."""
    out, err = process.communicate()
    return process.returncode, out, err


def uid_of(folder: Path, title: str) -> str:
    with reading(folder) as look:
        return str(look.rows([post_called(look, title)])[0].uid)


def test_window_shows_what_the_command_line_writes(full, sit_down, tmp_path):
    person = sit_down(full)
    person.open_post("Harbour lights")
    uid, library = uid_of(full, "Harbour lights"), ["--library", str(full)]
    code, _, err = ended(start(*library, "tag", uid, "+seaside"))
    assert (code, err) == (0, "")
    wait_until(lambda: "seaside" in shown_tags(person, "Harbour lights"), "the tag")

    code, _, err = ended(
        start(*library, "annotate", uid, "--quote", "forty lights", "--comment", "Count them")
    )
    assert (code, err) == (0, "")
    wait_until(lambda: [each.comment for each in person.annotations()] == ["Count them"], "a card")
    assert person.article.scene.highlights.get(person.annotations()[0].id) is not None

    page = tmp_path / "lamp.txt"
    page.write_text("The lamp\n\nA lamp burns for a year.\n\nThen somebody climbs up to it.")
    code, _, err = ended(start(*library, "add", str(page)))
    assert (code, err) == (0, "")
    wait_until(lambda: "The lamp" in person.titles(), "the new row")


def shown_tags(person, title: str) -> tuple[str, ...]:
    model = person.pane.parts.posts
    for row in range(model.rowCount()):
        post = model.known_post(model.id_at(row))
        if post is not None and post.title == title:
            return post.tags
    return ()


def test_second_start_hands_over_and_a_link_opens_its_post(full, sit_down):
    person = sit_down(full)
    instance = Instance(full, person.workspace)
    instance.raise_asked.connect(person.workspace.raise_window)
    instance.open_asked.connect(person.workspace.open_link)
    link = f"insightreader:open/{uid_of(full, 'Harbour lights')}"
    second = start("--library", str(full), link)
    person.wait_for_post("Harbour lights")
    assert ended(second) == (0, "", "")
    assert QGuiApplication.topLevelWindows()

    strange = start("--library", str(full), "insightreader:open/0190-nothing")
    assert ended(strange) == (0, "", "")
    box = wait_for(QMessageBox)
    assert "id in it is incomplete" in box.text()
    person.press("Escape")
    wait_gone(box)
    person.look_back()
    unknown = "insightreader:open/01900000-0000-7000-8000-000000000000"
    third = start("--library", str(full), unknown)
    person.wait_for_words("isn't there any more")
    assert ended(third)[0] == 0
    assert person.workspace.reader.details.row.title == "Harbour lights"
    instance.close()
    assert not hand_over(full, "raise")
