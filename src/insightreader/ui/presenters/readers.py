"""The reader that is meant by whoever speaks of "the reader": one of those that are open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.services.reading import OpenedPost
from insightreader.ui.presenters.reader import Passage, ReaderPresenter
from insightreader.ui.reader.pane import ReaderPane


class Readers(QObject):
    """One reader, or two side by side. What is asked here goes to the one at hand, and only that
    one is heard; to turn to the other is told as an opening is, since all must follow it likewise.
    """

    turned_to = Signal(object)
    """The id of the post that is read from now on; its text may be on its way."""
    opened = Signal(object)
    """The ``OpenedPost`` on show in the reader at hand."""
    closed = Signal()
    turned = Signal(object)
    """The ``ReaderPresenter`` that has become the one at hand."""
    wanted = Signal()
    """A text is to be seen: somebody went to it from elsewhere."""
    link_asked = Signal(str)
    retry_requested = Signal(object)
    original_requested = Signal(object)
    _came = Signal(object)

    def __init__(self, first: ReaderPresenter) -> None:
        super().__init__(first)
        self._all = [first]
        self._at_hand = first
        self._listen(first)

    @property
    def all(self) -> tuple[ReaderPresenter, ...]:
        """The readers in the order in which they stand."""
        return tuple(self._all)

    @property
    def at_hand(self) -> ReaderPresenter:
        """The reader that is worked with."""
        return self._at_hand

    @property
    def pane(self) -> ReaderPane:
        """The pane of the reader at hand."""
        return self._at_hand.pane

    @property
    def post(self) -> PostId | None:
        """The post that is read."""
        return self._at_hand.post

    @property
    def details(self) -> PostDetails | None:
        """The details of the post that is read."""
        return self._at_hand.details

    @property
    def older(self) -> RevisionId | None:
        """The revision that is read where it isn't the post's newest."""
        return self._at_hand.older

    def for_each(self, welcome: Callable[[ReaderPresenter], object]) -> None:
        """Do something with each reader that is open, and with each that is opened later."""
        for reader in self._all:
            welcome(reader)
        self._came.connect(welcome)

    def add(self, reader: ReaderPresenter) -> None:
        """Take a second reader."""
        self._all.append(reader)
        self._listen(reader)
        self._came.emit(reader)

    def remove(self, reader: ReaderPresenter) -> None:
        """Forget the second reader, which is about to go."""
        self._all.remove(reader)
        if reader is self._at_hand:
            self.turn_to(self._all[0])

    def turn_to(self, reader: ReaderPresenter) -> None:
        """Take another reader to be the one at hand."""
        if reader is self._at_hand:
            return
        self._at_hand = reader
        self.turned.emit(reader)
        if reader.post is not None:
            self.turned_to.emit(reader.post)
        if reader.shown is not None:
            self.opened.emit(reader.shown)
        else:
            self.closed.emit()

    def open(self, post: PostId, passage: Passage | None = None) -> None:
        """Open a post in the reader at hand."""
        self._at_hand.open(post, passage)

    def bring(self, post: PostId, passage: Passage | None = None) -> None:
        """Open a post in the reader at hand, and let that be seen, whatever is on show."""
        self.wanted.emit()
        self.open(post, passage)

    def go_to(self, post: PostId) -> None:
        """Turn to the reader that shows a post, or open it in the one at hand."""
        if self.post != post:
            there = next((each for each in self._all if each.post == post), None)
            self.open(post) if there is None else self.turn_to(there)

    def store_places_now(self) -> None:
        """Make all reading places durable without waiting."""
        for reader in self._all:
            reader.store_place_now()

    # Notes, in every text of their post

    def activate(self, key: AnnotationId | None) -> None:
        """Show a note in the text at hand."""
        self.pane.activate(key)

    def update_annotation(self, annotation: Annotation) -> None:
        """Paint a new or changed note."""
        for reader in self._all:
            if reader.post == annotation.post:
                reader.update_annotation(annotation)

    def remove_annotation(self, key: AnnotationId) -> None:
        """Paint a note no more."""
        for reader in self._all:
            reader.remove_annotation(key)

    def _listen(self, reader: ReaderPresenter) -> None:
        def turn(post: PostId) -> None:
            if reader is self._at_hand:
                self.turned_to.emit(post)

        def show(opened: OpenedPost) -> None:
            if reader is self._at_hand:
                self.opened.emit(opened)

        def close() -> None:
            if reader is self._at_hand:
                self.closed.emit()

        reader.turned_to.connect(turn)
        reader.opened.connect(show)
        reader.closed.connect(close)
        reader.link_asked.connect(self.link_asked)
        reader.retry_requested.connect(self.retry_requested)
        reader.original_requested.connect(self.original_requested)
