"""The line at the window's foot: what was done, long work with its progress, the library."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QToolButton,
    QWidget,
)

from insightreader.runtime.progress import Progress
from insightreader.ui.plain import plain_label, set_plain_tooltip
from insightreader.ui.theme import SPACE, set_role
from insightreader.workers.jobs import Step

_SHOWN_MS = 6_000
_BAR_WIDTH = 120
_LONG_MS = 400


class ProgressLine(QWidget):
    """One piece of long work: what it is, how far it is, and a button that stops it."""

    def __init__(self, words: str, progress: Progress, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._progress = progress
        self._label = plain_label("", "muted")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        stop = QToolButton(self)  # shown without a parent, it would be a window
        stop.setText(self.tr("Stop"))
        stop.setAccessibleName(self.tr("Stop: {work}").format(work=words))
        set_role(stop, "link")
        stop.setVisible(progress.may_stop)
        stop.clicked.connect(progress.cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[2])
        for widget in (self._label, self._bar, stop):
            layout.addWidget(widget)
        progress.changed.connect(self._show)
        progress.finished.connect(self.deleteLater)
        self._show()
        # What ends at once isn't worth a flicker.
        self.hide()
        QTimer.singleShot(_LONG_MS, self, self.show)

    def _show(self) -> None:
        done, total = self._progress.done, self._progress.total
        number = QLocale().toString
        counted = self.tr("{done} of {total}").format(done=number(done), total=number(total))
        count = counted if total > 1 else ""
        self._label.setText(f"{self._words} {count}".strip())
        self._bar.setRange(0, total)
        self._bar.setValue(done)


class QuestionLine(QWidget):
    """A question that waits: nothing stops for it, and it goes when it was answered."""

    answered = Signal(str)

    def __init__(self, answers: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._label = plain_label("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[2])
        layout.addWidget(self._label)
        for key, words in answers.items():
            button = QPushButton(words)
            button.setObjectName(key)
            set_role(button, "link")
            button.clicked.connect(lambda _on=False, key=key: self.answered.emit(key))
            layout.addWidget(button)
        self.answered.connect(self.deleteLater)

    def ask(self, words: str) -> None:
        """Show the question, for screen readers too."""
        self._label.setText(" ".join(words.split()))
        self.setAccessibleName(self._label.text())


class WindowStatus(QStatusBar):
    """Plain sentences; nothing here takes the focus by itself."""

    said = Signal(str)
    """A sentence that was put here."""
    tasks_requested = Signal()
    """The list of tasks is wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(SPACE[4], 0, SPACE[4], 0)
        self._said = plain_label(self.tr("Saved"), "muted")
        self._library = plain_label("", "muted")
        self._mode = plain_label(self.tr("Offline"), "muted")
        set_plain_tooltip(
            self._mode,
            self.tr("InsightReader opens no connection unless you ask it to save an address."),
        )
        self._mode.setContentsMargins(0, 0, SPACE[3], 0)
        self.addWidget(self._said, 1)
        work = QWidget()
        self._work = QHBoxLayout(work)
        self._work.setContentsMargins(0, 0, 0, 0)
        self.addPermanentWidget(work)
        self._indexing = plain_label("", "muted")
        self.addPermanentWidget(self._indexing)
        self._tasks = QToolButton()
        self._tasks.setText(self.tr("Tasks"))
        set_role(self._tasks, "link")
        tip = self.tr("What takes a while, and how it ended (Ctrl+Shift+J)")
        set_plain_tooltip(self._tasks, tip)
        self._tasks.clicked.connect(self.tasks_requested)
        self.addPermanentWidget(self._tasks)
        self._left = plain_label("", "muted")
        self._left.setContentsMargins(0, 0, SPACE[3], 0)
        set_plain_tooltip(self._left, self.tr("What is left to read of this text"))
        self.addPermanentWidget(self._left)
        self.addPermanentWidget(self._mode)
        self.addPermanentWidget(self._library)
        self._quiet = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._quiet.timeout.connect(self._say_saved)

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._said.setText(" ".join(sentence.split()))
        self._quiet.start()
        self.said.emit(self._said.text())

    @property
    def sentence(self) -> str:
        """What is being said."""
        return self._said.text()

    def show_library(self, name: str, *, is_read_only: bool = False) -> None:
        """Name the library that is open."""
        words = self.tr("Library “{name}”").format(name=name)
        self._library.setText(words + (self.tr(" (read only)") if is_read_only else ""))

    def show_time_left(self, words: str) -> None:
        """Tell what is left to read; nothing where there is no text."""
        self._left.setText(words)
        self._left.setVisible(bool(words))

    def follow(self, words: str, progress: Progress) -> None:
        """Show long work until it ends."""
        self._work.addWidget(ProgressLine(words, progress, self))

    def ask(self, answers: Mapping[str, str]) -> QuestionLine:
        """Show a question, in words that the caller sets, with answers by key."""
        line = QuestionLine(answers, self)
        self._work.addWidget(line)
        return line

    def show_tasks(self, *, under_way: int, troubled: int) -> None:
        """Tell on the button of the tasks how many are under way, or that some went wrong."""
        if under_way:
            self._tasks.setText(self.tr("%Ln task(s) under way", "", under_way))
        elif troubled:
            self._tasks.setText(self.tr("%Ln task(s) went wrong", "", troubled))
        else:
            self._tasks.setText(self.tr("Tasks"))

    def show_indexing(self, step: Step) -> None:
        """Tell how far the index is; nothing where it has caught up."""
        behind = step.total - step.done
        self._indexing.setText(
            self.tr("Indexing {done} of {total}").format(
                done=QLocale().toString(step.done), total=QLocale().toString(step.total)
            )
            if behind > 0
            else ""
        )

    def _say_saved(self) -> None:
        self._said.setText(self.tr("Saved"))
