"""Which blocks were on show long enough to be read: what coverage tells of a post."""

from PySide6.QtCore import QObject, QTimer

from insightreader.domain.ids import RevisionId
from insightreader.runtime.engine import Engine
from insightreader.services.reading import OpenedPost
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.reader.place import blocks_between
from insightreader.workers.jobs import Priority

_DWELL_MS = 3_000
"""A text that stands still so long is taken to be read, as far as it is in view."""


class SeenPresenter(QObject):
    """Notes blocks as seen when the text has stood still for a while."""

    def __init__(self, engine: Engine, reader: ReaderPresenter) -> None:
        super().__init__(reader)
        self._engine, self._reader = engine, reader
        self._revision: RevisionId | None = None
        self._noted: set[int] = set()
        self._dwell = QTimer(self, singleShot=True, interval=_DWELL_MS)
        self._dwell.timeout.connect(self.note_now)
        reader.opened.connect(self._begin)
        reader.closed.connect(self._end)
        reader.pane.place_changed.connect(lambda _: self._dwell.start())

    def note_now(self) -> None:
        """Note what is in view, unless the window lies behind others."""
        view = self._reader.pane.view
        if self._revision is None or not view.isVisible() or not view.isActiveWindow():
            return
        top = view.verticalScrollBar().value()
        bottom = top + view.viewport().height()
        in_view = blocks_between(view.document(), view.scene.offsets, top, bottom)
        revision, new = self._revision, in_view - self._noted
        if new:
            self._noted |= new
            # A library that can only be read keeps no such notes.
            self._engine.act(
                lambda desk: desk.seen.note(revision, sorted(new)), priority=Priority.SOON
            ).otherwise(lambda _: None)

    def _begin(self, opened: OpenedPost) -> None:
        revision = opened.details.revision
        self._revision = revision.id if revision is not None else None
        self._noted = set()
        self._dwell.start()

    def _end(self) -> None:
        self._revision = None
        self._dwell.stop()
