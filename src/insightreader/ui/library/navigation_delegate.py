"""Paints a place: its icon, its name, its count; and takes the new name of a collection."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.library.navigation_model import COUNT_ROLE, ICON_ROLE, PLACE_ROLE
from insightreader.ui.library.place import PlaceKind
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

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag


class NavigationDelegate(QStyledItemDelegate):
    """Draws lines of a ``NavigationModel``."""

    renamed = Signal(object, str)
    """A place and its new name; the model is left alone until the library has changed."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._name = Face.of(ui_font())
        self._section = Face.of(ui_font(-2, 600))
        self._count = Face.of(ui_font(-2, 500))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, round(self._name.height + SPACE[2] + 4))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        name = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if name and name != index.data():
            self.renamed.emit(index.data(PLACE_ROLE), name)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        line = QRectF(option.rect).adjusted(0, 1, 0, -1)
        is_section = index.data(PLACE_ROLE).kind is PlaceKind.SECTION
        chosen = bool(option.state & State.State_Selected)
        if chosen:
            draw_ground(painter, line, self._theme.colour("accent_soft"))
        elif option.state & State.State_MouseOver and not is_section:
            draw_ground(painter, line, self._theme.colour("hover"))
        if option.state & State.State_HasFocus:
            draw_focus(painter, line, self._theme)
        if is_section:
            self._draw_section(painter, line, index, is_open=bool(option.state & State.State_Open))
        else:
            self._draw_place(painter, line, index, "accent" if chosen else "ink")
        painter.restore()

    def _draw_section(
        self, painter: QPainter, line: QRectF, index: Index, *, is_open: bool
    ) -> None:
        left, direction = line.left() + SPACE[1], painter.layoutDirection()
        if index.model().rowCount(index):
            away = "left" if direction == Qt.LayoutDirection.RightToLeft else "right"
            mark = placed(QRectF(left, line.center().y() - 7, 14, 14), line, direction)
            name = "chevron-down" if is_open else f"chevron-{away}"
            draw_icon(painter, mark, name, self._theme.muted)
        words = line.adjusted(left + 20 - line.left(), 0, 0, 0)
        self._draw_words(painter, line, words, face=self._section, text=index.data(), ink="muted")

    def _draw_place(self, painter: QPainter, line: QRectF, index: Index, ink: str) -> None:
        theme, left = self._theme, line.left() + SPACE[2]
        mark = QRectF(left, line.center().y() - 8, 16, 16)
        colour = theme.accent if ink == "accent" else theme.muted
        draw_icon(
            painter, placed(mark, line, painter.layoutDirection()), index.data(ICON_ROLE), colour
        )
        end = line.right() - SPACE[2]
        count = index.data(COUNT_ROLE)
        if count:
            end = self._draw_count(painter, line, QLocale().toString(count), end) - SPACE[2]
        words = QRectF(left + 25, line.top(), end - left - 25, line.height())
        self._draw_words(painter, line, words, face=self._name, text=index.data(), ink=ink)

    def _draw_count(self, painter: QPainter, line: QRectF, shown: str, end: float) -> float:
        """Draw a number that ends at ``end``; return where it begins, laid out from the left."""
        start = end - self._count.width(shown) - 1
        draw_line(
            painter,
            placed(
                QRectF(start, line.top(), end - start, line.height()),
                line,
                painter.layoutDirection(),
            ),
            shown,
            face=self._count,
            colour=self._theme.colour("muted"),
            side=Side.END,
        )
        return start

    def _draw_words(
        self, painter: QPainter, line: QRectF, box: QRectF, *, face: Face, text: str, ink: str
    ) -> None:
        draw_line(
            painter,
            placed(box, line, painter.layoutDirection()),
            text,
            face=face,
            colour=self._theme.colour(ink),
            side=Side.START,
        )
