"""The codebook's tree: walked, renamed in place, dragged; what a key asks for, its owner does."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from insightreader.domain.evidence import CodebookDetail, CodeDetail
from insightreader.ui.evidence.codebook_delegate import CodebookDelegate
from insightreader.ui.evidence.codebook_model import CodebookModel, Entry, Key, entry_at, key_of
from insightreader.ui.theme import Theme, set_role

Index = QModelIndex | QPersistentModelIndex
_INDENT = 16
K = Qt.Key
NO_KEYS = Qt.KeyboardModifier.NoModifier
_STEPS = {K.Key_J: K.Key_Down, K.Key_K: K.Key_Up}


class CodebookTree(QTreeView):
    """Shows a ``CodebookModel``."""

    renamed = Signal(object, str)
    chosen = Signal(object)
    """The entry that the keyboard is at now."""
    moved = Signal(object, object)
    """A code was dropped between others: the code, and the entry above which it now belongs."""
    dropped = Signal(object, object)
    """A code was dropped on an entry: to be moved below it, or merged with it."""
    menu_asked = Signal(QPoint)
    """Where on the screen the menu of the current entry is to open."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes = CodebookModel(self)
        self._lines = CodebookDelegate(theme, self)
        self._lines.renamed.connect(self.renamed)
        self._folded: set[Key] = set()
        self._chosen: Key | None = None
        self._is_filling = False
        self._set_up()
        self.collapsed.connect(lambda index: self._remember(index, folded=True))
        self.expanded.connect(lambda index: self._remember(index, folded=False))

    def _set_up(self) -> None:
        set_role(self, "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self.codes)
        self.setItemDelegate(self._lines)
        self.setHeaderHidden(True)
        self.setIndentation(_INDENT)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setAccessibleName(self.tr("Codebook"))

    def set_codebook(self, codebook: CodebookDetail, *, is_fixed: bool = False) -> None:
        """Show a codebook; what was folded and where the keyboard was stays."""
        self._fill(lambda: self.codes.set_codebook(codebook, is_fixed=is_fixed))

    def narrow(self, typed: str) -> None:
        """Narrow to what holds these words."""
        self._fill(lambda: self.codes.find(typed))

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._lines.set_theme(theme)
        self.viewport().update()

    def current(self) -> Entry | None:
        """Return the entry that the keyboard is at."""
        return entry_at(self.currentIndex())

    def go_to(self, key: Key) -> None:
        """Put the keyboard at an entry, now or as soon as it is shown."""
        self._chosen = key
        index = self.codes.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def rename_current(self) -> None:
        """Edit the name in place, where the codebook isn't one of the past."""
        index = self.currentIndex()
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        entry = entry_at(current)
        if entry is not None and not self._is_filling:
            self._chosen = key_of(entry)
            self.chosen.emit(entry)

    def drawRow(
        self,
        painter: QPainter,
        options: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The delegate alone shows what is chosen; the style would fill the indent too."""
        plain = QStyleOptionViewItem(options)
        plain.palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, plain, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _STEPS and modifiers == NO_KEYS:
            step = QKeyEvent(event.type(), _STEPS[K(event.key())], NO_KEYS)
            super().keyPressEvent(step)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; the field above finds codes."""

    def mouseDoubleClickEvent(self, event: object) -> None:
        self.rename_current()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        corner = self.visualRect(index).bottomLeft() if by_key else event.pos()
        self.setCurrentIndex(index)
        self.menu_asked.emit(self.viewport().mapToGlobal(corner))

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where a code was dropped; the tree itself waits for the library."""
        code = self.current()
        target = entry_at(self.indexAt(event.position().toPoint()))
        where = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if not isinstance(code, CodeDetail) or target is None or target == code:
            return
        on_item = where == QAbstractItemView.DropIndicatorPosition.OnItem
        (self.dropped if on_item else self.moved).emit(code, target)

    def _fill(self, change: object) -> None:
        self._is_filling = True
        top = self.verticalScrollBar().value()
        change()  # type: ignore[operator]
        for row in range(self.codes.rowCount()):
            self._unfold(self.codes.index(row, 0))
        index = self.codes.index_of(self._chosen) if self._chosen else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(top)
        self._is_filling = False
        entry = self.current()
        if entry is not None:
            self.chosen.emit(entry)

    def _unfold(self, index: QModelIndex) -> None:
        entry = entry_at(index)
        self.setExpanded(index, entry is None or key_of(entry) not in self._folded)
        for row in range(self.codes.rowCount(index)):
            self._unfold(self.codes.index(row, 0, index))

    def _remember(self, index: QModelIndex, *, folded: bool) -> None:
        entry = entry_at(index)
        if entry is not None and not self._is_filling:
            key = key_of(entry)
            self._folded = self._folded | {key} if folded else self._folded - {key}
