"""Calls that come too often: wait for quiet, or let one through now and then."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Debounce(QObject):
    """Says ``quiet`` once nobody has called ``touch`` for ``delay_ms``."""

    quiet = Signal()

    def __init__(self, parent: QObject, *, delay_ms: int) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=delay_ms)
        self._timer.timeout.connect(self.quiet)

    @Slot()
    def touch(self) -> None:
        """Begin to wait, anew if need be."""
        self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Say ``quiet`` at once if it is still owed."""
        if self._timer.isActive():
            self._timer.stop()
            self.quiet.emit()

    @Slot()
    def cancel(self) -> None:
        """Owe nothing any more."""
        self._timer.stop()

    @property
    def is_waiting(self) -> bool:
        """Whether ``quiet`` is still owed."""
        return self._timer.isActive()


class Throttle(QObject):
    """Says ``due`` at the first ``touch`` and then at most once every ``interval_ms``.

    The last touch is never lost: it is told when the interval is over.
    """

    due = Signal()

    def __init__(self, parent: QObject, *, interval_ms: int) -> None:
        super().__init__(parent)
        self._is_owed = False
        self._timer = QTimer(self, singleShot=True, interval=interval_ms)
        self._timer.timeout.connect(self._interval_over)

    @Slot()
    def touch(self) -> None:
        """Ask for a ``due``, now or when the interval is over."""
        if self._timer.isActive():
            self._is_owed = True
        else:
            self._tell()

    @Slot()
    def cancel(self) -> None:
        """Owe nothing any more."""
        self._is_owed = False
        self._timer.stop()

    @Slot()
    def _interval_over(self) -> None:
        if self._is_owed:
            self._tell()

    def _tell(self) -> None:
        self._is_owed = False
        self._timer.start()
        self.due.emit()
