"""A list with columns whose keyboard's place is one frame around the whole row.

Qt's own frame around a row leaves the style sheet out, and with it the colours of the theme.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QTreeWidget, QWidget

from insightreader.ui.theme import RADIUS_ROW, set_role

_HALF_A_PIXEL = 0.5


class RowTree(QTreeWidget):
    """Rows without branches, dressed as ``role`` says: "menu" or "boxed"."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, role)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.header().setHighlightSections(False)

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().drawRow(painter, options, index)
        current = self.currentIndex()
        is_here = index.row() == current.row() and index.parent() == current.parent()
        if is_here and self.hasFocus():
            frame = QRectF(options.rect).adjusted(*[_HALF_A_PIXEL] * 2, *[-_HALF_A_PIXEL] * 2)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1))
            painter.drawRoundedRect(frame, RADIUS_ROW, RADIUS_ROW)
            painter.restore()
