"""What can be done with the codebook: names, keys and icons in one table, for menu and palette."""

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from insightreader.ui.icons import icon
from insightreader.ui.needs import PROPERTY
from insightreader.ui.theme import Theme


class CodeAct(StrEnum):
    """What a person wants of the codebook or of the entry that the keyboard is at."""

    NEW = "new"
    NEW_BELOW = "new-below"
    NEW_DIMENSION = "new-dimension"
    RENAME = "rename"
    MOVE = "move"
    MERGE = "merge"
    SPLIT = "split"
    DELETE = "delete"
    UP = "up"
    DOWN = "down"
    HISTORY = "history"
    IMPORT = "import"
    EXPORT = "export"
    READY_MADE = "ready-made"


OF_CODE = {
    CodeAct.NEW_BELOW,
    CodeAct.MOVE,
    CodeAct.MERGE,
    CodeAct.SPLIT,
    CodeAct.UP,
    CodeAct.DOWN,
}
OF_ENTRY = OF_CODE | {CodeAct.RENAME, CodeAct.DELETE}
"""Those that need something to be chosen."""


class CodebookActions(QObject):
    """Owns the actions; their keys work while the keyboard is in ``place``."""

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._actions: dict[CodeAct, QAction] = {}
        self._icons: dict[CodeAct, str] = {}
        for act, text, name, keys in self._rows():
            action = QAction(text, place)
            action.setObjectName(f"codebook.{act}")
            action.setProperty(PROPERTY, "entry" if act in OF_ENTRY else "")
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            place.addAction(action)
            self._actions[act], self._icons[act] = action, name

    def __getitem__(self, act: CodeAct) -> QAction:
        return self._actions[act]

    def all(self) -> list[QAction]:
        """Return every action in the table's order."""
        return list(self._actions.values())

    def allow(self, acts: set[CodeAct], *, allowed: bool) -> None:
        """Let these be done, or not."""
        for act in acts:
            self._actions[act].setEnabled(allowed)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for act, action in self._actions.items():
            action.setIcon(icon(self._icons[act], theme.muted))

    def _rows(self) -> Iterator[tuple[CodeAct, str, str, str]]:
        tr = self.tr
        yield CodeAct.NEW, tr("New code…"), "plus", "N"
        yield CodeAct.NEW_BELOW, tr("New code below…"), "list-tree", "B"
        yield CodeAct.NEW_DIMENSION, tr("New dimension…"), "folder-tree", "D"
        yield CodeAct.RENAME, tr("Rename"), "pencil", "F2"
        yield CodeAct.MOVE, tr("Move to…"), "arrow-left-right", "V"
        yield CodeAct.UP, tr("Move up"), "arrow-up", "Alt+Up"
        yield CodeAct.DOWN, tr("Move down"), "arrow-down", "Alt+Down"
        yield CodeAct.MERGE, tr("Merge into…"), "merge", "M"
        yield CodeAct.SPLIT, tr("Split…"), "split", "S"
        yield CodeAct.DELETE, tr("Delete the code or dimension"), "trash-2", "Del"
        yield CodeAct.HISTORY, tr("The codebook as it was…"), "history", "Y"
        yield CodeAct.IMPORT, tr("Import a codebook…"), "download", ""
        yield CodeAct.READY_MADE, tr("Add the codebook for missions"), "blocks", ""
        yield CodeAct.EXPORT, tr("Export the codebook…"), "upload", ""
