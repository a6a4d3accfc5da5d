"""Scenes of the brief workspace, on a brief that rests on what the sample library has marked."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from insightreader.app.scenes import Scene, Stage, settle, wait_for
from insightreader.domain.changes import Changes, Done
from insightreader.domain.evidence import PartKind, Passage, Relation
from insightreader.domain.evidence_questions import ALL_PASSAGES
from insightreader.domain.exchange import ExportKind
from insightreader.domain.ids import BriefId
from insightreader.services.desk import Desk
from insightreader.services.evidence.briefs import NewPart, briefs_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.services.evidence.matrix_grids import usual_questions
from insightreader.text.references import reference
from insightreader.ui.brief.brief_actions import BriefAct
from insightreader.ui.presenters.brief import BriefPresenter
from insightreader.ui.workspaces import WorkspaceName

TITLE = "What local partnerships need"
CLAIM = "Partnerships last where people trust each other."
OTHER_CLAIM = "Money alone starts nothing."
OPENING = "The posts agree on one thing:"
UNFOUNDED = "it can be done by Christmas at no cost"
WORDS = (TITLE, CLAIM, OTHER_CLAIM, OPENING, UNFOUNDED, "Nobody promises that", "In short",
         "What it rests on")  # fmt: skip
"""What a person has written."""


def _presenter(stage: Stage) -> BriefPresenter:
    stage.workspace.window.workspaces.show_workspace(WorkspaceName.BRIEF)
    presenter = stage.workspace.workspaces.brief
    assert presenter is not None
    return presenter


def _compose(desk: Desk) -> Done[BriefId]:
    """Write a brief with a part of each kind, unless that was done in another theme."""
    known = [each.id for each in briefs_of(desk.library) if each.title == TITLE]
    if known:
        return Done(known[0], Changes())
    passages = [each for each in passages_of(desk.library, ALL_PASSAGES) if each.exact]
    brief = desk.briefs.create(TITLE).value
    changes = desk.briefs.add_part(brief, NewPart(PartKind.HEADING, "In short", level=1)).changes
    for part in _parts(desk, passages):
        changes |= desk.briefs.add_part(brief, part).changes
    return Done(brief, changes)


def _parts(desk: Desk, passages: list[Passage]) -> list[NewPart]:
    first, second, *others = _by_different_posts(passages)
    quoted = next((each for each in passages if each.secondary_person), second)
    claim = desk.claiming.add(CLAIM).value
    how = (Relation.SUPPORTING, Relation.SUPPORTING, Relation.QUALIFYING)
    for each, relation in zip((first, second, *others), how, strict=False):
        desk.claiming.relate(claim, each.annotation, relation)
    desk.claiming.add(OTHER_CLAIM)
    parts = [
        NewPart(
            PartKind.TEXT,
            f"{OPENING} “{first.exact}” {reference(first.uid)} Nobody promises that “{UNFOUNDED}”.",
        ),
        NewPart(PartKind.QUOTATION, annotation=quoted.annotation),
        NewPart(PartKind.HEADING, "What it rests on", level=2),
        NewPart(PartKind.CLAIM, claim=claim),
    ]
    questions = usual_questions(desk.library)
    return parts + [NewPart(PartKind.MATRIX, each) for each in questions[:1]]


def _by_different_posts(passages: list[Passage]) -> list[Passage]:
    found: dict[int, Passage] = {}
    for each in passages:
        if 30 < len(each.exact) < 160 and each.title.isascii():
            found.setdefault(each.post, each)
    return [*found.values()]


def _brief(stage: Stage) -> None:
    presenter = _presenter(stage)
    engine = stage.workspace.engine
    made: list[BriefId] = []
    wait_for(presenter.shown, lambda: engine.act(_compose).then(made.append))
    settle()
    shelf = presenter.pane.shelf
    shelf.claims.go_to(None)
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
    key, target = brief.row.id, stage.workspace.engine.folder.parent / f"{TITLE}.md"
    leaving = presenter.leaving
    wait_for(leaving.written, lambda: leaving.export(key, ExportKind.MARKDOWN, target))


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
