"""The small bar at a selection. Tab leads into it, arrows move along it, Escape leads back."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.tool import tool
from insightreader.ui.theme import PEN_NAMES, SPACE, set_role

_GAP = 8


class SelectionBar(QFrame):
    """Floats above its parent, beside the selection."""

    left = Signal()
    """Escape was pressed: the focus goes back to the text."""

    def __init__(self, commands: ReaderCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Passage"))
        set_role(self, "overlay")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[1], SPACE[1], SPACE[1], SPACE[1])
        row.setSpacing(1)
        self._buttons: list[QToolButton] = []
        for name in (*PEN_NAMES, "underline", "comment", "code", "copy"):
            button = tool(commands[name], parent=self, size=30)
            row.addWidget(button)
            self._buttons.append(button)
        self.hide()

    def show_at(self, selected: QRect, within: QRect) -> None:
        """Show it above the selection's box, or below where there is no room."""
        size = self.sizeHint()
        top = selected.top() - size.height() - _GAP
        if top < within.top():
            top = min(selected.bottom() + _GAP, within.bottom() - size.height())
        left = selected.center().x() - size.width() // 2
        left = min(max(left, within.left() + _GAP), within.right() - size.width() - _GAP)
        self.resize(size)
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def take_focus(self) -> None:
        """Give the focus to the first button."""
        self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
