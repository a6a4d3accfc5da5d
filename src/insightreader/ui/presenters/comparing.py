"""Comparisons of two revisions: what changed, and the notes to be looked at because of it."""

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from insightreader.domain.changes import Changes
from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.runtime.engine import Engine
from insightreader.services.desk import Seat
from insightreader.services.versions import QUIET, Compared, compare_revisions
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.compare.table_html import Comparison
from insightreader.ui.compare.window import ComparisonWindow
from insightreader.ui.dates import full_moment_text
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.note_acts import NoteActs
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.theme import ThemeSwitch


class ComparingPresenter(QObject):
    """Opens at most one comparison; its notes are decided on beside it."""

    opened = Signal(object)
    """The ``CardActs`` of the notes beside a comparison."""

    def __init__(
        self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch, reader: Readers
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._switch, self._reader = switch, reader
        self.window: ComparisonWindow | None = None
        self.notes: AnnotationSidebar | None = None
        self._newer: RevisionId | None = None
        window.actions_of_window["compare"].triggered.connect(self.compare_newest)
        reader.opened.connect(self._allow)
        reader.closed.connect(self._allow)
        self._allow()

    def compare_newest(self) -> None:
        """Compare the revision that is read with the one before it."""
        post, details = self._reader.post, self._reader.details
        if post is None or details is None or details.revision is None:
            return
        read = details.revision

        def compare(seat: Seat) -> Compared | None:
            known = seat.reading.revisions(post)
            older = [each for each in known if each.number < read.number]
            if not older:
                return None
            return compare_revisions(seat.source, post, old=older[-1].id, new=read.id)

        self._engine.ask_seat("compare", compare).then(self._show_if_any)

    def compare(self, post: PostId, old: RevisionId, new: RevisionId) -> None:
        """Open the comparison of two revisions."""
        self._engine.ask_seat(
            "compare", lambda seat: compare_revisions(seat.source, post, old=old, new=new)
        ).then(self.show)

    def _show_if_any(self, found: Compared | None) -> None:
        if found is not None:
            self.show(found)

    def show(self, found: Compared) -> ComparisonWindow:
        """Show what was compared."""
        if self.window is not None:
            self.window.reject()
        self.notes = notes = AnnotationSidebar(self._switch)
        notes.stand_alone(self.tr("No note is touched by what changed."))
        self.window = window = ComparisonWindow(
            found.details.row.title, self._switch, notes=notes, parent=self._window
        )
        self._newer = found.revisions[1].id
        acts = NoteActs(self._engine, notes.acts, initiator=window)
        # What is done in the window is drawn there, and not read again.
        self._engine.hub.subscribe(window, self._on_changes)
        acts.drawn.connect(notes.update_annotation)
        acts.dropped.connect(notes.remove_annotation)
        acts.read_codebook()
        notes.acts.annotation_activated.connect(self._open)
        self.opened.emit(notes.acts)
        notes.set_annotations(found.touched)
        window.closed.connect(acts.retire)
        window.closed.connect(self._forget)
        window.show_comparison(_comparison(found))
        window.show()
        return window

    def _open(self, key: AnnotationId) -> None:
        annotation = self.notes.model.annotation(key) if self.notes is not None else None
        if annotation is not None:
            passage = Passage(annotation.start, annotation.end, note=annotation.id)
            self._reader.bring(annotation.post, passage)

    def _on_changes(self, changes: Changes) -> None:
        newer = self._newer
        if newer is not None and changes.annotations:
            self._engine.ask("touched", lambda reading: reading.annotations_in(newer)).then(
                self._refresh
            )

    def _refresh(self, found: list[Annotation]) -> None:
        """Keep what is on show up to date; decided ones stay until the window closes."""
        if self.notes is None:
            return
        shown = {each.id for each in self.notes.model.all()}
        self.notes.set_annotations(
            [each for each in found if each.id in shown or each.verdict not in QUIET]
        )

    def _forget(self) -> None:
        self.window, self.notes, self._newer = None, None, None

    def _allow(self, _: object = None) -> None:
        details = self._reader.details
        revision = details.revision if details is not None else None
        action = self._window.actions_of_window["compare"]
        action.setEnabled(revision is not None and revision.number > 1)


def _comparison(found: Compared) -> Comparison:
    words = QCoreApplication.translate("compare", "Revision {number} · {date}")
    old, new = (
        words.format(number=QLocale().toString(each.number), date=full_moment_text(each.created_ms))
        for each in found.revisions
    )
    return Comparison(*found.texts, found.pairs, (old, new))
