"""A small pool of worker processes that can end one hung job: see ``Pool``.

``concurrent.futures`` can't: its executors lose all their processes with one, and pickle.
"""

import itertools
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from types import TracebackType
from typing import Self

from insightreader.domain.errors import InsightReaderError
from insightreader.workers.jobs import Answer, JobKind, Priority, Question, Step
from insightreader.workers.limits import Limits
from insightreader.workers.orders import Order, Orders
from insightreader.workers.process import worker_command
from insightreader.workers.seat import Plan, Seat
from insightreader.workers.watch import Watch

NO_LIMITS = Limits()
JOBS_EACH = 200
"""A process is replaced after so many jobs, so that what its libraries leak doesn't add up."""


class PoolClosed(InsightReaderError):
    """The pool is shutting down and takes no more jobs."""


class Pool:
    """Up to ``size`` processes of worker ``name``, started when they are needed.

    A cancelled job is told to stop and its process killed ``grace_s`` seconds later; a process that
    has had nothing to do for ``idle_s`` seconds ends. ``command`` replaces the usual command line.
    Thread-safe.
    """

    def __init__(
        self,
        name: str,
        *,
        size: int = 1,
        limits: Limits = NO_LIMITS,
        grace_s: float = 0.5,
        idle_s: float | None = None,
        jobs_each: int = JOBS_EACH,
        command: Sequence[str] | None = None,
    ) -> None:
        self.name = name
        self._size = size
        self._orders = Orders()
        self._watch = Watch(grace_s=grace_s)
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._seats: list[Seat] = []
        self._unsettled: set[Order] = set()
        self._plan = Plan(command or worker_command(name), limits, jobs_each, idle_s)

    def submit(
        self,
        kind: JobKind[Question, Answer],
        question: Question,
        *,
        priority: Priority = Priority.SOON,
        on_step: Callable[[Step], object] | None = None,
    ) -> "Future[Answer]":
        """Queue a job. The future fails with the job's own typed error or with ``WorkerFailed``.

        The future can be cancelled until it has its result, while the job runs too. Its callbacks
        and ``on_step`` are called in a thread of the pool; the future of a cancelled job calls
        them in the thread that cancelled. Raises ``PoolClosed`` after ``close``.
        """
        future: Future[Answer] = Future()
        order = Order(next(self._numbers), kind, question, on_step, future)
        with self._lock:
            try:
                needs_seat = self._orders.put(order, priority=priority)
            except ValueError as error:
                raise PoolClosed(self.name) from error
            self._unsettled.add(order)
            if needs_seat and len(self._seats) < self._size:
                name = f"{self.name} {len(self._seats) + 1}"
                self._seats.append(Seat(self._orders, self._watch, name=name, plan=self._plan))
        future.add_done_callback(lambda _: self._settled(order))
        return future

    def run(
        self,
        kind: JobKind[Question, Answer],
        question: Question,
        *,
        on_step: Callable[[Step], object] | None = None,
    ) -> Answer:
        """Do a job and wait for its answer; an interrupted wait (Ctrl+C) cancels the job."""
        future = self.submit(kind, question, priority=Priority.ACT, on_step=on_step)
        try:
            return future.result()
        finally:
            future.cancel()

    def pids(self) -> list[int]:
        """The numbers of the processes that run now."""
        with self._lock:
            return [pid for seat in self._seats if (pid := seat.pid()) is not None]

    def close(self, *, within_s: float = 3.0) -> None:
        """Cancel what waits and what runs, end every process and thread; kill past ``within_s``."""
        end = time.monotonic() + within_s
        self._orders.close()
        with self._lock:
            seats = list(self._seats)
            unsettled = list(self._unsettled)
        for order in unsettled:
            order.future.cancel()
        for seat in seats:
            seat.join(max(0.0, end - time.monotonic()))
            seat.kill()
            seat.join(1.0)
        self._watch.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _settled(self, order: Order) -> None:
        with self._lock:
            self._unsettled.discard(order)
        if order.future.cancelled():
            self._watch.cancel(order.number)
