"""The headings of the post, to jump to."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from insightreader.domain.text import BlockKind, RenderedText
from insightreader.ui import fonts
from insightreader.ui.plain import wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 320, 420
_OFFSET = Qt.ItemDataRole.UserRole


class Outline(QFrame):
    """A list that floats above the article's right edge; it closes when it is left."""

    heading_chosen = Signal(object)
    """The offset of the heading."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "overlay")
        self._list = _Headings(self)
        self._none = wrapped_label(self.tr("This post has no headings."), "muted")
        self._list.setAccessibleName(self.tr("Outline"))
        self._list.itemActivated.connect(self._choose)
        self._list.itemClicked.connect(self._choose)
        self._list.left.connect(self.close_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE[2], SPACE[2], SPACE[2], SPACE[2])
        column.addWidget(self._none)
        column.addWidget(self._list)
        self.hide()

    def open_for(self, rendered: RenderedText, *, offset: int, corner: QPoint) -> None:
        """Show the headings with the one above ``offset`` chosen; ``corner`` is the list's upper
        right one.
        """
        self._list.clear()
        for block in rendered.blocks:
            if block.kind is BlockKind.HEADING:
                self._add(rendered.text[block.start : block.end], block.level, block.start)
        has_any = self._list.count() > 0
        self._none.setVisible(not has_any)
        self._list.setVisible(has_any)
        above = [row for row in range(self._list.count()) if self._offset(row) <= offset]
        self._list.setCurrentRow(above[-1] if above else 0)
        rows = self._list.sizeHintForRow(0) * self._list.count() + 2 * SPACE[3]
        self.resize(_WIDTH, min(rows, _HEIGHT) if has_any else self.sizeHint().height())
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self.raise_()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_list(self) -> None:
        """Hide it."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _add(self, text: str, level: int, offset: int) -> None:
        item = QListWidgetItem("    " * (level - 1) + " ".join(text.split()))
        item.setData(_OFFSET, offset)
        item.setFont(fonts.ui_font(0, 600 if level <= 2 else 400))
        self._list.addItem(item)

    def _offset(self, row: int) -> int:
        return int(self._list.item(row).data(_OFFSET))

    def _choose(self, item: QListWidgetItem) -> None:
        self.close_list()
        self.heading_chosen.emit(item.data(_OFFSET))


class _Headings(QListWidget):
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_role(self, "menu")
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()
