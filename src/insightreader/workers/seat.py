"""A worker's seat: a thread that keeps at most one process and gives it one job at a time."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from insightreader.domain.errors import BugError, InsightReaderError, WorkerFailed
from insightreader.workers.jobs import Step
from insightreader.workers.limits import Limits
from insightreader.workers.orders import Order, Orders
from insightreader.workers.outcome import Failure
from insightreader.workers.process import WorkerProcess
from insightreader.workers.watch import Guard, Watch
from insightreader.workers.wire import Frame, FrameKind, WireError, frame

_START_S = 60.0
_NEVER_ASKED = frame(FrameKind.DONE)


@dataclass(frozen=True, slots=True)
class Plan:
    """How a seat runs its processes: see ``Pool`` for the words."""

    command: Sequence[str]
    limits: Limits
    jobs_each: int
    idle_s: float | None


class Seat:
    """Takes orders until the queue is closed. Processes start with the first order and are replaced
    when they fail, after ``jobs_each`` jobs, and, if ``idle_s`` is set, end when nothing is to do.
    """

    def __init__(self, orders: Orders, watch: Watch, *, name: str, plan: Plan) -> None:
        self._orders = orders
        self._watch = watch
        self._name = name
        self._plan = plan
        self._process: WorkerProcess | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def join(self, timeout_s: float) -> None:
        """Wait for the thread's end, for at most ``timeout_s`` seconds."""
        self._thread.join(timeout_s)

    def kill(self) -> None:
        """Kill the process, if there is one, whatever it does."""
        process = self._process
        if process is not None:
            process.kill()

    def pid(self) -> int | None:
        """The number of the seat's process while it runs."""
        process = self._process
        return process.pid if process is not None and process.is_running() else None

    def _run(self) -> None:
        try:
            while True:
                order = self._orders.take(patience_s=self._plan.idle_s if self._process else None)
                if order is not None:
                    self._serve(order)
                elif self._orders.is_closed():
                    return
                if order is None or self._has_done_its_share():
                    self._retire()
        finally:
            self._retire()

    def _serve(self, order: Order) -> None:
        answer: object = BugError("the worker's seat broke")
        try:
            message = _job_frame(order)
            answer = self._read(self._ask(order, message), order)
        except InsightReaderError as error:
            answer = error
        finally:
            order.settle(answer)

    def _ask(self, order: Order, message: Frame) -> Frame:
        """Put a job to the process, and to a fresh one if one that had served before it crashed.

        What came before may have been to blame, or a system short of memory while it was idle.
        """
        process = self._present_process()
        try:
            return self._converse(process, order, message)
        except WorkerFailed as error:
            if process.jobs_done == 0 or error.data["reason"] != "crash":
                raise
            return self._converse(self._present_process(), order, message)

    def _present_process(self) -> WorkerProcess:
        """The seat's process, started and ready. A cancelled job doesn't stop a start under way."""
        if self._process is not None and not self._process.is_running():
            self._retire()
        if self._process is None:
            try:
                self._process = WorkerProcess(self._plan.command, name=self._name)
            except OSError as error:
                raise WorkerFailed(f"can't start: {error.strerror}", reason="crash") from error
            self._talk(
                self._process,
                Guard(self._watch, self._process),
                lambda process: _await_ready(process, self._plan.limits),
                limit_s=_START_S,
            )
        return self._process

    def _converse(self, process: WorkerProcess, order: Order, message: Frame) -> Frame:
        def ask(process: WorkerProcess) -> Frame | None:
            if order.future.cancelled():
                return _NEVER_ASKED
            process.send(message)
            return _await_reply(process, order)

        guard = Guard(self._watch, process, job=order.number)
        return self._talk(process, guard, ask, limit_s=self._plan.limits.wall_s)

    def _talk(
        self,
        process: WorkerProcess,
        guard: Guard,
        talk: Callable[[WorkerProcess], Frame | None],
        *,
        limit_s: float | None,
    ) -> Frame:
        """Let ``talk`` have its reply within ``limit_s`` seconds; else the process is replaced."""
        detail = "ended"
        try:
            with guard:
                guard.allow(limit_s)
                reply = talk(process)
        except (OSError, ValueError, WireError) as error:
            detail = f"{type(error).__name__}: {error}"
            reply = None
        if reply is not None and not guard.verdict:
            return reply
        process.kill()
        self._process = None
        code = process.end()
        is_late = guard.verdict == "time" or process.ran_out_of_cpu(code)
        raise WorkerFailed(f"{detail}, exit code {code}", reason="time" if is_late else "crash")

    def _read(self, reply: Frame, order: Order) -> object:
        if reply is _NEVER_ASKED:
            return None
        assert self._process is not None
        self._process.jobs_done += 1
        try:
            if reply.kind is not FrameKind.FAILED:
                return reply.body(order.kind.answer)
            failure = reply.body(Failure)
        except WireError as error:
            self._retire()
            raise WorkerFailed("answered out of its type", reason="crash") from error
        if failure.is_end_of_worker:
            self._retire()
        raise failure.error()

    def _has_done_its_share(self) -> bool:
        return self._process is not None and self._process.jobs_done >= self._plan.jobs_each

    def _retire(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.end()


def _job_frame(order: Order) -> Frame:
    try:
        return frame(FrameKind.JOB, order.question, job=order.number, name=order.kind.name)
    except (TypeError, ValueError, RecursionError) as error:
        raise BugError(f"a question to {order.kind.name!r} can't be sent") from error


def _await_ready(process: WorkerProcess, limits: Limits) -> Frame | None:
    process.send(frame(FrameKind.SETUP, limits))
    reply = process.receive()
    if reply is not None and reply.kind is not FrameKind.READY:
        raise WireError("the worker didn't get ready")
    return reply


def _await_reply(process: WorkerProcess, order: Order) -> Frame | None:
    while (reply := process.receive()) is not None:
        if reply.job != order.number:
            raise WireError("an answer to another job")
        if reply.kind is not FrameKind.PROGRESS:
            return reply
        step = reply.body(Step)
        if order.on_step is not None:
            order.on_step(step)
    return None
