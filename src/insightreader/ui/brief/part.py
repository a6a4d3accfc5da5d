"""A part of a brief on the page: what all kinds of parts have."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from insightreader.domain.evidence import BriefPart
from insightreader.domain.ids import BriefPartId
from insightreader.ui.icons import pixmap
from insightreader.ui.theme import ICON_SIZE, SPACE, Theme

GUTTER = ICON_SIZE + SPACE[2]
"""Left of the words, where a part is taken by its handle; in pixels."""


class Handle(QLabel):
    """Dragged, it moves its part. For the mouse alone: there are keys for the same."""

    dragged = Signal(int)
    """Where the mouse is now: height on the screen, in pixels."""
    dropped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(GUTTER)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._is_pressed = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_pressed:
            self.dragged.emit(round(event.globalPosition().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_pressed:
            self._is_pressed = False
            self.dropped.emit(round(event.globalPosition().y()))


class PartView(QWidget):
    """Shows a part. What is asked of it goes out with the part's id, or with what is meant."""

    typed = Signal(object, str)
    """A part's id and its text at every key."""
    written = Signal(object, str)
    """A part's id and the text that is to become one change."""
    entered = Signal(object)
    """Enter at the end of a heading: a text is wanted below."""
    emptied = Signal(object)
    """The part is to go, and the keyboard to what stands before it."""
    left = Signal(object, int)
    """The keyboard goes on from a part: up (-1) or down (1)."""
    passage_opened = Signal(object)
    claim_opened = Signal(object)
    """A ``ClaimId``."""
    reference_requested = Signal(object)
    """A part's id: a passage is to be picked where its cursor is."""
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, part: BriefPart, theme: Theme) -> None:
        super().__init__()
        self.part = part
        self._theme = theme
        self.handle = Handle()
        self._grip = QPixmap()
        self.words = QVBoxLayout()
        self.words.setSpacing(SPACE[2])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, self.room_above, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.handle)
        row.addLayout(self.words, 1)
        row.addSpacing(GUTTER)
        self.set_theme(theme)

    @property
    def room_above(self) -> int:
        """Pixels between this part and the one before, besides what all parts have."""
        return 0

    @property
    def id(self) -> BriefPartId:
        """The part's id."""
        return self.part.id

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        raise NotImplementedError

    @property
    def end(self) -> QWidget:
        """What has the keyboard last, coming from above."""
        return self.home

    def stops(self) -> Iterator[QWidget]:
        """Yield what the keyboard stops at, in its order."""
        yield self.home

    def take(self, part: BriefPart) -> None:
        """Show the part as it is now; it is of the same kind."""
        self.part = part

    def finish(self) -> None:
        """Give out what is being typed."""

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._theme = theme
        self._grip = pixmap("grip-vertical", theme.muted)
        self._show_grip(is_shown=self.underMouse())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_grip(is_shown=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_grip(is_shown=False)

    def _show_grip(self, *, is_shown: bool) -> None:
        self.handle.setPixmap(self._grip if is_shown else QPixmap())
