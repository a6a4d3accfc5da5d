"""The overview ruler: where in the whole post the highlights and the hits are."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.place import line_extent

WIDTH = 10
_TICK_PX = 2.5
_REST_MS = 150
_REACH_PX = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of the ruler: its height as a share of the post's, and what it stands for."""

    share: float
    start: int
    end: int
    colour: str
    is_hit: bool = False


class Ruler(QWidget):
    """Sits beside the scroll bar of an article. A click leads to the nearest mark.

    Screen readers get the same from the list of notes, so it takes no focus.
    """

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._ticks: list[Tick] = []
        # Places need the whole layout: they are measured when nothing has moved for a while.
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.measure)
        self.setAccessibleName(self.tr("Overview of highlights"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        view.marks.changed.connect(self._rest.start)
        view.moved.connect(self._follow)
        view.document().documentLayout().documentSizeChanged.connect(self._rest.start)

    def _follow(self) -> None:
        bar = self._view.verticalScrollBar().sizeHint().width()
        is_mirrored = self._view.isRightToLeft()
        left = bar if is_mirrored else self._view.width() - bar - WIDTH
        self.setGeometry(left, 0, WIDTH, self._view.height())
        self.raise_()

    def ticks(self) -> list[Tick]:
        """What is shown, from the top."""
        return list(self._ticks)

    def measure(self) -> None:
        """Find out where the marks are. Lays the whole text out, if it isn't yet."""
        scene, document = self._view.scene, self._view.document()
        height = max(document.size().height(), 1.0)
        wanted = [
            (each.start, each.end, scene.theme.pen(each.pen).stroke, False)
            for each in scene.highlights
        ]
        wanted += [(*hit, scene.theme.accent, True) for hit in scene.found.all]
        self._ticks = []
        for start, end, colour, is_hit in sorted(wanted, key=lambda each: (each[3], each[0])):
            top, bottom = line_extent(document, scene.offsets.position_of(start))
            self._ticks.append(Tick((top + bottom) / 2 / height, start, end, colour, is_hit))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for tick in self._ticks:
            width = self.width() - (0.0 if tick.is_hit else 3.0)
            bar = QRectF(self.width() - width, self._y(tick), width, _TICK_PX)
            painter.setBrush(QColor(tick.colour))
            painter.drawRoundedRect(bar, 1.2, 1.2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        nearest = min(self._ticks, key=lambda tick: abs(self._y(tick) - y), default=None)
        if nearest is not None and abs(self._y(nearest) - y) <= _REACH_PX:
            self._view.scroll_to(nearest.start, nearest.end)
            return
        bar = self._view.verticalScrollBar()
        share = y / max(self.height(), 1)
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _y(self, tick: Tick) -> float:
        return tick.share * (self.height() - _TICK_PX)
