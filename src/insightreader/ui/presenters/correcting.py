"""What was removed from the open post, and putting it back."""

from PySide6.QtCore import QObject, Qt

from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.services.correcting import Correcting, Planned, Proofreader
from insightreader.services.reading import Reading, Report
from insightreader.ui.dialogs.removed import RemovedDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import ReaderPresenter


class CorrectingPresenter(QObject):
    """Opens the sheet of what was removed, and makes the corrections asked for there."""

    def __init__(self, engine: Engine, window: MainWindow, *, reader: ReaderPresenter) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._reader = reader
        self._dialog: RemovedDialog | None = None
        window.actions_of_window["removed"].triggered.connect(self.ask_for_removed)
        reader.opened.connect(self._allow)
        reader.closed.connect(self._allow)
        self._allow()

    def ask_for_removed(self) -> None:
        """Show what cleaning left out of the revision that is open."""
        details, post = self._reader.details, self._reader.post
        if post is None or details is None or details.revision is None:
            return
        revision = details.revision.id

        def read(reading: Reading) -> tuple[Report, bool]:
            head = reading.details(post).revision
            return reading.report(revision), head is not None and head.id == revision

        self._engine.ask("removed", read).then(
            lambda found: self.show_removed(found[0], post, is_head=found[1])
        )

    def show_removed(self, report: Report, post: PostId, *, is_head: bool) -> RemovedDialog:
        """Show what cleaning left out; blocks go back into the revision that is read."""
        dialog = RemovedDialog(report, self._window, is_read_only=not is_head)
        dialog.restore_requested.connect(
            lambda position: self._restore(post, position), Qt.ConnectionType.QueuedConnection
        )
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _restore(self, post: PostId, position: int) -> None:
        render = self._engine.renderer.render
        self._engine.ask_seat(
            "correction", lambda seat: Proofreader(seat.source, post, render).restore(position)
        ).then(self._apply).otherwise(lambda error: self._refuse(post, error))

    def _apply(self, planned: Planned) -> None:
        post = planned.post
        self._engine.act(lambda desk: Correcting(desk.library).apply(planned)).then(
            lambda _: self._read_again(post)
        ).otherwise(lambda error: self._refuse(post, error))

    def _refuse(self, post: PostId, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._engine.mailbox.failed.emit(error)
        self._read_again(post)

    def _read_again(self, post: PostId) -> None:
        def read(reading: Reading) -> Report | None:
            head = reading.details(post).revision
            return reading.report(head.id) if head else None

        self._engine.ask("removed", read).then(self._show_again)

    def _show_again(self, report: Report | None) -> None:
        if self._dialog is not None and report is not None:
            self._dialog.show_report(report)

    def _forget(self, _result: int) -> None:
        self._dialog = None

    def _allow(self, _: object = None) -> None:
        details = self._reader.details
        is_read = details is not None and details.revision is not None
        self._window.actions_of_window["removed"].setEnabled(is_read)
