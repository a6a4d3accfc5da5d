"""New versions of the post that is open: from a file, from its address, or cleaned again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.services.versions import QUIET
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.line_dialog import LineDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.ui.start_folder import begin_among_own_files

_ACTIONS = ("recapture-file", "recapture-address", "clean-again")


class RecapturingPresenter(QObject):
    """Asks for the source, and says what became of the notes."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        reader: Readers,
        saving: SavingPresenter,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._reader, self._saving = reader, saving
        actions = window.actions_of_window
        actions["recapture-file"].triggered.connect(self.ask_for_file)
        actions["recapture-address"].triggered.connect(self.ask_for_address)
        actions["clean-again"].triggered.connect(self._clean_again)
        saving.recaptured.connect(self._tell)
        reader.opened.connect(self._allow)
        reader.closed.connect(self._allow)
        self._allow()

    def ask_for_file(self) -> QFileDialog | None:
        """Ask which file holds the new version."""
        post = self._reader.post
        if post is None:
            return None
        dialog = QFileDialog(self._window, self.tr("New version of this post"))
        begin_among_own_files(dialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(
            lambda path: self._saving.capture_again(post, SaveSource(SourceKind.FILE, path))
        )
        dialog.open()
        return dialog

    def ask_for_address(self) -> LineDialog | None:
        """Ask from which address to fetch the new version; the post's own is offered."""
        post, details = self._reader.post, self._reader.details
        if post is None or details is None:
            return None
        dialog = LineDialog(
            self._window,
            title=self.tr("New version of this post"),
            words=self.tr("The page is fetched once, now, because you ask for it. Address:"),
            text=details.row.url or "",
        )
        dialog.textValueSelected.connect(lambda typed: self._fetch(post, typed.strip()))
        dialog.open()
        return dialog

    def _fetch(self, post: PostId, address: str) -> None:
        if address:
            self._saving.capture_again(post, SaveSource(SourceKind.ADDRESS, address))

    def _clean_again(self) -> None:
        if self._reader.post is not None:
            self._saving.clean_again(self._reader.post)

    def _tell(self, post: PostId, lost: int) -> None:
        self._engine.ask(None, lambda reading: reading.annotations_of(post)).then(
            lambda notes: self._say(notes, lost)
        )

    def _say(self, notes: Sequence[Annotation], lost: int) -> None:
        touched = sum(each.verdict not in QUIET for each in notes)
        words = self.tr("A new version is saved; no note was touched.")
        if touched:
            words = self.tr(
                "A new version is saved. %Ln note(s) to look at; see What changed, Ctrl+Shift+H.",
                None,
                touched,
            )
        if lost:
            words += " " + self.tr("%Ln correction(s) have no place in it.", None, lost)
        self._window.status.say(words)

    def _allow(self, _: object = None) -> None:
        details = self._reader.details
        has_text = details is not None and details.revision is not None
        for name in _ACTIONS:
            self._window.actions_of_window[name].setEnabled(has_text)
