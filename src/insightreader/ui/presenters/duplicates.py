"""Duplicates in the window: looked for behind it, shown in pairs, merged when asked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.ui.dialogs.duplicates import DuplicatesDialog
from insightreader.ui.explaining import explain
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers

if TYPE_CHECKING:
    from insightreader.services.duplicates import Pair


class DuplicatesPresenter(QObject):
    """Looks for alike posts when it is asked, and again after each merger."""

    merged = Signal(object)
    """The post that stayed."""

    def __init__(self, engine: Engine, window: MainWindow, *, reader: Readers) -> None:
        super().__init__(engine)
        self._engine, self._window, self._reader = engine, window, reader
        self._dialog: DuplicatesDialog | None = None
        window.actions_of_window["duplicates"].triggered.connect(self.show)

    def show(self) -> DuplicatesDialog:
        """Open the dialog, and begin to look."""
        self._dialog = dialog = DuplicatesDialog(self._window)
        dialog.merge_requested.connect(self._merge)
        dialog.open_requested.connect(self._open)
        dialog.open()
        self._look()
        return dialog

    def _look(self) -> None:
        # Imported when it is asked for: it compares texts, which a start never does.
        from insightreader.services.duplicates import duplicates_in

        folder = self._engine.folder
        self._engine.run_errand(lambda: duplicates_in(folder)).then(self._show_pairs).otherwise(
            self._refuse
        )

    def _show_pairs(self, pairs: "list[Pair]") -> None:
        dialog = self._open_dialog()
        if dialog is not None:
            dialog.show_pairs(pairs)

    def _merge(self, gone: PostId, kept: PostId) -> None:
        from insightreader.services.merging import merge

        self._engine.act(lambda desk: merge(desk.library, gone, into=kept)).then(
            self._tell
        ).otherwise(self._refuse)

    def _tell(self, kept: PostId) -> None:
        self._window.status.say(self.tr("Two posts became one. Undo parts them again."))
        self.merged.emit(kept)
        self._look()

    def _open(self, post: PostId) -> None:
        self._reader.bring(post)
        dialog = self._open_dialog()
        if dialog is not None:
            dialog.accept()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        dialog = self._open_dialog()
        if dialog is not None:
            dialog.say(explain(error))

    def _open_dialog(self) -> DuplicatesDialog | None:
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None
