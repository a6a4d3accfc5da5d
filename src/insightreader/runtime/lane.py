"""The writer lane: one thread owns the library's read-write handle and does all acts in turn."""

import heapq
import itertools
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar, cast, overload

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import InsightReaderError
from insightreader.runtime.hub import ChangeHub
from insightreader.runtime.tasks import Mailbox, Outcome, Task, attempt
from insightreader.workers.jobs import Priority

Services = TypeVar("Services")
Value = TypeVar("Value")


class LaneClosed(InsightReaderError):
    """The lane finishes what it accepted, and takes no more."""


@dataclass(slots=True)
class _Act(Generic[Services]):
    work: Callable[[Services], object]
    task: Task[Any]
    initiator: object


class WriterLane(QObject, Generic[Services]):
    """Runs acts on services that ``open_services`` makes, in its own thread, urgent ones first.

    Results, and changes to the hub, arrive in the main thread through ``mailbox``.
    """

    opened = Signal()
    failed_to_open = Signal(object)
    """The error; every act fails with it."""

    def __init__(
        self,
        open_services: Callable[[], AbstractContextManager[Services]],
        *,
        mailbox: Mailbox,
        hub: ChangeHub,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_services = open_services
        self._mailbox = mailbox
        self._hub = hub
        self._heap: list[tuple[int, int, _Act[Services]]] = []
        self._numbers = itertools.count()
        self._changed = threading.Condition()
        self._is_closing = False
        self._thread = threading.Thread(target=self._run, name="writer lane")
        self._thread.start()

    @overload
    def submit(
        self,
        work: Callable[[Services], Done[Value]],
        *,
        priority: Priority = ...,
        initiator: object = ...,
    ) -> Task[Value]: ...

    @overload
    def submit(
        self,
        work: Callable[[Services], Value],
        *,
        priority: Priority = ...,
        initiator: object = ...,
    ) -> Task[Value]: ...

    def submit(
        self,
        work: Callable[[Services], Any],
        *,
        priority: Priority = Priority.ACT,
        initiator: object = None,
    ) -> Task[Any]:
        """Run ``work`` in its turn; of a ``Done`` the task gets the value, the hub the changes.

        ``initiator`` goes to the hub with them. Raises ``LaneClosed`` after ``close``.
        """
        act = _Act(work, Task[Any](self._mailbox), initiator)
        with self._changed:
            if self._is_closing:
                raise LaneClosed
            heapq.heappush(self._heap, (priority, next(self._numbers), act))
            self._changed.notify()
        return act.task

    def close(self) -> None:
        """Finish accepted acts, close the library, deliver.

        Waits without bound: an act that was accepted is never lost.
        """
        with self._changed:
            self._is_closing = True
            self._changed.notify()
        self._thread.join()
        self._mailbox.deliver_all()

    def _run(self) -> None:
        with ExitStack() as stack:
            opened = attempt(lambda: stack.enter_context(self._open_services()))
            self._mailbox.post(partial(self._tell_opened, opened.error))
            while (act := self._take()) is not None:
                if opened.error is not None:
                    self._end(act, Outcome(error=opened.error))
                else:
                    self._end(act, _outcome(act, cast("Services", opened.value)))

    def _take(self) -> _Act[Services] | None:
        with self._changed:
            while not self._heap:
                if self._is_closing:
                    return None
                self._changed.wait()
            return heapq.heappop(self._heap)[2]

    def _end(self, act: _Act[Services], outcome: Outcome[Any]) -> None:
        self._mailbox.post(partial(self._settle, act, outcome))

    def _settle(self, act: _Act[Services], outcome: Outcome[Any]) -> None:
        """Who asked hears first; the others hear even if that goes wrong or was cancelled."""
        value, changes = outcome.value, Changes()
        if isinstance(value, Done):
            value, changes = value.value, value.changes
        try:
            act.task.settle(Outcome(value, outcome.error, outcome.is_cancelled))
        finally:
            self._hub.publish(changes, act.initiator)

    def _tell_opened(self, error: Exception | None) -> None:
        if error is None:
            self.opened.emit()
        else:
            self.failed_to_open.emit(error)


def _outcome(act: _Act[Services], services: Services) -> Outcome[Any]:
    if act.task.is_cancelled:
        return Outcome(is_cancelled=True)
    return attempt(lambda: act.work(services))
