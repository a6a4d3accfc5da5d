"""Signals that ask the program to end: it ends as if its window had been closed."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class EndingSignals(QObject):
    """While it lives, SIGINT, SIGTERM and SIGHUP close all windows and end the event loop.

    Python runs handlers between its own instructions only, and an idle event loop executes none:
    a byte through a socket wakes it up.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._near, self._far = socket.socketpair()
        for each in (self._near, self._far):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._woken_before = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        self._before = {each: signal.signal(each, self._asked) for each in SIGNALS}

    def close(self) -> None:
        """Leave signals to whoever had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        self._near.close()
        self._far.close()

    def _woken(self) -> None:
        self._near.recv(64)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        # Later: the loop may not run yet, or the library be half opened.
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        self._app.closeAllWindows()
        self._app.exit(0)
