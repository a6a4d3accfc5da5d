"""A matrix as a table among a page's words: read, not worked with."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from insightreader.domain.evidence import CellState
from insightreader.domain.report import Grid
from insightreader.ui.fonts import ui_font
from insightreader.ui.theme import Theme, set_role

_WIDEST = 220
_MOST_HEIGHT = 420
_GROUNDS = {
    CellState.EVIDENCE: "good_soft",
    CellState.CONTRADICTION: "warning_soft",
    CellState.GAP: "",
}
_INKS = {CellState.EVIDENCE: "ink", CellState.CONTRADICTION: "ink", CellState.GAP: "muted"}


class GridTable(QTableWidget):
    """As high as its rows, up to a limit."""

    def __init__(self, grid: Grid, theme: Theme) -> None:
        super().__init__(len(grid.rows), len(grid.head) - 1)
        set_role(self, "rows")
        self.setAccessibleName(grid.caption)
        self.setFont(ui_font(-1))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setHorizontalHeaderLabels(list(grid.head[1:]))
        self.setVerticalHeaderLabels([row[0] for row in grid.rows])
        for row, line in enumerate(grid.rows):
            for column, words in enumerate(line[1:]):
                state = grid.states.get((row, column + 1), CellState.GAP)
                self.setItem(row, column, _item(words, state, theme))
        self._measure()

    def _measure(self) -> None:
        self.horizontalHeader().setMaximumSectionSize(_WIDEST)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.resizeColumnsToContents()
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + rows + bar
        self.setFixedHeight(min(height, _MOST_HEIGHT))


def _item(words: str, state: CellState, theme: Theme) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    if ground := _GROUNDS[state]:
        item.setBackground(QColor(getattr(theme, ground)))
    item.setForeground(QColor(getattr(theme, _INKS[state])))
    return item
