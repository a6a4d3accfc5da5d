"""The heat map: colours that text can be read on, orders, filters, and what a cell says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester, QTest

from insightreader.domain.evidence import Cell, CellState
from insightreader.ui.evidence.heat_model import HeatModel, HeatOrder
from insightreader.ui.evidence.heat_view import HeatView
from insightreader.ui.theme import DARK, LIGHT, SEPIA, THEMES
from insightreader.ui.theme.contrast import contrast
from insightreader.ui.theme.heat import heat
from tests.ui.evidence.values import matrix_of
from tests.ui.pictures import ink_box

_DOWN = Qt.Orientation.Vertical
OPPOSED = Cell(2, 2, 2, 1, CellState.CONTRADICTION, has_summary=True)


@pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))
@pytest.mark.parametrize("largest", [1, 7, 10_000])
def test_counts_can_be_read_on_every_heat(theme, largest):
    for count in {0, 1, largest // 2, largest}:
        assert contrast(theme.ink, heat(theme, count, largest)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=lambda theme: theme.name)
def test_more_is_hotter_and_one_is_told_from_none(theme):
    grounds = [heat(theme, count, 40) for count in (0, 1, 3, 10, 40)]
    assert len(set(grounds)) == 5
    apart = [contrast(theme.card, ground) for ground in grounds]
    assert apart == sorted(apart)


@pytest.fixture
def model(qapp):
    model = HeatModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_matrix(matrix_of([[1, 0, 2], [0, 0, 0], [5, 0, 4]], r0c2=OPPOSED))
    yield model
    model.deleteLater()


def heads(model, way=Qt.Orientation.Vertical) -> list[str]:
    count = model.rowCount() if way == Qt.Orientation.Vertical else model.columnCount()
    return [model.headerData(each, way) for each in range(count)]


def test_rows_are_sorted_by_total_by_name_and_back(model):
    model.set_order(HeatOrder.TOTAL)
    assert heads(model) == ["Case 2", "Case 0", "Case 1"]
    assert heads(model, Qt.Orientation.Horizontal) == ["Factor 0", "Factor 2", "Factor 1"]
    model.set_order(HeatOrder.CODEBOOK)
    assert heads(model) == ["Case 0", "Case 1", "Case 2"]


def test_a_click_on_a_columns_head_sorts_by_it_and_another_takes_that_back(model):
    model.sort_by_column(2)
    assert heads(model) == ["Case 2", "Case 0", "Case 1"]
    model.sort_by_column(2)
    assert heads(model) == ["Case 0", "Case 1", "Case 2"]


def test_empty_rows_and_columns_can_be_hidden(model):
    model.hide_empty(True)
    assert heads(model) == ["Case 0", "Case 2"]
    assert heads(model, Qt.Orientation.Horizontal) == ["Factor 0", "Factor 2"]


def test_words_find_rows_and_if_there_are_none_columns(model):
    model.find("case 2")
    assert heads(model) == ["Case 2"]
    model.find("FACTOR 1")
    assert len(heads(model)) == 3
    assert heads(model, Qt.Orientation.Horizontal) == ["Factor 1"]


def test_rows_with_a_contradiction_can_be_shown_alone(model):
    model.show_state(CellState.CONTRADICTION)
    assert heads(model) == ["Case 0"]
    model.show_state(CellState.GAP)
    assert heads(model) == ["Case 0", "Case 1", "Case 2"]


def test_a_cell_says_everything_that_it_shows(model):
    said = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in (
        "Case 0 × Factor 2",
        "2 passages",
        "contradiction",
        "1 passage changed or gone",
        "summary",
    ):
        assert words in said
    gap = model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert gap.endswith("gap")


def test_a_name_like_markup_is_said_as_it_is_and_escaped_in_tooltips(model):
    plain = model.matrix
    named = tuple(replace(each, name="<b>Trust</b>") for each in plain.rows)
    model.set_matrix(replace(plain, rows=named))
    for data in (model.index(0, 2).data, lambda role: model.headerData(0, _DOWN, role)):
        assert data(Qt.ItemDataRole.AccessibleTextRole).startswith("<b>Trust</b>")
        assert data(Qt.ItemDataRole.ToolTipRole).startswith("<qt>&lt;b&gt;Trust")


def test_counts_that_change_leave_the_table_in_place(model):
    resets = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_matrix(matrix_of([[1, 1, 2], [0, 0, 0], [5, 0, 4]]))
    assert resets == []
    assert model.index(0, 1).data() == 1


def test_keys_walk_the_cells_and_enter_opens_one(qtbot):
    view = HeatView(LIGHT)
    qtbot.addWidget(view)
    view.set_matrix(matrix_of([[1, 0], [3, 4]]))
    view.resize(600, 400)
    opened, walked = [], []
    view.opened.connect(lambda *keys: opened.append(keys))
    view.walked.connect(lambda *keys: walked.append(keys))
    view.go_to(0, 100)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(view, key)
    assert walked == [(0, 100), (1, 100), (1, 101)]
    assert opened == [(1, 101)]


def test_the_keyboard_stays_at_its_cell_when_rows_come_and_go(qtbot):
    view = HeatView(DARK)
    qtbot.addWidget(view)
    view.set_matrix(matrix_of([[1, 0], [3, 4]]))
    view.go_to(1, 101)
    view.set_matrix(matrix_of([[1, 0], [3, 4], [1, 1]]))
    assert view.currentIndex().row() == 1
    view.set_matrix(matrix_of([[1, 0]]))
    assert view.currentIndex() == QModelIndex()


def test_two_hundred_by_two_hundred_paint_only_what_is_seen(qtbot):
    view = HeatView(LIGHT)
    qtbot.addWidget(view)
    view.set_matrix(
        matrix_of([[(row * column) % 5 for column in range(200)] for row in range(200)])
    )
    view.resize(1000, 700)
    asked = []
    read = view.heat.data
    view.heat.data = lambda index, role=0: (asked.append(role), read(index, role))[1]
    view.grab()
    assert 0 < len(asked) < 5_000


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=["ltr", "rtl"])
@pytest.mark.parametrize("name", ["Upkeep", "الثقة في القدرات المحلية"], ids=["latin", "arabic"])
def test_names_of_columns_stand_at_their_foot_in_both_directions(qtbot, direction, name):
    view = HeatView(LIGHT)
    qtbot.addWidget(view)
    matrix = matrix_of([[1]])
    view.set_matrix(replace(matrix, columns=(replace(matrix.columns[0], name=name),)))
    view.setLayoutDirection(direction)
    view.resize(500, 300)
    view.show()
    picture = view.horizontalHeader().viewport().grab().toImage()
    ink = QColor(LIGHT.ink)
    box = ink_box(picture, ink)
    # The total stands below; names begin right above it, wherever the interface begins.
    assert box.bottom() > picture.height() - 40
