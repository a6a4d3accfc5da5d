"""The evidence matrix: tools, the heat map, a line of sums and, beside it, the open cell."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from insightreader.domain.evidence import Axis, AxisKey, CellState, Matrix, Passage, Summary
from insightreader.domain.evidence_questions import PassageFilter, Shown
from insightreader.services.evidence.filtering import FilterChoices
from insightreader.ui.counting import passages_words
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.cell_pane import CellPane
from insightreader.ui.evidence.filter_bar import FilterBar
from insightreader.ui.evidence.heat_model import name_of
from insightreader.ui.evidence.heat_view import HeatView
from insightreader.ui.evidence.matrix_actions import MatrixAct, MatrixActions
from insightreader.ui.evidence.matrix_bar import MatrixBar
from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

_HEAT, _CELL = 900, 380


class MatrixView(EvidenceView):
    """Shows a matrix; what is to be read or written is asked for."""

    axes_chosen = Signal(object, object)
    filter_chosen = Signal(object)
    """A ``PassageFilter``."""
    rolled_up = Signal(bool)
    cell_wanted = Signal(object, object)
    """Keys of the row and column of the cell that is to be shown."""
    passage_opened = Signal(object)
    summary_written = Signal(object, object, str)
    state_chosen = Signal(object, object, object)
    export_requested = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switch = switch
        self.bar = MatrixBar(switch.current)
        self.filter = FilterBar(switch.current)
        self.actions_of_matrix = MatrixActions(self)
        self.heat = HeatView(switch.current)
        self.cell = CellPane(switch)
        self._sums = wrapped_label("", "muted")
        self._opened: tuple[AxisKey, AxisKey] | None = None
        self.nothing = EmptyPage(
            switch,
            "grid-3x3",
            title=self.tr("Nothing to cross yet"),
            words=self.tr(
                "The matrix crosses two dimensions of your codebook: cases and factors, say. Mark "
                "passages in posts and give each of them codes (T on its card); the matrix "
                "then shows where evidence is, where a gap, and where passages contradict."
            ),
            way=self.tr("Open the codebook"),
        )
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.cell.hide()

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        return self.heat

    @property
    def opened(self) -> tuple[AxisKey, AxisKey] | None:
        """The keys of the cell on show."""
        return self._opened

    def set_axes(self, axes: Sequence[tuple[Axis, str]], *, rows: Axis, columns: Axis) -> None:
        """Offer axes."""
        self.bar.set_axes(axes, rows=rows, columns=columns)

    @property
    def shown(self) -> Shown:
        """The rows and columns on show, in their order."""
        return self.heat.heat.shown

    def set_filter(self, choices: FilterChoices, wanted: PassageFilter) -> None:
        """Offer what passages can be narrowed to, and show what is wanted."""
        self.filter.set_choices(choices, wanted)
        self.actions_of_matrix[MatrixAct.ALL_PASSAGES].setEnabled(self.filter.is_narrowing)

    def set_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; the open cell is asked for again."""
        self.heat.set_matrix(matrix)
        self._sums.setText(self._words_of(matrix))
        # A filter that leaves nothing must stay in view, to be taken off again.
        has_cells = bool(matrix.rows and matrix.columns) or self.filter.is_narrowing
        self.filter.setVisible(has_cells)
        self._pages.setCurrentIndex(0 if has_cells else 1)
        if self._opened is not None:
            if self.heat.heat.index_of(*self._opened).isValid():
                self.cell_wanted.emit(*self._opened)
            else:
                self.close_cell()

    def open_cell(self, row: AxisKey, column: AxisKey) -> None:
        """Ask for a cell and show it beside the map."""
        self.cell.finish()
        self._opened = row, column
        self.heat.go_to(row, column)
        self.cell_wanted.emit(row, column)

    def show_cell(
        self,
        keys: tuple[AxisKey, AxisKey],
        passages: Sequence[Passage],
        *,
        summary: Summary | None,
    ) -> None:
        """Show what was found of the cell that was asked for."""
        if keys != self._opened:
            return
        index = self.heat.heat.index_of(*keys)
        if index.isValid():
            row, column = self.heat.heat.items(index)
            title = f"{name_of(row)} × {name_of(column)}"
            cell = self.heat.heat.matrix.cell(*keys)
            self.cell.show_cell(title, cell, passages, summary=summary)
            self.cell.show()

    def finish(self) -> None:
        """Give out what is being typed."""
        self.cell.finish()

    def close_cell(self) -> None:
        """Show the map alone."""
        self.cell.finish()
        self._opened = None
        self.cell.hide()
        self.heat.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        set_role(self, "page")
        page = QWidget()
        column = QVBoxLayout(page)
        # Both sides: no layout changes them where the interface runs from right to left.
        column.setContentsMargins(SPACE[4], 0, SPACE[4], 0)
        column.setSpacing(SPACE[1])
        column.addWidget(self.heat, 1)
        column.addWidget(self._sums)
        self._pages.addWidget(page)
        self._pages.addWidget(self.nothing)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._pages)
        split.addWidget(self.cell)
        split.setStretchFactor(0, 1)
        split.setSizes([_HEAT, _CELL])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE[2])
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.filter)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        bar, model = self.bar, self.heat.heat
        bar.axes_chosen.connect(self._on_axes_chosen)
        bar.order_chosen.connect(model.set_order)
        bar.state_chosen.connect(model.show_state)
        bar.typed.connect(model.find)
        bar.empty_hidden.connect(model.hide_empty)
        bar.rolled_up.connect(self.rolled_up)
        bar.export_requested.connect(self.export_requested)
        self.filter.chosen.connect(self.filter_chosen)
        acts = self.actions_of_matrix
        acts[MatrixAct.ALL_PASSAGES].triggered.connect(self.filter.clear)
        acts[MatrixAct.SWAP].triggered.connect(bar.swap)
        acts[MatrixAct.EXPORT].triggered.connect(self.export_requested)
        self.heat.opened.connect(self.open_cell)
        self.heat.walked.connect(self._follow)
        self.cell.closed.connect(self.close_cell)
        self.cell.passage_opened.connect(self.passage_opened)
        self.cell.summary_written.connect(self._write_summary)
        self.cell.state_chosen.connect(self._choose_state)
        self._switch.changed.connect(self._on_theme_changed)

    def _on_axes_chosen(self, rows: Axis, columns: Axis) -> None:
        if self._opened is not None:
            self.close_cell()
        self.axes_chosen.emit(rows, columns)

    def _follow(self, row: AxisKey, column: AxisKey) -> None:
        """While a cell is open, the keyboard's way shows each cell that it passes."""
        if self._opened is not None and (row, column) != self._opened:
            self.open_cell(row, column)

    def _write_summary(self, text: str) -> None:
        if self._opened is not None:
            self.summary_written.emit(*self._opened, text)

    def _choose_state(self, state: CellState | None) -> None:
        if self._opened is not None:
            self.state_chosen.emit(*self._opened, state)

    def _words_of(self, matrix: Matrix) -> str:
        states = [cell.state for cell in matrix.cells.values()]
        cells = len(matrix.rows) * len(matrix.columns)
        found = states.count(CellState.EVIDENCE)
        opposed = states.count(CellState.CONTRADICTION)
        words = self.tr("{passages} in %Ln cell(s)", None, cells)
        parts = (
            words.format(passages=passages_words(matrix.totals.whole)),
            self.tr("%Ln with evidence", None, found),
            self.tr("%Ln gap(s)", None, cells - found - opposed),
            self.tr("%Ln contradiction(s)", None, opposed),
        )
        return " · ".join(parts)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.bar.set_theme(theme)
        self.filter.set_theme(theme)
        self.heat.set_theme(theme)
