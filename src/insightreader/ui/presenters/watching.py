"""The folder that the browser saves into: looked at when it changes, at the start, every minute."""

import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from insightreader.capture.sources import from_file
from insightreader.capture.watched_folder import QUIET_S, SavedFile, new_pages
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import UserError
from insightreader.domain.ids import JobId
from insightreader.runtime.engine import Engine
from insightreader.services.capturing import keep_ahead
from insightreader.services.settings import Settings
from insightreader.services.watching import Watching
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.workers.jobs import Priority

_LOOK_MS = 60_000
_AT_ONCE = 10
"""So many files are in memory at once; the others are taken right after."""
_Found = list[tuple[SavedFile, CaptureSource | None]]


class WatchingPresenter(QObject):
    """Takes each page once; nothing while the preferences name no folder."""

    def __init__(self, engine: Engine, *, saving: SavingPresenter, settings: Settings) -> None:
        super().__init__(engine)
        self._engine, self._saving, self._settings = engine, saving, settings
        self._is_busy = False
        self._watcher = QFileSystemWatcher(self)
        # The last write has to be some time ago before a file is taken to be whole.
        self._soon = QTimer(self, singleShot=True, interval=int(QUIET_S * 1000) + 500)
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._watcher.directoryChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.look)
        self._clock.timeout.connect(self.look)

    def start(self) -> None:
        """Look, and go on looking."""
        self._clock.start()
        self.look()

    def look(self) -> None:
        """Take what is new in the folder that the preferences name now."""
        name = self._settings.text("library.watched_folder")
        self._follow(name)
        if not name or self._is_busy:
            return
        self._is_busy = True
        self._engine.writer.submit(
            lambda desk: Watching(desk.library).known(), priority=Priority.SOON
        ).then(lambda known: self._find(Path(name), known)).otherwise(self._fail)

    def _follow(self, name: str) -> None:
        others = [each for each in self._watcher.directories() if each != name]
        if others:
            self._watcher.removePaths(others)
        if name and name not in self._watcher.directories():
            self._watcher.addPath(name)

    def _find(self, folder: Path, known: frozenset[str]) -> None:
        library = self._engine.folder
        self._engine.run_errand(lambda: _found(folder, known, library=library)).then(
            self._take
        ).otherwise(self._fail)

    def _take(self, found: _Found) -> None:
        if not found:
            self._is_busy = False
            return
        self._engine.act(
            lambda desk: Watching(desk.library).take_in(found), priority=Priority.SOON
        ).then(lambda jobs: self._clean(jobs, is_more=len(found) == _AT_ONCE)).otherwise(self._fail)

    def _clean(self, jobs: list[JobId], *, is_more: bool) -> None:
        self._is_busy = False
        if jobs:
            self._saving.clean_stored(jobs)
        if is_more:
            self.look()

    def _fail(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, UserError):
            raise error
        self._saving.refused.emit(error, "")


def _found(folder: Path, known: frozenset[str], *, library: Path) -> _Found:
    pages = new_pages(folder, known, now_s=time.time())[:_AT_ONCE]
    found = [(each, _read(each.path)) for each in pages]
    keep_ahead(library, [source.data for _, source in found if source is not None])
    return found


def _read(path: Path) -> CaptureSource | None:
    try:
        return from_file(path)
    except UserError:
        return None
