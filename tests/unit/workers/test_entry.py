"""The hidden command line of workers, and what comes before any job."""

import subprocess
import sys

import pytest

from insightreader.workers.entry import main
from insightreader.workers.process import worker_command


@pytest.mark.parametrize("words", [[], ["nonsense"], ["../cleaning"]])
def test_an_unknown_worker_is_refused(words, capsys):
    assert main(words) == 2
    assert "no such worker" in capsys.readouterr().err


def test_a_worker_is_started_without_the_current_folder_on_its_path():
    assert worker_command("cleaning")[1:] == ["-P", "-m", "insightreader", "--worker", "cleaning"]


def test_a_frozen_program_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command("cleaning") == [sys.executable, "--worker", "cleaning"]


@pytest.mark.parametrize("name", ["cleaning", "rendering", "indexing", "searching"])
def test_every_worker_ends_quietly_when_its_input_closes_before_anything_is_said(name):
    done = subprocess.run(worker_command(name), input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_worker_that_is_told_garbage_ends():
    done = subprocess.run(
        worker_command("rendering"), input=b"GET / HTTP/1.1", capture_output=True, check=False
    )
    assert done.returncode not in {0, 1}
    assert done.stdout == b""


@pytest.mark.parametrize(
    ("name", "unneeded"),
    [
        ("rendering", ["PySide6", "apsw", "whoosh", "trafilatura", "insightreader.capture"]),
        ("cleaning", ["PySide6", "apsw", "whoosh", "insightreader.store"]),
        ("indexing", ["PySide6", "trafilatura", "insightreader.capture", "numpy"]),
        ("searching", ["PySide6", "trafilatura", "insightreader.capture"]),
    ],
)
def test_a_worker_loads_only_what_it_needs(name, unneeded):
    code = (
        "import sys; from insightreader.workers.entry import _WORKERS\n"
        f"list(_WORKERS[{name!r}]()); print([name for name in {unneeded!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"
