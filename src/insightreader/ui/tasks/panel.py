"""The panel of tasks: a quiet sheet over the window's corner, opened and closed by one key."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui import icons
from insightreader.ui.fonts import ui_font
from insightreader.ui.giving_back import give_back
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.tasks.card import TaskCard
from insightreader.ui.tasks.corner import Corner
from insightreader.ui.tasks.row import TaskRow, TaskState
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button

_SIZE = QSize(460, 420)


class TasksPanel(QFrame):
    """Lists tasks, the newest first; values in, wishes out."""

    stop_requested = Signal(int)
    """A task's key."""
    retry_requested = Signal(int, int)
    """A task's key, and the number of what went wrong, or -1 for all of it."""
    show_requested = Signal(int)
    clear_requested = Signal()
    """Forget what is finished."""
    opening = Signal()
    """``set_rows`` is to be called: what changes while the panel is closed isn't told."""
    opened = Signal()

    def __init__(self, switch: ThemeSwitch, window: QWidget, *, foot: QWidget) -> None:
        super().__init__(window)
        set_role(self, "overlay")
        self.setObjectName("tasks")
        self.setAccessibleName(self.tr("Tasks"))
        self._cards: dict[int, TaskCard] = {}
        self._keys: list[int] = []
        self._return_to: QWidget | None = None
        self._clear = QPushButton(self.tr("Clear finished"))
        set_role(self._clear, "plain")
        self._close = tool_button(self.tr("Close"), name="close-tasks")
        self._empty = wrapped_label(
            self.tr(
                "Nothing is under way. Saving, imports, exports, feeds and backups are listed "
                "here, with what went wrong, until you clear them."
            ),
            "muted",
        )
        self._lay_out()
        self._clear.clicked.connect(self.clear_requested)
        self._close.clicked.connect(self.leave)
        switch.changed.connect(self._paint)
        self._paint(switch.current)
        self._corner = Corner(self, window, foot=foot)
        self.hide()

    def sizeHint(self) -> QSize:
        # Where words are long, the buttons of a card may need more.
        bar = self._area.verticalScrollBar().sizeHint().width()
        needed = self._list.minimumSize().width() + bar + SPACE[4] + SPACE[3]
        return QSize(max(_SIZE.width(), needed), _SIZE.height())

    def set_rows(self, rows: Sequence[TaskRow]) -> None:
        """Show these tasks; cards of those that stay are kept, with the focus in them."""
        keys = [row.key for row in rows]
        for key in [key for key in self._cards if key not in keys]:
            card = self._cards.pop(key)
            if card.isAncestorOf(self.focusWidget() or self):
                self._close.setFocus()
            card.hide()
            card.deleteLater()
        self._keys = keys
        for place, row in enumerate(rows):
            if row.key in self._cards:
                self._cards[row.key].set_row(row)
            else:
                self._list.insertWidget(place, self._card(row))
        self._empty.setVisible(not rows)
        self.updateGeometry()
        if self.isVisible():
            self._order()
        self._clear.setEnabled(any(row.state is not TaskState.UNDER_WAY for row in rows))

    def _order(self) -> None:
        """Let Tab visit the cards from above to below, which the newest is put above."""
        cards = [control for key in self._keys for control in self._cards[key].controls()]
        for before, after in pairwise([self._clear, self._close, self._area, *cards]):
            QWidget.setTabOrder(before, after)

    def card(self, key: int) -> TaskCard:
        """Return the card of a task."""
        return self._cards[key]

    def toggle(self) -> None:
        """Open the panel and put the keyboard into it, or close it."""
        if self.isVisible():
            self.leave()
            return
        self._return_to = self.window().focusWidget()
        self.opening.emit()
        self._corner.visit_last()
        self._order()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit()

    def leave(self) -> None:
        """Close the panel; the keyboard goes back to where it was."""
        self.hide()
        give_back(self._return_to)
        self._return_to = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _card(self, row: TaskRow) -> TaskCard:
        card = self._cards[row.key] = TaskCard(row)
        key = row.key
        card.stop_requested.connect(lambda: self.stop_requested.emit(key))
        card.retry_requested.connect(lambda number: self.retry_requested.emit(key, number))
        card.show_requested.connect(lambda: self.show_requested.emit(key))
        return card

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = plain_label(self.tr("Tasks"), "title")
        title.setFont(ui_font(2, 600))
        head.addWidget(title, 1)
        head.addWidget(self._clear)
        head.addWidget(self._close)
        cards = QWidget()
        set_role(cards, "sheet")
        self._list = QVBoxLayout(cards)
        self._list.setContentsMargins(0, 0, SPACE[2], 0)
        self._list.setSpacing(SPACE[2])
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Tasks"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[3], SPACE[3])
        layout.setSpacing(SPACE[2])
        layout.addLayout(head)
        layout.addWidget(self._area, 1)

    def _paint(self, theme: Theme) -> None:
        self._close.setIcon(icons.icon("x", theme.muted))
