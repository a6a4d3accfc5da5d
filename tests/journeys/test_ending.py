"""A program that is told to end by a signal ends as by its window's button."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.stored import notes_of
from tests.journeys.typist import TITLE, TYPED

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals"),
]
ROOT = Path(__file__).resolve().parent.parent.parent


def is_running(pid: int) -> bool:
    """Whether a process of that number lives; one that only waits to be reaped doesn't."""
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
    ).stdout.strip()
    return bool(state) and not state.startswith("Z")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_what_is_typed_is_kept_and_no_process_left_when_a_signal_ends_the_program(
    full, home, number
):
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.unsaved", str(full)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert program.stdout is not None
    word, *workers = program.stdout.readline().split()
    assert word == "typed"
    assert workers
    os.kill(program.pid, number)
    _, errors = program.communicate()
    assert (program.returncode, "Traceback" in errors) == (0, False)
    assert [each.comment for each in notes_of(full, TITLE)] == [TYPED]
    assert not [pid for pid in workers if is_running(int(pid))]
