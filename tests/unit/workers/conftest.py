"""Pools of a worker that misbehaves on demand, and the promise that nothing of them is left."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from insightreader.workers.limits import Limits
from insightreader.workers.pool import Pool
from tests import guards
from tests.unit.workers.wayward import COMMAND

PATIENCE_S = 60.0


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    """Fail a test that leaves a thread or a process behind."""
    threads, processes = guards.threads(), guards.child_processes()
    yield
    assert guards.left_over(threads, processes) == []


@pytest.fixture
def wayward_pool() -> Iterator[Callable[..., Pool]]:
    """Makes pools of the wayward worker and closes them."""
    pools = []

    def make(**options: object) -> Pool:
        options.setdefault("limits", Limits())
        pools.append(Pool("wayward", command=COMMAND, **options))
        return pools[-1]

    yield make
    for pool in pools:
        pool.close()


def until(what: Callable[[], object]) -> None:
    """Wait until ``what()`` is true; fail after a minute."""
    end = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.005)


def has_text(path: Path) -> Callable[[], bool]:
    """Whether a file that another process writes has come to be."""
    return lambda: path.exists() and path.read_text() != ""


def is_alive(pid: int) -> bool:
    """Whether process ``pid`` runs; one that only waits to be collected doesn't."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
