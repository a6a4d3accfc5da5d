"""Paints a line of the codebook: swatch, name, what it bears, and how often it is used."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from insightreader.domain.evidence import Bearing, CodeDetail, Role
from insightreader.ui.evidence.codebook_model import COUNT_ROLE, entry_at
from insightreader.ui.evidence.codebook_words import bearing_words, role_words
from insightreader.ui.evidence.swatch import EDGE, draw_swatch
from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import Face, Side, draw_focus, draw_ground, draw_line, placed
from insightreader.ui.theme import SPACE, Theme

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class CodebookDelegate(QStyledItemDelegate):
    """Draws entries of a ``CodebookModel``."""

    renamed = Signal(object, str)
    """An entry and its new name; the model waits until the library has changed."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._name = Face.of(ui_font())
        self._family = Face.of(ui_font(0, 600))
        self._meta = Face.of(ui_font(-2, 500))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, round(self._name.height + SPACE[3]))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        name = " ".join(editor.text().split()) if isinstance(editor, QLineEdit) else ""
        if name and name != index.data():
            self.renamed.emit(entry_at(index), name)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        line = QRectF(option.rect).adjusted(0, 1, 0, -1)
        is_chosen = bool(option.state & State.State_Selected)
        if is_chosen:
            draw_ground(painter, line, self._theme.colour("accent_soft"))
        elif option.state & State.State_MouseOver:
            draw_ground(painter, line, self._theme.colour("hover"))
        if option.state & State.State_HasFocus:
            draw_focus(painter, line, self._theme)
        self._draw(painter, line, index, ink="accent" if is_chosen else "ink")
        painter.restore()

    def _draw(self, painter: QPainter, line: QRectF, index: Index, *, ink: str) -> None:
        entry, direction = entry_at(index), painter.layoutDirection()
        left, end = line.left() + SPACE[2], line.right() - SPACE[2]
        end = self._draw_end(painter, line, QLocale().toString(index.data(COUNT_ROLE)), end=end)
        if isinstance(entry, CodeDetail):
            box = QRectF(left, line.center().y() - EDGE / 2, EDGE, EDGE)
            swatch = placed(box, line, direction)
            draw_swatch(painter, swatch, entry.colour, pattern=entry.pattern, theme=self._theme)
            left += EDGE + SPACE[2]
            word = bearing_words()[entry.bearing] if entry.bearing is not Bearing.NONE else ""
        else:
            role = entry.role if entry is not None else Role.NONE
            word = "" if role is Role.NONE else role_words()[role]
        if word:
            end = self._draw_end(painter, line, word, end=end)
        words = QRectF(left, line.top(), end - left, line.height())
        draw_line(
            painter,
            placed(words, line, direction),
            index.data(),
            face=self._name if isinstance(entry, CodeDetail) else self._family,
            colour=self._theme.colour(ink),
            side=Side.START,
        )

    def _draw_end(self, painter: QPainter, line: QRectF, words: str, *, end: float) -> float:
        """Draw words that end at ``end``; return where what stands before them has to end."""
        start = end - self._meta.width(words) - 1
        box = QRectF(start, line.top(), end - start, line.height())
        draw_line(
            painter,
            placed(box, line, painter.layoutDirection()),
            words,
            face=self._meta,
            colour=self._theme.colour("muted"),
            side=Side.END,
        )
        return start - SPACE[2]
