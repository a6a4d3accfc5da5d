"""The writer lane: one thread owns the library's read-write handle and does all acts in turn."""

import heapq
import itertools
import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, TypeVar, cast, overload

from PySide6.QtCore import QObject, Signal

from insightreader.domain.changes import Changes, Done
from insightreader.domain.errors import InsightReaderError
from insightreader.runtime.hub import ChangeHub
from insightreader.runtime.tasks import Mailbox, Outcome, Task, attempt
from insightreader.workers.jobs import Priority, Step

Services = TypeVar("Services")
Value = TypeVar("Value")


class LaneClosed(InsightReaderError):
    """The lane finishes what it accepted, and takes no more."""


@dataclass(frozen=True, slots=True)
class Slice:
    """What a piece of bulk work tells when it lets others go first: its changes, how far it is."""

    changes: Changes = field(default_factory=Changes)
    step: Step | None = None


SlicedWork = Generator[Slice, None, Value | Done[Value]]
"""Bulk work: every slice takes at most 8 ms and leaves no transaction open when it yields."""


@dataclass(slots=True)
class _Act(Generic[Services]):
    work: Callable[[Services], object]
    task: Task[Any]
    priority: Priority
    initiator: object
    is_sliced: bool
    generator: SlicedWork[Any] | None = None


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
        return self._add(_Act(work, self._task(), priority, initiator, is_sliced=False))

    def submit_slices(
        self,
        work: Callable[[Services], SlicedWork[Value]],
        *,
        priority: Priority = Priority.BULK,
        initiator: object = None,
    ) -> Task[Value]:
        """Run bulk work slice by slice, urgent acts between; cancelling ends it at a slice."""
        task: Task[Value] = self._task()
        self._add(_Act(work, task, priority, initiator, is_sliced=True))
        return task

    def close(self) -> None:
        """Finish accepted acts, drop bulk work at its next slice, close the library, deliver.

        Waits without bound: an act that was accepted is never lost.
        """
        with self._changed:
            self._is_closing = True
            self._changed.notify()
        self._thread.join()
        self._mailbox.deliver_all()

    def _task(self) -> Task[Any]:
        return Task(self._mailbox)

    def _add(self, act: _Act[Services]) -> Task[Any]:
        with self._changed:
            if self._is_closing:
                raise LaneClosed
            heapq.heappush(self._heap, (act.priority, next(self._numbers), act))
            self._changed.notify()
        return act.task

    def _run(self) -> None:
        with ExitStack() as stack:
            opened = attempt(lambda: stack.enter_context(self._open_services()))
            self._mailbox.post(partial(self._tell_opened, opened.error))
            while (entry := self._take()) is not None:
                if opened.error is not None:
                    self._end(entry[2], Outcome(error=opened.error))
                else:
                    self._advance(entry, cast("Services", opened.value))

    def _take(self) -> tuple[int, int, _Act[Services]] | None:
        with self._changed:
            while not self._heap:
                if self._is_closing:
                    return None
                self._changed.wait()
            return heapq.heappop(self._heap)

    def _advance(self, entry: tuple[int, int, _Act[Services]], services: Services) -> None:
        """Do an act, or one slice of one; what is left goes back to its old place in the queue."""
        act = entry[2]
        if act.task.is_cancelled or (self._is_closing and act.priority is Priority.BULK):
            if act.generator is not None:
                attempt(act.generator.close)
            self._end(act, Outcome(is_cancelled=True))
        elif not act.is_sliced:
            self._end(act, attempt(lambda: act.work(services)))
        else:
            outcome = attempt(lambda: _next_slice(act, services))
            if isinstance(outcome.value, Slice):
                self._pass_on(act, outcome.value)
                with self._changed:
                    heapq.heappush(self._heap, entry)
            else:
                self._end(act, outcome)

    def _pass_on(self, act: _Act[Services], piece: Slice) -> None:
        if piece.step is not None:
            act.task.report(piece.step)
        if piece.changes:
            self._mailbox.post(partial(self._hub.publish, piece.changes, act.initiator))

    def _end(self, act: _Act[Services], outcome: Outcome[Any]) -> None:
        act.generator = None
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


def _next_slice(act: _Act[Services], services: Services) -> object:
    """The next slice of bulk work or, at its end, its result."""
    if act.generator is None:
        act.generator = cast("SlicedWork[Any]", act.work(services))
    try:
        return next(act.generator)
    except StopIteration as end:
        return end.value
