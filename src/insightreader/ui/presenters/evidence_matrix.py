"""The matrix in the window: axes of the codebook, a cell's passages, its summary and state."""

from PySide6.QtCore import QObject, Signal

from insightreader.domain.evidence import (
    Across,
    Axis,
    AxisKey,
    CellState,
    CodebookDetail,
    Matrix,
    Passage,
    Role,
    Summary,
)
from insightreader.domain.evidence_questions import MatrixQuestion
from insightreader.domain.ids import CodeId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.matrix import cell_passages, matrix_of, summary_of
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.evidence.state_words import across_words
from insightreader.ui.theme import ThemeSwitch

Keys = tuple[AxisKey, AxisKey]


class MatrixPresenter(QObject):
    """Wires the matrix to the library."""

    passage_opened = Signal(object)
    export_requested = Signal()

    def __init__(self, engine: Engine, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine = engine
        self.view = MatrixView(switch)
        self._question: MatrixQuestion | None = None
        self._is_rolled_up = False
        view = self.view
        view.axes_chosen.connect(self._choose_axes)
        view.rolled_up.connect(self._roll_up)
        view.cell_wanted.connect(self._read_cell)
        view.passage_opened.connect(self.passage_opened)
        view.summary_written.connect(self._write_summary)
        view.state_chosen.connect(self._choose_state)
        view.export_requested.connect(self.export_requested)

    def refresh(self) -> None:
        """Read codebook and matrix again."""
        asked, is_rolled_up = self._question, self._is_rolled_up

        def read(seat: Seat) -> tuple[CodebookDetail, MatrixQuestion | None, Matrix | None]:
            book = codebook_of(seat.source)
            question = asked if asked and _is_known(book, asked) else _usual(book)
            if question is None:
                return book, None, None
            question = MatrixQuestion(question.rows, question.columns, is_rolled_up=is_rolled_up)
            return book, question, matrix_of(seat.source, question)

        self._engine.ask_seat("matrix", read).then(lambda found: self._take(*found))

    def _take(
        self, book: CodebookDetail, question: MatrixQuestion | None, matrix: Matrix | None
    ) -> None:
        self._question = question
        if question is None or matrix is None:
            self.view.set_matrix(Matrix((), (), {}))
            return
        axes: list[tuple[Axis, str]] = [(each.id, each.name) for each in book.dimensions]
        axes += list(across_words().items())
        self.view.set_axes(axes, rows=question.rows, columns=question.columns)
        self.view.set_matrix(matrix)

    def _choose_axes(self, rows: Axis, columns: Axis) -> None:
        self._question = MatrixQuestion(rows, columns)
        self.refresh()

    def _roll_up(self, is_rolled_up: bool) -> None:
        self._is_rolled_up = is_rolled_up
        self.refresh()

    def _read_cell(self, row: AxisKey, column: AxisKey) -> None:
        question = self._question
        if question is None:
            return

        def read(seat: Seat) -> tuple[list[Passage], Summary | None]:
            passages = cell_passages(seat.source, question, row=row, column=column)
            if isinstance(question.rows, Across) or isinstance(question.columns, Across):
                return passages, None
            codes = CodeId(int(row)), CodeId(int(column))
            return passages, summary_of(seat.source, *codes) or Summary(*codes, "", None)

        self._engine.ask_seat("cell", read).then(
            lambda found: self.view.show_cell((row, column), found[0], summary=found[1])
        )

    def _write_summary(self, row: AxisKey, column: AxisKey, text: str) -> None:
        codes = CodeId(int(row)), CodeId(int(column))
        self._engine.act(lambda desk: desk.summarising.set_text(*codes, text))

    def _choose_state(self, row: AxisKey, column: AxisKey, state: CellState | None) -> None:
        codes = CodeId(int(row)), CodeId(int(column))
        self._engine.act(lambda desk: desk.summarising.set_state(*codes, state))


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
