"""Repairs of lost characters: the sheet beside the text, and what is done in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.domain.repairs import Repair
from insightreader.runtime.engine import Engine
from insightreader.services.correcting import Correcting
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.correcting import CorrectingPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.pane import ReaderPane

if TYPE_CHECKING:
    from insightreader.services.proposing import Spot, Survey
    from insightreader.ui.dialogs.repairs import RepairsDialog


class RepairingPresenter(QObject):
    """Opens at most one sheet, for the post that is read in its newest revision."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        reader: Readers,
        correcting: CorrectingPresenter,
    ) -> None:
        super().__init__(engine)
        self._marked: ReaderPane | None = None
        self._engine, self._window, self._reader = engine, window, reader
        self._correcting = correcting
        self.dialog: RepairsDialog | None = None
        self._post: PostId | None = None
        self._action = window.actions_of_window["repairs"]
        self._action.triggered.connect(self.ask)
        correcting.corrected.connect(self._look_again)
        reader.turned_to.connect(self._leave)
        reader.opened.connect(self._allow)
        reader.opened.connect(self._show_chosen)
        reader.closed.connect(self._allow)
        self._allow()

    def ask(self) -> None:
        """Look for the lost characters of the post that is read, and show them."""
        post = self._reader.post
        if post is not None:
            self._survey(post)

    def show(self, found: "Survey") -> "RepairsDialog":
        """Show the lost characters of a post."""
        from insightreader.ui.dialogs.repairs import RepairsDialog

        if self.dialog is not None:
            self.dialog.show_survey(found)
            return self.dialog
        self._post = found.post
        self.dialog = dialog = RepairsDialog(found, self._window)
        queued = Qt.ConnectionType.QueuedConnection
        dialog.repair_requested.connect(self._repair, queued)
        dialog.refuse_requested.connect(self._refuse, queued)
        dialog.spot_chosen.connect(self._show_in_text)
        dialog.finished.connect(self._forget)
        dialog.show()
        self._show_chosen()
        return dialog

    def _survey(self, post: PostId) -> None:
        from insightreader.services.proposing import survey

        read_declared = self._engine.cleaner.declared_text
        self._engine.ask_seat(
            "repairs", lambda seat: survey(seat.source, post, read_declared)
        ).then(self._show_if_any)

    def _show_if_any(self, found: "Survey | None") -> None:
        if found is not None and found.post == self._reader.post:
            self.show(found)

    def _repair(self, repairs: Sequence[Repair]) -> None:
        if self._post is not None:
            self._correcting.correct(self._post, lambda proofreader: proofreader.repair(repairs))

    def _refuse(self, repair: Repair) -> None:
        post = self._post
        if post is None:
            return
        self._engine.act(lambda desk: Correcting(desk.library).refuse(post, [repair])).then(
            lambda _: self._look_again(post)
        ).otherwise(lambda error: self._say(post, error))

    def _say(self, post: PostId, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._engine.mailbox.failed.emit(error)
        self._look_again(post)

    def _look_again(self, post: PostId) -> None:
        if self.dialog is not None and post == self._post:
            self._survey(post)

    def _show_chosen(self) -> None:
        chosen = self.dialog.chosen() if self.dialog is not None else None
        if chosen is not None:
            self._show_in_text(chosen)

    def _show_in_text(self, spot: "Spot") -> None:
        """Mark a place, unless another revision has come and its places with it."""
        details, dialog = self._reader.details, self.dialog
        read = details.revision if details is not None else None
        is_same = dialog is not None and read is not None and read.id == dialog.survey.revision
        if spot.ranges and is_same:
            self._marked = self._reader.pane
            self._marked.mark_matches(spot.ranges, start=spot.at)

    def _leave(self, post: PostId) -> None:
        if self.dialog is not None and post != self._post:
            self.dialog.reject()

    def _forget(self, _result: int) -> None:
        self.dialog = self._post = None
        # The text that the marks stand in, which may not be the one at hand any more.
        marked, self._marked = self._marked, None
        if marked is not None:
            marked.mark_matches([])

    def _allow(self, _: object = None) -> None:
        details = self._reader.details
        is_read = details is not None and details.revision is not None
        self._action.setEnabled(is_read and self._reader.older is None)
