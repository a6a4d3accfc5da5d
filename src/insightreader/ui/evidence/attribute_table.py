"""The table of what is known of a case: edited cell by cell, and left by Tab at its ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableWidget, QWidget

Hint = QAbstractItemDelegate.EndEditHint
Trigger = QAbstractItemView.EditTrigger


class AttributeTable(QTableWidget):
    """Names and values. A click or typing edits; the keyboard that only comes by doesn't."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setEditTriggers(Trigger.EditKeyPressed | Trigger.AnyKeyPressed)
        self.setTabKeyNavigation(False)
        self.cellClicked.connect(self._edit)

    def closeEditor(self, editor: QWidget, hint: Hint) -> None:
        """Leave the table behind its last cell: Qt would go on from the first, for ever."""
        last = self.rowCount() - 1, self.columnCount() - 1
        ends = {Hint.EditNextItem: last, Hint.EditPreviousItem: (0, 0)}
        if ends.get(hint) != (self.currentRow(), self.currentColumn()):
            super().closeEditor(editor, hint)
            return
        super().closeEditor(editor, Hint.NoHint)
        self.focusNextPrevChild(hint is Hint.EditNextItem)

    def _edit(self, row: int, column: int) -> None:
        item = self.item(row, column)
        is_open = self.state() is QAbstractItemView.State.EditingState
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable and not is_open:
            self.editItem(item)
