"""Pseudonyms in the window: kept in a dialog that follows the library while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from shiboken6 import isValid

from insightreader.domain.changes import Changes
from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId, PseudonymId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.ui.explaining import explain
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers

if TYPE_CHECKING:
    from insightreader.services.evidence.name_uses import NameUse
    from insightreader.ui.dialogs.pseudonyms import PseudonymsDialog


class PseudonymsPresenter(QObject):
    """Opens the dialog, and writes what is asked for in it."""

    def __init__(self, engine: Engine, window: MainWindow, *, reader: Readers) -> None:
        super().__init__(engine)
        self._engine, self._window, self._reader = engine, window, reader
        self._dialog: PseudonymsDialog | None = None
        window.actions_of_window["pseudonyms"].triggered.connect(self.show)
        engine.hub.subscribe(self, self._on_changes)

    def show(self) -> "PseudonymsDialog":
        """Open the dialog."""
        from insightreader.ui.dialogs.pseudonyms import PseudonymsDialog

        self._dialog = dialog = PseudonymsDialog(self._window)
        dialog.added.connect(self._add)
        dialog.changed.connect(self._change)
        dialog.removed.connect(self._remove)
        dialog.open_requested.connect(self._open)
        dialog.open()
        self._read()
        return dialog

    def _read(self) -> None:
        def read(seat: Seat) -> "list[NameUse]":
            from insightreader.services.evidence.name_uses import name_uses

            return name_uses(seat.source)

        self._engine.ask_seat("pseudonyms", read).then(self._show_uses)

    def _show_uses(self, uses: "list[NameUse]") -> None:
        if (dialog := self._open_dialog()) is not None:
            dialog.show_uses(uses)

    def _add(self, name: str, replacement: str) -> None:
        def added(_: object) -> None:
            if (dialog := self._open_dialog()) is not None:
                dialog.say("")
                dialog.clear_fields()

        self._engine.act(lambda desk: desk.pseudonyms.set(name, replacement)).then(added).otherwise(
            self._refuse
        )

    def _change(self, key: PseudonymId, name: str, replacement: str) -> None:
        self._engine.act(
            lambda desk: desk.pseudonyms.change(key, name=name, replacement=replacement)
        ).otherwise(self._refuse)

    def _remove(self, key: PseudonymId) -> None:
        self._engine.act(lambda desk: desk.pseudonyms.remove(key))

    def _open(self, post: PostId) -> None:
        if (dialog := self._open_dialog()) is not None:
            dialog.accept()
        self._reader.bring(post)

    def _on_changes(self, changes: Changes) -> None:
        if self._open_dialog() is not None and (
            changes.evidence or changes.annotations or changes.structure
        ):
            self._read()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if (dialog := self._open_dialog()) is not None:
            dialog.say(explain(error))
        self._read()

    def _open_dialog(self) -> "PseudonymsDialog | None":
        return self._dialog if self._dialog is not None and isValid(self._dialog) else None
