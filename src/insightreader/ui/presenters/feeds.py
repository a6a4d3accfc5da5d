"""Feeds in the window: followed, left, and refreshed when asked or as the preferences say."""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from insightreader.base.clock import now_ms
from insightreader.capture.feed_entries import source_of
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import UserError
from insightreader.domain.feeds import Feed, FeedEntry
from insightreader.domain.ids import JobId
from insightreader.runtime.engine import Engine
from insightreader.runtime.progress import Progress, Trouble, Work
from insightreader.runtime.tasks import Task
from insightreader.services.capturing import keep_ahead
from insightreader.services.feeds import problem_of
from insightreader.services.settings import Settings
from insightreader.store.feeds import FollowedFeed
from insightreader.ui.dialogs.feeds import FeedsDialog
from insightreader.ui.explaining import explain
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.workers.jobs import Priority, Step

_LOOK_MS = 60_000
_HOUR_MS = 3_600_000
_INTERVALS_MS = {"hour": _HOUR_MS, "day": 24 * _HOUR_MS, "week": 7 * 24 * _HOUR_MS}
_AT_ONCE = 20
"""So many posts are stored in one act, for other acts mustn't wait long."""


class FeedsPresenter(QObject):
    """Fetches one feed after the other; a feed that fails doesn't hold up the others."""

    refreshed = Signal()
    """Every feed that was to be refreshed has been."""
    progress_began = Signal(object)
    """A ``Progress`` over the feeds that are refreshed."""

    def __init__(
        self, engine: Engine, window: MainWindow, *, saving: SavingPresenter, settings: Settings
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._saving, self._settings = saving, settings
        self._dialog: FeedsDialog | None = None
        self._failed = 0
        self._waiting: deque[str] = deque()
        self._is_busy = False
        self._progress: Progress | None = None
        self._new = 0
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self.refresh_due)
        window.actions_of_window["feeds"].triggered.connect(self.show)

    def start(self) -> None:
        """Begin to look at the clock, for feeds that the preferences say are due."""
        self._clock.start()

    def show(self) -> FeedsDialog:
        """Open the dialog."""
        self._dialog = dialog = FeedsDialog(
            self._window, interval=self._settings.text("library.feeds")
        )
        dialog.follow_requested.connect(self._follow)
        dialog.leave_requested.connect(self._leave)
        dialog.refresh_requested.connect(self.refresh)
        dialog.interval_chosen.connect(lambda chosen: self._settings.set("library.feeds", chosen))
        dialog.open()
        self._list()
        return dialog

    def refresh(self) -> None:
        """Refresh every feed now."""
        self._ask().then(lambda feeds: self._begin([each.url for each in feeds]))

    def refresh_due(self) -> None:
        """Refresh the feeds whose time has come by the preferences; by default none ever is."""
        interval_ms = _INTERVALS_MS.get(self._settings.text("library.feeds"))
        if interval_ms is not None and not self._is_busy:
            self._ask().then(lambda feeds: self._begin_due(feeds, interval_ms))

    def _begin_due(self, feeds: Sequence[FollowedFeed], interval_ms: int) -> None:
        # A feed that failed waits as long as any other.
        due_ms = now_ms() - interval_ms
        self._begin(
            [
                each.url
                for each in feeds
                if max(each.refreshed_ms or 0, each.tried_ms or 0) <= due_ms
            ]
        )

    def _begin(self, urls: Sequence[str]) -> None:
        if self._is_busy or not urls:
            return
        self._waiting.extend(urls)
        self._is_busy, self._new, self._failed = True, 0, 0
        self._progress = Progress(self, work=Work.FEEDS, total=len(urls))
        self._progress.cancelled.connect(self._waiting.clear)
        self.progress_began.emit(self._progress)
        self._go_on()

    def _go_on(self) -> None:
        if not self._waiting:
            self._end()
            return
        if self._progress is not None:
            total = self._progress.total
            self._progress.advance_to(Step(total - len(self._waiting), total))
        url = self._waiting.popleft()
        self._say_in_dialog(self.tr("Refreshing {address}").format(address=url))
        self._engine.run_errand(lambda: _fetched(url)).then(
            lambda data: self._read(url, data)
        ).otherwise(lambda error: self._fail(url, error))

    def _read(self, url: str, data: bytes) -> None:
        self._engine.read_feed(data, url=url).then(lambda feed: self._choose(url, feed)).otherwise(
            lambda error: self._fail(url, error)
        )

    def _choose(self, url: str, feed: Feed) -> None:
        self._engine.writer.submit(
            lambda desk: desk.feeds.new_in(url, feed), priority=Priority.SOON
        ).then(lambda entries: self._store(url, feed, entries=entries)).otherwise(
            lambda error: self._fail(url, error)
        )

    def _store(self, url: str, feed: Feed, *, entries: Sequence[FeedEntry]) -> None:
        """Store a few entries and go on with the rest; each is remembered once it is safe."""
        if not entries:
            self._note(url, feed)
            return
        now, rest = entries[:_AT_ONCE], entries[_AT_ONCE:]
        folder = self._engine.folder

        def begin(found: list[tuple[FeedEntry, CaptureSource]]) -> None:
            self._engine.act(
                lambda desk: desk.feeds.take_in(url, found), priority=Priority.SOON
            ).then(take).otherwise(lambda error: self._fail(url, error))

        def take(jobs: list[JobId]) -> None:
            self._new += len(jobs)
            self._saving.clean_stored(jobs)
            self._store(url, feed, entries=rest)

        self._engine.run_errand(lambda: _kept(folder, now)).then(begin).otherwise(
            lambda error: self._fail(url, error)
        )

    def _note(self, url: str, feed: Feed) -> None:
        self._engine.act(
            lambda desk: desk.feeds.note_saved(url, feed, ()), priority=Priority.SOON
        ).then(lambda _: self._go_on()).otherwise(lambda error: self._fail(url, error))

    def _fail(self, url: str, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._is_busy = False
            self._waiting.clear()
            self._end_progress()
            raise error
        problem = error
        self._failed += 1
        if self._progress is not None:
            self._progress.note_trouble(Trouble(url, error, lambda: self._begin([url])))
        # A feed that was left meanwhile has no problem to be kept.
        self._engine.act(
            lambda desk: desk.feeds.note_failed(url, problem), priority=Priority.SOON
        ).then(lambda _: self._go_on()).otherwise(lambda _: self._go_on())

    def _end(self) -> None:
        self._is_busy = False
        self._end_progress()
        words = self.tr("Feeds refreshed; %Ln new post(s)", None, self._new)
        if self._failed:
            words += " · " + self.tr("%Ln feed(s) failed", None, self._failed)
        self._window.status.say(words)
        self._say_in_dialog(words)
        self._list()
        self.refreshed.emit()

    def _end_progress(self) -> None:
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.end(self._new)
            progress.deleteLater()

    # The dialog

    def _follow(self, typed: str) -> None:
        url = typed if "://" in typed else f"https://{typed}"
        self._say_in_dialog(self.tr("Looking at {address}").format(address=url))
        self._engine.run_errand(lambda: _fetched(url)).then(
            lambda data: self._look_at(url, data)
        ).otherwise(self._refuse)

    def _look_at(self, url: str, data: bytes) -> None:
        self._engine.read_feed(data, url=url).then(
            lambda feed: (
                self._engine.act(lambda desk: desk.feeds.follow(url, feed.title))
                .then(self._tell_followed)
                .otherwise(self._refuse)
            )
        ).otherwise(self._refuse)

    def _tell_followed(self, feed: FollowedFeed) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.address.clear()
        self._say_in_dialog(
            self.tr("{feed} is followed. Refresh brings its posts.").format(
                feed=feed.title or feed.url
            )
        )
        self._list()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._say_in_dialog(explain(error))

    def _leave(self, url: str) -> None:
        self._engine.act(lambda desk: desk.feeds.leave(url)).then(
            lambda _: self._say_in_dialog("")
        ).otherwise(self._refuse).afterwards(self._list)

    def _list(self) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._ask().then(self._show)

    def _show(self, feeds: Sequence[FollowedFeed]) -> None:
        if self._dialog is not None and isValid(self._dialog):
            problems = {each.url: problem_of(each) for each in feeds}
            self._dialog.show_feeds(
                feeds, {url: explain(error) for url, error in problems.items() if error}
            )

    def _say_in_dialog(self, words: str) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.say(words)

    def _ask(self) -> Task[list[FollowedFeed]]:
        return self._engine.writer.submit(
            lambda desk: desk.feeds.followed(), priority=Priority.SOON
        )


def _fetched(url: str) -> bytes:
    # A fifth of what the window would load at start, for what it may never do.
    from insightreader.capture.network import fetching

    return fetching.fetch(url).data


def _kept(folder: Path, entries: Sequence[FeedEntry]) -> list[tuple[FeedEntry, CaptureSource]]:
    found = [(each, source_of(each)) for each in entries]
    keep_ahead(folder, [source.data for _, source in found])
    return found
