"""A view of rows with strips: choices above, a legend, the rows, and passages beside them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.evidence import Passage
from insightreader.ui.empty_page import EmptyPage
from insightreader.ui.evidence.legend import Legend
from insightreader.ui.evidence.strip_rows import STRIP_ROLE, StripDelegate, StripModel, StripRow
from insightreader.ui.evidence.view import EvidenceView
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role

_ROWS, _PASSAGES = 760, 380


class StripList(QListView):
    """Rows walked by arrow keys, J and K; Enter or a click opens one."""

    opened = Signal(object)
    """The key of a row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = StripModel(self)
        self._lines = StripDelegate(theme, self)
        set_role(self, "rows")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self.rows)
        self.setItemDelegate(self._lines)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.opened.emit(index.data(STRIP_ROLE).key))

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._lines.set_theme(theme)
        self.viewport().update()

    def current(self) -> object:
        """Return the key of the current row, or None."""
        row = self.currentIndex().data(STRIP_ROLE)
        return row.key if row is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        if event.key() in steps:
            row = self.currentIndex().row() + steps[Qt.Key(event.key())]
            self.setCurrentIndex(self.rows.index(max(0, min(row, self.rows.rowCount() - 1))))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""


class StripView(EvidenceView):
    """``choices`` are combo boxes by name; what is chosen is asked for anew by ``chosen``."""

    chosen = Signal()
    row_opened = Signal(object)
    passage_opened = Signal(object)

    def __init__(
        self, switch: ThemeSwitch, *, words: str, nothing: EmptyPage, legend: Legend | None = None
    ) -> None:
        super().__init__()
        self._switch = switch
        self.nothing = nothing
        self.list = StripList(switch.current)
        self.passages = PassageList(switch.current)
        self._head = QHBoxLayout()
        self._boxes: dict[str, QComboBox] = {}
        self._sum = plain_label("", "muted")
        self._pages = QStackedWidget()
        self._lay_out(words, nothing, legend)
        self.list.opened.connect(self.row_opened)
        self.passages.opened.connect(self.passage_opened)
        switch.changed.connect(self._on_theme_changed)

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        return self.list

    def add_choice(self, name: str, words: str) -> None:
        """Add a combo box before the sum."""
        box = QComboBox()
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self.chosen)
        label = plain_label(words, "muted")
        label.setBuddy(box)
        place = 2 * len(self._boxes)
        self._head.insertWidget(place, label)
        self._head.insertWidget(place + 1, box)
        self._boxes[name] = box
        # Behind the list first: Qt puts nothing after what is the last of all.
        QWidget.setTabOrder(self.list, box)
        for one, other in pairwise([*self._boxes.values(), self.list]):
            QWidget.setTabOrder(one, other)

    def offer(self, name: str, choices: Sequence[tuple[object, str]]) -> None:
        """Offer values with their words; what was chosen stays where it is still offered."""
        box = self._boxes[name]
        before = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for value, words in choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(before)))

    def choice(self, name: str) -> object:
        """Return what is chosen, or None where nothing is offered."""
        return self._boxes[name].currentData()

    def choose(self, name: str, value: object) -> None:
        """Choose a value that is offered."""
        self._boxes[name].setCurrentIndex(self._boxes[name].findData(value))

    def set_rows(self, rows: Sequence[StripRow], sum_words: str = "") -> None:
        """Show rows; the keyboard stays at its key."""
        key = self.list.current()
        self.list.rows.set_rows(rows)
        row = self.list.rows.row_of(key)
        if row >= 0:
            self.list.setCurrentIndex(self.list.rows.index(row))
        else:
            self.passages.hide()
        self._sum.setText(sum_words)
        self._pages.setCurrentIndex(0 if rows else 1)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show passages beside the rows."""
        self.passages.set_passages(passages)
        self.passages.setVisible(bool(passages))

    def _lay_out(self, words: str, nothing: EmptyPage, legend: Legend | None) -> None:
        set_role(self, "page")
        set_role(self.passages, "rows")
        # All words begin where those of the rows do.
        self._head.setContentsMargins(2 * SPACE[3], SPACE[2], 2 * SPACE[3], SPACE[2])
        self._head.setSpacing(SPACE[2])
        self._head.addStretch(1)
        self._head.addWidget(self._sum)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        column.setSpacing(SPACE[2])
        said = wrapped_label(words, "muted")
        said.setContentsMargins(SPACE[3], 0, SPACE[3], 0)
        column.addWidget(said)
        if legend is not None:
            column.addWidget(legend)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.passages)
        split.setStretchFactor(0, 1)
        split.setSizes([_ROWS, _PASSAGES])
        self.passages.hide()
        column.addWidget(split, 1)
        self._pages.addWidget(page)
        self._pages.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, SPACE[2])
        layout.setSpacing(0)
        layout.addLayout(self._head)
        layout.addWidget(self._pages, 1)
        self.list.setAccessibleName(words)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.list.set_theme(theme)
        self.passages.set_theme(theme)
