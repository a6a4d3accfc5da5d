"""Lays small widgets out in lines, as words are.

Not a layout of Qt's: that would keep its items in Python, where a wrapper can go before its item.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from insightreader.ui.theme import SPACE

_GAP = SPACE[1]


class FlowBox(QWidget):
    """As many in a line as fit, in the direction of the window; those that are hidden take none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget behind the others; it is hidden until somebody shows it."""
        widget.setParent(self)
        self._widgets.append(widget)

    def clear(self) -> None:
        """Take all of them out; they go."""
        widgets, self._widgets = self._widgets, []
        for each in widgets:
            each.hide()
            each.deleteLater()
        self.settle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, moves=False)

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        size = QSize(0, 0)
        for each in self._shown():
            size = size.expandedTo(each.minimumSizeHint())
        return size

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width(), moves=True)

    def settle(self) -> None:
        """Lay out anew, after widgets were shown or hidden: Qt doesn't always tell of that."""
        self._lay_out(self.width(), moves=True)
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [each for each in self._widgets if not each.isHidden()]

    def _lay_out(self, width: int, *, moves: bool) -> int:
        """Place the widgets, or only find out how high they are."""
        x, y, line = 0, 0, 0
        for each in self._shown():
            size = each.sizeHint().expandedTo(each.minimumSize()).boundedTo(each.maximumSize())
            taken = min(size.width(), width)
            if x and x + taken > width:
                x, y, line = 0, y + line + _GAP, 0
            if moves:
                left = width - x - taken if self.isRightToLeft() else x
                each.setGeometry(QRect(QPoint(left, y), QSize(taken, size.height())))
            x, line = x + taken + _GAP, max(line, size.height())
        return y + line
