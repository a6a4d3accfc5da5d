"""One task in the panel: what it is, how far it has come, what went wrong, what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, set_plain_tooltip, wrapped_label
from insightreader.ui.tasks.row import TaskRow, TaskState, TroubleRow
from insightreader.ui.theme import SPACE, set_role

_MOST_TROUBLES = 50
"""So many are drawn; the button copies all of them."""


class TaskCard(QFrame):
    """Drawn anew part by part as its task goes on, so that the focus stays where it is."""

    stop_requested = Signal()
    retry_requested = Signal(int)
    """The number of what went wrong, or -1 for all of the task."""
    show_requested = Signal()

    def __init__(self, row: TaskRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._drawn: tuple[TroubleRow, ...] = ()
        self._of_troubles: list[QWidget] = []
        self._title = plain_label()
        self._title.setFont(ui_font(0, 600))
        self._state = plain_label("", "badge")
        self._said = wrapped_label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = self._button(self.tr("Stop"))
        self._retry = self._button(self.tr("Try again"))
        self._show = self._button(self.tr("Show"))
        self._copy = self._button(self.tr("Copy what went wrong"))
        self._troubles = QVBoxLayout()
        self._lay_out()
        self._stop.clicked.connect(self.stop_requested)
        self._retry.clicked.connect(lambda: self.retry_requested.emit(-1))
        self._show.clicked.connect(self.show_requested)
        self._copy.clicked.connect(self._copy_troubles)
        self.set_row(row)

    def set_row(self, row: TaskRow) -> None:
        """Show how the task stands now."""
        self.row = row
        self._title.setText(" ".join(row.title.split()))
        set_plain_tooltip(self._title, row.name)
        self._state.setText(row.state_words)
        set_role(self._state, "badge", tone=row.state.value)
        self._said.setText(row.said)
        self._said.setVisible(bool(row.said))
        self._bar.setVisible(row.state is TaskState.UNDER_WAY)
        self._bar.setRange(0, row.total)
        self._bar.setValue(row.done)
        self._bar.setAccessibleName(row.title)
        self.setAccessibleName(f"{row.title}. {row.state_words}. {row.said}")
        self._stop.setVisible(row.may_stop)
        self._retry.setVisible(row.may_retry)
        self._show.setVisible(row.may_show)
        self._copy.setVisible(bool(row.troubles))
        self._show_troubles(row.troubles)

    def controls(self) -> list[QWidget]:
        """Return what takes the keyboard, as it stands from above to below."""
        return [*self._of_troubles, self._copy, self._show, self._retry, self._stop]

    def words(self) -> str:
        """Return everything that went wrong, a line each, as it is copied."""
        return "\n".join([self.row.title, *(each.words for each in self.row.troubles)])

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        set_role(button, "plain")
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._state)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE[1])
        foot.addStretch(1)
        for button in (self._copy, self._show, self._retry, self._stop):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        layout.setSpacing(SPACE[2])
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addWidget(self._said)
        layout.addLayout(self._troubles)
        layout.addLayout(foot)

    def _show_troubles(self, troubles: tuple[TroubleRow, ...]) -> None:
        """Add what went wrong since the last time; what is drawn already never changes."""
        for number in range(len(self._drawn), min(len(troubles), _MOST_TROUBLES)):
            self._troubles.addLayout(self._trouble(number, troubles[number]))
        if len(troubles) > _MOST_TROUBLES >= len(self._drawn):
            words = self.tr("More went wrong; the button copies all of it.")
            self._troubles.addWidget(wrapped_label(words, "muted"))
        self._drawn = troubles

    def _trouble(self, number: int, trouble: TroubleRow) -> QHBoxLayout:
        words: QLabel = wrapped_label(trouble.words)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        line = QHBoxLayout()
        line.addWidget(words, 1)
        self._of_troubles.append(words)
        if trouble.may_retry:
            again = self._button(self.tr("Try again"))
            again.setAccessibleName(self.tr("Try again: {what}").format(what=trouble.words))
            again.clicked.connect(lambda: self._try_again(number, again))
            line.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
            self._of_troubles.append(again)
        return line

    def _try_again(self, number: int, button: QPushButton) -> None:
        button.setEnabled(False)
        self.retry_requested.emit(number)

    def _copy_troubles(self) -> None:
        QGuiApplication.clipboard().setText(self.words())
