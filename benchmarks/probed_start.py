"""The program's own start with an eye on its first paintings: says when they were, and ends.

``python -m benchmarks.probed_start`` takes the words that the program takes.
"""

import json
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer

from insightreader.app import main as program
from insightreader.ui.main_window import MainWindow

_seen: dict[str, list[float]] = {}


def _note(what: str) -> None:
    _seen.setdefault(what, [time.time(), time.process_time()])


class ProbedWindow(MainWindow):
    """The window, watched."""

    def __init__(self, *words: Any) -> None:
        super().__init__(*words)
        # Connected first, so that the moment is noted before the program goes on.
        self.seen.connect(lambda: _note("painted"))

    def furnish(self, *panes: Any) -> None:
        """Watch the list from here on."""
        super().furnish(*panes)
        self._eye = ListEye(self)


class ListEye(QObject):
    """Ends the program after the first painting of the list with rows in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.library.parts.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._has_rows():
            QTimer.singleShot(0, self._tell)
        return False

    def _has_rows(self) -> bool:
        from insightreader.ui.library.post_model import POST_ROLE

        posts = self._window.library.parts.posts
        return posts.rowCount() > 0 and posts.index(0, 0).data(POST_ROLE) is not None

    def _tell(self) -> None:
        if "filled" not in _seen:
            _note("filled")
            print(json.dumps(_seen), flush=True)
            self._window.close()


if __name__ == "__main__":
    program.MainWindow = ProbedWindow  # type: ignore[misc]
    sys.exit(program.main(sys.argv[1:]))
