"""Work that takes a while, as the status line and the list of tasks show it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from insightreader.runtime.pace import Measured, Pace, lately, pace
from insightreader.runtime.tasks import Task
from insightreader.workers.jobs import Step


class Work(StrEnum):
    """Kinds of work that takes a while."""

    SAVING = "saving"
    RECAPTURING = "recapturing"
    LOOKING = "looking"
    """A look into a file before it is imported."""
    IMPORTING = "importing"
    JOINING = "joining"
    FEEDS = "feeds"
    INDEXING = "indexing"
    EXPORTING = "exporting"
    BACKING_UP = "backing-up"
    CHECKING = "checking"


class Ending(StrEnum):
    """How work ended."""

    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong with a part of the work, and what tries that part again."""

    where: str
    why: object
    """An error, or what a report of the work says."""
    again: Callable[[], object] | None = None


class Progress(QObject):
    """How far some work has come. ``total`` is 0 while it isn't known."""

    changed = Signal()
    cancelled = Signal()
    """Somebody asked for the work to stop; ``finished`` comes when it has."""
    troubled = Signal(object)
    """A ``Trouble``; the work may go on with the rest."""
    finished = Signal()
    """The work ended, well or not, or was cancelled."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        work: Work = Work.SAVING,
        name: str = "",
        total: int = 0,
        may_stop: bool = True,
    ) -> None:
        """``name`` is what is worked on, such as a file; ``may_stop``: it can be cut off."""
        super().__init__(parent)
        self.work = work
        self.name = name
        self.done = 0
        self.total = total
        self.may_stop = may_stop
        self.ending: Ending | None = None
        self.troubles: list[Trouble] = []
        self.result: object = None
        """What came of it: a report, or the posts."""
        self.again: Callable[[], object] | None = None
        """Begins all of it anew, where that is possible."""
        self._is_cancelled = False
        self._tasks: list[Task[Any]] = []
        self._measured = [Measured(time.monotonic(), 0)]

    @property
    def is_finished(self) -> bool:
        """Whether the work ended."""
        return self.ending is not None

    def pace(self) -> Pace:
        """Return how fast it goes now."""
        return pace(self._measured, total=self.total, now_s=time.monotonic())

    def follow(self, task: "Task[Any]") -> None:
        """Show the steps of ``task``, finish with it, and cancel it when asked to."""
        self._tasks.append(task)
        task.on_step(self.advance_to).afterwards(self._drop_settled)

    @Slot(object)
    def advance_to(self, step: Step) -> None:
        """Show ``step``."""
        if (step.done, step.total) == (self.done, self.total):
            return
        if step.done != self.done:
            now_s = time.monotonic()
            self._measured = [*lately(self._measured, now_s), Measured(now_s, step.done)]
        self.done, self.total = step.done, step.total
        self.changed.emit()

    def note_trouble(self, trouble: Trouble) -> None:
        """Keep what went wrong with a part."""
        self.troubles.append(trouble)
        self.troubled.emit(trouble)

    @Slot()
    def cancel(self) -> None:
        """Stop the work; ``finished`` comes when it has stopped."""
        if self.may_stop and not self.is_finished:
            self._is_cancelled = True
            for task in self._tasks:
                task.cancel()
            self.cancelled.emit()

    def fail(self, error: object) -> None:
        """Say that all of it went wrong; after that ``end`` says nothing more."""
        if not self.is_finished:
            self.note_trouble(Trouble("", error, self.again))
            self._end_as(Ending.FAILED)

    @Slot()
    def end(self, result: object = None) -> None:
        """Say that the work ended, with what came of it."""
        if not self.is_finished:
            self.result = result
            self._end_as(Ending.STOPPED if self._is_cancelled else Ending.DONE)

    def _end_as(self, ending: Ending) -> None:
        self.ending = ending
        self.finished.emit()

    @Slot()
    def _drop_settled(self) -> None:
        self._tasks = [task for task in self._tasks if not task.is_settled]
        if not self._tasks:
            self.end()
