"""A title, a count, a button to add, and a list of names with a key each."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from insightreader.ui.brief.named_delegate import ROW_ROLE, NamedDelegate
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.matching import folded
from insightreader.ui.plain import plain_label, plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button

_LEAST_ROWS = 2
"""Shown of a list however little room there is."""
KEY_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row: what it is called, and how it stands in a word with a glyph of a tone."""

    key: object
    name: str
    state: str = ""
    tip: str = ""
    icon: str = ""
    tone: str = "muted"


class Names(QListWidget):
    """Enter leads on from a name to what it names; letters are keys, not beginnings of names."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """There is a field to find names with."""

    def sizeHint(self) -> QSize:
        """As high as all rows, where there is room."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return QSize(super().sizeHint().width(), rows + SPACE[1])

    def minimumSizeHint(self) -> QSize:
        first = self.sizeHintForRow(0) if self.count() else 0
        return QSize(0, min(_LEAST_ROWS * first, self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()


class NamedList(QWidget):
    """Rows that hold every word that is sought."""

    chosen = Signal(object)
    """The key of the row that was gone to."""
    entered = Signal()
    """What is chosen is to have the keyboard."""

    def __init__(self, title: str, new: str, hint: str, *, is_short: bool = False) -> None:
        """``is_short``: it takes no more room than its rows need."""
        super().__init__()
        self._is_short = is_short
        self._rows: list[NamedRow] = []
        self._words: tuple[str, ...] = ()
        self.add = tool_button(new, name="plus")
        self.names = Names()
        self._heading = plain_label(title, "title")
        self._count = plain_label("", "muted")
        self._hint = wrapped_label(hint, "muted")
        self._lay_out(title)
        self.names.currentItemChanged.connect(self._on_current)
        self.names.itemClicked.connect(lambda item: self.chosen.emit(item.data(KEY_ROLE)))
        self.names.entered.connect(self.entered)

    def set_rows(self, rows: Iterable[NamedRow]) -> None:
        """Show rows; the current one stays where its key is still there."""
        self._rows = list(rows)
        self._show()

    def seek(self, words: tuple[str, ...]) -> None:
        """Show only rows that hold every word, folded as ``matching`` folds them."""
        self._words = words
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Redraw icons."""
        self.names.setItemDelegate(NamedDelegate(theme, self.names))
        self.add.setIcon(icon("plus", theme.muted))
        self._show()

    def current(self) -> object:
        """Return the key of the current row, or None."""
        item = self.names.currentItem()
        return item.data(KEY_ROLE) if item is not None else None

    def go_to(self, key: object) -> None:
        """Make the row of a key current, without telling of it; none where it isn't shown."""
        with QSignalBlocker(self.names):
            for row in range(self.names.count()):
                if self.names.item(row).data(KEY_ROLE) == key:
                    self.names.setCurrentRow(row)
                    return
            self.names.setCurrentRow(-1)
            self.names.clearSelection()

    def _show(self) -> None:
        key = self.current()
        with QSignalBlocker(self.names):
            self.names.clear()
            for row in self._rows:
                if all(word in folded(row.name) for word in self._words):
                    self.names.addItem(self._item(row))
        self._count.setText(QLocale().toString(len(self._rows)) if self._rows else "")
        self._hint.setVisible(not self._rows)
        # Words that wrap know their height only from their width, and mustn't be squeezed.
        is_tight = self._is_short and bool(self._rows)
        policy = QSizePolicy.Policy.Maximum if is_tight else QSizePolicy.Policy.Minimum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.names.setVisible(bool(self._rows))
        self.go_to(key)
        self.names.updateGeometry()

    def _item(self, row: NamedRow) -> QListWidgetItem:
        item = QListWidgetItem("\n".join(filter(None, (row.name, row.state))))
        item.setData(KEY_ROLE, row.key)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (row.name, row.state)))
        )
        item.setToolTip(plain_tooltip(row.tip or row.name))
        item.setData(ROW_ROLE, row)
        return item

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(KEY_ROLE))

    def _lay_out(self, title: str) -> None:
        self._heading.setFont(ui_font(4, 640))
        set_role(self.names, "rows")
        self.names.setMouseTracking(True)
        self.names.setAccessibleName(title)
        self.names.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(SPACE[3])
        for widget in (self._heading, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self.names, 1000)
        # Where there is no list the words stay below their title.
        layout.addStretch(1)
