"""The matrix's tools: its two axes, what is shown of it, in which order, and export."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from insightreader.domain.evidence import Axis, CellState
from insightreader.ui.evidence.heat_model import HeatOrder
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, Theme
from insightreader.ui.tool_button import tool_button

_FIELD = 280


class MatrixBar(QWidget):
    """Says what is wanted; shows nothing of the matrix itself."""

    axes_chosen = Signal(object, object)
    """The axes of rows and columns."""
    order_chosen = Signal(object)
    """A ``HeatOrder``."""
    state_chosen = Signal(object)
    """A ``CellState`` that shown rows must have, or None."""
    typed = Signal(str)
    empty_hidden = Signal(bool)
    rolled_up = Signal(bool)
    """Passages of child codes count for their parents too."""
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows, self.columns = QComboBox(), QComboBox()
        self.field = QLineEdit()
        self.view = QMenu(self)
        self._swap = tool_button(self.tr("Swap rows and columns"), name="arrow-left-right")
        self._show = tool_button(self.tr("Order and what is shown"), name="list-filter")
        self._export = tool_button(self.tr("Export this matrix…"), name="share")
        self._fill_menu()
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def set_axes(self, axes: Sequence[tuple[Axis, str]], *, rows: Axis, columns: Axis) -> None:
        """Offer axes, and show which are chosen."""
        for box, chosen in ((self.rows, rows), (self.columns, columns)):
            with QSignalBlocker(box):
                box.clear()
                for axis, name in axes:
                    box.addItem(name, axis)
                box.setCurrentIndex(box.findData(chosen))

    def axes(self) -> tuple[Axis, Axis]:
        """Return the chosen axes of rows and columns."""
        return self.rows.currentData(), self.columns.currentData()

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for button in (self._swap, self._show, self._export):
            button.setIcon(icon(button.objectName(), theme.muted))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[4], SPACE[2], SPACE[3], SPACE[2])
        row.setSpacing(SPACE[2])
        for words, box in (
            (self.tr("Rows"), self.rows),
            (self.tr("Columns"), self.columns),
        ):
            label = plain_label(words, "muted")
            label.setBuddy(box)
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(label)
            row.addWidget(box)
            if box is self.rows:
                row.addWidget(self._swap)
        row.addStretch(1)
        words = self.tr("Find rows or columns")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(_FIELD)
        row.addWidget(self.field, 2)
        for button in (self._show, self._export):
            row.addWidget(button)

    def _connect(self) -> None:
        for box in (self.rows, self.columns):
            box.activated.connect(lambda _: self.axes_chosen.emit(*self.axes()))
        self._swap.clicked.connect(self.swap)
        self._export.clicked.connect(self.export_requested)
        self.field.textChanged.connect(self.typed)

    def swap(self) -> None:
        """Make the rows columns."""
        rows, columns = self.rows.currentIndex(), self.columns.currentIndex()
        self.rows.setCurrentIndex(columns)
        self.columns.setCurrentIndex(rows)
        self.axes_chosen.emit(*self.axes())

    def _fill_menu(self) -> None:
        orders: dict[object, str] = {
            HeatOrder.CODEBOOK: self.tr("In the codebook's order"),
            HeatOrder.NAME: self.tr("By name"),
            HeatOrder.TOTAL: self.tr("Most passages first"),
        }
        self._add_group(orders, self.order_chosen)
        self.view.addSeparator()
        states: dict[object, str] = {
            None: self.tr("All rows"),
            CellState.GAP: self.tr("Rows with a gap"),
            CellState.CONTRADICTION: self.tr("Rows with a contradiction"),
        }
        self._add_group(states, self.state_chosen)
        self.view.addSeparator()
        self.view.addAction(self._switch(self.tr("Hide empty rows and columns"), "empty"))
        self.view.addAction(self._switch(self.tr("Count child codes for their parents"), "roll"))
        self._show.setMenu(self.view)
        self._show.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _switch(self, words: str, name: str) -> QAction:
        action = QAction(words, self, checkable=True)
        action.toggled.connect(self.empty_hidden if name == "empty" else self.rolled_up)
        return action

    def _add_group(self, choices: dict[object, str], signal: SignalInstance) -> None:
        group = QActionGroup(self)
        for value, words in choices.items():
            action = self.view.addAction(words)
            action.setCheckable(True)
            action.setChecked(not group.actions())
            group.addAction(action)
            action.triggered.connect(lambda _on=False, value=value: signal.emit(value))
