"""The reading pane's presenter: opens posts, keeps the reading place, follows links."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from insightreader.domain.changes import Changes
from insightreader.domain.entities import Annotation, PostDetails, PostState
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.domain.text import RenderedText
from insightreader.runtime.engine import Engine
from insightreader.runtime.tasks import Task
from insightreader.runtime.timing import Debounce
from insightreader.services.reading import OpenedPost, Reading
from insightreader.text.read_on import carried_place
from insightreader.ui.presenters.reader_words import why_no_text, words_of_older
from insightreader.ui.presenters.trail import Trail
from insightreader.ui.reader.pane import ReaderPane
from insightreader.workers.jobs import Priority

_PLACE_DELAY_MS = 600
Range = tuple[int, int]
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Passage:
    """Where to open a post, and what to mark there; ``revision``: an older one."""

    start: int
    end: int
    matches: tuple[Range, ...] = ()
    revision: RevisionId | None = None
    note: AnnotationId | None = None


class ReaderPresenter(QObject):
    """Knows which post is open."""

    turned_to = Signal(object)
    """The id of the post that was asked for; its text is on its way."""
    opened = Signal(object)
    """An ``OpenedPost`` that has just been drawn."""
    closed = Signal()
    link_asked = Signal(str)
    retry_requested = Signal(object)
    original_requested = Signal(object)

    def __init__(self, engine: Engine, pane: ReaderPane) -> None:
        super().__init__(engine)
        self._engine = engine
        self.pane = pane
        self._post: PostId | None = None
        self._details: PostDetails | None = None
        self._awaited: Passage | None = None
        """Where to open the post that is on its way."""
        self._trail = Trail()
        self._older: RevisionId | None = None
        self._shown: PostId | None = None
        """The post whose text is on show; a newer one may be on its way."""
        self._opened: OpenedPost | None = None
        self._is_retired = False
        self._stored: int | None = None
        self._place_due = Debounce(self, delay_ms=_PLACE_DELAY_MS)
        self._place_due.quiet.connect(self._store_place)
        engine.hub.subscribe(self, self._on_changes)
        pane.place_changed.connect(self._on_place_changed)
        pane.link_requested.connect(self.link_asked)
        pane.back_requested.connect(self.go_back)
        pane.forward_requested.connect(self.go_forward)
        pane.newest_requested.connect(self.go_to_newest)

    @property
    def post(self) -> PostId | None:
        """The open post."""
        return self._post

    @property
    def details(self) -> PostDetails | None:
        """The open post's details."""
        return self._details

    @property
    def older(self) -> RevisionId | None:
        """The revision on show where it isn't the post's newest."""
        return self._older

    @property
    def shown(self) -> OpenedPost | None:
        """What was opened last, with its notes as they are now; None while it is on its way."""
        is_there = self._opened is not None and self._opened.details.row.id == self._post
        return self._opened if is_there else None

    def retire(self) -> None:
        """Show nothing more: the pane goes, though answers may still be on their way."""
        self._is_retired = True

    def set_annotations(self, found: Sequence[Annotation]) -> None:
        """Take the notes of the post as they are now."""
        if self._opened is not None and not self._is_retired:
            self._opened = replace(self._opened, annotations=tuple(found))
            self.pane.set_annotations(found)

    def update_annotation(self, annotation: Annotation) -> None:
        """Take a new or changed note of the post."""
        if self._opened is not None:
            others = self._without(annotation.id)
            self._opened = replace(self._opened, annotations=(*others, annotation))
        self.pane.update_annotation(annotation)

    def remove_annotation(self, key: AnnotationId) -> None:
        """Forget a note, which may be of another post."""
        if self._opened is not None:
            self._opened = replace(self._opened, annotations=self._without(key))
        self.pane.remove_annotation(key)

    def _without(self, key: AnnotationId) -> tuple[Annotation, ...]:
        known = self._opened.annotations if self._opened is not None else ()
        return tuple(each for each in known if each.id != key)

    def go_to_newest(self) -> None:
        """Show the newest revision of the open post."""
        if self._post is not None:
            self._load(self._post)

    def open(self, post: PostId, passage: Passage | None = None) -> None:
        """Open a post; at a passage, or where reading stopped."""
        if post == self._post:
            self.turned_to.emit(post)
            self._load(post, passage)
            return
        self._trail.leave(self._post)
        self._switch_to(post, passage)

    def go_back(self) -> None:
        """Open the post that was open before."""
        post = self._trail.back(self._post)
        if post is not None:
            self._switch_to(post)

    def go_forward(self) -> None:
        """Open the post that ``go_back`` left."""
        post = self._trail.forward(self._post)
        if post is not None:
            self._switch_to(post)

    def store_place_now(self) -> None:
        """Make the reading place durable without waiting, before the window closes."""
        self._place_due.cancel()
        self._store_place()

    def _switch_to(self, post: PostId, passage: Passage | None = None) -> None:
        self.store_place_now()
        self._post = post
        self.turned_to.emit(post)
        self._load(post, passage)
        self._engine.act(lambda desk: desk.organising.note_opened(post), priority=Priority.SOON)

    def _load(self, post: PostId, passage: Passage | None = None) -> None:
        self._awaited = passage
        older = passage.revision if passage is not None else None
        self._ask(
            "open post",
            lambda reading: (
                reading.open(post) if older is None else reading.open_revision(post, older)
            ),
            then=lambda opened: self._show(opened, passage),
        )

    def _ask(
        self, about: Hashable, read: Callable[[Reading], Value], *, then: Callable[[Value], None]
    ) -> Task[Value]:
        """Ask without getting in the way of another reader, and without outliving this one."""

        def take(value: Value) -> None:
            if not self._is_retired:
                then(value)

        return self._engine.ask((about, self), read).then(take)

    def _show(self, opened: OpenedPost, passage: Passage | None) -> None:
        row = opened.details.row
        # A text that comes anew is read on where it was, however long the place takes to be stored.
        is_read_on = self._shown == row.id and self._older is None and opened.newest is None
        place = _read_on(self.pane, opened.rendered) if is_read_on else opened.place
        if self._shown != row.id:
            self.pane.removal.forget()
        self._awaited = None
        self._opened = opened
        self._details = opened.details
        revision = opened.details.revision
        self._older = revision.id if revision is not None and opened.newest is not None else None
        self._shown = None if opened.rendered is None else row.id
        self._stored = opened.place or 0
        if opened.rendered is None:
            self._show_why_not(opened.details)
        else:
            self.pane.show_post(
                opened.details,
                opened.rendered,
                opened.annotations,
                load_image=opened.images.get,
                place=None if passage else place,
                removed=opened.removed,
                is_older=opened.newest is not None,
            )
            self.pane.view.marks.set_lost(
                [(each.start, each.end) for each in opened.lost if each.where == "text"]
            )
            self._go_to(passage)
        self.pane.show_older(words_of_older(opened))
        self.pane.setWindowTitle(row.title)
        self.opened.emit(opened)

    def _go_to(self, passage: Passage | None) -> None:
        if passage is None:
            return
        if passage.matches:
            self.pane.mark_matches(passage.matches, start=passage.start)
        if passage.end > passage.start:
            self.pane.view.scroll_to(passage.start, passage.end)
        if passage.note is not None:
            self.pane.activate(passage.note)
        elif passage.revision is not None and passage.end > passage.start:
            self.pane.mark_matches([(passage.start, passage.end)])

    def _show_why_not(self, details: PostDetails) -> None:
        row = details.row
        is_busy = row.state is PostState.READING
        self.pane.show_message(
            row.title,
            why_no_text(row),
            details=details,
            icon="book-open-text" if is_busy else "triangle-alert",
            is_busy=is_busy,
            actions=() if is_busy else self._ways_out(row.id),
        )

    def _ways_out(self, post: PostId) -> Sequence[QAction]:
        retry = QAction(self.tr("Try again"), self.pane)
        retry.triggered.connect(lambda: self.retry_requested.emit(post))
        original = QAction(self.tr("Open the original"), self.pane)
        original.triggered.connect(lambda: self.original_requested.emit(post))
        return (retry, original)

    def _on_changes(self, changes: Changes) -> None:
        post = self._post
        if post is None or post not in changes.posts:
            return
        self._ask(
            "details", lambda reading: reading.details(post), then=self._take_details
        ).otherwise(lambda _: self._forget(post))

    def _take_details(self, details: PostDetails) -> None:
        if details.row.id != self._post:
            return
        before = self._details
        if self._older is not None and before is not None:
            details = replace(details, revision=before.revision)
        self._details = details
        same_text = before is not None and before.revision == details.revision
        if same_text and before is not None and before.row.state == details.row.state:
            self.pane.set_details(details)
        else:
            # The answer that this replaces may not have come yet: then its passage is still due.
            self._load(details.row.id, self._awaited)

    def _forget(self, post: PostId) -> None:
        """The post was erased for ever."""
        if self._is_retired or post != self._post:
            return
        self._post = self._details = self._shown = self._opened = None
        self.pane.clear()
        self.closed.emit()

    def _on_place_changed(self, _place: int) -> None:
        self._place_due.touch()

    def _store_place(self) -> None:
        post, place = self._shown, self.pane.current_place()
        if self._older is None and post is not None and place != self._stored:
            self._stored = place
            self._engine.act(
                lambda desk: desk.organising.set_place(post, place), priority=Priority.SOON
            )


def _read_on(pane: ReaderPane, coming: RenderedText | None) -> int:
    """Where reading goes on in a text that takes the place of the one on show."""
    place, shown = pane.current_place(), pane.view.scene.rendered
    if coming is None or shown is None:
        return place
    return carried_place(shown.text, coming.text, place)
