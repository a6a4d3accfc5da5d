"""A parent that is killed leaves no worker behind, whatever the worker is at."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from insightreader.workers.pool import Pool
from tests.unit.workers import wayward
from tests.unit.workers.conftest import has_text, is_alive, until

ROOT = Path(__file__).resolve().parents[3]


def be_a_parent(job: str, marker: str) -> None:
    """Run in a process of its own: keep a worker busy for ever."""
    with Pool("wayward", command=wayward.COMMAND) as pool:
        pool.run(getattr(wayward, job), marker)


@pytest.mark.parametrize("job", ["SLEEP", "SPIN", "BACKTRACK", "OFFSPRING"])
def test_a_parent_killed_at_once_leaves_no_worker(tmp_path, job):
    marker = tmp_path / "marker"
    code = f"from {__name__} import be_a_parent; be_a_parent({job!r}, {str(marker)!r})"
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    busy = tmp_path / "marker.self" if job == "OFFSPRING" else marker
    until(has_text(busy))
    worker = int(busy.read_text())
    assert is_alive(worker)
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    until(lambda: not is_alive(worker))
    if job == "OFFSPRING":
        os.kill(int(marker.read_text()), signal.SIGKILL)


def test_an_idle_worker_ends_with_its_parent(tmp_path):
    marker = tmp_path / "marker"
    code = (
        f"import os, pathlib; from {__name__} import Pool, wayward\n"
        "pool = Pool('wayward', command=wayward.COMMAND)\n"
        f"pathlib.Path({str(marker)!r}).write_text(str(pool.run(wayward.PID, '')))\n"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False)
    until(lambda: not is_alive(int(marker.read_text())))


def test_a_program_that_forgets_to_close_its_pool_still_ends(tmp_path):
    code = (
        f"from {__name__} import Pool, wayward\n"
        "pool = Pool('wayward', command=wayward.COMMAND)\n"
        "print(pool.run(wayward.PID, ''))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    until(lambda: not is_alive(int(done.stdout)))
