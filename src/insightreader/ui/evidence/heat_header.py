"""The heads of a heat map: swatch, name and total; columns' names stand upright."""

from PySide6.QtCore import QLocale, QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from insightreader.domain.evidence import AxisItem
from insightreader.ui.evidence.heat_model import ITEM_ROLE, TOTAL_ROLE, name_of
from insightreader.ui.evidence.swatch import EDGE, draw_swatch
from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import Face, Side, draw_line, placed
from insightreader.ui.theme import SPACE, Theme, set_role

ROW_HEAD, COLUMN_HEAD = 232, 168
_INDENT = 14
_PLAIN = Qt.Orientation.Vertical
# Absolute, else an interface from right to left hangs names from the top, away from their cells.
_AT_FOOT = (
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
)


class HeatHeader(QHeaderView):
    """Paints its sections itself; a click on a column's head sorts by it."""

    def __init__(self, orientation: Qt.Orientation, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        set_role(self, "heads")
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme or text size."""
        self._theme = theme
        self._name = Face.of(ui_font(-1, 500))
        self._total = Face.of(ui_font(-2))
        self.viewport().update()

    def sizeHint(self) -> QSize:
        if self.orientation() == _PLAIN:
            return QSize(ROW_HEAD, super().sizeHint().height())
        return QSize(super().sizeHint().width(), COLUMN_HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        item = model.headerData(logicalIndex, self.orientation(), ITEM_ROLE)
        if not isinstance(item, AxisItem):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        box = QRectF(rect)
        is_current = self._is_current(logicalIndex)
        painter.fillRect(box, self._theme.colour("accent_soft" if is_current else "page"))
        total = model.headerData(logicalIndex, self.orientation(), TOTAL_ROLE)
        if self.orientation() == _PLAIN:
            self._draw_row(painter, box, item, QLocale().toString(total))
        else:
            self._draw_column(painter, box, item, QLocale().toString(total))
        painter.restore()

    def _is_current(self, section: int) -> bool:
        selection = self.selectionModel()
        index = selection.currentIndex() if selection is not None else QModelIndex()
        place = index.row() if self.orientation() == _PLAIN else index.column()
        return index.isValid() and place == section

    def _draw_row(self, painter: QPainter, box: QRectF, item: AxisItem, total: str) -> None:
        direction = painter.layoutDirection()
        line = box.adjusted(SPACE[3] + _INDENT * item.depth, 0, -SPACE[2], 0)
        width = self._total.width(total) + 1
        number = QRectF(line.right() - width, line.top(), width, line.height())
        draw_line(
            painter,
            placed(number, box, direction),
            total,
            face=self._total,
            colour=self._theme.colour("muted"),
            side=Side.END,
        )
        words = line.adjusted(0, 0, -width - SPACE[2], 0)
        if item.colour:
            edge = QRectF(line.left(), line.center().y() - EDGE / 2, EDGE, EDGE)
            draw_swatch(
                painter,
                placed(edge, box, direction),
                item.colour,
                pattern=item.pattern,
                theme=self._theme,
            )
            words.setLeft(line.left() + EDGE + SPACE[2])
        self._draw_name(painter, placed(words, box, direction), item)

    def _draw_column(self, painter: QPainter, box: QRectF, item: AxisItem, total: str) -> None:
        painter.setFont(self._total.font)
        painter.setPen(self._theme.colour("muted"))
        foot = QRectF(box.left(), box.bottom() - 20, box.width(), 18)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, total)
        bottom = foot.top() - 2
        if item.colour:
            edge = QRectF(box.center().x() - EDGE / 2, bottom - EDGE, EDGE, EDGE)
            draw_swatch(painter, edge, item.colour, pattern=item.pattern, theme=self._theme)
            bottom -= EDGE + SPACE[1]
        painter.translate(box.center().x(), bottom)
        painter.rotate(-90)
        words = QRectF(0, -box.width() / 2, bottom - box.top() - SPACE[1], box.width())
        self._draw_upright(painter, words, name_of(item))

    def _draw_upright(self, painter: QPainter, box: QRectF, name: str) -> None:
        """Two lines are enough for most names; longer ones are elided."""
        painter.setFont(self._name.font)
        painter.setPen(self._theme.colour("ink"))
        first, rest = self._halves(name, box.width())
        lines = [first, rest] if rest else [first]
        # Letters of other scripts come from fonts that may stand higher.
        height = max(
            self._name.height, *(self._name.metrics.boundingRect(each).height() for each in lines)
        )
        top = box.center().y() - height * len(lines) / 2
        for number, words in enumerate(lines):
            shown = self._name.metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            line = QRectF(box.left(), top + number * height, box.width(), height)
            painter.drawText(line, _AT_FOOT, shown)

    def _halves(self, name: str, width: float) -> tuple[str, str]:
        words, first = name.split(), ""
        while words and self._name.width(f"{first} {words[0]}".strip()) <= width:
            first = f"{first} {words.pop(0)}".strip()
        return (first, " ".join(words)) if first else (name, "")

    def _draw_name(self, painter: QPainter, box: QRectF, item: AxisItem) -> None:
        draw_line(
            painter,
            box,
            name_of(item),
            face=self._name,
            colour=self._theme.colour("ink"),
            side=Side.START,
        )
