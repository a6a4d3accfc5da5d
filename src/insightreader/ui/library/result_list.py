"""The list of search results: opens a post at the passage that was found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from insightreader.ui.library.result_delegate import ResultDelegate
from insightreader.ui.library.result_model import ResultModel
from insightreader.ui.theme import Theme, set_role

Key = Qt.Key
_STEPS = {Key.Key_J: 1, Key.Key_K: -1}


class ResultList(QListView):
    """Shows a ``ResultModel``."""

    open_requested = Signal(object, object, object)
    """A post's id, and start and end of the passage in its reading text."""
    beside_requested = Signal(object, object, object)
    """The same, to be opened beside the post that is read: Ctrl with Enter or a click."""
    more_wanted = Signal()
    """The end of what was found so far is near."""
    left = Signal()
    """Esc was pressed: what was found has served."""
    field_wanted = Signal()
    """Up was pressed in the first row: the keyboard wants to go back to the search field."""

    def __init__(self, model: ResultModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self._is_click_beside = False
        self.lines = ResultDelegate(theme, self)
        set_role(self, "rows")
        self.setAccessibleName(self.tr("Search results"))
        self.setItemDelegate(self.lines)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setModel(model)
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self._ask_for_more)

    def open_first(self) -> None:
        """Open at the first passage, that of a post or of its first note."""
        rows = range(self._results.rowCount())
        first = next((row for row in rows if self._results.row(row).hit), None)
        if first is not None:
            self.setCurrentIndex(self._results.index(first))
            self._open(self.currentIndex())

    def take_focus(self) -> None:
        """Put the keyboard into the list, at its first row unless it was in another."""
        self.setFocus()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._results.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Key.Key_Return, Key.Key_Enter):
            self._open(self.currentIndex(), beside=_is_beside(event.modifiers()))
        elif key == Key.Key_Escape:
            self.left.emit()
        elif key == Key.Key_Up and self.currentIndex().row() <= 0:
            self.field_wanted.emit()
        elif key in _STEPS:
            row = self.currentIndex().row() + _STEPS[Key(key)]
            self.setCurrentIndex(
                self._results.index(max(0, min(row, self._results.rowCount() - 1)))
            )
        else:
            super().keyPressEvent(event)

    def _ask_for_more(self, value: int) -> None:
        """The next page is asked for a screen before it is needed."""
        if value >= self.verticalScrollBar().maximum() - self.viewport().height():
            self.more_wanted.emit()

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here; the field finds by words."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_click_beside = _is_beside(event.modifiers())
        super().mouseReleaseEvent(event)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._open(index, beside=self._is_click_beside)

    def _open(self, index: QModelIndex | QPersistentModelIndex, *, beside: bool = False) -> None:
        if index.isValid():
            row = self._results.row(index.row())
            asked = self.beside_requested if beside else self.open_requested
            asked.emit(row.post_id, *row.passage)


def _is_beside(modifiers: Qt.KeyboardModifier) -> bool:
    return bool(modifiers & Qt.KeyboardModifier.ControlModifier)
