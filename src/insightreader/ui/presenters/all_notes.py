"""The window of all notes and the daily review: filled from the library, led to the passages."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from insightreader.base.clock import now_ms
from insightreader.domain.changes import Changes
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.ids import AnnotationId, PostId
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.services.desk import Seat
from insightreader.services.reading import Reading
from insightreader.services.reviewing import Recall, count_due, due
from insightreader.ui.annotations.all_notes import AllNotesWindow
from insightreader.ui.annotations.review import ReviewWindow
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.note_acts import NoteActs
from insightreader.ui.presenters.reader import Passage
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.reference import Quoted, reference_mime
from insightreader.ui.theme import ThemeSwitch

Titles = dict[PostId, str]
_Copied = tuple[list[tuple[PostDetails, Quoted]], str]
_REFRESH_MS = 200


class AllNotesPresenter(QObject):
    """Opens at most one window of all notes and one of the review."""

    copied = Signal(str)
    copied_as_own = Signal(str)
    """Copied as a post's own words, though they seem to be the words of a name."""
    opened = Signal(object)
    """The window of all notes was opened."""

    def __init__(
        self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch, reader: Readers
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._switch, self._reader = switch, reader
        self.notes: AllNotesWindow | None = None
        self.review: ReviewWindow | None = None
        self._todays: list[tuple[Annotation, str]] = []
        self._reviewed = 0
        self._changed = Debounce(self, delay_ms=_REFRESH_MS)
        self._changed.quiet.connect(self._fill)
        window.actions_of_window["all-notes"].triggered.connect(self.show_notes)
        window.actions_of_window["review"].triggered.connect(self.show_review)

    # All notes

    def show_notes(self) -> None:
        """Open the window of all notes, or bring it to the front."""
        if self.notes is not None:
            self.notes.raise_()
            self.notes.activateWindow()
            return
        self.notes = notes = AllNotesWindow(self._switch, self._window)
        acts = NoteActs(self._engine, notes.acts, initiator=notes)
        # What is done in the window is drawn there, and not read again.
        self._engine.hub.subscribe(notes, self._on_changes)
        acts.drawn.connect(notes.update_annotation)
        acts.dropped.connect(notes.remove_annotation)
        notes.acts.annotation_activated.connect(self._open)
        notes.acts.copy_requested.connect(self._copy)
        notes.closed.connect(acts.retire)
        notes.closed.connect(self._forget_notes)
        acts.read_codebook()
        self._engine.ask(None, lambda reading: reading.profile()).then(
            lambda profile: self._name(profile.name)
        )
        self._fill()
        self.opened.emit(notes)
        notes.show()

    def _name(self, profile_name: str) -> None:
        if self.notes is not None:
            self.notes.set_profile_name(profile_name)

    def _forget_notes(self) -> None:
        self.notes = None

    def _fill(self) -> None:
        if self.notes is not None:
            self._engine.ask("all notes", _everything).then(lambda found: self._take(*found))

    def _take(self, annotations: Sequence[Annotation], titles: Titles) -> None:
        if self.notes is not None:
            self.notes.set_notes(annotations, titles)

    def _on_changes(self, changes: Changes) -> None:
        if self.notes is not None and (changes.annotations or changes.structure):
            self._changed.touch()

    def _open(self, key: AnnotationId) -> None:
        annotation = self.notes.model.annotation(key) if self.notes is not None else None
        if annotation is not None:
            self._open_passage(annotation)

    def _open_passage(self, annotation: Annotation) -> None:
        passage = Passage(annotation.start, annotation.end, note=annotation.id)
        self._reader.bring(annotation.post, passage)

    def _copy(self, keys: list[AnnotationId]) -> None:
        if self.notes is None:
            return
        found = [each for key in keys if (each := self.notes.model.annotation(key)) is not None]

        self._engine.ask(None, lambda reading: _quoted(reading, found)).then(self._put)

    def _put(self, copied: _Copied) -> None:
        quoted, name = copied
        QGuiApplication.clipboard().setMimeData(reference_mime(quoted))
        if name:
            self.copied_as_own.emit(name)
        else:
            self.copied.emit(next((each.whose for _, each in quoted if each.is_secondary), ""))

    # The review

    def show_review(self) -> None:
        """Open today's review."""
        if self.review is None:
            self.review = ReviewWindow(self._switch, self._window)
            self.review.answered.connect(self._answer)
            self.review.open_requested.connect(self._open_passage)
            self.review.again_requested.connect(self.show_review)
            self.review.finished.connect(self._forget_review)
        self._engine.ask_seat("review", _todays).then(self._begin_review)

    def _forget_review(self) -> None:
        self.review = None

    def _begin_review(self, found: list[tuple[Annotation, str]]) -> None:
        self._todays, self._reviewed = found, 0
        if self.review is not None:
            self.review.show()
        self._show_next(0)

    def _answer(self, key: AnnotationId, recall: Recall) -> None:
        self._reviewed += 1
        self._engine.act(lambda desk: desk.reviewing.answer(key, recall)).then(
            lambda _: self._show_next(self._reviewed)
        )

    def _show_next(self, place: int) -> None:
        if self.review is None:
            return
        if place < len(self._todays):
            annotation, title = self._todays[place]
            self.review.show_note(annotation, title, place=place + 1, of=len(self._todays))
        else:
            now = now_ms()
            self._engine.ask_seat("review", lambda seat: count_due(seat.source, now_ms=now)).then(
                self._show_end
            )

    def _show_end(self, waiting: int) -> None:
        if self.review is not None:
            self.review.show_end(self._reviewed, waiting)


def _everything(reading: Reading) -> tuple[list[Annotation], Titles]:
    found = reading.all_annotations()
    return found, _titles(reading, found)


def _todays(seat: Seat) -> list[tuple[Annotation, str]]:
    found = due(seat.source, now_ms=now_ms())
    titles = _titles(seat.reading, found)
    return [(each, titles.get(each.post, "")) for each in found]


def _quoted(reading: Reading, found: Sequence[Annotation]) -> _Copied:
    """Return annotations as quotations, and whose one of them seems to be, if nobody said so."""
    quoted, names = [], []
    for post, members in groupby(found, key=lambda each: each.post):
        details, known = reading.details(post), reading.annotations_of(post)
        revision = details.revision
        suggested = reading.report(revision.id).quotations if revision is not None else ()
        for each in members:
            one = Quoted.of_annotation(each, known)
            quoted.append((details, one))
            names.append(one.seems_of(suggested))
    return quoted, next(filter(None, names), "")


def _titles(reading: Reading, annotations: Sequence[Annotation]) -> Titles:
    posts = list(dict.fromkeys(each.post for each in annotations))
    return {row.id: row.title for row in reading.rows(posts)}
