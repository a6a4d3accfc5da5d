"""Signals that ask the program to end: it ends as if its window had been closed."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)

_LOOK_MS = 500


class EndingSignals(QObject):
    """While it lives, SIGINT, SIGTERM and SIGHUP close all windows and end the event loop.

    Python runs handlers between its own instructions only, and an idle event loop executes none:
    a byte through a pipe wakes it up. Windows' loop can't wait for pipes, and looks now and then.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        if sys.platform == "win32":
            self._timer = QTimer(self, interval=_LOOK_MS)
            self._timer.timeout.connect(_let_handlers_run)
            self._timer.start()
        else:
            self._wake_through_pipe()
        self._before = {each: signal.signal(each, self._asked) for each in SIGNALS}

    def close(self) -> None:
        """Leave signals to whoever had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if sys.platform == "win32":
            self._timer.stop()
            return
        signal.set_wakeup_fd(self._woken_before)
        self._notifier.setEnabled(False)
        os.close(self._near)
        os.close(self._far)

    def _wake_through_pipe(self) -> None:
        self._near, self._far = os.pipe()
        for each in (self._near, self._far):
            os.set_blocking(each, False)
        self._notifier = QSocketNotifier(self._near, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._woken_before = signal.set_wakeup_fd(self._far, warn_on_full_buffer=False)

    def _woken(self) -> None:
        os.read(self._near, 64)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        # Later: the loop may not run yet, or the library be half opened.
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        self._app.closeAllWindows()
        self._app.exit(0)


def _let_handlers_run() -> None:
    """To be called is enough: Python sees to signals before its next instruction."""
