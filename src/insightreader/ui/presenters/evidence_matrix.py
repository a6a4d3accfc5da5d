"""The matrix in the window: axes of the codebook, a cell's passages, its summary and state."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from insightreader.domain.evidence import (
    Across,
    Axis,
    AxisKey,
    CellEnd,
    CellState,
    CodebookDetail,
    Matrix,
    Passage,
    Role,
    Summary,
    can_be_summarised,
    end_of,
)
from insightreader.domain.evidence_questions import ALL_PASSAGES, MatrixQuestion, PassageFilter
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.filtering import (
    FilterChoices,
    filter_choices,
    still_there,
)
from insightreader.services.evidence.matrix import cell_passages, matrix_of, summary_of
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.evidence.state_words import across_words
from insightreader.ui.presenters.evidence_matrix_files import MatrixFiles
from insightreader.ui.theme import ThemeSwitch

Keys = tuple[AxisKey, AxisKey]


@dataclass(frozen=True, slots=True)
class Found:
    """What was read for the view; ``question`` None: there is nothing to cross."""

    book: CodebookDetail
    choices: FilterChoices
    question: MatrixQuestion | None
    matrix: Matrix


class MatrixPresenter(QObject):
    """Wires the matrix to the library."""

    passage_opened = Signal(object)
    told = Signal(str)
    """A sentence for the status line."""

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self.view = MatrixView(switch)
        self._question: MatrixQuestion | None = None
        self._is_rolled_up = False
        self._wanted = ALL_PASSAGES
        self._files = MatrixFiles(engine, self.view)
        self._files.told.connect(self.told)
        view = self.view
        view.axes_chosen.connect(self._choose_axes)
        view.rolled_up.connect(self._roll_up)
        view.cell_wanted.connect(self._read_cell)
        view.passage_opened.connect(self.passage_opened)
        view.summary_written.connect(self._write_summary)
        view.state_chosen.connect(self._choose_state)
        view.filter_chosen.connect(self._narrow)
        view.export_requested.connect(self._export)

    def refresh(self) -> None:
        """Read codebook and matrix again."""
        asked, is_rolled_up, wanted = self._question, self._is_rolled_up, self._wanted

        def read(seat: Seat) -> Found:
            book, choices = codebook_of(seat.source), filter_choices(seat.source)
            question = asked if asked and _is_known(book, asked) else _usual(book)
            if question is None:
                return Found(book, choices, None, Matrix((), (), {}))
            question = MatrixQuestion(
                question.rows,
                question.columns,
                still_there(choices, wanted),
                is_rolled_up=is_rolled_up,
            )
            return Found(book, choices, question, matrix_of(seat.source, question))

        self._engine.ask_seat("matrix", read).then(self._take)

    def _take(self, found: Found) -> None:
        self._question = question = found.question
        self._wanted = question.filter if question is not None else ALL_PASSAGES
        self.view.set_filter(found.choices, self._wanted)
        if question is None:
            self.view.set_matrix(found.matrix)
            return
        book, matrix = found.book, found.matrix
        axes: list[tuple[Axis, str]] = [(each.id, each.name) for each in book.dimensions]
        axes += list(across_words().items())
        self.view.set_axes(axes, rows=question.rows, columns=question.columns)
        self.view.set_matrix(matrix)

    def _choose_axes(self, rows: Axis, columns: Axis) -> None:
        self._question = MatrixQuestion(rows, columns)
        self.refresh()

    def _narrow(self, wanted: PassageFilter) -> None:
        self._wanted = wanted
        self.refresh()

    def _export(self) -> None:
        if self._question is not None:
            self._files.ask(self._question, self.view.shown)

    def _roll_up(self, is_rolled_up: bool) -> None:
        self._is_rolled_up = is_rolled_up
        self.refresh()

    def _read_cell(self, row: AxisKey, column: AxisKey) -> None:
        question = self._question
        if question is None:
            return

        def read(seat: Seat) -> tuple[list[Passage], Summary | None]:
            passages = cell_passages(seat.source, question, row=row, column=column)
            if not can_be_summarised(question.rows, question.columns):
                return passages, None
            ends = end_of(question.rows, row), end_of(question.columns, column)
            return passages, summary_of(seat.source, *ends) or Summary(*ends, "", None)

        self._engine.ask_seat("cell", read).then(
            lambda found: self.view.show_cell((row, column), found[0], summary=found[1])
        )

    def _write_summary(self, row: AxisKey, column: AxisKey, text: str) -> None:
        ends = self._ends(row, column)
        if ends is not None:
            self._engine.act(lambda desk: desk.summarising.set_text(*ends, text))

    def _choose_state(self, row: AxisKey, column: AxisKey, state: CellState | None) -> None:
        ends = self._ends(row, column)
        if ends is not None:
            self._engine.act(lambda desk: desk.summarising.set_state(*ends, state))

    def _ends(self, row: AxisKey, column: AxisKey) -> tuple[CellEnd, CellEnd] | None:
        """What a cell of the matrix on show lies between."""
        asked = self._question
        return (end_of(asked.rows, row), end_of(asked.columns, column)) if asked else None


def _is_known(book: CodebookDetail, question: MatrixQuestion) -> bool:
    known = {each.id for each in book.dimensions}
    return all(
        isinstance(axis, Across) or axis in known for axis in (question.rows, question.columns)
    )


def _usual(book: CodebookDetail) -> MatrixQuestion | None:
    """What is crossed at first: cases with the dimension that is used most, neither of outcomes.

    Without cases, the two dimensions used most; posts where there is one alone.
    """
    uses = {
        each.id: sum(code.uses for code in book.of(each.id))
        for each in book.dimensions
        if book.of(each.id)
    }
    roles = {each.id: each.role for each in book.dimensions}
    ordered = sorted(uses, key=lambda key: -uses[key])
    if not ordered:
        return None
    rows = next((key for key in ordered if roles[key] is Role.CASE), ordered[0])
    rest = [key for key in ordered if key != rows]
    rest.sort(key=lambda key: roles[key] is Role.OUTCOME)
    return MatrixQuestion(rows, rest[0] if rest else Across.POSTS)
