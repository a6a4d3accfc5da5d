"""Annotations between text and cards: made, commented, coded; durable before they are drawn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication

from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.runtime.engine import Engine
from insightreader.services.annotating import NewAnnotation
from insightreader.services.desk import Desk
from insightreader.services.reading import OpenedPost, Reading
from insightreader.ui.annotations.card_acts import CardActs
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.presenters.note_acts import NoteActs
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.reference import Quoted, reference_mime
from insightreader.ui.reader.pane import ReaderPane
from insightreader.workers.jobs import Priority

_COMMENT_COLOUR = "yellow"


class NotesPresenter(QObject):
    """Wires the reading pane and the sidebar to each other and to the library."""

    made = Signal(object)
    """An ``Annotation`` that was made here, after its passage is painted."""
    copied = Signal(str)
    """A quotation with its reference is on the clipboard; a name where it is somebody else's."""
    refused = Signal()
    """An older revision is read, and only the newest takes annotations."""
    place_missed = Signal()
    """An annotation is to be placed by hand, but no passage is selected."""
    copied_as_own = Signal(str)
    """A passage was copied as the post's own words, though it seems to be the words of a name."""

    def __init__(self, engine: Engine, reader: Readers, sidebar: AnnotationSidebar) -> None:
        super().__init__(engine)
        self._engine = engine
        self._reader = reader
        self.sidebar = sidebar
        self._suggested: Sequence[SuggestedQuotation] = ()
        self._acts = NoteActs(engine, sidebar.acts, initiator=self)
        self._acts.drawn.connect(self._draw)
        self._acts.dropped.connect(self._drop)
        reader.opened.connect(self._on_opened)
        reader.closed.connect(self._on_closed)
        engine.hub.subscribe(self, self._on_changes)
        reader.for_each(lambda each: self._connect_reader(each.pane))
        sidebar.acts.annotation_activated.connect(reader.activate)
        sidebar.acts.copy_requested.connect(self._copy_annotations)
        self.place_by(sidebar.acts)
        sidebar.note_on_post_requested.connect(self.note_on_post)

    def load(self) -> None:
        """Read the codebook and the person's name."""
        self._acts.read_codebook()
        self._engine.ask(None, lambda reading: reading.profile()).then(
            lambda profile: self.sidebar.set_profile_name(profile.name)
        )
        self._render_what_waits()

    def note_on_post(self) -> None:
        """Make a note on the whole post, and begin its comment."""
        if self._reader.post is not None:
            new = NewAnnotation(self._reader.post, 0, 0, is_about_post=True)
            self._create(new, self.sidebar.begin_comment)

    def note_by(self, action: QAction) -> None:
        """Make a note on the whole post whenever an action is triggered."""
        action.triggered.connect(self.note_on_post)

    def _connect_reader(self, pane: ReaderPane) -> None:
        pane.highlight_requested.connect(self._highlight)
        pane.comment_requested.connect(self._comment)
        pane.comment_of_requested.connect(self.sidebar.begin_comment)
        pane.code_requested.connect(self._code)
        pane.copy_requested.connect(self._copy_passage)
        pane.resize_requested.connect(self._resize)
        pane.annotation_activated.connect(self.sidebar.set_active)

    # From the text

    def _highlight(self, start: int, end: int, colour: str, style: str) -> None:
        self._mark(start, end, lambda _: None, colour=colour, style=style)

    def _comment(self, start: int, end: int) -> None:
        self._mark(start, end, self.sidebar.begin_comment)

    def _code(self, start: int, end: int) -> None:
        self._mark(start, end, self.sidebar.pick_codes)

    def place_by(self, acts: CardActs) -> None:
        """Place an annotation where the text is selected, whenever these cards ask for it."""
        acts.place_requested.connect(self._place)

    def _place(self, key: AnnotationId) -> None:
        passage = self._reader.pane.selection()
        if passage is None or self._reader.older is not None:
            self.place_missed.emit()
        else:
            shown = self._revision()
            self._acts.change([key], lambda desk: desk.placing.place(key, *passage, revision=shown))
            self._reader.pane.view.clear_selection()

    def _resize(self, key: AnnotationId, start: int, end: int) -> None:
        if self._reader.older is not None:
            self.refused.emit()
            self._on_changes(Changes(annotations=frozenset({key})))
            return
        shown = self._revision()
        self._acts.change([key], lambda desk: desk.placing.resize(key, start, end, revision=shown))

    def _mark(
        self,
        start: int,
        end: int,
        then: Callable[[AnnotationId], None],
        *,
        colour: str = _COMMENT_COLOUR,
        style: str = "highlight",
    ) -> None:
        if self._reader.post is not None:
            new = NewAnnotation(
                self._reader.post,
                start,
                end,
                colour=colour,
                style=style,
                revision=self._revision(),
            )
            self._create(new, then)

    def _revision(self) -> RevisionId | None:
        """The text on show: a newer capture may be stored before its passage is."""
        details = self._reader.details
        return details.revision.id if details and details.revision else None

    def _create(self, new: NewAnnotation, then: Callable[[AnnotationId], None]) -> None:
        if self._reader.older is not None:
            self.refused.emit()
            return

        def make(desk: Desk) -> Done[Annotation]:
            done = desk.annotating.create(new)
            return Done(desk.reading.annotations([done.value])[0], done.changes)

        def draw(annotation: Annotation) -> None:
            self._reader.update_annotation(annotation)
            if annotation.post != self._reader.post:
                return
            self._reader.pane.activate(annotation.id)
            # The passage first: to lay out its card and the list takes as long again.
            self._reader.pane.view.paint_now(annotation.start, annotation.end)
            self.made.emit(annotation)
            QTimer.singleShot(0, self, lambda: show_card(annotation))

        def show_card(annotation: Annotation) -> None:
            if self._reader.post == annotation.post:
                self.sidebar.update_annotation(annotation)
                self.sidebar.set_active(annotation.id)
                then(annotation.id)

        self._engine.act(make, initiator=self).then(draw)

    # Copying with reference

    def _copy_passage(self, start: int, end: int) -> None:
        details = self._reader.details
        if details is None or details.revision is None:
            return
        revision, notes = details.revision.id, self.sidebar.model.all()

        def quote(reading: Reading) -> Quoted:
            quoted = Quoted.of_passage(reading.rendered(revision), start, end, notes)
            return quoted.marked_where(reading.report(revision).restored)

        self._engine.ask(None, quote).then(lambda quoted: self._put_on_clipboard([quoted]))

    def _copy_annotations(self, keys: list[AnnotationId]) -> None:
        known = self.sidebar.model.all()
        found = (self.sidebar.model.annotation(key) for key in keys)
        self._put_on_clipboard(
            [Quoted.of_annotation(each, known) for each in found if each is not None]
        )

    def _put_on_clipboard(self, quoted: list[Quoted]) -> None:
        details = self._reader.details
        if details is None or not quoted:
            return
        QGuiApplication.clipboard().setMimeData(
            reference_mime([(details, each) for each in quoted])
        )
        name = next(filter(None, (each.seems_of(self._suggested) for each in quoted)), "")
        if name:
            self.copied_as_own.emit(name)
        else:
            self.copied.emit(next((each.whose for each in quoted if each.is_secondary), ""))

    # Drawing

    def _draw(self, annotation: Annotation) -> None:
        self._reader.update_annotation(annotation)
        if annotation.post == self._reader.post:
            self.sidebar.update_annotation(annotation)

    def _drop(self, key: AnnotationId) -> None:
        self._reader.remove_annotation(key)
        self.sidebar.remove_annotation(key)

    def _show(self, annotations: Sequence[Annotation]) -> None:
        self.sidebar.set_annotations(annotations)

    def _on_opened(self, opened: OpenedPost) -> None:
        self.sidebar.set_has_post(True)
        self._take_suggestions(opened.quotations)
        self._show(opened.annotations)

    def _on_closed(self) -> None:
        self.sidebar.set_has_post(False)
        self._show(())

    def _take_suggestions(self, suggested: Sequence[SuggestedQuotation]) -> None:
        self._suggested = suggested
        self.sidebar.set_suggestions(suggested)

    def _on_changes(self, changes: Changes) -> None:
        for reader in self._reader.all:
            if reader.post in changes.posts or changes.annotations:
                self._read_again(reader)
        if changes.annotations:
            self._render_what_waits()

    def _read_again(self, reader: ReaderPresenter) -> None:
        post, older = reader.post, reader.older
        if post is None:
            return

        def take(found: Sequence[Annotation]) -> None:
            if reader.post == post:
                reader.set_annotations(found)
                if reader is self._reader.at_hand:
                    self._show(found)

        self._engine.ask(
            ("annotations", reader),
            lambda reading: (
                reading.annotations_of(post) if older is None else reading.annotations_in(older)
            ),
        ).then(take)

    def _render_what_waits(self) -> None:
        """Comments that undo, another program or a crash left without their rendering."""

        def render_each(waiting: list[tuple[AnnotationId, str]]) -> None:
            for key, comment in waiting:
                self._acts.render(key, comment)

        self._engine.writer.submit(
            lambda desk: desk.annotating.unrendered(), priority=Priority.SOON
        ).then(render_each)
