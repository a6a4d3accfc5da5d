"""What the colours of a strip mean: a swatch and a word each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import Face, Side, draw_ground, draw_line, placed
from insightreader.ui.theme import SPACE, ThemeSwitch

_EDGE = 11.0


class Legend(QWidget):
    """Pairs of a token and its word, on one line."""

    def __init__(self, switch: ThemeSwitch, pairs: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._switch, self._pairs = switch, pairs
        self._face = Face.of(ui_font(-1))
        self.setAccessibleName(", ".join(words for _, words in pairs))
        switch.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, round(self._face.height) + SPACE[1])

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        theme, whole = self._switch.current, QRectF(self.rect())
        left = whole.left() + SPACE[3]
        for token, words in self._pairs:
            box = QRectF(left, whole.center().y() - _EDGE / 2, _EDGE, _EDGE)
            swatch = placed(box, whole, painter.layoutDirection())
            draw_ground(painter, swatch, theme.colour(token), line=theme.colour("line"), radius=3)
            width = self._face.width(words) + 2
            line = QRectF(left + _EDGE + SPACE[1] + 2, whole.top(), width, whole.height())
            draw_line(
                painter,
                placed(line, whole, painter.layoutDirection()),
                words,
                face=self._face,
                colour=theme.colour("muted"),
                side=Side.START,
            )
            left += _EDGE + width + SPACE[4] + SPACE[1]
        painter.end()
