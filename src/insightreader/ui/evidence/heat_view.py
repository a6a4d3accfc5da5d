"""A heat map of a matrix: arrow keys walk, Enter or a click opens a cell."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from insightreader.domain.evidence import AxisKey, Matrix
from insightreader.ui.evidence.heat_delegate import HeatDelegate
from insightreader.ui.evidence.heat_header import COLUMN_HEAD, ROW_HEAD, HeatHeader
from insightreader.ui.evidence.heat_model import KEYS_ROLE, HeatModel
from insightreader.ui.theme import Theme, set_role

Index = QModelIndex | QPersistentModelIndex
CELL_WIDTH, CELL_HEIGHT = 98, 48
_NARROW = 46


class HeatView(QTableView):
    """Shows a ``HeatModel``. ``is_narrow``: cells that hold a number alone."""

    opened = Signal(object, object)
    """The keys of the row and the column of the cell that was opened."""
    walked = Signal(object, object)
    """The keys of the cell that the keyboard is at now."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, is_narrow: bool = False
    ) -> None:
        super().__init__(parent)
        self.heat = HeatModel(self)
        self._cells = HeatDelegate(theme, self, says_states=not is_narrow)
        self._heads = [
            HeatHeader(way, theme, self)
            for way in (Qt.Orientation.Vertical, Qt.Orientation.Horizontal)
        ]
        set_role(self, "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalHeader(self._heads[0])
        self.setHorizontalHeader(self._heads[1])
        self._heads[0].setFixedWidth(ROW_HEAD)
        self._heads[1].setFixedHeight(COLUMN_HEAD)
        self._heads[0].setDefaultSectionSize(_NARROW - 6 if is_narrow else CELL_HEIGHT)
        self._heads[1].setDefaultSectionSize(_NARROW if is_narrow else CELL_WIDTH)
        self.setItemDelegate(self._cells)
        self.setModel(self.heat)
        self._set_up()

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for way in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            way(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Matrix"))
        self._heads[1].sectionClicked.connect(self.heat.sort_by_column)
        self.clicked.connect(self._open)

    def set_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; the keyboard stays at its cell where that is still shown."""
        keys = self.currentIndex().data(KEYS_ROLE)
        self.heat.set_matrix(matrix)
        if keys is not None:
            self.go_to(*keys)

    def go_to(self, row: AxisKey, column: AxisKey) -> None:
        """Put the keyboard at a cell."""
        index = self.heat.index_of(row, column)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._cells.set_theme(theme)
        for head in self._heads:
            head.set_theme(theme)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        for head in self._heads:
            head.viewport().update()
        keys = current.data(KEYS_ROLE)
        if keys is not None:
            self.walked.emit(*keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Numbers aren't searched for; the field above finds rows and columns."""

    def _open(self, index: QModelIndex) -> None:
        keys = index.data(KEYS_ROLE)
        if keys is not None:
            self.opened.emit(*keys)
