"""Backups while work goes on, and a look at the library's health behind the first picture."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from insightreader.domain.changes import Changes
from insightreader.runtime.engine import Engine
from insightreader.runtime.progress import Progress, Work
from insightreader.services import backup
from insightreader.services.settings import Settings
from insightreader.store.backups import Backup
from insightreader.ui.main_window import MainWindow

_LOOK_MS = 60_000
_FIRST_CHECK_MS = 3_000
_HOUR_S = 3_600


class SafetyPresenter(QObject):
    """Makes a backup when something changed and the last one is old enough."""

    backed_up = Signal(object)
    """The ``Backup``."""
    backup_failed = Signal(object)
    faults_found = Signal(object)
    """What SQLite finds wrong, as a list of texts."""
    progress_began = Signal(object)

    def __init__(self, engine: Engine, window: MainWindow, settings: Settings) -> None:
        super().__init__(engine)
        self._engine = engine
        self._settings = settings
        self._has_changed = False
        self._is_busy = False
        self._last_s = time.time()
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self._back_up_if_due)
        engine.hub.subscribe(self, self._on_changes)
        window.actions_of_window["backup"].triggered.connect(self.back_up)

    def start(self) -> None:
        """Begin to watch; the health check waits until the window has been filled."""
        folder = self._engine.folder
        self._engine.run_errand(lambda: backup.newest_made_s(folder)).then(self._take_last)
        self._clock.start()
        QTimer.singleShot(_FIRST_CHECK_MS, self, self._check_health)

    def back_up(self) -> None:
        """Make a backup now, off the main thread."""
        if self._is_busy:
            return
        self._is_busy = True
        folder = self._engine.folder
        progress = Progress(self, work=Work.BACKING_UP, may_stop=False)
        progress.again = self.back_up
        progress.finished.connect(progress.deleteLater)
        task = self._engine.run_errand(lambda: backup.back_up(folder, reason="window"))
        task.then(self._on_backed_up).otherwise(self.backup_failed.emit)
        progress.follow(task.otherwise(progress.fail).afterwards(self._on_ended))
        self.progress_began.emit(progress)

    def _take_last(self, made_s: int | None) -> None:
        self._last_s = float(made_s or 0)

    def _on_changes(self, changes: Changes) -> None:
        if changes.posts or changes.annotations or changes.codes or changes.tags:
            self._has_changed = True

    def _back_up_if_due(self) -> None:
        wait_s = self._settings.number("library.backup_hours") * _HOUR_S
        if self._has_changed and time.time() - self._last_s >= wait_s:
            self.back_up()

    def _on_backed_up(self, made: Backup) -> None:
        self._last_s = float(made.made_s)
        self._has_changed = False
        self.backed_up.emit(made)

    def _on_ended(self) -> None:
        self._is_busy = False

    def _check_health(self) -> None:
        folder = self._engine.folder
        task = self._engine.run_errand(lambda: backup.check_quickly(folder))
        progress = Progress(self, work=Work.CHECKING, may_stop=False)
        progress.finished.connect(progress.deleteLater)
        progress.follow(task.then(self._tell_faults))
        self.progress_began.emit(progress)

    def _tell_faults(self, faults: list[str]) -> None:
        if faults:
            self.faults_found.emit(faults)
