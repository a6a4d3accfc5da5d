"""A pool under everything at once: every future ends, and as its own job decided."""

import random
import signal
from concurrent.futures import CancelledError, Future

import pytest

from insightreader.domain.errors import QuoteNotFound, WorkerFailed
from insightreader.workers.jobs import Priority
from insightreader.workers.limits import Limits
from insightreader.workers.pool import Pool
from tests.unit.workers import wayward
from tests.unit.workers.conftest import PATIENCE_S

KINDS = ["echo"] * 12 + ["raise", "crash", "garbage", "lie", "swell", "hang", "cancel"]


def submitted(pool: Pool, what: str, number: int, priority: Priority) -> "Future[object]":
    kind, question = {
        "raise": (wayward.RAISE, "user"),
        "crash": (wayward.CRASH, int(signal.SIGKILL)),
        "garbage": (wayward.GARBAGE, b"\1" * 50),
        "lie": (wayward.LIE, ""),
        "swell": (wayward.SWELL, 900),
        "hang": (wayward.HANG, ""),
    }.get(what, (wayward.ECHO, {str(number): bytes(number)}))
    return pool.submit(kind, question, priority=priority)


def ending(future: "Future[object]") -> object:
    """How a future ended: its value, or the class and reason of its error."""
    try:
        return future.result(PATIENCE_S)
    except CancelledError:
        return "cancelled"
    except QuoteNotFound:
        return "QuoteNotFound"
    except WorkerFailed as error:
        return error.data["reason"]


@pytest.mark.parametrize("seed", [1, 2])
def test_every_job_ends_as_it_must_whatever_the_others_do(wayward_pool, seed):
    dice = random.Random(seed)
    pool = wayward_pool(
        size=2, grace_s=0.1, jobs_each=7, limits=Limits(wall_s=1.0, memory_bytes=600 << 20)
    )
    wanted = [dice.choice(KINDS) for _ in range(80)]
    futures = [
        submitted(pool, what, number, dice.choice(list(Priority)))
        for number, what in enumerate(wanted)
    ]
    were_cancelled = {
        number
        for number, what in enumerate(wanted)
        if what == "cancel" and futures[number].cancel()
    }
    reasons = {
        "raise": "QuoteNotFound",
        "crash": "crash",
        "garbage": "crash",
        "lie": "crash",
        "swell": "memory",
        "hang": "time",
    }
    for number, (what, future) in enumerate(zip(wanted, futures, strict=True)):
        if number in were_cancelled:
            expected: object = "cancelled"
        else:
            expected = reasons.get(what, {str(number): bytes(number)})
        assert ending(future) == expected, (number, what)


def test_a_pool_that_is_closed_under_load_ends_every_future(wayward_pool):
    pool = wayward_pool(size=2, grace_s=0.1)
    futures = [
        submitted(pool, what, number, Priority.SOON)
        for number, what in enumerate(["hang", "echo", "crash", "hang"] * 20)
    ]
    pool.close()
    assert all(future.done() for future in futures)
    assert pool.pids() == []
