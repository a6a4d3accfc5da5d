"""Jobs that wait for a worker, most urgent first."""

import heapq
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

from insightreader.workers.jobs import JobKind, Step


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """One job with its future. Numbers rise with age."""

    number: int
    kind: JobKind[Any, Any]
    question: Any
    on_step: Callable[[Step], object] | None
    future: "Future[Any]" = field(default_factory=Future)

    def settle(self, answer: object) -> None:
        """Hand over the answer, or an exception as the failure, unless the job was cancelled.

        A future stays pending while its job runs, so that it can be cancelled until this moment.
        """
        if self.future.set_running_or_notify_cancel():
            if isinstance(answer, BaseException):
                self.future.set_exception(answer)
            else:
                self.future.set_result(answer)


class Orders:
    """A queue by priority, then age. Thread-safe."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int, Order]] = []
        self._changed = threading.Condition()
        self._takers = 0
        self._closed = False

    def put(self, order: Order, *, priority: int) -> bool:
        """Add ``order``; True when nobody is free to take it. ValueError after ``close``."""
        with self._changed:
            if self._closed:
                raise ValueError("the queue is closed")
            heapq.heappush(self._heap, (priority, order.number, order))
            self._changed.notify()
            return len(self._heap) > self._takers

    def take(self, *, patience_s: float | None) -> Order | None:
        """Wait for the next order not cancelled; None after ``patience_s`` seconds or if closed."""
        with self._changed:
            self._takers += 1
            try:
                while True:
                    while self._heap:
                        _, _, order = heapq.heappop(self._heap)
                        if not order.future.cancelled():
                            return order
                    if self._closed or not self._changed.wait(patience_s):
                        return None
            finally:
                self._takers -= 1

    def is_closed(self) -> bool:
        """Whether no more orders will come."""
        return self._closed

    def close(self) -> None:
        """Refuse further orders and wake all takers; what waits can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
