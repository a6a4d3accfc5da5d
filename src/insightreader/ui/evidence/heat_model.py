"""A matrix as a table for Qt: rows and columns in an order of the person's, narrowed by words."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from insightreader.domain.evidence import AxisItem, AxisKey, Cell, CellState, Matrix
from insightreader.domain.evidence_questions import Shown
from insightreader.ui.counting import passages_words
from insightreader.ui.evidence.state_words import cell_words, unknown_word
from insightreader.ui.matching import folded
from insightreader.ui.plain import plain_tooltip

Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
KEYS_ROLE = Qt.ItemDataRole.UserRole + 2
ITEM_ROLE = Qt.ItemDataRole.UserRole + 3
TOTAL_ROLE = Qt.ItemDataRole.UserRole + 4
_NO_PARENT = QModelIndex()
_NOTHING = Matrix((), (), {})
_ACROSS = Qt.Orientation.Horizontal
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)


class HeatOrder(StrEnum):
    """How rows and columns are sorted."""

    CODEBOOK = "codebook"
    NAME = "name"
    TOTAL = "total"


class HeatModel(QAbstractTableModel):
    """Holds a matrix and what is shown of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix = _NOTHING
        self._rows: list[AxisItem] = []
        self._columns: list[AxisItem] = []
        self._order = HeatOrder.CODEBOOK
        self._typed = ""
        self._hides_empty = False
        self._wanted: CellState | None = None
        self._by_column: AxisKey | None = None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        cell = self.matrix.cell(row.key, column.key)
        if role == CELL_ROLE:
            return cell
        if role == KEYS_ROLE:
            return row.key, column.key
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.count
        if role in _SPOKEN:
            return _spoken(cell_words(cell, name_of(row), name_of(column)), role)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        items = self._columns if orientation == _ACROSS else self._rows
        if not 0 <= section < len(items):
            return None
        item = items[section]
        if role == ITEM_ROLE:
            return item
        if role == TOTAL_ROLE:
            return self._total(item.key, orientation)
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(item)
        if role in _SPOKEN:
            total = self._total(item.key, orientation)
            return _spoken(f"{name_of(item)} · {passages_words(total)}", role)
        return None

    def set_matrix(self, matrix: Matrix) -> None:
        """Show another matrix, in the order and with the filter of before."""
        is_alike = matrix.rows == self.matrix.rows and matrix.columns == self.matrix.columns
        is_alike = is_alike and bool(matrix.rows and matrix.columns)
        self.matrix = matrix
        if is_alike and not self._hides_empty and self._wanted is None and not self._sorts():
            # The keyboard's place and the scroll bars stay where only counts have changed.
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )
            for way in (Qt.Orientation.Vertical, _ACROSS):
                self.headerDataChanged.emit(way, 0, max(len(matrix.rows), len(matrix.columns)) - 1)
            return
        self._arrange()

    def set_order(self, order: HeatOrder) -> None:
        """Sort rows and columns."""
        self._order, self._by_column = order, None
        self._arrange()

    def sort_by_column(self, section: int) -> None:
        """Put the rows with most in a column first; once more takes that back."""
        key = self._columns[section].key
        self._by_column = None if self._by_column == key else key
        self._arrange()

    def find(self, typed: str) -> None:
        """Show rows whose name holds what is typed; if no row does, columns whose name does."""
        self._typed = folded(typed.strip())
        self._arrange()

    def hide_empty(self, hidden: bool) -> None:
        """Leave out rows and columns without any passage."""
        self._hides_empty = hidden
        self._arrange()

    def show_state(self, state: CellState | None) -> None:
        """Show only rows that have a cell in that state."""
        self._wanted = state
        self._arrange()

    def index_of(self, row: AxisKey, column: AxisKey) -> QModelIndex:
        """Return where a cell is shown; an invalid index where it isn't."""
        places = [each for each, item in enumerate(self._rows) if item.key == row]
        others = [each for each, item in enumerate(self._columns) if item.key == column]
        return self.index(places[0], others[0]) if places and others else QModelIndex()

    def items(self, index: Index) -> tuple[AxisItem, AxisItem]:
        """Return the row and the column of a cell."""
        return self._rows[index.row()], self._columns[index.column()]

    @property
    def shown(self) -> Shown:
        """The rows and columns on show, in their order."""
        return Shown(
            tuple(each.key for each in self._rows), tuple(each.key for each in self._columns)
        )

    def _sorts(self) -> bool:
        return self._by_column is not None or self._order is HeatOrder.TOTAL

    def _arrange(self) -> None:
        self.beginResetModel()
        rows, columns = list(self.matrix.rows), list(self.matrix.columns)
        if self._hides_empty:
            rows = [each for each in rows if self._total(each.key, Qt.Orientation.Vertical)]
            columns = [each for each in columns if self._total(each.key, _ACROSS)]
        if self._typed:
            fitting = [each for each in rows if self._typed in folded(name_of(each))]
            if fitting:
                rows = fitting
            else:
                columns = [each for each in columns if self._typed in folded(name_of(each))]
        if self._wanted is not None:
            rows = [each for each in rows if self._has_wanted(each, columns)]
        self._rows = self._sorted(rows, Qt.Orientation.Vertical)
        self._columns = self._sorted(columns, _ACROSS)
        if self._by_column is not None:
            by = self._by_column
            self._rows.sort(key=lambda each: -self.matrix.cell(each.key, by).count)
        self.endResetModel()

    def _has_wanted(self, row: AxisItem, columns: Iterable[AxisItem]) -> bool:
        cell = self.matrix.cell
        return any(cell(row.key, each.key).state is self._wanted for each in columns)

    def _sorted(self, items: list[AxisItem], way: Qt.Orientation) -> list[AxisItem]:
        keys: dict[HeatOrder, Callable[[AxisItem], Any]] = {
            HeatOrder.NAME: lambda each: folded(name_of(each)),
            HeatOrder.TOTAL: lambda each: -self._total(each.key, way),
        }
        return sorted(items, key=keys[self._order]) if self._order in keys else items

    def _total(self, key: AxisKey, way: Qt.Orientation) -> int:
        totals = self.matrix.totals
        return (totals.columns if way == _ACROSS else totals.rows).get(key, 0)


def name_of(item: AxisItem) -> str:
    """Return the name of a row or column, or the word for what isn't known."""
    return item.name or unknown_word()


def cell_at(index: Index) -> Cell:
    """Return the cell of an index."""
    cell: Cell = index.data(CELL_ROLE)
    return cell


def _spoken(words: str, role: int) -> str:
    """Return words as they are for the ear; a tooltip would take some of them for markup."""
    return plain_tooltip(words) if role == Qt.ItemDataRole.ToolTipRole else words
