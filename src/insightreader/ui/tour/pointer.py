"""A frame around the thing that the tour speaks of; mouse and keyboard go through it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from insightreader.ui.theme import set_role

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutDirectionChange,
)


class Pointer(QFrame):
    """Follows its target wherever layouts and splitters put it, and hides with it."""

    moved = Signal()
    """The target stands elsewhere, or is hidden or back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._followed: list[QWidget] = []
        set_role(self, "pointer")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What is pointed at."""
        return self._target

    def point_at(self, target: QWidget | None) -> None:
        """Frame a widget of the window, or nothing."""
        for each in self._followed:
            if isValid(each):
                each.removeEventFilter(self)
        self._target = target
        self._followed = _line_of(target, self._window)
        for each in self._followed:
            each.installEventFilter(self)
        self._place()

    def area(self) -> QRect:
        """Where the target is in the window; empty where it isn't on the screen."""
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            return QRect()
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        area = self.area()
        if not area.isEmpty():
            self.setGeometry(area)
            self.raise_()
        self.setVisible(not area.isEmpty())
        self.moved.emit()


def _line_of(target: QWidget | None, window: QWidget) -> list[QWidget]:
    """The target and everything that holds it, up to the window."""
    line = []
    while target is not None and target is not window:
        line.append(target)
        target = target.parentWidget()
    return line
