"""The program's own start with an eye on its first paintings: says when they were, and ends.

``python -m benchmarks.probed_start`` takes the words that the program takes.
"""

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer

from insightreader.app import main as program
from insightreader.app.wiring import Workspace


class Eye(QObject):
    """Notes the end of the first painting of the window, and of its list with rows in it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._list = workspace.library.pane.parts.list.viewport()
        self._seen: dict[str, list[float]] = {}
        workspace.window.installEventFilter(self)
        self._list.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if watched is not self._list:
                QTimer.singleShot(0, lambda: self._note("painted"))
            elif self._has_rows():
                QTimer.singleShot(0, lambda: self._note("filled"))
        return False

    def _has_rows(self) -> bool:
        posts = self._workspace.library.pane.parts.posts
        return posts.rowCount() > 0 and posts.index(0, 0).data(POST_ROLE) is not None

    def _note(self, what: str) -> None:
        self._seen.setdefault(what, [time.time(), time.process_time()])
        if what == "filled" and "painted" in self._seen:
            print(json.dumps(self._seen), flush=True)
            self._workspace.window.close()


class Probed(Workspace):
    """A workspace that is watched from the moment at which it shows."""

    def start(self) -> None:
        """Start as always."""
        self._eye = Eye(self)
        super().start()


if __name__ == "__main__":
    from insightreader.ui.library.post_model import POST_ROLE

    program.Workspace = Probed  # type: ignore[misc]
    sys.exit(program.main(sys.argv[1:]))
