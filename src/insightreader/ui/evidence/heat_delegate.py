"""Paints a cell: heat, count, and its state as hatching or glyph with a word."""

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.domain.evidence import Cell, CellState
from insightreader.ui.evidence.heat_model import HeatModel, cell_at
from insightreader.ui.evidence.state_words import state_look
from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import Face, draw_icon, placed
from insightreader.ui.theme import Theme
from insightreader.ui.theme.heat import heat

Index = QModelIndex | QPersistentModelIndex
_INSET = 1.0
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class HeatDelegate(QStyledItemDelegate):
    """Draws cells of a ``HeatModel``; ``says_states`` is off where zeros are no gaps."""

    def __init__(self, theme: Theme, parent: QObject, *, says_states: bool = True) -> None:
        super().__init__(parent)
        self._says_states = says_states
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._count = Face.of(ui_font(1, 600))
        self._word = Face.of(ui_font(-3, 500))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        box = QRectF(option.rect).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        cell, model = cell_at(index), index.model()
        largest = model.matrix.largest if isinstance(model, HeatModel) else 0
        painter.fillRect(box, QColor(heat(self._theme, cell.count, largest)))
        if not self._says_states:
            self._draw_count(painter, box, cell)
        elif cell.state is CellState.GAP:
            self._draw_gap(painter, box)
        else:
            self._draw_state(painter, box, cell)
        self._draw_marks(painter, box, cell)
        self._draw_frame(painter, box, option.state)
        painter.restore()

    def _draw_gap(self, painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box, self._theme.colour("page"))
        hatching = self._theme.colour("line")
        painter.fillRect(box, QBrush(hatching, Qt.BrushStyle.BDiagPattern))
        word = state_look(CellState.GAP).word
        width, height = self._word.width(word) + 8, self._word.height
        ground = QRectF(0, 0, width, height)
        ground.moveCenter(box.center())
        painter.fillRect(ground, self._theme.colour("page"))
        self._draw_word(painter, box, word, "muted")

    def _draw_state(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        if cell.state is CellState.EVIDENCE:
            self._draw_count(painter, box, cell)
            return
        look = state_look(cell.state)
        upper = box.adjusted(0, 2, 0, -box.height() * 0.38)
        self._draw_count(painter, upper, cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRectF(box.left() + 4, box.bottom() - self._word.height - 4, 0, 0)
        badge.setSize(box.adjusted(0, 0, -8, 0).size())
        badge.setHeight(self._word.height + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("danger_soft"))
        painter.drawRoundedRect(badge, 4, 4)
        width = self._word.width(look.word)
        start = badge.center().x() - (width + 13) / 2
        mark = placed(
            QRectF(start, badge.center().y() - 5.5, 11, 11), badge, painter.layoutDirection()
        )
        draw_icon(painter, mark, look.icon, self._theme.danger)
        words = QRectF(start + 13, badge.top(), width + 2, badge.height())
        self._draw_word(
            painter, placed(words, badge, painter.layoutDirection()), look.word, "danger"
        )

    def _draw_count(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        if cell.count:
            painter.setFont(self._count.font)
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(box, _MIDDLE, QLocale().toString(cell.count))

    def _draw_word(self, painter: QPainter, box: QRectF, word: str, ink: str) -> None:
        painter.setFont(self._word.font)
        painter.setPen(self._theme.colour(ink))
        painter.drawText(box, _MIDDLE, word)

    def _draw_marks(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        """A dot where there is a summary, a triangle where passages want a look."""
        direction = painter.layoutDirection()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.has_summary:
            dot = QRectF(box.right() - 12, box.top() + 5, 7, 7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("ink"))
            painter.drawEllipse(placed(dot, box, direction))
        if cell.doubtful:
            mark = QRectF(box.left() + 4, box.top() + 3, 12, 12)
            draw_icon(painter, placed(mark, box, direction), "triangle-alert", self._theme.danger)

    def _draw_frame(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            is_chosen = bool(state & QStyle.StateFlag.State_Selected)
            pen = painter.pen()
            pen.setColor(self._theme.colour("accent" if is_chosen else "muted"))
            pen.setWidthF(2.0 if is_chosen else 1.0)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))
