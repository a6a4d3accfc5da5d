"""Calls under way elsewhere, and the mailbox that brings their results to the main thread.

Holds the task runner, the one place of this package that catches everything.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Generic, Self, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from insightreader.domain.errors import UserError
from insightreader.workers.jobs import Step

Value = TypeVar("Value")
_TURN_S = 0.004


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value]):
    """How a call ended: with ``value``, with ``error``, or without anybody waiting for it."""

    value: Value | None = None
    error: Exception | None = None
    is_cancelled: bool = False


def attempt(call: Callable[[], Value]) -> Outcome[Value]:
    """Run ``call`` and catch whatever it raises: the task runner."""
    try:
        return Outcome(call())
    except Exception as error:
        return Outcome(error=error)


class Mailbox(QObject):
    """Runs on its own thread, the main one, what other threads post. In their order, a few
    milliseconds at a time, so that a flood of results doesn't hold up drawing.
    """

    failed = Signal(object)
    """A ``UserError`` that the caller of a task left to the window."""
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def post(self, action: Callable[[], object]) -> None:
        """Queue ``action`` for the main thread. Safe from any thread."""
        self._waiting.append(action)
        self._arrived.emit()

    def deliver_all(self) -> None:
        """Run everything that has arrived, at once; for an orderly end, when no loop runs."""
        while self._waiting:
            self._waiting.popleft()()

    @Slot()
    def _deliver(self) -> None:
        end = time.perf_counter() + _TURN_S
        try:
            while self._waiting:
                self._waiting.popleft()()
                if time.perf_counter() > end:
                    break
        finally:
            # An action that raised goes to the crash hook; those behind it are still owed.
            if self._waiting:
                self._arrived.emit()


class Task(Generic[Value]):
    """A call under way. Callbacks run once, on the main thread, unless their widget is gone.

    A ``UserError`` that nobody asked for with ``otherwise`` goes to ``Mailbox.failed``; any other
    error is raised on the main thread and reaches the crash hook.
    """

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._stop: Callable[[], object] | None = None
        self._outcome: Outcome[Value] | None = None
        self._then: list[Callable[[Value], object]] = []
        self._otherwise: list[Callable[[Exception], object]] = []
        self._afterwards: list[Callable[[], object]] = []
        self._on_step: list[Callable[[Step], object]] = []
        self._step: Step | None = None
        self._reporting = threading.Lock()
        self._is_cancelled = False

    @property
    def is_settled(self) -> bool:
        """Whether the call has ended and its callbacks were called."""
        return self._outcome is not None

    @property
    def is_cancelled(self) -> bool:
        """Whether ``cancel`` was called before the call ended."""
        return self._is_cancelled

    def then(self, callback: Callable[[Value], object]) -> Self:
        """Call ``callback`` with the value."""
        self._then.append(callback)
        return self

    def otherwise(self, callback: Callable[[Exception], object]) -> Self:
        """Call ``callback`` with the error, if there is one."""
        self._otherwise.append(callback)
        return self

    def afterwards(self, callback: Callable[[], object]) -> Self:
        """Call ``callback`` however the call ends, cancelled included, after all the others."""
        self._afterwards.append(callback)
        return self

    def on_step(self, callback: Callable[[Step], object]) -> Self:
        """Call ``callback`` with how far the call has come; steps that pass quickly are skipped."""
        self._on_step.append(callback)
        return self

    def stop_with(self, stop: Callable[[], object]) -> Self:
        """Name what makes the call itself stop, for ``cancel``."""
        self._stop = stop
        return self

    def cancel(self) -> None:
        """Ask the call to stop; its value and error are dropped even if it is too late."""
        if self._outcome is None and not self._is_cancelled:
            self._is_cancelled = True
            if self._stop is not None:
                self._stop()

    def report(self, step: Step) -> None:
        """Tell of progress. Safe from any thread; one step at most is under way at a time."""
        with self._reporting:
            is_under_way, self._step = self._step is not None, step
        if not is_under_way:
            self._mailbox.post(self._tell_step)

    def settle(self, outcome: Outcome[Value]) -> None:
        """End the task and call the callbacks. On the main thread only."""
        assert self._outcome is None, "a task ends once"
        self._outcome = outcome
        try:
            if not (self._is_cancelled or outcome.is_cancelled):
                self._tell(outcome)
        finally:
            for callback in self._afterwards:
                if _has_receiver(callback):
                    callback()
            # Callbacks hold widgets, and widgets hold tasks; see ``garbage``.
            for callbacks in (self._then, self._otherwise, self._afterwards, self._on_step):
                callbacks.clear()
            self._stop = None

    def _tell(self, outcome: Outcome[Value]) -> None:
        error = outcome.error
        if error is None:
            for told in self._then:
                if _has_receiver(told):
                    told(cast("Value", outcome.value))
        elif self._otherwise:
            for asked in self._otherwise:
                if _has_receiver(asked):
                    asked(error)
        elif isinstance(error, UserError):
            self._mailbox.failed.emit(error)
        else:
            raise error

    def _tell_step(self) -> None:
        with self._reporting:
            step, self._step = self._step, None
        if step is not None and self._outcome is None and not self._is_cancelled:
            for callback in self._on_step:
                if _has_receiver(callback):
                    callback(step)


def _has_receiver(callback: Callable[..., object]) -> bool:
    """False for a method of a Qt object whose C++ half was deleted meanwhile."""
    function = callback.func if isinstance(callback, partial) else callback
    receiver = getattr(function, "__self__", None)
    return not isinstance(receiver, QObject) or isValid(receiver)
