"""What is known of a post, a note and the person at work: shown, verified, edited."""

from PySide6.QtCore import QObject, Signal

from insightreader.domain.entities import PostDetails
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.note_history import Step, steps_of
from insightreader.services.provenance import Proof, Provenance, prove, provenance
from insightreader.ui.annotations.card_acts import CardActs
from insightreader.ui.dialogs.details import DetailsDialog
from insightreader.ui.dialogs.note_history import NoteHistoryDialog
from insightreader.ui.dialogs.provenance import ProvenanceDialog
from insightreader.ui.line_dialog import LineDialog
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.readers import Readers


class FactsPresenter(QObject):
    """Opens the dialogs about the post that is open."""

    comparison_requested = Signal(object, object, object)
    """A post and two of its revisions, the older one first."""
    renamed = Signal(str)
    """The person at work has another name."""
    proved = Signal()
    """Every hash of a post was computed again, and the answer is on show."""

    def __init__(self, engine: Engine, window: MainWindow, *, reader: Readers) -> None:
        super().__init__(engine)
        self._engine, self._window, self._reader = engine, window, reader
        self._shown: ProvenanceDialog | None = None
        actions = window.actions_of_window
        actions["details"].triggered.connect(self._edit_details)
        actions["provenance"].triggered.connect(self._ask_for_provenance)
        actions["profile"].triggered.connect(self._ask_for_name)
        reader.opened.connect(self._allow_for_post)
        reader.closed.connect(self._allow_for_post)
        self._allow_for_post()

    def tell_history_of(self, acts: CardActs) -> None:
        """Show a note's history whenever it is asked for on these cards."""
        acts.history_requested.connect(self._ask_for_history)

    # The note

    def _ask_for_history(self, key: AnnotationId) -> None:
        self._engine.ask_seat("history", lambda seat: steps_of(seat.source, key)).then(
            self.show_history
        )

    def show_history(self, steps: list[Step]) -> NoteHistoryDialog:
        """Show what was ever done to a note."""
        dialog = NoteHistoryDialog(steps, self._window)
        dialog.open()
        return dialog

    # The post

    def _edit_details(self) -> None:
        details = self._reader.details
        if details is not None:
            self.show_details(details)

    def show_details(self, details: PostDetails) -> DetailsDialog:
        """Let a post's details be edited."""
        post = details.row.id
        dialog = DetailsDialog(details, self._window)
        dialog.chosen.connect(
            lambda fields: self._engine.act(
                lambda desk: desk.organising.edit_metadata(post, **fields)
            )
        )
        dialog.open()
        return dialog

    def _ask_for_provenance(self) -> None:
        post = self._reader.post
        if post is not None:
            self._engine.ask_seat("provenance", lambda seat: provenance(seat.source, post)).then(
                self.show_provenance
            )

    def show_provenance(self, found: Provenance) -> ProvenanceDialog:
        """Show where a post comes from."""
        post = found.details.row.id
        dialog = ProvenanceDialog(found, self._window)
        dialog.verify_requested.connect(lambda: self._verify(post, dialog))
        dialog.return_requested.connect(
            lambda revision: self._engine.act(lambda desk: desk.versions.go_back(post, revision))
        )
        dialog.comparison_requested.connect(
            lambda old, new: self.comparison_requested.emit(post, old, new)
        )
        dialog.finished.connect(self._forget_provenance)
        self._shown = dialog
        dialog.revision_requested.connect(lambda revision: self._read(post, revision))
        dialog.open()
        return dialog

    def _verify(self, post: PostId, dialog: ProvenanceDialog) -> None:
        def look(seat: Seat) -> Proof:
            return prove(seat.source, post, self._engine.renderer.render)

        self._engine.ask_seat("proof", look).then(lambda proof: self._tell(proof, dialog))

    def _tell(self, proof: Proof, dialog: ProvenanceDialog) -> None:
        if self._shown is dialog:
            dialog.show_proof(proof)
            self.proved.emit()

    def _forget_provenance(self) -> None:
        self._shown = None

    def _read(self, post: PostId, revision: RevisionId) -> None:
        self._reader.bring(post, Passage(0, 0, revision=revision))

    def _allow_for_post(self, _: object = None) -> None:
        has_post = self._reader.details is not None
        for name in ("details", "provenance", "note"):
            self._window.actions_of_window[name].setEnabled(has_post)

    # The person

    def _ask_for_name(self) -> None:
        self._engine.ask(None, lambda reading: reading.profile()).then(
            lambda profile: self.show_name(profile.name)
        )

    def show_name(self, name: str) -> LineDialog:
        """Ask what the person at work is called."""
        words = self.tr(
            "Every note and change of yours carries this name, those made before as well."
        )
        dialog = LineDialog(self._window, title=self.tr("Your name"), words=words, text=name)
        dialog.textValueSelected.connect(self._rename)
        dialog.open()
        return dialog

    def _rename(self, typed: str) -> None:
        name = " ".join(typed.split())
        if name:
            self._engine.act(lambda desk: desk.upkeep.rename_profile(name)).then(
                lambda _: self.renamed.emit(name)
            )
