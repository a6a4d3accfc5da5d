"""Changes that other programs make to the library, found by looking now and then."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from insightreader.domain.changes import Changes
from insightreader.domain.errors import UserError
from insightreader.runtime.hub import ChangeHub
from insightreader.runtime.reading import ReadLane

Reader = TypeVar("Reader")


class ChangePoll(QObject, Generic[Reader]):
    """Asks every ``interval_ms`` what is new and tells the hub, as nobody's change.

    ``look`` runs on a connection of the read lane. It should cost next to nothing when SQLite's
    ``data_version`` stands still, and leave out what this program wrote itself.
    """

    failed = Signal(object)
    """A ``UserError`` of a look, such as of a disk that went away; not again until a look ends
    well. An unexpected error is raised instead, and no look follows it."""
    looked = Signal()
    """A look ended; from the first one on, no change of others is missed."""

    def __init__(
        self,
        parent: QObject,
        *,
        lane: ReadLane[Reader],
        look: Callable[[Reader], Changes],
        hub: ChangeHub,
        interval_ms: int = 1_000,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._look = look
        self._hub = hub
        self._is_looking = False
        self._has_failed = False
        self._timer = QTimer(self, interval=interval_ms)
        self._timer.timeout.connect(self.look_now)

    @Slot()
    def start(self) -> None:
        """Begin to look, with a first look at once: what is there now is nobody's news."""
        self._timer.start()
        self.look_now()

    @property
    def is_looking_on(self) -> bool:
        """Whether another look will follow."""
        return self._timer.isActive()

    @Slot()
    def stop(self) -> None:
        """Look no more; call it before the read lane closes."""
        self._timer.stop()

    @Slot()
    def look_now(self) -> None:
        """Look without waiting, for instance when the window is raised; never twice at a time."""
        if not self._is_looking:
            self._is_looking = True
            task = self._lane.ask(self, self._look).then(self._publish)
            task.otherwise(self._on_error).afterwards(self._looked)

    def _publish(self, changes: Changes) -> None:
        self._has_failed = False
        self._hub.publish(changes)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            # It would come back at every look, and a crash report with it.
            self.stop()
            raise error
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)

    def _looked(self) -> None:
        self._is_looking = False
        self.looked.emit()
