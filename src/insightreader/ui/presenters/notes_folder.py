"""A folder of notes: written when asked, and after changes, in a pause, where that is wanted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from insightreader.domain.changes import Changes
from insightreader.domain.errors import UserError
from insightreader.domain.exchange import ExportKind, ExportReport
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.services.desk import Seat
from insightreader.services.settings import Settings
from insightreader.ui.explaining import explain
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.exporting import ExportOrder, ExportPresenter

if TYPE_CHECKING:
    from insightreader.ui.dialogs.notes_folder import NotesFolderDialog

_FOLDER, _FOLLOWS = "window.notes_folder", "window.notes_folder_follows"
_PAUSE_MS = 10_000
"""So long nothing has to change before the folder is brought up to date."""


class NotesFolderPresenter(QObject):
    """One folder for each library; what it is, its window remembers."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        exporting: ExportPresenter,
        pause_ms: int = _PAUSE_MS,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._settings, self._exporting = settings, exporting
        self._later = Debounce(self, delay_ms=pause_ms)
        self._later.quiet.connect(self._follow)
        window.actions_of_window["notes-folder"].triggered.connect(self.show)
        engine.hub.subscribe(self, self._on_changes)
        if settings.flag(_FOLLOWS):
            # What changed right before the last end.
            self._later.touch()

    def show(self) -> "NotesFolderDialog":
        """Ask for the folder."""
        from insightreader.ui.dialogs.notes_folder import NotesFolderDialog

        dialog = NotesFolderDialog(
            self._settings.text(_FOLDER),
            follows=self._settings.flag(_FOLLOWS),
            parent=self._window,
        )
        dialog.chosen.connect(self._take)
        dialog.open()
        return dialog

    def _take(self, folder: str, follows: bool) -> None:
        self._settings.set(_FOLDER, folder)
        self._settings.set(_FOLLOWS, follows)
        if folder:
            self._exporting.export(ExportOrder(None, ExportKind.FOLDER, Path(folder)))
        else:
            self._later.cancel()

    def _on_changes(self, changes: Changes) -> None:
        is_told = (
            changes.posts
            or changes.annotations
            or changes.codes
            or changes.tags
            # Among them a pseudonym, whose name must not stay in the folder.
            or changes.evidence
        )
        if is_told and self._settings.flag(_FOLLOWS):
            self._later.touch()

    def _follow(self) -> None:
        """Bring the folder up to date without a word, unless that goes wrong."""
        folder = self._settings.text(_FOLDER)
        if not folder:
            return

        def write(seat: Seat) -> ExportReport:
            from insightreader.services.exports.exporting import export

            return export(seat.source, None, kind=ExportKind.FOLDER, target=Path(folder))

        self._engine.ask_seat("folder of notes", write).otherwise(self._refuse)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        words = self.tr("The folder of notes wasn't brought up to date.")
        self._window.status.say(f"{words} {explain(error)}")
