"""Quiets all of the article but the paragraph that is read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QWidget

from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.place import position_at
from insightreader.ui.reader.reading_line import is_whole, reading_height
from insightreader.ui.theme import Theme
from insightreader.ui.theme.contrast import contrast, mix

LEAST_CONTRAST = 4.5
"""Of what is quiet: it can be read all the same (WCAG 2.2, 1.4.3)."""
_STEP = 0.02


def quiet_share(theme: Theme) -> float:
    """How much of the page's colour may lie over the ink, from 0 to 1."""
    share = 0.0
    while contrast(mix(theme.ink, theme.page, share=share + _STEP), theme.page) >= LEAST_CONTRAST:
        share += _STEP
    return share


class FocusVeil(QWidget):
    """Lies over the article, out of the way of mouse and keyboard, with one paragraph left out."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.moved.connect(self.follow)
        view.cursorPositionChanged.connect(self.update)

    def follow(self) -> None:
        """Cover what is in view now."""
        self.setGeometry(self._view.viewport().geometry())
        self.update()

    def clear_box(self) -> QRectF | None:
        """The paragraph that is read, in this widget's coordinates; None: all of it is."""
        view = self._view
        if view.content is None or (is_whole(view) and not view.has_cursor):
            return None
        position = (
            view.textCursor().position()
            if view.has_cursor
            else position_at(view.document(), reading_height(view))
        )
        box = self._box_of(view.document().findBlock(position))
        return box.translated(-view.scrolled())

    def _box_of(self, block: QTextBlock) -> QRectF:
        """Of a cell its whole table: a row makes no sense without its head."""
        document = self._view.document()
        layout = document.documentLayout()
        frame = document.frameAt(block.position())
        if frame != document.rootFrame():
            return layout.frameBoundingRect(frame)
        return layout.blockBoundingRect(block)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.clear_box()
        if box is None:
            return
        theme = self._view.scene.theme
        colour = QColor(theme.page)
        colour.setAlphaF(quiet_share(theme))
        painter = QPainter(self)
        width, height = float(self.width()), float(self.height())
        painter.fillRect(QRectF(0, 0, width, box.top()), colour)
        painter.fillRect(QRectF(0, box.bottom(), width, height - box.bottom()), colour)
        painter.end()
