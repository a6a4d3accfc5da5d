"""A text browser that asks nobody for anything: images come from the library, links go nowhere by
themselves, and the measure stays when the window grows.
"""

import math
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractSlider, QFrame, QTextBrowser, QWidget

from insightreader.ui.plain import plain_tooltip
from insightreader.ui.reader.images import ImageStore
from insightreader.ui.theme import set_role

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_FOCUS_PX = 3
_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


_SCROLL_KEYS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
"""What keys without modifiers do as long as nobody moves a text cursor about."""
_ENTER_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CURSOR_KEYS = {*_SCROLL_KEYS, Qt.Key.Key_Left, Qt.Key.Key_Right}


class QuietBrowser(QTextBrowser):
    """Gate, measure, focus and keys; what it shows is the business of its subclass."""

    menu_requested = Signal(QPoint)
    """Where on the screen a menu was asked for, by the mouse or the menu key."""

    entered = Signal()
    """Enter was pressed, and not to follow a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeps_cursor = False
        self.has_link_focus = False
        """Tab has led to a link, which Qt selects: that is no passage."""
        self.images = ImageStore(self)
        self.images.arrived.connect(self._on_image)
        self.highlighted.connect(self._show_address)
        self._focus_line = QFrame(self)
        set_role(self._focus_line, "focus")
        self._focus_line.hide()
        set_role(self, "page")
        self._set_cursor_shown(False)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """The gate: images of the library, and nothing else whatever a page asks for."""
        return self.images.image(QUrl(url)) if kind == _IMAGE else None

    def fit(self, page_px: int) -> None:
        """Give the page at most so many pixels. What is left goes to the margins, so that a wider
        window lays out nothing anew.
        """
        # Fixed, since Qt lays out everything at each change of size otherwise, even of the height.
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        page = min(page_px, room)
        left = max((room - page) // 2, 0)
        if page != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(page)
        self.setViewportMargins(left, 0, max(room - page - left, 0), 0)
        edge = self.width() - _FOCUS_PX if self.isRightToLeft() else 0
        self._focus_line.setGeometry(edge, 0, _FOCUS_PX, self.height())

    def band(self, top: float, bottom: float) -> QRect:
        """The part of the view, from side to side, between two heights of the document."""
        seen = self.verticalScrollBar().value()
        height = math.ceil(bottom - top)
        return QRect(0, math.floor(top) - seen, self.viewport().width(), height)

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

    @property
    def has_cursor(self) -> bool:
        """Whether a text cursor is shown, which the arrow keys then move."""
        return self.cursorWidth() > 0

    def keep_cursor(self, kept: bool) -> None:
        """Move a text cursor by the arrow keys always, or scroll until a passage is wanted."""
        self._keeps_cursor = kept
        if kept:
            self._show_cursor()
        else:
            self._set_cursor_shown(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_line.setVisible(event.reason() in _KEYBOARD)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._focus_line.hide()
        super().focusOutEvent(event)

    def clear_selection(self) -> None:
        """Select nothing; the cursor stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys scroll until a passage is wanted: Shift, Ctrl or a step aside shows the cursor."""
        key, has_cursor = Qt.Key(event.key()), self.has_cursor
        if key in _ENTER_KEYS:
            self._enter(event)
            return
        self.has_link_focus = False
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if key is Qt.Key.Key_Escape:
            self._set_cursor_shown(self._keeps_cursor)
            self.clear_selection()
        elif key in _SCROLL_KEYS and is_plain and not has_cursor:
            if key is Qt.Key.Key_End:
                self.document().size()  # there is no end before all is laid out
            self.verticalScrollBar().triggerAction(_SCROLL_KEYS[key])
        else:
            if key in _CURSOR_KEYS and not has_cursor:
                self._show_cursor()
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if self.has_link_focus:
            super().keyPressEvent(event)
        else:
            self.entered.emit()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab leads from link to link, and then on."""
        if not self.hasFocus():
            # The focus is in something that floats above: links aren't what comes next there.
            return QWidget.focusNextPrevChild(self, is_next)
        self.has_link_focus = True
        has_moved = super().focusNextPrevChild(is_next)
        self.has_link_focus = self.hasFocus() and self.textCursor().charFormat().isAnchor()
        return has_moved

    def _show_address(self, url: QUrl) -> None:
        """Tell where a link leads, before it is followed."""
        is_web = url.scheme() in {"http", "https"}
        self.viewport().setToolTip(plain_tooltip(url.toString() if is_web else ""))

    def _set_cursor_shown(self, shown: bool) -> None:
        # A cursor without any width would still have the flag that tells its direction.
        self.setCursorWidth(2 if shown else 0)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        browsing = Qt.TextInteractionFlag.TextBrowserInteraction
        self.setTextInteractionFlags(browsing | keys if shown else browsing)
        if self.hasFocus():
            # Qt looks at the flags only when the focus comes.
            coming = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
            super().focusInEvent(coming)

    def _show_cursor(self) -> None:
        self._set_cursor_shown(True)
        if not self.viewport().rect().intersects(self.cursorRect()):
            at = self.cursorForPosition(QPoint(self.viewport().width() // 2, 4))
            at.movePosition(QTextCursor.MoveOperation.StartOfLine)
            self.setTextCursor(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.has_link_focus = False
        self._set_cursor_shown(self._keeps_cursor)
        super().mousePressEvent(event)

    def _on_image(self, name: str) -> None:
        url = QUrl(name)
        self.document().addResource(_IMAGE, url, self.images.image(url))
        self.viewport().update()
