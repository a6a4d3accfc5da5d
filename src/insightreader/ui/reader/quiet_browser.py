"""A text browser that asks nobody for anything: images come from the library, links go nowhere by
themselves, and the measure stays when the window grows.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from insightreader.ui.reader.images import ImageStore
from insightreader.ui.theme import set_role

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_FOCUS_PX = 3
_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class QuietBrowser(QTextBrowser):
    """Gate, measure and focus; what it shows is the business of its subclass."""

    menu_requested = Signal(QPoint)
    """Where on the screen a menu was asked for, by the mouse or the menu key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = ImageStore(self)
        self.images.arrived.connect(self._on_image)
        self._focus_line = QFrame(self)
        set_role(self._focus_line, "focus")
        self._focus_line.hide()
        set_role(self, "page")
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """The gate: images of the library, and nothing else whatever a page asks for."""
        return self.images.image(QUrl(url)) if kind == _IMAGE else None

    def fit(self, page_px: int) -> None:
        """Give the page at most so many pixels. What is left goes to the margins, so that a wider
        window lays out nothing anew.
        """
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        page = min(page_px, room)
        left = max((room - page) // 2, 0)
        self.setViewportMargins(left, 0, max(room - page - left, 0), 0)
        edge = self.width() - _FOCUS_PX if self.isRightToLeft() else 0
        self._focus_line.setGeometry(edge, 0, _FOCUS_PX, self.height())

    def scrolled(self) -> QPointF:
        """The document's point at the view's upper left corner."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def first_block(self, y: int) -> QTextBlock:
        """A block that begins at or above ``y`` in the view, near it."""
        ends = (self.cursorForPosition(QPoint(x, y)) for x in (0, self.viewport().width()))
        first = min((cursor.block() for cursor in ends), key=QTextBlock.blockNumber)
        return first.previous() if first.previous().isValid() else first

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            # Over the margins, which are outside of the viewport.
            return QCoreApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_line.setVisible(event.reason() in _KEYBOARD)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_line.hide()
        super().focusOutEvent(event)

    def _on_image(self, name: str) -> None:
        url = QUrl(name)
        self.document().addResource(_IMAGE, url, self.images.image(url))
        self.viewport().update()
