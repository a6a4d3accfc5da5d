"""Keeps a widget in the lower corner of its window, above the status line, without a layout."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget

from insightreader.ui.theme import SPACE

_MARGIN = SPACE[4]


class Corner(QObject):
    """Moves ``held`` to the corner where lines end, whenever the window or it changes its size."""

    def __init__(self, held: QWidget, window: QWidget, *, foot: QWidget) -> None:
        """``foot`` is what the widget stays above."""
        super().__init__(held)
        self._held, self._window, self._foot = held, window, foot
        window.installEventFilter(self)
        held.installEventFilter(self)

    def place(self) -> None:
        """Put the widget where it belongs, no larger than the window has room."""
        foot = self._foot.mapTo(self._window, QPoint(0, 0)).y()
        room = QSize(self._window.width() - 2 * _MARGIN, foot - 2 * _MARGIN)
        size = self._held.sizeHint().boundedTo(room)
        is_mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = _MARGIN if is_mirrored else self._window.width() - _MARGIN - size.width()
        self._held.setGeometry(left, foot - _MARGIN - size.height(), size.width(), size.height())

    def visit_last(self) -> None:
        """Let Tab come to the widget after all that has been built meanwhile."""
        if not self._held.isVisible():
            self._held.setParent(None)
            self._held.setParent(self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange)
        of_window = watched is self._window and event.type() in kinds
        of_held = watched is self._held and event.type() in (
            QEvent.Type.Show,
            QEvent.Type.LayoutRequest,
        )
        if of_window or of_held:
            self.place()
        return False
