"""Deadlines of running jobs: one thread kills what runs too long or was cancelled and goes on."""

import threading
import time
from types import TracebackType
from typing import Self

from insightreader.workers.process import WorkerProcess
from insightreader.workers.wire import FrameKind, frame


class Guard:
    """Watches one process during one job, 0 for its start.

    ``verdict`` tells why the process was killed: "time", "cancelled", or "" while it wasn't.
    """

    def __init__(self, watch: "Watch", process: WorkerProcess, *, job: int = 0) -> None:
        self._watch = watch
        self.process = process
        self.job = job
        self.deadline: float | None = None
        self.cancelled = False
        self.is_told = False
        self.verdict = ""

    def allow(self, seconds: float | None) -> None:
        """Set the deadline ``seconds`` from now, None for none."""
        self._watch.set_deadline(self, seconds)

    def __enter__(self) -> Self:
        self._watch.add(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._watch.remove(self)


class Watch:
    """The thread behind the guards. A cancelled job is told so, and killed ``grace_s`` later."""

    def __init__(self, *, grace_s: float) -> None:
        self._grace_s = grace_s
        self._guards: list[Guard] = []
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closed = False

    def add(self, guard: Guard) -> None:
        """Begin to watch."""
        with self._changed:
            self._guards.append(guard)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="worker watch", daemon=True)
                self._thread.start()

    def remove(self, guard: Guard) -> None:
        """End watching: the job is done, its process is safe from here on."""
        with self._changed:
            self._guards.remove(guard)

    def set_deadline(self, guard: Guard, seconds: float | None) -> None:
        """Kill the guard's process ``seconds`` from now; a cancelled job keeps its earlier end."""
        with self._changed:
            if not guard.cancelled:
                guard.deadline = None if seconds is None else time.monotonic() + seconds
                self._changed.notify()

    def cancel(self, job: int) -> None:
        """Tell the worker that does ``job`` to stop; kill it when the grace is over."""
        with self._changed:
            for guard in self._guards:
                if guard.job == job and not guard.cancelled:
                    guard.cancelled = True
                    guard.deadline = time.monotonic() + self._grace_s
            self._changed.notify()

    def close(self) -> None:
        """End the thread; nothing runs any more."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                for guard in self._guards:
                    _look_after(guard, now)
                deadlines = [each.deadline for each in self._guards if each.deadline is not None]
                self._changed.wait(max(0.0, min(deadlines) - now) if deadlines else None)


def _look_after(guard: Guard, now: float) -> None:
    if guard.cancelled and not guard.is_told:
        guard.is_told = True
        guard.process.interject(frame(FrameKind.CANCEL, job=guard.job))
    if guard.deadline is not None and guard.deadline <= now:
        guard.verdict = "cancelled" if guard.cancelled else "time"
        guard.deadline = None
        guard.process.kill()
