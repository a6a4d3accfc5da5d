"""The panel of the tour: what to try next. It stands beside the work and never takes the keyboard.

A click on it leaves the focus where it is; by keys it is reached as everything is, and Esc leads
back from it.
"""

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui import icons
from insightreader.ui.fonts import ui_font
from insightreader.ui.giving_back import give_back
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role
from insightreader.ui.tool_button import tool_button
from insightreader.ui.tour.placing import CORNERS, corner_spots, freest, kept_within
from insightreader.ui.tour.steps import STEPS, StepWords

_WIDTH = 304
_MARGIN = SPACE[2]


class TourPanel(QFrame):
    """Words in, wishes out. It can be dragged, and sent from corner to corner."""

    back_wanted = Signal()
    skip_wanted = Signal()
    left = Signal()
    """The tour is to be closed; it can be taken up again."""

    def __init__(self, switch: ThemeSwitch, window: QWidget, *, room: QWidget) -> None:
        """``room`` is the part of the window that the panel stays within."""
        super().__init__(window)
        set_role(self, "overlay")
        self.setObjectName("tour")
        self._window, self._room = window, room
        self._corner = 0
        self._grip: QPoint | None = None
        """Where the mouse holds the panel."""
        self._spot: QPoint | None = None
        """Where the person put it; None: in a corner."""
        self._target = QRect()
        self._return_to: QWidget | None = None
        self._count = plain_label("", "badge")
        set_role(self._count, "badge", tone="info")
        self._done = wrapped_label("", "accent")
        self._title = wrapped_label()
        self._words = wrapped_label()
        self._bar = QProgressBar()
        self._move = tool_button(self.tr("Move to another corner"), name="move")
        self._leave = tool_button(self.tr("Leave the tour"), name="x")
        self.back_button = QPushButton(self.tr("Step back"))
        self.skip_button = QPushButton(self.tr("Skip this step"))
        self._lay_out()
        self._connect()
        switch.changed.connect(self._paint)
        self._paint(switch.current)
        room.installEventFilter(self)
        self.hide()

    def show_step(self, words: StepWords, number: int, *, done: str = "") -> None:
        """Show a step by its number from 0; ``done`` tells what was done just now."""
        count = self.tr("Tour: {number} of {steps}")
        shown = QLocale().toString
        self._count.setText(count.format(number=shown(number + 1), steps=shown(len(STEPS))))
        self._show(words, number, done)
        self.back_button.setVisible(number > 0)
        self.skip_button.setText(self.tr("Skip this step"))

    def show_end(self, words: StepWords, *, done: str = "") -> None:
        """Say that the tour is over."""
        self._count.setText(self.tr("Tour: done"))
        self._show(words, len(STEPS), done)
        self.back_button.setVisible(True)
        self.skip_button.setText(self.tr("Close"))

    def appear(self) -> None:
        """Come up; the keyboard stays where it is."""
        if not self.isVisible():
            # Let Tab come to it after all that has been built meanwhile.
            self.setParent(None)
            self.setParent(self._window)
        self.show()
        self.raise_()
        self._place()

    def vanish(self) -> None:
        """Go away; the keyboard goes back where it was, if it was here."""
        self._give_back()
        self.hide()

    def take_keyboard(self) -> None:
        """Put the keyboard into the panel, because that was asked for."""
        if not self._holds_keyboard():
            self._return_to = self._window.focusWidget()
        self.skip_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stand_off(self, target: QRect) -> None:
        """Leave free what is pointed at, unless the person has put the panel somewhere."""
        self._target = target
        self._place()

    def move_on(self) -> None:
        """Go to the next corner."""
        self._corner = (self._corner + 1) % CORNERS
        self._spot = self._spots()[self._corner]
        self._place()

    def sizeHint(self) -> QSize:
        width = max(_WIDTH, self.minimumSizeHint().width())
        return QSize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._room and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_back()
        else:
            super().keyPressEvent(event)

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._spot = self.mapToParent(event.position().toPoint()) - self._grip
            self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    # Inside

    def _show(self, words: StepWords, number: int, done: str) -> None:
        said = self.tr("Done: {step}").format(step=done) if done else ""
        self._done.setText(said)
        self._done.setVisible(bool(done))
        self._title.setText(words.title)
        self._words.setText(words.words)
        self._bar.setValue(number)
        self.setAccessibleName(self.sentence)
        self.updateGeometry()
        self._place()

    @property
    def sentence(self) -> str:
        """All that the panel says, for those who hear it."""
        said = (self._done.text(), self._count.text(), self._title.text(), self._words.text())
        return " ".join(f"{each.rstrip('.')}." for each in said if each)

    def _holds_keyboard(self) -> bool:
        focused = self._window.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _give_back(self) -> None:
        if self._holds_keyboard():
            give_back(self._return_to)
        self._return_to = None

    def _area(self) -> QRect:
        origin = self._room.mapTo(self._window, QPoint(0, 0))
        whole = QRect(origin, self._room.size())
        return whole.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _spots(self) -> list[QPoint]:
        is_mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return corner_spots(self.sizeHint(), self._area(), is_mirrored=is_mirrored)

    def _place(self) -> None:
        size, area = self.sizeHint(), self._area()
        spot = self._spot
        if spot is None:
            spots = self._spots()
            self._corner = freest(spots, size, target=self._target, now=self._corner)
            spot = spots[self._corner]
        self.setGeometry(QRect(kept_within(spot, size, area), size))

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.back_wanted)
        self.skip_button.clicked.connect(self.skip_wanted)
        self._move.clicked.connect(self.move_on)
        self._leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        self._title.setFont(ui_font(2, 640))
        self._bar.setRange(0, len(STEPS))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Steps of the tour that are behind you"))
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._move)
        head.addWidget(self._leave)
        foot = QHBoxLayout()
        for button in (self.back_button, self.skip_button):
            # A click must not take the keyboard from the text.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            set_role(button, "plain")
        for tool in (self._move, self._leave):
            tool.setCursor(Qt.CursorShape.ArrowCursor)
        foot.addWidget(self.back_button)
        foot.addStretch(1)
        foot.addWidget(self.skip_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[2], SPACE[4], SPACE[2])
        layout.setSpacing(SPACE[2])
        layout.addLayout(head)
        for widget in (self._done, self._title, self._words, self._bar):
            layout.addWidget(widget)
        layout.addLayout(foot)

    def _paint(self, theme: Theme) -> None:
        for button in (self._move, self._leave):
            button.setIcon(icons.icon(button.objectName(), theme.muted))
