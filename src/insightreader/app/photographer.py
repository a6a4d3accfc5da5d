"""Takes the pictures: a sample library, a window on it, and every scene in every theme."""

from collections.abc import Iterator
from pathlib import Path

from insightreader.app.correction_scenes import CORRECTION_SCENES
from insightreader.app.main import make_application
from insightreader.app.note_scenes import NOTE_SCENES
from insightreader.app.scenes import EMPTY_SCENES, SCENES, Scene, Stage, settle, wait_for
from insightreader.app.wiring import Workspace
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.services.desk import open_desk
from insightreader.services.importing_steps import run
from insightreader.services.sampling import import_sample
from insightreader.services.searching import bring_up_to_date
from insightreader.services.settings import Settings
from insightreader.store import library
from insightreader.ui.theme import THEMES, ThemeSwitch
from insightreader.workers.clients import Cleaner, Renderer, cleaning_pool, rendering_pool

WIDTH, HEIGHT = 1440, 900


class Photographer:
    """Draws scenes into ``target``; ``home`` holds the libraries for as long as it takes."""

    def __init__(self, home: Path, target: Path) -> None:
        self._home = home
        self._target = target
        self._app = make_application()
        self._garbage = MainThreadGarbage(self._app)
        self._switch = ThemeSwitch(self._app, "light")

    def take_all(self) -> Iterator[Path]:
        """Yield the path of each picture as it is taken."""
        empty, full = self._home / "Empty", self._home / "Missions 2026"
        for folder in (empty, full):
            library.create(folder, profile_name="Ann")
        posts = _fill(full)
        for theme in THEMES:
            self._switch.choose(theme)
            yield from self._visit(empty, {}, EMPTY_SCENES)
            yield from self._visit(full, posts, (*SCENES, *NOTE_SCENES, *CORRECTION_SCENES))

    def _visit(
        self, folder: Path, posts: dict[str, PostId], scenes: tuple[Scene, ...]
    ) -> Iterator[Path]:
        theme = self._switch.current.name
        settings = Settings(self._home / f"{folder.name}-{theme}.json")
        settings.set("look.theme", theme)
        workspace = Workspace(folder, self._switch, settings)
        wait_for(workspace.library.listed, workspace.start)
        workspace.window.resize(WIDTH, HEIGHT)
        stage = Stage(workspace, posts)
        try:
            for scene in scenes:
                shown = scene.set_up(stage) or workspace.window
                settle()
                path = self._target / f"{scene.name}-{theme}.png"
                shown.grab().save(str(path))
                if shown is not workspace.window:
                    shown.close()
                yield path
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
