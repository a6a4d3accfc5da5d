"""The whole program in a process of its own, quit by its key: `python starter.py LIBRARY POSTS`.

It is started by its own `main`; only a hand that waits for the list and presses Ctrl+Q is added.
"""

import os
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from insightreader.app import main as program
from insightreader.ui.main_window import MainWindow
from tests.journeys.desk import raise_up

_LONGEST_MS = 60_000


class Hand(QTimer):
    """Presses Ctrl+Q when the window shows as many posts as it should."""

    def __init__(self, application: QApplication, posts: int) -> None:
        super().__init__(application, interval=5)
        self._posts = posts
        self.timeout.connect(self._look)
        # Whoever waits for this one mustn't wait for ever for a list that doesn't come.
        QTimer.singleShot(_LONGEST_MS, self, lambda: os._exit(3))
        self.start()

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and self._is_filled(window):
                self.stop()
                raise_up(window)
                QTest.keyClick(
                    window.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier
                )

    def _is_filled(self, window: MainWindow) -> bool:
        return hasattr(window, "status") and window.library.parts.posts.rowCount() == self._posts


def main(folder: str, posts: int) -> int:
    make = program.make_application

    def make_with_hand(language: str) -> QApplication:
        application = make(language)
        Hand(application, posts)
        return application

    program.make_application = make_with_hand
    return program.main(["--library", folder])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
