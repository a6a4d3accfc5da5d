"""A comment being typed outlives the window that it is typed in."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.desk import wait_until
from tests.journeys.stored import notes_of
from tests.journeys.typist import TITLE, TYPED

pytestmark = pytest.mark.journey
ROOT = Path(__file__).resolve().parent.parent.parent


def test_comment_half_typed_when_the_program_was_killed_is_there_at_the_next_start(full, sit_down):
    typist = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.typist", str(full)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert typist.stdout is not None
    assert typist.stdout.readline() == "typed\n"
    typist.kill()
    typist.communicate()
    (note,) = notes_of(full, TITLE)
    assert note.comment == ""

    person = sit_down(full)
    person.wait_for_post(TITLE)
    wait_until(lambda: [each.comment for each in person.annotations()] == [TYPED], "the comment")
    assert [each.comment for each in notes_of(full, TITLE)] == [TYPED]
    person.press("Ctrl+Z")
    wait_until(lambda: [each.comment for each in person.annotations()] == [""], "it undone")
