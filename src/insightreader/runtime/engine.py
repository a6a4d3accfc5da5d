"""What is behind the window: lanes, workers and the hub of one library, begun and ended at once."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from insightreader.base.memory import give_back_memory
from insightreader.domain.changes import Changes, Done
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.feeds import Feed
from insightreader.domain.found import SearchAnswer
from insightreader.domain.text import RenderedText
from insightreader.runtime.hub import ChangeHub
from insightreader.runtime.lane import LaneClosed, WriterLane
from insightreader.runtime.polling import ChangePoll
from insightreader.runtime.processes import follow
from insightreader.runtime.reading import ReadLane
from insightreader.runtime.searching import IndexClient, SearchClient
from insightreader.runtime.tasks import Mailbox, Task
from insightreader.services.desk import Desk, Seat, open_lane_desk, open_seat
from insightreader.services.reading import Reading
from insightreader.store.following import OwnOperations
from insightreader.store.library import fold_logs
from insightreader.workers.clients import (
    NO_IMAGES,
    Cleaner,
    ImageSizes,
    Renderer,
    cleaning_pool,
    indexing_pool,
    rendering_pool,
    searching_pool,
)
from insightreader.workers.jobs import Indexed, Priority
from insightreader.workers.limits import step_back_in_thread
from insightreader.workers.pool import PoolClosed

Value = TypeVar("Value")

# The logs are folded in a pause; in long work now and then, for a fold makes commits wait a little.
_PAUSE_MS = 2_000
_LONGEST_WORK_MS = 20_000


class Engine(QObject):
    """Lives in the main thread. Widgets ask it; answers come back to them on the main thread."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.mailbox = Mailbox(self)
        self.hub = ChangeHub(self)
        own = OwnOperations()
        self.writer: WriterLane[Desk] = WriterLane(
            lambda: open_lane_desk(folder, own=own), mailbox=self.mailbox, hub=self.hub, parent=self
        )
        self._readers: ReadLane[Seat] = ReadLane(
            lambda: open_seat(folder, own=own),
            interrupt=Seat.interrupt,
            mailbox=self.mailbox,
            parent=self,
        )
        # Files and addresses wait for disks and networks; questions must not wait for them.
        self._errands: ReadLane[object] = ReadLane(
            _backstage, interrupt=lambda _: None, mailbox=self.mailbox, parent=self
        )
        self._cleaning = cleaning_pool()
        self._rendering = rendering_pool()
        self.cleaner = Cleaner(self._cleaning)
        self.renderer = Renderer(self._rendering)
        self._searching = searching_pool()
        self._indexing = indexing_pool()
        self._pools = (self._searching, self._indexing, self._cleaning, self._rendering)
        self.search = SearchClient(self._searching, folder, mailbox=self.mailbox, parent=self)
        self.index = IndexClient(self._indexing, folder, mailbox=self.mailbox, parent=self)
        self.index.indexed.connect(self._on_indexed)
        self._has_index = False
        self.search.answered.connect(self._on_answered)
        self.hub.subscribe(self, self._on_changes)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._long_work = QTimer(self, singleShot=True, interval=_LONGEST_WORK_MS)
        for timer in (self._pause, self._long_work):
            timer.timeout.connect(self._fold_logs)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._rest.timeout.connect(lambda: self.run_errand(give_back_memory))
        self._place: int | None = None
        self._poll = ChangePoll(self, lane=self._readers, look=self._news, hub=self.hub)
        self._poll.failed.connect(self.mailbox.failed)

    def watch_other_programs(self) -> None:
        """Begin to tell the hub what other programs change."""
        self._poll.start()

    def ask(self, key: Hashable, read: Callable[[Reading], Value]) -> Task[Value]:
        """Put a question to the library; a newer one of the same ``key`` replaces it."""
        return self.ask_seat(key, lambda seat: read(seat.reading))

    def ask_seat(self, key: Hashable, read: Callable[[Seat], Value]) -> Task[Value]:
        """Put a question that other services than ``Reading`` answer."""
        self._rest.start()
        return self._readers.ask(key, read)

    def act(
        self,
        work: Callable[[Desk], Done[Value]],
        *,
        initiator: object = None,
        priority: Priority = Priority.ACT,
    ) -> Task[Value]:
        """Change the library; its changes go to the hub."""
        return self.writer.submit(work, initiator=initiator, priority=priority)

    def run_errand(self, errand: Callable[[], Value]) -> Task[Value]:
        """Do something slow that needs no library, such as reading a file."""
        return self._errands.ask(None, lambda _: errand())

    def clean(self, source: CaptureSource) -> Task[Cleaned]:
        """Clean a capture in a worker."""
        return follow(self.cleaner.clean_soon(source), self.mailbox)

    def read_feed(self, data: bytes, *, url: str) -> Task[Feed]:
        """Read a feed in a worker."""
        return follow(self.cleaner.read_feed_soon(data, url=url), self.mailbox)

    def render_comment(self, markdown: str) -> Task[str]:
        """Render a comment in a worker."""
        return follow(self.renderer.comment_soon(markdown), self.mailbox)

    def render(self, markdown: str, *, image_sizes: ImageSizes = NO_IMAGES) -> Task[RenderedText]:
        """Render a Markdown document in a worker."""
        return follow(self.renderer.render_soon(markdown, image_sizes=image_sizes), self.mailbox)

    def worker_pids(self) -> list[int]:
        """The numbers of all worker processes, for the list of what is running."""
        return [pid for pool in self._pools for pid in pool.pids()]

    def close(self) -> None:
        """Finish what was accepted, end the workers, close the library."""
        # Nobody needs to draw what the last acts change, and asking on is too late for all.
        self.hub.blockSignals(True)
        for timer in (self._pause, self._long_work, self._rest):
            timer.stop()
        self._poll.stop()
        self.search.close()
        self.index.close()
        lanes = (self._errands, self._readers, self.writer)
        for end in (*(lane.close for lane in lanes), *(pool.close for pool in self._pools)):
            # Who hears the last answers may ask for more.
            with suppress(LaneClosed, PoolClosed):
                end()
        self._deliver_the_rest()

    def _deliver_the_rest(self) -> None:
        """What the pools gave up last may still have something to clean up."""
        is_done = False
        while not is_done:
            with suppress(LaneClosed, PoolClosed):
                self.mailbox.deliver_all()
                is_done = True

    def _on_changes(self, changes: Changes) -> None:
        if changes:
            self._pause.start()
            if not self._long_work.isActive():
                self._long_work.start()
        if changes.posts or changes.annotations or changes.codes or changes.tags:
            self.index.kick()

    def _fold_logs(self) -> None:
        self._pause.stop()
        self._long_work.stop()
        # What can't be done now is done after the next change, or when the library is closed.
        self.run_errand(lambda: fold_logs(self.folder)).otherwise(lambda _: None)

    def _on_indexed(self, indexed: Indexed) -> None:
        """The index is durable up to there: the outbox forgets it, and results can be renewed."""
        self.act(lambda desk: desk.upkeep.prune_outbox(indexed.sequence), priority=Priority.SOON)

    def _on_answered(self, answer: SearchAnswer) -> None:
        """An index that answered before and doesn't any more is made anew without a change."""
        if answer.is_scan and self._has_index:
            self.index.kick()
        self._has_index = not answer.is_scan

    def _news(self, seat: Seat) -> Changes:
        # Only ever one look at a time, so that nobody else writes the place.
        if self._place is None:
            self._place = seat.place_in_log()
        changes, self._place = seat.news(self._place)
        return changes


@contextmanager
def _backstage() -> Iterator[object]:
    """Errands need no connection, and a backup or a long file mustn't slow down the writer."""
    step_back_in_thread()
    yield object()
