"""The one place for long work: what is under way, what ended how, and what is offered then."""

from collections.abc import Callable, Iterator
from itertools import count

from PySide6.QtCore import QObject, QTimer, SignalInstance

from insightreader.runtime.engine import Engine
from insightreader.runtime.progress import Ending, Progress, Work
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.task_words import (
    count_words,
    ending_words,
    pace_words,
    title_of,
    words_of_trouble,
)
from insightreader.ui.tasks.notices import Notice, NoticeCorner, Offer
from insightreader.ui.tasks.panel import TasksPanel
from insightreader.ui.tasks.row import TaskRow, TaskState, TroubleRow
from insightreader.ui.theme import ThemeSwitch
from insightreader.workers.jobs import Step

_DRAW_MS = 500
_KEPT = 100
_ROUTINE = frozenset({Work.INDEXING, Work.CHECKING, Work.LOOKING})
"""What is forgotten when it ended well: it comes by itself, or something is shown at its end."""
_SEEN_ELSEWHERE = frozenset({Work.BACKING_UP, Work.RECAPTURING})
"""What the status line tells when it ended well."""

Show = Callable[[Progress], Callable[[], object] | None]
OfferOf = Callable[[Progress], Offer | None]


class TasksPresenter(QObject):
    """Follows every ``Progress``, lists it in the panel, and gives notice of its end."""

    def __init__(self, engine: Engine, window: MainWindow, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._window = window
        self._tasks: dict[int, Progress] = {}
        self._keys: Iterator[int] = count(1)
        self._shows: dict[Work, Show] = {}
        self._others: dict[Work, OfferOf] = {}
        self._indexing: Progress | None = None
        self.panel = TasksPanel(switch, window, foot=window.status)
        self.notices = NoticeCorner(switch, window, foot=window.status)
        self.panel.opening.connect(self._fill_panel)
        self.panel.opened.connect(self.notices.clear)
        self._draw_later = QTimer(self, singleShot=True, interval=_DRAW_MS)
        self._draw_later.timeout.connect(self._draw)
        self.panel.stop_requested.connect(lambda key: self._tasks[key].cancel())
        self.panel.retry_requested.connect(self._retry)
        self.panel.show_requested.connect(self._show)
        self.panel.clear_requested.connect(self._clear)
        window.status.tasks_requested.connect(self.panel.toggle)
        actions = window.actions_of_window
        actions["tasks"].triggered.connect(self.panel.toggle)
        actions["go-notice"].triggered.connect(self._go_to_notice)
        engine.index.stepped.connect(self._on_index_step)

    @property
    def is_under_way(self) -> bool:
        """Whether something is being done that an end of the program would cut short."""
        return any(
            not each.is_finished and each.work not in _ROUTINE for each in self._tasks.values()
        )

    def listen(self, *begun: SignalInstance) -> None:
        """Follow every ``Progress`` that one of these signals brings."""
        for signal in begun:
            signal.connect(self.follow)

    def show_with(self, work: Work, show: Show) -> None:
        """Offer to show what came of a kind of work; the function answers None for nothing."""
        self._shows[work] = show

    def offer_with(self, work: Work, offer: OfferOf) -> None:
        """Offer something more when a kind of work ended well; it may answer None."""
        self._others[work] = offer

    def follow(self, progress: Progress) -> None:
        """List work until it is cleared."""
        key = next(self._keys)
        self._tasks[key] = progress
        progress.changed.connect(self._draw_soon)
        progress.troubled.connect(self._draw_soon)
        progress.finished.connect(lambda: self._end(key))
        if progress.work is not Work.INDEXING:
            self._window.status.follow(title_of(progress), progress)
        self._draw()

    def _end(self, key: int) -> None:
        progress = self._tasks[key]
        if progress.ending is Ending.DONE and not progress.troubles and progress.work in _ROUTINE:
            del self._tasks[key]
        elif not self.panel.isVisible():
            self._give_notice(key, progress)
        self._forget_old()
        self._draw()

    def _forget_old(self) -> None:
        for key in self._ended()[:-_KEPT]:
            del self._tasks[key]

    def _ended(self) -> list[int]:
        return [key for key, progress in self._tasks.items() if progress.is_finished]

    def _give_notice(self, key: int, progress: Progress) -> None:
        """Tell of what lasted or went wrong; the status line has told of everything else."""
        if progress.ending is Ending.STOPPED:
            return
        is_error = progress.ending is Ending.FAILED or bool(progress.troubles)
        is_small = progress.work in _SEEN_ELSEWHERE or (
            progress.work is Work.SAVING and progress.total < 2
        )
        if is_small and not is_error:
            return
        self.notices.tell(
            Notice(
                title_of(progress),
                ending_words(progress),
                offers=list(self._offers(key, progress)),
                is_error=is_error,
            )
        )

    def _offers(self, key: int, progress: Progress) -> Iterator[Offer]:
        if self._shown_by(progress) is not None:
            yield Offer(self.tr("Show"), lambda: self._show(key))
        other = self._others.get(progress.work)
        if other is not None and progress.ending is Ending.DONE and (offer := other(progress)):
            yield offer
        if self._again_of(progress) is not None:
            yield Offer(self.tr("Try again"), lambda: self._retry(key, -1))
        if len(progress.troubles) > 1:
            yield Offer(self.tr("What went wrong"), self.panel.toggle)

    # What the panel and the notices ask for

    def _retry(self, key: int, number: int) -> None:
        progress = self._tasks.get(key)
        if progress is None:
            return
        again = self._again_of(progress) if number < 0 else progress.troubles[number].again
        if again is not None:
            again()

    def _show(self, key: int) -> None:
        progress = self._tasks.get(key)
        show = self._shown_by(progress) if progress is not None else None
        if show is not None:
            if self.panel.isVisible():
                self.panel.leave()
            show()

    def _shown_by(self, progress: Progress) -> Callable[[], object] | None:
        is_there = progress.ending is Ending.DONE and progress.work in self._shows
        return self._shows[progress.work](progress) if is_there else None

    def _again_of(self, progress: Progress) -> Callable[[], object] | None:
        """What begins all of it anew, or every part that went wrong."""
        if progress.ending in (Ending.FAILED, Ending.STOPPED) and progress.again is not None:
            return progress.again
        parts = [each.again for each in progress.troubles if each.again is not None]
        return (lambda: [part() for part in parts]) if parts and progress.is_finished else None

    def _clear(self) -> None:
        for key in self._ended():
            del self._tasks[key]
        self._draw()

    def _go_to_notice(self) -> None:
        if not self.notices.focus_newest():
            self._window.status.say(self.tr("There is no notice now."))

    # Drawing

    def _draw_soon(self) -> None:
        if not self._draw_later.isActive():
            self._draw_later.start()

    def _draw(self) -> None:
        # Rows ask the disk what can be shown, and most of the time nobody looks at them.
        if self.panel.isVisible():
            self._fill_panel()
        states = [_state_of(each) for each in self._tasks.values()]
        self._window.status.show_tasks(
            under_way=states.count(TaskState.UNDER_WAY),
            troubled=states.count(TaskState.FAILED) + states.count(TaskState.WITH_TROUBLE),
        )

    def _fill_panel(self) -> None:
        self.panel.set_rows([self._row(key, self._tasks[key]) for key in reversed(self._tasks)])

    def _row(self, key: int, progress: Progress) -> TaskRow:
        is_ended = progress.is_finished
        parts = [] if is_ended else [count_words(progress), pace_words(progress.pace())]
        said = ending_words(progress) if is_ended else " · ".join(part for part in parts if part)
        state = _state_of(progress)
        return TaskRow(
            key,
            title_of(progress),
            state,
            self._state_words()[state],
            said,
            done=progress.done,
            total=progress.total,
            troubles=tuple(
                TroubleRow(words_of_trouble(each), each.again is not None)
                for each in progress.troubles
                if each.where
            ),
            name=progress.name,
            may_stop=progress.may_stop and not is_ended,
            may_retry=self._again_of(progress) is not None,
            may_show=self._shown_by(progress) is not None,
        )

    def _state_words(self) -> dict[TaskState, str]:
        return {
            TaskState.UNDER_WAY: self.tr("Under way"),
            TaskState.DONE: self.tr("Done"),
            TaskState.WITH_TROUBLE: self.tr("Done, not all of it"),
            TaskState.STOPPED: self.tr("Stopped"),
            TaskState.FAILED: self.tr("Failed"),
        }

    def _on_index_step(self, step: Step) -> None:
        if step.total > step.done:
            if self._indexing is None:
                self._indexing = Progress(self, work=Work.INDEXING, may_stop=False)
                self.follow(self._indexing)
            self._indexing.advance_to(step)
        elif self._indexing is not None:
            ended, self._indexing = self._indexing, None
            ended.end()
            ended.deleteLater()


def _state_of(progress: Progress) -> TaskState:
    if progress.ending is None:
        return TaskState.UNDER_WAY
    if progress.ending is Ending.STOPPED:
        return TaskState.STOPPED
    if progress.ending is Ending.FAILED:
        return TaskState.FAILED
    return TaskState.WITH_TROUBLE if progress.troubles else TaskState.DONE
