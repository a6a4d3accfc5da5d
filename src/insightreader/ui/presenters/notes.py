"""Annotations between text and cards: made, commented, coded; durable before they are drawn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from insightreader.domain.changes import Changes, Done
from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId, CodeId, PostId
from insightreader.runtime.engine import Engine
from insightreader.services.annotating import NewAnnotation
from insightreader.services.coding import CodeName
from insightreader.services.desk import Desk
from insightreader.services.reading import Codebook, OpenedPost
from insightreader.ui.annotations.code_picker import NewCode
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.presenters.reference import reference_mime
from insightreader.ui.reader.pane import ReaderPane
from insightreader.workers.jobs import Priority

_COMMENT_COLOUR = "yellow"


class NotesPresenter(QObject):
    """Wires the reading pane and the sidebar to each other and to the library."""

    copied = Signal()
    """A quotation with its reference is on the clipboard."""

    def __init__(self, engine: Engine, reader: ReaderPresenter, sidebar: AnnotationSidebar) -> None:
        super().__init__(engine)
        self._engine = engine
        self._reader = reader
        self.sidebar = sidebar
        self._codes: dict[CodeId, CodeName] = {}
        reader.opened.connect(self._on_opened)
        reader.closed.connect(lambda: self._show(()))
        engine.hub.subscribe(self, self._on_changes)
        self._connect_reader(reader.pane)
        self._connect_sidebar()

    def load(self) -> None:
        """Read the codebook and the person's name."""
        self._engine.ask("codebook", lambda reading: reading.codebook()).then(self._take_codebook)
        self._engine.ask(None, lambda reading: reading.profile()).then(
            lambda profile: self.sidebar.set_profile_name(profile.name)
        )
        self._render_what_waits()

    def _connect_reader(self, pane: ReaderPane) -> None:
        pane.highlight_requested.connect(self._highlight)
        pane.comment_requested.connect(self._comment)
        pane.comment_of_requested.connect(self.sidebar.begin_comment)
        pane.code_requested.connect(self._code)
        pane.copy_requested.connect(self._copy_passage)
        pane.annotation_activated.connect(self.sidebar.set_active)

    def _connect_sidebar(self) -> None:
        sidebar = self.sidebar
        sidebar.annotation_activated.connect(self._reader.pane.activate)
        sidebar.draft_changed.connect(self._keep_draft)
        sidebar.comment_committed.connect(self._commit_comment)
        sidebar.preview_requested.connect(self._preview)
        sidebar.codes_requested.connect(self._change_codes)
        sidebar.colour_requested.connect(
            lambda key, colour: self._change(
                key, lambda desk: desk.annotating.set_look(key, colour=colour)
            )
        )
        sidebar.style_requested.connect(
            lambda key, style: self._change(
                key, lambda desk: desk.annotating.set_look(key, style=style)
            )
        )
        sidebar.secondary_requested.connect(self._set_secondary)
        sidebar.copy_requested.connect(self._copy_annotation)
        sidebar.delete_requested.connect(self._delete)

    # From the text

    def _highlight(self, start: int, end: int, colour: str, style: str) -> None:
        self._create(start, end, colour, style, lambda _: None)

    def _comment(self, start: int, end: int) -> None:
        self._create(start, end, _COMMENT_COLOUR, "highlight", self.sidebar.begin_comment)

    def _code(self, start: int, end: int) -> None:
        self._create(start, end, _COMMENT_COLOUR, "highlight", self.sidebar.pick_codes)

    def _create(
        self,
        start: int,
        end: int,
        colour: str,
        style: str,
        then: Callable[[AnnotationId], None],
    ) -> None:
        post = self._reader.post
        if post is None:
            return
        new = NewAnnotation(post, start, end, colour=colour, style=style)

        def make(desk: Desk) -> Done[Annotation]:
            done = desk.annotating.create(new)
            return Done(desk.reading.annotations([done.value])[0], done.changes)

        def draw(annotation: Annotation) -> None:
            self._reader.pane.update_annotation(annotation)
            self._reader.pane.activate(annotation.id)
            # The passage first: to lay out its card and the list takes as long again.
            self._reader.pane.paint_now(annotation.start, annotation.end)
            QTimer.singleShot(0, self, lambda: show_card(annotation))

        def show_card(annotation: Annotation) -> None:
            if self._reader.post == annotation.post:
                self.sidebar.update_annotation(annotation)
                self.sidebar.set_active(annotation.id)
                then(annotation.id)

        self._engine.act(make, initiator=self).then(draw)

    def _copy_passage(self, start: int, end: int) -> None:
        details = self._reader.details
        if details is None or details.revision is None:
            return
        revision = details.revision.id
        self._engine.ask(None, lambda reading: reading.rendered(revision)).then(
            lambda rendered: self._put_on_clipboard(rendered.text[start:end], start)
        )

    # From the cards

    def _keep_draft(self, key: AnnotationId, text: str) -> None:
        self._engine.act(lambda desk: desk.annotating.keep_draft(key, text), initiator=self)

    def _commit_comment(self, key: AnnotationId, text: str) -> None:
        self._change(key, lambda desk: desk.annotating.set_comment(key, text))
        if text:
            self._render(key, text)

    def _render(self, key: AnnotationId, comment: str) -> None:
        def store(html: str) -> None:
            self._change(
                key,
                lambda desk: desk.annotating.store_rendered(key, comment, html),
                priority=Priority.SOON,
            )

        self._engine.render_comment(comment).then(store)

    def _render_what_waits(self) -> None:
        """Comments that undo, another program or a crash left without their rendering."""

        def render_each(waiting: list[tuple[AnnotationId, str]]) -> None:
            for key, comment in waiting:
                self._render(key, comment)

        self._engine.writer.submit(
            lambda desk: desk.annotating.unrendered(), priority=Priority.SOON
        ).then(render_each)

    def _preview(self, key: AnnotationId, text: str) -> None:
        self._engine.render_comment(text).then(lambda html: self.sidebar.show_preview(key, html))

    def _change_codes(
        self, key: AnnotationId, add: Sequence[CodeId | NewCode], remove: Sequence[CodeId]
    ) -> None:
        added = [
            CodeName(each.dimension, each.name) if isinstance(each, NewCode) else self._codes[each]
            for each in add
        ]
        removed = [self._codes[each] for each in remove if each in self._codes]
        self._change(key, lambda desk: desk.annotating.change_codes(key, add=added, remove=removed))
        self._engine.ask("codebook", lambda reading: reading.codebook()).then(self._take_codebook)

    def _set_secondary(self, key: AnnotationId, person: str, work: str) -> None:
        self._change(
            key,
            lambda desk: desk.annotating.set_secondary(
                key, person=person or None, work=work or None
            ),
        )

    def _copy_annotation(self, key: AnnotationId) -> None:
        annotation = self.sidebar.model.annotation(key)
        if annotation is not None:
            self._put_on_clipboard(annotation.exact, annotation.start, annotation)

    def _delete(self, key: AnnotationId) -> None:
        def drop(_: object) -> None:
            self._reader.pane.remove_annotation(key)
            self.sidebar.remove_annotation(key)

        self._engine.act(lambda desk: desk.annotating.delete([key]), initiator=self).then(drop)

    def _change(
        self,
        key: AnnotationId,
        work: Callable[[Desk], Done[None]],
        *,
        priority: Priority = Priority.ACT,
    ) -> None:
        """Do ``work`` and draw the annotation as it is then, without reading the others again."""

        def change(desk: Desk) -> Done[Sequence[Annotation]]:
            done = work(desk)
            return Done(desk.reading.annotations([key]), done.changes)

        def draw(found: Sequence[Annotation]) -> None:
            for annotation in found:
                if not annotation.is_deleted and annotation.post == self._reader.post:
                    self._draw(annotation)

        self._engine.act(change, initiator=self, priority=priority).then(draw)

    # Drawing

    def _draw(self, annotation: Annotation) -> None:
        self._reader.pane.update_annotation(annotation)
        self.sidebar.update_annotation(annotation)

    def _show(self, annotations: Sequence[Annotation]) -> None:
        self.sidebar.set_annotations(annotations)

    def _on_opened(self, opened: OpenedPost) -> None:
        self._show(opened.annotations)

    def _on_changes(self, changes: Changes) -> None:
        if changes.codes:
            self._engine.ask("codebook", lambda reading: reading.codebook()).then(
                self._take_codebook
            )
        post = self._reader.post
        if post is not None and (post in changes.posts or changes.annotations):
            self._engine.ask("annotations", lambda reading: reading.annotations_of(post)).then(
                lambda found: self._take_all(post, found)
            )
        if changes.annotations:
            self._render_what_waits()

    def _take_all(self, post: PostId, found: Sequence[Annotation]) -> None:
        if post == self._reader.post:
            self._reader.pane.set_annotations(found)
            self._show(found)

    def _take_codebook(self, book: Codebook) -> None:
        self._codes = {code.id: CodeName(code.dimension, code.name) for code in book.codes}
        self.sidebar.set_codes(book.codes)

    def _put_on_clipboard(
        self, quotation: str, start: int, annotation: Annotation | None = None
    ) -> None:
        details = self._reader.details
        if details is None:
            return
        mime = reference_mime(details, quotation, start, annotation)
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.emit()
