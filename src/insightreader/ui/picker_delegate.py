"""Paints a line of a picker: its mark, its colour, its name, and a detail at the end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import (
    Face,
    Side,
    draw_ground,
    draw_icon,
    draw_line,
    placed,
)
from insightreader.ui.theme import SPACE, Theme

CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The line's ``Choice``."""
_MARKS = {Qt.CheckState.Checked: "check", Qt.CheckState.PartiallyChecked: "minus"}


class ChoiceDelegate(QStyledItemDelegate):
    """Draws choices; ``several`` leaves room for the mark of what is taken."""

    def __init__(self, theme: Theme, *, several: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._several = several
        self._name = Face.of(ui_font())
        self._detail = Face.of(ui_font(-2))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, round(self._name.height + SPACE[3]))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        line = QRectF(option.rect)
        self._draw_ground(painter, line, option.state)
        self._draw_parts(painter, line, index)
        painter.restore()

    def _draw_ground(self, painter: QPainter, line: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            draw_ground(painter, line, self._theme.colour("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_ground(painter, line, self._theme.colour("hover"))

    def _draw_parts(
        self, painter: QPainter, line: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, direction, left = self._theme, painter.layoutDirection(), line.left() + SPACE[2]
        choice = index.data(CHOICE_ROLE)
        if self._several:
            state = index.data(Qt.ItemDataRole.CheckStateRole)
            name = "plus" if state is None else _MARKS.get(Qt.CheckState(state))
            mark = QRectF(left, line.center().y() - 8, 16, 16)
            if name:
                draw_icon(painter, placed(mark, line, direction), name, theme.accent)
            left += 24
        if choice.colour:
            dot = QRectF(left, line.center().y() - 4.5, 9, 9)
            fill = QColor(theme.pen(choice.colour).dot)
            draw_ground(painter, placed(dot, line, direction), fill, radius=4.5)
            left += 17
        end = line.right() - SPACE[2]
        detail_words = choice.why_not or choice.detail
        detail = QRectF(end - self._detail.width(detail_words), line.top(), 0, line.height())
        detail.setRight(end)
        muted = theme.colour("muted")
        draw_line(
            painter,
            placed(detail, line, direction),
            detail_words,
            face=self._detail,
            colour=muted,
            side=Side.END,
        )
        words = QRectF(left, line.top(), detail.left() - SPACE[2] - left, line.height())
        draw_line(
            painter,
            placed(words, line, direction),
            choice.name,
            face=self._name,
            colour=muted if choice.why_not else theme.colour("ink"),
            side=Side.START,
        )
