"""Scenes of the evidence workspace, on what the sample library has coded and on nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from insightreader.app.scenes import Scene, Stage, settle
from insightreader.domain.changes import Changes, Done
from insightreader.domain.evidence import Role
from insightreader.domain.evidence_questions import PassageFilter
from insightreader.services.desk import Desk
from insightreader.services.evidence.cases import cases_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.ui.evidence.cases_view import CasesView
from insightreader.ui.evidence.cell_pane import CellPane
from insightreader.ui.evidence.codebook_actions import CodeAct
from insightreader.ui.evidence.codebook_view import CodebookView
from insightreader.ui.evidence.matrix_view import MatrixView
from insightreader.ui.evidence.pane import EvidencePane, ViewName
from insightreader.ui.evidence.strip_view import StripView
from insightreader.ui.workspaces import WorkspaceName


def _pane(stage: Stage) -> EvidencePane:
    spaces = stage.workspace.window.workspaces
    spaces.show_workspace(WorkspaceName.EVIDENCE)
    pane = spaces.page(WorkspaceName.EVIDENCE)
    assert isinstance(pane, EvidencePane)
    return pane


def _view(name: ViewName) -> Callable[[Stage], QWidget | None]:
    """Return what shows a view with something chosen in it."""

    def set_up(stage: Stage) -> None:
        pane = _pane(stage)
        if name is ViewName.CASES:
            stage.workspace.engine.act(_tell_of_cases)
            settle()
        pane.show_view(name)
        settle()
        view = pane.view(name)
        if isinstance(view, MatrixView):
            _open_first_cell(view)
        elif isinstance(view, CodebookView):
            _choose_most_used(view)
        elif isinstance(view, (StripView, CasesView)):
            view.list.setCurrentIndex(view.list.rows.index(0))

    return set_up


def _tell_of_cases(desk: Desk) -> Done[None]:
    """Say how cases went where a passage shows it, unless that was said in another theme."""
    book, changes = codebook_of(desk.library), Changes()
    roles = {each.id: each.role for each in book.dimensions}
    outcomes = [each for each in book.codes if roles[each.dimension] is Role.OUTCOME]
    for case in cases_of(desk.library):
        for outcome in () if case.outcomes else outcomes:
            both = PassageFilter(codes=(case.code.id, outcome.id))
            for passage in passages_of(desk.library, both)[:1]:
                shown_by = passage.annotation
                changes |= desk.cases.add_outcome(
                    case.code.id, outcome.id, shown_by=shown_by
                ).changes
    return Done(None, changes)


def _open_first_cell(view: MatrixView) -> None:
    matrix = view.heat.heat.matrix
    full = sorted(matrix.cells, key=lambda key: -matrix.cells[key].count)
    if full:
        view.open_cell(*full[0])


def _choose_most_used(view: CodebookView) -> None:
    codes = view.tree.codes.codebook.codes
    if codes:
        used = max(codes, key=lambda each: each.uses)
        view.tree.go_to(("code", int(used.id)))


def _codebook(stage: Stage) -> CodebookView:
    _view(ViewName.CODEBOOK)(stage)
    settle()
    view = _pane(stage).view(ViewName.CODEBOOK)
    assert isinstance(view, CodebookView)
    return view


def _act_on_code(act: CodeAct) -> Callable[[Stage], QWidget | None]:
    """Return what asks for something to be done with the code that is used most."""

    def set_up(stage: Stage) -> QWidget | None:
        _codebook(stage).actions_of_codes[act].trigger()
        settle()
        return _dialog()

    return set_up


def _end_past(stage: Stage) -> None:
    _codebook(stage).end_past()


def _refer(stage: Stage) -> QWidget | None:
    _view(ViewName.MATRIX)(stage)
    settle()
    cell = _pane(stage).findChild(CellPane)
    if isinstance(cell, CellPane):
        cell.summary.reference_wanted.emit()
    settle()
    return _dialog()


def _dialog() -> QWidget | None:
    shown = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in shown if isinstance(each, QDialog)), None)


EVIDENCE_SCENES = (
    *(Scene(f"evidence-{name}", _view(name)) for name in ViewName),
    Scene("codebook-past", _act_on_code(CodeAct.HISTORY), _end_past),
    Scene("code-name", _act_on_code(CodeAct.NEW_BELOW)),
    Scene("code-merge", _act_on_code(CodeAct.MERGE)),
    Scene("code-split", _act_on_code(CodeAct.SPLIT)),
    Scene("passage-picker", _refer),
)
EMPTY_EVIDENCE_SCENES = tuple(Scene(f"no-{name}", _view(name)) for name in ViewName)
