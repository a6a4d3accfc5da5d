"""What can be done with the matrix: names, keys and icons in one table, for bar and palette."""

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class MatrixAct(StrEnum):
    """What a person wants of the matrix on show."""

    ALL_PASSAGES = "all-passages"
    SWAP = "swap"
    EXPORT = "export"


class MatrixActions(QObject):
    """Owns the actions; their keys work while the keyboard is in ``place``."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._actions: dict[MatrixAct, QAction] = {}
        for act, text, keys in self._rows():
            action = QAction(text, place)
            action.setObjectName(f"matrix.{act}")
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            place.addAction(action)
            self._actions[act] = action

    def __getitem__(self, act: MatrixAct) -> QAction:
        return self._actions[act]

    def all(self) -> list[QAction]:
        """Return every action in the table's order."""
        return list(self._actions.values())

    def _rows(self) -> Iterator[tuple[MatrixAct, str, str]]:
        tr = self.tr
        yield MatrixAct.ALL_PASSAGES, tr("Show all passages again"), "Ctrl+Shift+X"
        yield MatrixAct.SWAP, tr("Swap rows and columns"), ""
        yield MatrixAct.EXPORT, tr("Export this matrix…"), "Ctrl+Alt+E"
