"""Who tells the panes what changed: one hub in the main thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from insightreader.domain.changes import Changes


class ChangeHub(QObject):
    """Says what an operation touched, and who asked for it. Lives in the main thread."""

    changed = Signal(object, object)
    """(Changes, initiator): the initiator is the object that asked, or None for other programs."""

    def publish(self, changes: Changes, initiator: object = None) -> None:
        """Tell all subscribers; nothing is told when nothing changed."""
        if changes:
            self.changed.emit(changes, initiator)

    def subscribe(
        self, owner: QObject, callback: Callable[[Changes], object]
    ) -> "ChangeSubscription":
        """Call ``callback`` with each change that ``owner`` didn't ask for, while it lives."""
        return ChangeSubscription(self, owner, callback)


class ChangeSubscription(QObject):
    """A child of its owner: Qt cuts the connection when the owner goes."""

    def __init__(
        self, hub: ChangeHub, owner: QObject, callback: Callable[[Changes], object]
    ) -> None:
        super().__init__(owner)
        self._hub = hub
        self._callback = callback
        hub.changed.connect(self.receive)

    @Slot(object, object)
    def receive(self, changes: Changes, initiator: object) -> None:
        """Pass on a change of somebody else's."""
        if initiator is not self.parent():
            self._callback(changes)

    def close(self) -> None:
        """Hear no more; happens by itself when the owner goes."""
        self._hub.changed.disconnect(self.receive)
        self.deleteLater()


class GatheredChanges(QObject):
    """Joins changes in quick succession into one after ``interval_ms``.

    While they go on, as an import's do, each time takes twice as long, up to ``longest_ms``: who
    draws them anew must not take the processors from a person who works meanwhile.
    """

    ready = Signal(object)
    """Changes, joined."""

    def __init__(self, parent: QObject, *, interval_ms: int, longest_ms: int) -> None:
        super().__init__(parent)
        self._gathered = Changes()
        self._interval_ms, self._longest_ms = interval_ms, longest_ms
        self._timer = QTimer(self, singleShot=True, interval=interval_ms)
        self._timer.timeout.connect(self._flush)

    @Slot(object)
    def add(self, changes: Changes) -> None:
        """Gather; the first change starts the interval, so that a steady flow is still told."""
        self._gathered |= changes
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def hasten(self) -> None:
        """Tell what is gathered, and what comes next, as soon as after a pause."""
        self._timer.start(self._interval_ms)

    @Slot()
    def _flush(self) -> None:
        gathered, self._gathered = self._gathered, Changes()
        if gathered:
            self._timer.start(min(2 * self._timer.interval(), self._longest_ms))
            self.ready.emit(gathered)
        else:
            self._timer.setInterval(self._interval_ms)
