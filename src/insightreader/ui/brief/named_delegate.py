"""Paints a row of the shelf: its glyph, its name in two lines at most, and how it stands."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.ui.fonts import ui_font
from insightreader.ui.marked_text import draw_layout, layout_height, marked_layout
from insightreader.ui.painting import (
    Face,
    Side,
    draw_focus,
    draw_ground,
    draw_icon,
    draw_line,
    placed,
)
from insightreader.ui.theme import SPACE, Theme

ROW_ROLE = Qt.ItemDataRole.UserRole + 2
"""The row's ``NamedRow``."""
Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
_MOST_LINES = 2
_GLYPH = 16.0
_LEFT = SPACE[2] + _GLYPH + SPACE[2]


class NamedDelegate(QStyledItemDelegate):
    """Draws rows; measured for the width of their list."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = Face.of(ui_font(0, 500))
        self._state = Face.of(ui_font(-2))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.rect.width()
        if width <= 0 and option.widget is not None:
            width = option.widget.viewport().width()  # type: ignore[attr-defined]
        row = index.data(ROW_ROLE)
        height = layout_height(self._name(row.name, width)) + 2 * SPACE[2]
        if row.state:
            height += self._state.height + 2
        return QSize(80, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box, theme = QRectF(option.rect).adjusted(0, 1, 0, -1), self._theme
        if option.state & State.State_Selected:
            draw_ground(painter, box, theme.colour("card"), line=theme.colour("line"))
        elif option.state & State.State_MouseOver:
            draw_ground(painter, box, theme.colour("hover"))
        if option.state & State.State_HasFocus:
            draw_focus(painter, box, theme)
        self._draw_words(painter, box, index)
        painter.restore()

    def _name(self, name: str, width: float) -> QTextLayout:
        room = max(40.0, width - _LEFT - SPACE[2])
        return marked_layout(name, face=self._face, width=room, lines=_MOST_LINES)

    def _draw_words(self, painter: QPainter, box: QRectF, index: Index) -> None:
        row, theme, direction = index.data(ROW_ROLE), self._theme, painter.layoutDirection()
        name = self._name(row.name, box.width())
        top = box.top() + SPACE[2] - 1
        glyph = QRectF(box.left() + SPACE[2], top + 1, _GLYPH, _GLYPH)
        tone = getattr(theme, row.tone)
        draw_icon(painter, placed(glyph, box, direction), row.icon, tone)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        left = box.left() + (SPACE[2] if mirrored else _LEFT)
        words = QRectF(left, top, box.width() - _LEFT - SPACE[2], layout_height(name))
        draw_layout(painter, name, words, theme.colour("ink"))
        if row.state:
            below = words.bottom() + 2
            line = QRectF(box.left() + _LEFT, below, 0, self._state.height)
            line.setRight(box.right() - SPACE[2])
            draw_line(
                painter,
                placed(line, box, direction),
                row.state,
                face=self._state,
                colour=theme.colour(row.tone),
                side=Side.START,
            )
