"""The matrix at the window: cells opened by keys, summarised, and led back to the text."""

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from insightreader.domain.evidence import CellState
from insightreader.services.annotating import NewAnnotation
from insightreader.services.coding import CodeName
from insightreader.services.desk import open_desk
from insightreader.services.evidence.matrix import summary_of
from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.workspaces import WorkspaceName
from tests.journeys.desk import Person, find, wait_for, wait_gone, wait_until
from tests.journeys.stored import post_called, reading

pytestmark = pytest.mark.journey
QUOTE = "forty lights"


def code_a_passage(folder) -> None:
    """One passage that carries a case and a factor."""
    with open_desk(folder) as desk:
        post = post_called(desk.reading, "Harbour lights")
        rendered = desk.reading.open(post).rendered
        start = rendered.text.index(QUOTE)
        codes = (CodeName("Case", "Harbour"), CodeName("Factor", "Keepers"))
        desk.annotating.create(NewAnnotation(post, start, start + len(QUOTE), codes=codes))


@pytest.fixture
def person(full, sit_down) -> Person:
    """Somebody at the matrix of one case by one factor."""
    code_a_passage(full)
    someone = sit_down(full)
    someone.press("Ctrl+2")
    wait_until(find(CodebookView).tree.codes.rowCount, "the codebook")
    find(EvidencePane).show_view(ViewName.MATRIX)
    wait_until(find(MatrixView).heat.heat.rowCount, "the matrix")
    view = find(MatrixView)
    view.heat.setFocus()
    view.heat.setCurrentIndex(view.heat.heat.index(0, 0))
    return someone


def open_cell(person: Person) -> MatrixView:
    view = find(MatrixView)
    person.press("Return")
    wait_until(view.cell.isVisible, "the cell")
    return view


def test_a_cell_is_opened_by_enter_and_its_passage_in_the_text_by_another(person):
    view = open_cell(person)
    cards = view.cell.passages
    assert cards.passages.index(0).data() == QUOTE
    cards.setFocus()
    cards.setCurrentIndex(cards.passages.index(0))
    person.press("Return")
    person.wait_for_post("Harbour lights")
    assert person.window.workspaces.current is WorkspaceName.READ


def test_a_summary_is_kept_undone_and_marked_in_its_cell(person):
    view = open_cell(person)
    view.cell.summary.setFocus()
    person.type("They keep diaries")
    person.press("Ctrl+Return")

    def stored() -> str:
        keys = view.opened
        with reading(person.folder) as look:
            found = summary_of(look._source, *keys)  # noqa: SLF001
        return found.text if found else ""

    wait_until(lambda: stored() == "They keep diaries", "the summary")
    wait_until(lambda: view.heat.heat.matrix.cell(*view.opened).has_summary, "its mark")


def test_a_state_that_was_chosen_is_shown_in_the_map(person):
    view = open_cell(person)
    box = view.cell.state
    box.setFocus()
    box.setCurrentIndex(box.findData(CellState.CONTRADICTION))
    box.activated.emit(box.currentIndex())
    wait_until(
        lambda: view.heat.heat.matrix.cell(*view.opened).state is CellState.CONTRADICTION,
        "the contradiction",
    )


def test_a_filter_stays_in_view_and_one_key_takes_it_off(person):
    view = find(MatrixView)
    assert view.heat.heat.matrix.totals.whole == 1
    box = find(QComboBox, "Only quotations by their verdict")
    box.setFocus()
    person.press("Down", "Down")
    wait_until(lambda: view.heat.heat.matrix.totals.whole == 0, "no doubtful passage")
    assert view.filter.isVisible()
    assert box.currentText() == "quotations to look at"
    person.press("Ctrl+Shift+X")
    wait_until(lambda: view.heat.heat.matrix.totals.whole == 1, "all passages")
    assert box.currentText() == "any verdict"


def test_the_matrix_on_show_is_written_into_a_file(person, tmp_path):
    view = find(MatrixView)
    view.heat.setFocus()
    person.press("Ctrl+Alt+E")
    dialog = wait_for(QFileDialog)
    dialog.selectNameFilter(next(each for each in dialog.nameFilters() if "csv" in each))
    find(QLineEdit, within=dialog).setFocus()
    person.press("Ctrl+A")
    person.type(str(tmp_path / "matrix.csv"))
    person.press("Return")
    wait_gone(dialog)
    person.look_back()
    person.wait_for_words("Wrote matrix.csv")
    assert "Case by Factor" in (tmp_path / "matrix.csv").read_text("utf-8-sig")


def test_every_view_is_filled(person):
    pane = find(EvidencePane)
    presenters = person.workspace.workspaces.evidence.views
    for name in ViewName:
        pane.show_view(name)
        wait_until(lambda name=name: name in presenters and pane.view(name).isVisible(), str(name))
    cases = pane.view(ViewName.CASES)
    wait_until(lambda: cases.list.rows.rowCount() == 1, "the case")
    sources = pane.view(ViewName.SOURCES)
    wait_until(lambda: sources.list.rows.rowCount() == 1, "its sources")
