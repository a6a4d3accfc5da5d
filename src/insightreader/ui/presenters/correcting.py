"""What was removed from the open post: shown in its text, put back, and more taken out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.services.correcting import Correcting, Planned, Proofreader
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.removal import Removal


class CorrectingPresenter(QObject):
    """Makes the corrections that are asked for in the text; each is a new revision."""

    corrected = Signal(object)
    """The id of a post whose text was corrected, or for which a correction was refused."""

    def __init__(self, engine: Engine, window: MainWindow, *, reader: Readers) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._reader = reader
        self._shown = window.actions_of_window["removed"]
        self._shown.toggled.connect(self._show)
        reader.for_each(lambda each: self._take_in(each.pane.removal))
        reader.opened.connect(self._allow)
        reader.closed.connect(self._allow)
        self._allow()

    def _take_in(self, removal: Removal) -> None:
        # Later: the answer may be a text drawn anew under the event that asked.
        queued = Qt.ConnectionType.QueuedConnection
        removal.restore_requested.connect(self._restore, queued)
        removal.remove_requested.connect(self._remove, queued)
        removal.show_requested.connect(lambda: self._shown.setChecked(True))
        removal.block_missed.connect(self._say_what_is_missing)
        removal.show(self._shown.isChecked())

    def correct(self, post: PostId, plan: Callable[[Proofreader], Planned]) -> None:
        """Work a correction out beside the window, then write it as a new revision."""
        render = self._engine.renderer.render
        self._engine.ask_seat(
            "correction", lambda seat: plan(Proofreader(seat.source, post, render))
        ).then(self._apply).otherwise(lambda error: self._refuse(post, error))

    def _restore(self, position: int) -> None:
        if self._reader.post is not None:
            self.correct(self._reader.post, lambda proofreader: proofreader.restore(position))

    def _remove(self, numbers: Sequence[int]) -> None:
        if self._reader.post is not None:
            self.correct(self._reader.post, lambda proofreader: proofreader.remove(*numbers))

    def _apply(self, planned: Planned) -> None:
        post = planned.post
        self._engine.act(lambda desk: Correcting(desk.library).apply(planned)).then(
            lambda _: self.corrected.emit(post)
        ).otherwise(lambda error: self._refuse(post, error))

    def _refuse(self, post: PostId, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._engine.mailbox.failed.emit(error)
        self.corrected.emit(post)

    def _show(self, shown: bool) -> None:
        for reader in self._reader.all:
            reader.pane.removal.show(shown)
        if shown and not self._reader.pane.removal.count:
            self._window.status.say(self.tr("Nothing was left out of the text"))

    def _say_what_is_missing(self) -> None:
        self._window.status.say(
            self.tr("Select something in the block that is to be taken out, then press X")
        )

    def _allow(self, _: object = None) -> None:
        details = self._reader.details
        self._shown.setEnabled(details is not None and details.revision is not None)
