"""Work that takes a while, as the status bar shows it."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from insightreader.runtime.tasks import Task
from insightreader.workers.jobs import Step


class Progress(QObject):
    """How far some work has come. ``total`` is 0 while it isn't known."""

    changed = Signal()
    cancelled = Signal()
    """Somebody asked for the work to stop; ``finished`` comes when it has."""
    finished = Signal()
    """The work ended, well or not, or was cancelled."""

    def __init__(self, parent: QObject | None = None, *, total: int = 0) -> None:
        super().__init__(parent)
        self.done = 0
        self.total = total
        self.is_finished = False
        self._tasks: list[Task[Any]] = []

    def follow(self, task: "Task[Any]") -> None:
        """Show the steps of ``task``, finish with it, and cancel it when asked to."""
        self._tasks.append(task)
        task.on_step(self.advance_to).afterwards(self._drop_settled)

    @Slot(object)
    def advance_to(self, step: Step) -> None:
        """Show ``step``."""
        if (step.done, step.total) != (self.done, self.total):
            self.done, self.total = step.done, step.total
            self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop the work; ``finished`` comes when it has stopped."""
        for task in self._tasks:
            task.cancel()
        self.cancelled.emit()

    @Slot()
    def end(self) -> None:
        """Say that the work ended; for work that isn't a task, or is many."""
        if not self.is_finished:
            self.is_finished = True
            self.finished.emit()

    @Slot()
    def _drop_settled(self) -> None:
        self._tasks = [task for task in self._tasks if not task.is_settled]
        if not self._tasks:
            self.end()
