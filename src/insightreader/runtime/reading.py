"""Reading off the main thread: queries with keys, where a newer one replaces the older."""

import threading
from collections import deque
from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from insightreader.runtime.lane import LaneClosed
from insightreader.runtime.tasks import Mailbox, Outcome, Task, attempt

Reader = TypeVar("Reader")
Value = TypeVar("Value")
_AGAIN_MS = 10


@dataclass(slots=True, eq=False)
class _Query(Generic[Reader]):
    key: Hashable
    read: Callable[[Reader], object]
    task: Task[Any]
    reader: Reader | None = None
    """The connection that it runs on, while it runs."""
    is_unwanted: bool = False


class ReadLane(QObject, Generic[Reader]):
    """Answers queries in ``size`` threads, each with a connection of its own, opened when needed.

    ``interrupt`` must be callable from any thread and make a running query on a connection end.
    The lane itself is for the main thread.
    """

    def __init__(
        self,
        open_reader: Callable[[], AbstractContextManager[Reader]],
        *,
        interrupt: Callable[[Reader], object],
        mailbox: Mailbox,
        size: int = 2,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_reader = open_reader
        self._interrupt = interrupt
        self._mailbox = mailbox
        self._queries: deque[_Query[Reader]] = deque()
        self._newest: dict[Hashable, _Query[Reader]] = {}
        self._running: set[_Query[Reader]] = set()
        self._changed = threading.Condition()
        self._is_closing = False
        self._again = QTimer(self, interval=_AGAIN_MS)
        self._again.timeout.connect(self._interrupt_unwanted)
        self._threads = [
            threading.Thread(target=self._run, name=f"read lane {number}") for number in range(size)
        ]
        for thread in self._threads:
            thread.start()

    def ask(self, key: Hashable, read: Callable[[Reader], Value]) -> Task[Value]:
        """Run ``read`` on a connection. An older query of the same ``key`` ends without an answer.

        Raises ``LaneClosed`` after ``close``. A query of key None is replaced by none.
        """
        task: Task[Value] = Task(self._mailbox)
        query: _Query[Reader] = _Query(key, read, task)
        task.stop_with(partial(self._drop, query))
        with self._changed:
            if self._is_closing:
                raise LaneClosed
            older = self._newest.get(key)
            if older is not None:
                self._end_early(older)
            if key is not None:
                self._newest[key] = query
            self._queries.append(query)
            self._changed.notify()
        return task

    def close(self) -> None:
        """Drop what waits, interrupt what runs, and close the connections."""
        with self._changed:
            self._is_closing = True
            for query in (*self._queries, *self._running):
                self._end_early(query)
            self._changed.notify_all()
        self._again.stop()
        for thread in self._threads:
            while thread.is_alive():
                self._interrupt_unwanted()
                thread.join(_AGAIN_MS / 1000)
        self._mailbox.deliver_all()

    def _drop(self, query: _Query[Reader]) -> None:
        with self._changed:
            self._end_early(query)

    def _end_early(self, query: _Query[Reader]) -> None:
        query.is_unwanted = True
        if query in self._running and not self._again.isActive():
            self._interrupt_unwanted()
            self._again.start()

    @Slot()
    def _interrupt_unwanted(self) -> None:
        """Interrupt, again and again: one that meets no running statement is forgotten."""
        # Under the lock a connection can't go on to another query meanwhile.
        with self._changed:
            unwanted = [query for query in self._running if query.is_unwanted]
            for query in unwanted:
                if query.reader is not None:
                    self._interrupt(query.reader)
        if not unwanted:
            self._again.stop()

    def _run(self) -> None:
        with ExitStack() as stack:
            opened: Outcome[Reader] = Outcome()
            while (query := self._take()) is not None:
                if opened.value is None:
                    opened = attempt(lambda: stack.enter_context(self._open_reader()))
                outcome: Outcome[Any] = Outcome(error=opened.error)
                if opened.value is not None:
                    outcome = self._answer(query, opened.value)
                self._finish(query, outcome)

    def _take(self) -> _Query[Reader] | None:
        with self._changed:
            while not self._queries:
                if self._is_closing:
                    return None
                self._changed.wait()
            query = self._queries.popleft()
            self._running.add(query)
            return query

    def _answer(self, query: _Query[Reader], reader: Reader) -> Outcome[Any]:
        with self._changed:
            if query.is_unwanted:
                return Outcome(is_cancelled=True)
            query.reader = reader
        outcome = attempt(lambda: query.read(reader))
        with self._changed:
            query.reader = None
        return outcome

    def _finish(self, query: _Query[Reader], outcome: Outcome[Any]) -> None:
        with self._changed:
            self._running.discard(query)
            if self._newest.get(query.key) is query:
                del self._newest[query.key]
        self._mailbox.post(partial(_settle, query, outcome))


def _settle(query: _Query[Any], outcome: Outcome[Any]) -> None:
    """Whether an answer is still wanted is known only here, in the thread that asks."""
    query.task.settle(Outcome(is_cancelled=True) if query.is_unwanted else outcome)
