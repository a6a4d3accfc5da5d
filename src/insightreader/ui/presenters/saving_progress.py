"""How far saving is: one ``Progress`` from the first source until nothing waits any more."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from insightreader.domain.ids import PostId
from insightreader.runtime.progress import Progress, Trouble, Work
from insightreader.workers.jobs import Step


class SavingProgress(QObject):
    """Counts sources; there is no ``Progress`` while nothing is saved."""

    began = Signal(object)
    """The ``Progress``."""
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self._brought: list[PostId] = []
        self._done = 0
        self._total = 0

    def expect(self, count: int, *, name: str, is_again: bool) -> None:
        """Count on more sources; the first ones say what kind of work it is, and on what."""
        if not count:
            return
        self._total += count
        if self._progress is None:
            work = Work.RECAPTURING if is_again else Work.SAVING
            name = name if self._total == 1 else ""
            self._progress = Progress(self, work=work, name=name, total=self._total)
            self._progress.cancelled.connect(self.cancelled)
            self.began.emit(self._progress)
        self._tell()

    def drop(self, count: int) -> None:
        """Count on fewer."""
        self._total -= count
        self._tell()

    def bring(self, post: PostId) -> None:
        """Note a post that can be read now."""
        self._brought.append(post)

    def note(self, name: str, error: Exception, again: Callable[[], object] | None) -> None:
        """Note what went wrong with one source."""
        if self._progress is not None:
            self._progress.note_trouble(Trouble(name, error, again))

    def settle(self, *, is_last: bool) -> None:
        """Count one source as done, well or not."""
        self._done += 1
        self._tell()
        progress = self._progress
        if is_last and progress is not None:
            self._progress = None
            progress.end(tuple(self._brought))
            progress.deleteLater()
            self._brought = []
            self._done = self._total = 0

    def _tell(self) -> None:
        if self._progress is not None:
            self._progress.advance_to(Step(self._done, self._total))
