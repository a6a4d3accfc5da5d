"""Rows with a strip each: what is counted, drawn as lengths, with the words that say the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from insightreader.domain.evidence import Pattern
from insightreader.ui.evidence.swatch import EDGE, draw_swatch
from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import Face, Side, draw_focus, draw_ground, draw_line, placed
from insightreader.ui.theme import SPACE, Theme

Index = QModelIndex | QPersistentModelIndex
STRIP_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()
_STRIP = 12.0
_LEAST = 2.0
State = QStyle.StateFlag


@dataclass(frozen=True, slots=True)
class Segment:
    """A length of a strip, from ``start`` to ``end``: shares of it. ``look`` is a theme's token."""

    start: float
    end: float
    look: str


@dataclass(frozen=True, slots=True)
class StripRow:
    """One row. ``words`` say what the strip shows; ``warning`` what a person should look at."""

    key: object
    title: str
    words: str
    segments: tuple[Segment, ...]
    warning: str = ""
    colour: str = ""
    pattern: Pattern = Pattern.NONE
    depth: int = 0
    has_strip: bool = True


class StripModel(QAbstractListModel):
    """Holds rows in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[StripRow] = ()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == STRIP_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.words, row.warning) if part)
        return None

    def set_rows(self, rows: Sequence[StripRow]) -> None:
        """Show these rows in place of those before."""
        if list(rows) != list(self._rows):
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def row_of(self, key: object) -> int:
        """Return where a key is shown, or -1."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)


class StripDelegate(QStyledItemDelegate):
    """Draws rows of a ``StripModel``."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._title = Face.of(ui_font(0, 500))
        self._words = Face.of(ui_font(-1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        strip = _STRIP if index.data(STRIP_ROLE).has_strip else 0.0
        height = self._title.height + self._words.height + strip + SPACE[5]
        return QSize(240, round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        if option.state & State.State_Selected:
            draw_ground(painter, box, self._theme.colour("accent_soft"))
        elif option.state & State.State_MouseOver:
            draw_ground(painter, box, self._theme.colour("hover"))
        if option.state & State.State_HasFocus:
            draw_focus(painter, box, self._theme)
        self._draw(painter, box, index.data(STRIP_ROLE))
        painter.restore()

    def _draw(self, painter: QPainter, box: QRectF, row: StripRow) -> None:
        direction = painter.layoutDirection()
        inner = box.adjusted(SPACE[3] + SPACE[4] * row.depth, SPACE[2], -SPACE[3], 0)
        line = QRectF(inner.left(), inner.top(), inner.width(), self._title.height)
        if row.colour:
            swatch = QRectF(line.left(), line.center().y() - EDGE / 2, EDGE, EDGE)
            draw_swatch(
                painter,
                placed(swatch, box, direction),
                row.colour,
                pattern=row.pattern,
                theme=self._theme,
            )
            line.setLeft(line.left() + EDGE + SPACE[2])
        if row.warning:
            self._draw_text(
                painter, box, line, row.warning, face=self._words, ink="warning", side=Side.END
            )
            line.setRight(line.right() - self._words.width(row.warning) - SPACE[3])
        self._draw_text(painter, box, line, row.title, face=self._title, ink="ink")
        strip = QRectF(inner.left(), line.bottom() + SPACE[1], inner.width(), _STRIP)
        if row.has_strip:
            self._draw_strip(painter, placed(strip, box, direction), row)
        else:
            strip.setHeight(0)
        words = QRectF(inner.left(), strip.bottom() + 2, inner.width(), self._words.height)
        self._draw_text(painter, box, words, row.words, face=self._words, ink="muted")

    def _draw_strip(self, painter: QPainter, strip: QRectF, row: StripRow) -> None:
        draw_ground(painter, strip, self._theme.colour("chip"), radius=3)
        is_mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for each in row.segments:
            start, end = (1 - each.end, 1 - each.start) if is_mirrored else (each.start, each.end)
            left = strip.left() + start * strip.width()
            width = max(_LEAST, (end - start) * strip.width())
            part = QRectF(left, strip.top(), width, strip.height()) & strip
            draw_ground(painter, part, self._theme.colour(each.look), radius=2)

    def _draw_text(
        self,
        painter: QPainter,
        box: QRectF,
        line: QRectF,
        text: str,
        *,
        face: Face,
        ink: str,
        side: Side = Side.START,
    ) -> None:
        draw_line(
            painter,
            placed(line, box, painter.layoutDirection()),
            text,
            face=face,
            colour=self._theme.colour(ink),
            side=side,
        )


def runs(numbers: frozenset[int], of: int, look: str) -> list[Segment]:
    """Return the segments that these of the numbers 1 to ``of`` cover on a strip."""
    found: list[Segment] = []
    for number in sorted(numbers):
        start, end = (number - 1) / of, number / of
        if found and abs(found[-1].end - start) < 1e-9:
            found[-1] = Segment(found[-1].start, end, look)
        else:
            found.append(Segment(start, end, look))
    return found
