"""Scenes of the evidence workspace, on what the sample library has coded."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from insightreader.app.scenes import Scene, Stage, settle
from insightreader.ui.evidence.cases_view import CasesView
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
        pane.show_view(name)
        settle()
        view = pane.view(name)
        if isinstance(view, MatrixView):
            _open_first_cell(view)
        elif isinstance(view, CodebookView):
            used = max(view.tree.codes.codebook.codes, key=lambda each: each.uses)
            view.tree.go_to(("code", int(used.id)))
        elif isinstance(view, (StripView, CasesView)):
            view.list.setCurrentIndex(view.list.rows.index(0))

    return set_up


def _open_first_cell(view: MatrixView) -> None:
    matrix = view.heat.heat.matrix
    full = sorted(matrix.cells, key=lambda key: -matrix.cells[key].count)
    if full:
        view.open_cell(*full[0])


EVIDENCE_SCENES = tuple(Scene(f"evidence-{name}", _view(name)) for name in ViewName)
