"""Reference cycles are collected in the main thread alone.

Python collects in whichever thread happens to allocate. When that is a thread of a pool, Qt objects
in a cycle are destroyed there, with their timers and children, and the program crashes.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 1_000
_FULL_S = 60.0
"""Between two full collections, which look at everything that lives long."""


class MainThreadGarbage(QObject):
    """Turns automatic collection off while it lives and collects from a timer instead."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._full_at = time.monotonic() + _FULL_S
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def spare_what_is_there(self) -> None:
        """Never look again at what was made until now: what the start makes stays till the end."""
        gc.freeze()

    @Slot()
    def collect_if_due(self) -> None:
        """Collect the young objects when there are as many as Python would wait for."""
        young, middle, _ = gc.get_count()
        limit_young, limit_middle, _ = gc.get_threshold()
        if time.monotonic() >= self._full_at:
            self._full_at = time.monotonic() + _FULL_S
            gc.collect()
        elif middle > limit_middle:
            gc.collect(1)
        elif young > limit_young:
            gc.collect(0)

    def close(self) -> None:
        """Give collection back to Python; call it when all other threads have ended."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
