"""Scenes of the brief workspace, on the brief and the claims of the sample library."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from insightreader.app.scenes import Scene, Stage, settle, wait_for
from insightreader.domain.exchange import ExportKind
from insightreader.ui.brief.brief_actions import BriefAct
from insightreader.ui.presenters.brief import BriefPresenter
from insightreader.ui.workspaces import WorkspaceName


def _presenter(stage: Stage) -> BriefPresenter:
    stage.workspace.window.workspaces.show_workspace(WorkspaceName.BRIEF)
    presenter = stage.workspace.workspaces.brief
    assert presenter is not None
    return presenter


def _brief(stage: Stage) -> None:
    """The brief, with the quotations in it checked."""
    presenter = _presenter(stage)
    wait_for(presenter.shown, presenter.refresh)
    shelf = presenter.pane.shelf
    shelf.show_claim(None)
    if presenter.pane.is_previewed:
        presenter.pane.show_preview(is_shown=False)
    presenter.checking.forget()
    wait_for(presenter.checking.checked, lambda: shelf.briefs.names.setCurrentRow(0))


def _claim(stage: Stage) -> None:
    presenter = _presenter(stage)
    shelf = presenter.pane.shelf
    wait_for(presenter.shown, lambda: shelf.claims.names.setCurrentRow(0))


def _preview(stage: Stage) -> None:
    _brief(stage)
    presenter = _presenter(stage)
    act = presenter.pane.actions_of_briefs[BriefAct.PREVIEW]
    wait_for(presenter.leaving.previewed, act.trigger)


def _written(stage: Stage) -> None:
    _brief(stage)
    presenter = _presenter(stage)
    brief = presenter.pane.page.brief
    assert brief is not None
    key, name = brief.row.id, f"{brief.row.title}.md"
    target, leaving = stage.workspace.engine.folder.parent / name, presenter.leaving
    wait_for(leaving.written, lambda: leaving.export(key, ExportKind.MARKDOWN, target))
    settle()


def _empty(stage: Stage) -> None:
    presenter = _presenter(stage)
    wait_for(presenter.shown, presenter.refresh)


def _scene(name: str, set_up: Callable[[Stage], QWidget | None]) -> Scene:
    return Scene(f"brief-{name}" if name else "brief", set_up)


EMPTY_BRIEF_SCENES = (_scene("empty", _empty),)
BRIEF_SCENES = (
    _scene("", _brief),
    _scene("claim", _claim),
    _scene("preview", _preview),
    _scene("written", _written),
)
