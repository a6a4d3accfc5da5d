"""What can be gone to and opened among a page's words: a button that looks like none."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from insightreader.ui.painting import draw_focus, draw_ground, placed
from insightreader.ui.theme import RADIUS_CARD, SPACE, Theme

Key = Qt.Key
_BAR = 3.0


class Card(QAbstractButton):
    """A click, Space or Enter opens it. Bare, it has a bar beside its words instead of a ground."""

    left = Signal(int)
    """The keyboard went on: up (-1) or down (1)."""

    def __init__(self, theme: Theme, *, is_bare: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._is_bare = theme, is_bare
        self.keys: dict[int, Callable[[], object]] = {}
        """What single keys do here, besides opening and going on."""
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.column = QVBoxLayout(self)
        side = SPACE[4] if is_bare else SPACE[3]
        edge = SPACE[1] if is_bare else SPACE[3]
        self.column.setContentsMargins(SPACE[4], edge, side, edge)
        self.column.setSpacing(SPACE[1])

    def sizeHint(self) -> QSize:
        return self.column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.column.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.column.heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Once this layout is done: a second one within it leaves words where they were.
            self._fitting.start()

    def _fit(self) -> None:
        """Be as high as the words are at this width: a page that scrolls would squeeze them."""
        wanted = self.heightForWidth(self.width())
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box, theme = QPainter(self), QRectF(self.rect()), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_bare:
            bar = QRectF(box.left() + 2, box.top() + SPACE[1], _BAR, box.height() - 2 * SPACE[1])
            direction = self.layoutDirection()
            draw_ground(painter, placed(bar, box, direction), theme.colour("quote_bar"), radius=1.5)
        else:
            line = theme.colour("line")
            draw_ground(painter, box, theme.colour("card"), line=line, radius=RADIUS_CARD)
        if self.hasFocus():
            draw_focus(painter, box, theme, radius=RADIUS_CARD)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.click()
        elif key in (Key.Key_Up, Key.Key_Down):
            self.left.emit(-1 if key == Key.Key_Up else 1)
        elif key in self.keys:
            self.keys[key]()
        else:
            super().keyPressEvent(event)
