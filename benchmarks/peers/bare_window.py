"""The floor of every start: an empty window of PySide6. Says when it was painted, and ends."""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Tells of its first painting."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        print(json.dumps({"painted": [time.time(), time.process_time()]}), flush=True)
        QApplication.quit()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1440, 900)
    window.show()
    app.exec()
