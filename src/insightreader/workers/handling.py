"""What a worker's jobs are written against: handlers, and the context in which they run."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic

from insightreader.workers.channel import Channel
from insightreader.workers.jobs import Answer, JobKind, Question, Step, Stopped
from insightreader.workers.wire import FrameKind


class Context:
    """What a running job may tell and ask: its progress, and whether to go on."""

    def __init__(self, channel: Channel, job: int) -> None:
        self._channel = channel
        self._job = job

    def report(self, done: int, total: int = 0) -> None:
        """Tell the parent how far the job has come."""
        self._channel.send(FrameKind.PROGRESS, Step(done, total), job=self._job)

    def stop_if_unwanted(self) -> None:
        """Raise ``Stopped`` when the parent has cancelled this job."""
        if self._channel.is_cancelled(self._job):
            raise Stopped


@dataclass(frozen=True, slots=True)
class Handler(Generic[Question, Answer]):
    """A kind of job and the function that does it."""

    kind: JobKind[Question, Answer]
    run: Callable[[Question, Context], Answer]


Handlers = Iterable[Handler[Any, Any]]
