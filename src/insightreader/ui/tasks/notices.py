"""Notices in the window's corner: how long work ended, without taking the focus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from insightreader.ui import icons
from insightreader.ui.giving_back import give_back
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.tasks.corner import Corner
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button

SHOWN_MS = 8_000
_WIDTH = 380
_MOST = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a notice: its words and what it does."""

    words: str
    act: Callable[[], object]


class Notice(QFrame):
    """One notice. It goes by itself, unless it tells of an error or somebody is at it."""

    gone = Signal()

    def __init__(
        self,
        title: str,
        said: str,
        *,
        offers: Sequence[Offer] = (),
        is_error: bool = False,
        shown_ms: int = SHOWN_MS,
    ) -> None:
        super().__init__()
        set_role(self, "overlay", tone="danger" if is_error else "")
        self.is_error = is_error
        self.said = said
        self._title = plain_label(title, "badge")
        set_role(self._title, "badge", tone="danger" if is_error else "good")
        self.setAccessibleName(f"{title}. {said}")
        self.close_button = tool_button(self.tr("Close this notice"))
        self.close_button.clicked.connect(self.leave)
        self.buttons = [self._button(offer) for offer in offers]
        self._lay_out(said)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self._leave_if_alone)
        if not is_error:
            self._timer.start()

    def leave(self) -> None:
        """Take the notice away."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    def paint_in(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.close_button.setIcon(icons.icon("x", theme.muted))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.is_error:
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _leave_if_alone(self) -> None:
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._timer.start()
        else:
            self.leave()

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(offer.words)
        set_role(button, "plain")
        button.clicked.connect(lambda: self._take(offer))
        return button

    def _take(self, offer: Offer) -> None:
        self.leave()
        offer.act()

    def _lay_out(self, said: str) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[3], SPACE[2], SPACE[2], SPACE[2])
        layout.setSpacing(SPACE[1])
        layout.addLayout(head)
        layout.addWidget(wrapped_label(said))
        if self.buttons:
            foot = QHBoxLayout()
            foot.addStretch(1)
            for button in self.buttons:
                foot.addWidget(button)
            layout.addLayout(foot)


class NoticeCorner(QWidget):
    """Stacks the newest notices in the corner of the window."""

    emptied = Signal()

    def __init__(self, switch: ThemeSwitch, window: QWidget, *, foot: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("notices")
        self._switch = switch
        self._return_to: QWidget | None = None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(SPACE[2])
        self.notices: list[Notice] = []
        switch.changed.connect(self._paint)
        self._corner = Corner(self, window, foot=foot)
        self.hide()

    def sizeHint(self) -> QSize:
        # Where words are long, the buttons of a notice may need more.
        width = max(_WIDTH, self._stack.minimumSize().width())
        return QSize(width, max(self._stack.heightForWidth(width), 0))

    def tell(self, notice: Notice) -> None:
        """Show a notice and tell it to screen readers; the focus stays where it is."""
        if len(self.notices) == _MOST:
            (self._oldest_quiet() or self.notices[0]).leave()
        self.notices.append(notice)
        notice.paint_in(self._switch.current)
        notice.gone.connect(lambda: self._drop(notice))
        self._stack.addWidget(notice)
        self._corner.visit_last()
        self.show()
        self.raise_()
        self._corner.place()
        QAccessible.updateAccessibility(QAccessibleEvent(notice, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Take all notices away, for what they tell is seen elsewhere."""
        for notice in list(self.notices):
            notice.leave()

    def focus_newest(self) -> bool:
        """Put the keyboard into the newest notice; False where there is none."""
        if not self.notices:
            return False
        self._return_to = self.window().focusWidget()
        newest = self.notices[-1]
        target = newest.buttons[0] if newest.buttons else newest.close_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _oldest_quiet(self) -> Notice | None:
        return next((each for each in self.notices if not each.is_error), None)

    def _drop(self, notice: Notice) -> None:
        self.notices.remove(notice)
        self._stack.removeWidget(notice)
        notice.deleteLater()
        give_back(self._return_to)
        self._return_to = None
        if self.notices:
            self._corner.place()
        else:
            self.hide()
            self.emptied.emit()

    def _paint(self, theme: Theme) -> None:
        for notice in self.notices:
            notice.paint_in(theme)
