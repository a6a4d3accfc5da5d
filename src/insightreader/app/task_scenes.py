"""Pictures of long work: notices of how it ended, and the panel that lists it."""

from insightreader.app.scenes import Scene, Stage, open_post, settle
from insightreader.domain.errors import FileUnusable, NotFound
from insightreader.domain.exchange import ExportReport
from insightreader.runtime.progress import Progress, Trouble, Work
from insightreader.ui.workspaces import WorkspaceName
from insightreader.workers.jobs import Step

_POST = "stairwell.html"
_ADDRESS = "https://example.org/missions/seven"


def _notices(stage: Stage) -> None:
    stage.workspace.window.workspaces.show_workspace(WorkspaceName.READ)
    open_post(_POST)(stage)
    tasks = stage.workspace.tasks
    export = Progress(tasks, work=Work.EXPORTING, name="Missions.md")
    saving = Progress(tasks, work=Work.SAVING, total=14)
    under_way = Progress(tasks, work=Work.IMPORTING, name="bookmarks.html")
    for progress in (export, saving, under_way):
        tasks.follow(progress)
    export.end(ExportReport(12, 34))
    for where, why in (
        ("torn.epub", FileUnusable("torn.epub", why="unreadable")),
        (_ADDRESS, NotFound(_ADDRESS, what="address")),
    ):
        saving.note_trouble(Trouble(where, why, lambda: None))
    saving.advance_to(Step(14, 14))
    saving.end(tuple(stage.posts.values()))
    under_way.advance_to(Step(212, 1_340))


def _dropping(stage: Stage) -> None:
    stage.workspace.window.veil.begin()
    settle()


def _panel(stage: Stage) -> None:
    stage.workspace.window.veil.end()
    stage.workspace.tasks.panel.toggle()
    settle()


TASK_SCENES = (Scene("notices", _notices), Scene("dropping", _dropping), Scene("tasks", _panel))
