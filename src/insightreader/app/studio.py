"""Plays every scene on a sample library and on an empty one: for pictures and for tests."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from insightreader.app.asking_scenes import ASKING_SCENES, LAST_SCENES
from insightreader.app.brief_scenes import BRIEF_SCENES, EMPTY_BRIEF_SCENES
from insightreader.app.correction_scenes import CORRECTION_SCENES
from insightreader.app.dialog_scenes import DIALOG_SCENES
from insightreader.app.evidence_scenes import EMPTY_EVIDENCE_SCENES, EVIDENCE_SCENES
from insightreader.app.list_scenes import LIST_SCENES
from insightreader.app.note_scenes import NOTE_SCENES
from insightreader.app.reading_scenes import READING_SCENES
from insightreader.app.scenes import EMPTY_SCENES, SCENES, Scene, Stage, settle, wait_for
from insightreader.app.task_scenes import TASK_SCENES
from insightreader.app.wiring import Workspace
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
from insightreader.services.desk import open_desk
from insightreader.services.imports.sampling import import_sample
from insightreader.services.imports.steps import run
from insightreader.services.searching import bring_up_to_date
from insightreader.services.settings import Settings
from insightreader.store import library
from insightreader.ui.theme import ThemeSwitch
from insightreader.workers.clients import Cleaner, Renderer, cleaning_pool, rendering_pool

WINDOW_SIZE = QSize(1440, 900)
_ON_NOTHING = (*EMPTY_SCENES, *EMPTY_EVIDENCE_SCENES, *EMPTY_BRIEF_SCENES)
_ON_THE_SAMPLE = (
    *SCENES,
    *READING_SCENES,
    *NOTE_SCENES,
    *CORRECTION_SCENES,
    *LIST_SCENES,
    *DIALOG_SCENES,
    *ASKING_SCENES,
    *EVIDENCE_SCENES,
    *BRIEF_SCENES,
    *TASK_SCENES,
    *LAST_SCENES,
)


class Studio:
    """Two libraries in ``home``, where they stay for as long as scenes are played."""

    def __init__(self, home: Path, switch: ThemeSwitch, *, size: QSize = WINDOW_SIZE) -> None:
        self._home = home
        self._switch = switch
        self._size = size
        self._empty, self.full = home / "Empty", home / "Missions 2026"
        for folder in (self._empty, self.full):
            library.create(folder, profile_name="Ann")
        self._posts = _fill(self.full)

    def play(self) -> Iterator[tuple[str, QWidget]]:
        """Yield each scene's name and the window that shows it, in the theme of the moment."""
        yield from self._visit(self._empty, {}, _ON_NOTHING)
        yield from self._visit(self.full, self._posts, _ON_THE_SAMPLE)

    def _visit(
        self, folder: Path, posts: dict[str, PostId], scenes: tuple[Scene, ...]
    ) -> Iterator[tuple[str, QWidget]]:
        remembered = self._home / f"{folder.name}.json"
        # Every round begins as the first: nothing is remembered of the one before.
        remembered.unlink(missing_ok=True)
        settings = Settings(remembered)
        settings.set("look.theme", self._switch.current.name)
        workspace = Workspace(folder, self._switch, settings)
        wait_for(workspace.library.listed, workspace.start)
        workspace.window.resize(self._size)
        stage = Stage(workspace, posts)
        try:
            for scene in scenes:
                shown = scene.set_up(stage) or workspace.window
                settle()
                yield scene.name, shown
                if shown is not workspace.window:
                    shown.close()
                scene.tidy(stage)
        finally:
            workspace.close()
            workspace.window.deleteLater()
            # With its timers: they would ask an engine that has ended.
            workspace.deleteLater()
            settle()


def _fill(folder: Path) -> dict[str, PostId]:
    """Import the sample library and return its posts by the name of their capture."""
    cleaning, rendering = cleaning_pool(size=2), rendering_pool()
    try:
        with open_desk(folder) as desk:
            run(
                import_sample(),
                act=lambda work: work(desk),
                clean=Cleaner(cleaning).clean,
                render_comment=Renderer(rendering).comment,
            )
            bring_up_to_date(desk.library)
            ids = desk.reading.listing(ListFilter())
            return {str(desk.reading.details(each).capture_name): each for each in ids}
    finally:
        cleaning.close()
        rendering.close()
