"""Rows of several lines: the first paragraph, and quieter what is said of it below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.ui.theme import SPACE

Index = QModelIndex | QPersistentModelIndex
_ABOVE = SPACE[2] - 2
_BESIDE = SPACE[2] + 1
_BETWEEN = 2


class WrappedDelegate(QStyledItemDelegate):
    """Qt's own breaks lines at the row's edges, and forgets the room that the theme leaves."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view
        view.setResizeMode(QListWidget.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        height = sum(each.boundingRect().height() + _BETWEEN for each in self._laid_out(index))
        return QSize(width, round(height - _BETWEEN) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = self._view.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, self._view)
        corner = QRectF(option.rect).topLeft() + QPointF(_BESIDE, _ABOVE)
        roles = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
        painter.save()
        for place, each in enumerate(self._laid_out(index)):
            # The view's own palette follows the sheet, which knows one colour of text.
            painter.setPen(QGuiApplication.palette().color(roles[min(place, 1)]))
            each.draw(painter, corner)
            corner += QPointF(0, each.boundingRect().height() + _BETWEEN)
        painter.restore()

    def _laid_out(self, index: Index) -> list[QTextLayout]:
        return [self._paragraph(each) for each in str(index.data() or "").split("\n")]

    def _paragraph(self, words: str) -> QTextLayout:
        layout = QTextLayout(words, self._view.font())
        direction = self._view.layoutDirection()
        option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading))
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, self._view.viewport().width() - 2 * _BESIDE))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout
