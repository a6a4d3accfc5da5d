"""The matrix's view: its cell beside it, the summary with chips, the state that is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from insightreader.domain.evidence import Across, CellState, Matrix, Summary
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.theme import ThemeSwitch
from tests.ui.evidence.values import matrix_of, passage, uid

AXES = [(DimensionId(1), "Case"), (DimensionId(2), "Factor"), (Across.POSTS, "Posts")]
KEYS = (1, 101)


@pytest.fixture
def view(qapp, qtbot):
    switch = ThemeSwitch(qapp, "light")
    view = MatrixView(switch)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.set_axes(AXES, rows=DimensionId(1), columns=DimensionId(2))
    view.set_matrix(matrix_of([[1, 0], [3, 4]]))
    view.show()
    yield view
    switch.deleteLater()


def summary(text: str = "", state: CellState | None = None) -> Summary:
    return Summary(CodeId(1), CodeId(101), text, state)


def open_cell(view, text: str = "", passages=None) -> None:
    view.open_cell(*KEYS)
    found = [passage(1, "Trust takes years.")] if passages is None else passages
    view.show_cell(KEYS, found, summary=summary(text))


def test_a_cell_is_asked_for_and_shown_beside_the_map(view):
    wanted = []
    view.cell_wanted.connect(lambda *keys: wanted.append(keys))
    open_cell(view)
    assert wanted == [KEYS]
    assert view.cell.isVisible()
    assert view.cell.passages.passages.rowCount() == 1


def test_an_answer_that_comes_late_for_another_cell_is_dropped(view):
    open_cell(view)
    view.show_cell((0, 100), [passage(2), passage(3)], summary=summary())
    assert view.cell.passages.passages.rowCount() == 1


def test_references_are_chips_and_come_back_as_they_were_written(view):
    text = f"Years pass [@{uid(501)}].\n\nNobody knows [@{uid(999)}]."
    open_cell(view, text)
    editor = view.cell.summary
    assert "[@" not in editor.toPlainText()
    assert editor.markdown() == text
    assert editor.referred() == [uid(501), uid(999)]


def test_a_summary_is_given_out_when_it_is_left(view):
    open_cell(view)
    written = []
    view.summary_written.connect(lambda *what: written.append(what))
    view.cell.summary.setPlainText("It takes long ")
    view.cell.summary.moveCursor(view.cell.summary.textCursor().MoveOperation.End)
    view.cell.summary.insert_reference(uid(501), "Trust takes years.")
    QTest.keyClick(view.cell.summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written == [(*KEYS, f"It takes long [@{uid(501)}]")]


def test_a_copied_reference_is_pasted_as_a_chip(view):
    open_cell(view, f"A [@{uid(501)}] b")
    editor = view.cell.summary
    editor.selectAll()
    mime = editor.createMimeDataFromSelection()
    assert mime.text() == f"A [@{uid(501)}] b"
    editor.insertFromMimeData(mime)
    assert editor.markdown() == f"A [@{uid(501)}] b"


def test_the_state_of_a_cell_is_chosen_or_left_to_the_passages(view):
    open_cell(view)
    chosen = []
    view.state_chosen.connect(lambda *what: chosen.append(what))
    box = view.cell.state
    for place in (box.findData(CellState.CONTRADICTION), 0):
        box.activated.emit(place)
    assert chosen == [(*KEYS, CellState.CONTRADICTION), (*KEYS, None)]


def test_cells_of_posts_by_posts_have_neither_summary_nor_state(view):
    view.open_cell(*KEYS)
    view.show_cell(KEYS, [passage(1)], summary=None)
    assert not view.cell.summary.isVisible()
    assert not view.cell.state.isVisible()


def test_a_cell_without_passages_says_what_to_do(view):
    open_cell(view, passages=[])
    assert not view.cell.passages.isVisible()


def test_the_open_cell_follows_the_keyboard_and_closes(view):
    open_cell(view)
    view.heat.setFocus()
    wanted = []
    view.cell_wanted.connect(lambda *keys: wanted.append(keys))
    QTest.keyClick(view.heat, Qt.Key.Key_Left)
    assert wanted == [(1, 100)]
    view.cell.closed.emit()
    assert not view.cell.isVisible()
    QTest.keyClick(view.heat, Qt.Key.Key_Up)
    assert wanted == [(1, 100)]


def test_axes_are_swapped(view):
    chosen = []
    view.axes_chosen.connect(lambda *axes: chosen.append(axes))
    view.bar.swap()
    assert chosen == [(DimensionId(2), DimensionId(1))]


def test_the_open_cell_closes_with_its_row(view):
    open_cell(view)
    view.set_matrix(Matrix((), (), {}))
    assert view.opened is None
