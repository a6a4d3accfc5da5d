"""A list of passages as cards: Enter opens one in its post, other keys belong to its owner."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from insightreader.domain.evidence import Passage
from insightreader.ui.passages.passage_delegate import PassageDelegate
from insightreader.ui.passages.passage_model import PASSAGE_ROLE, PassageModel
from insightreader.ui.theme import Theme, set_role

Key = Qt.Key
_STEPS = {Key.Key_J: 1, Key.Key_K: -1}


class PassageList(QListView):
    """Shows passages."""

    opened = Signal(object)
    """A ``Passage`` was chosen by Enter or by mouse."""
    claim_requested = Signal(object)
    """A ``Passage`` is to be used for a claim."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = PassageModel(self)
        self._lines = PassageDelegate(theme, self)
        self.keys: dict[int, Callable[[], object]] = {}
        """What single keys do here, besides walking and opening."""
        set_role(self, "rows")
        self.setAccessibleName(self.tr("Passages"))
        self.setModel(self.passages)
        self.setItemDelegate(self._lines)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(lambda index: self.opened.emit(index.data(PASSAGE_ROLE)))

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """Show passages."""
        self._lines.forget()
        self.passages.set_passages(passages)
        self.scheduleDelayedItemsLayout()

    def set_numbers(self, numbers: Mapping[str, int]) -> None:
        """Show which number a passage has in a text that refers to it."""
        self._lines.numbers = dict(numbers)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Redraw in another theme."""
        self._lines.set_theme(theme)
        self.scheduleDelayedItemsLayout()

    def current(self) -> Passage | None:
        """Return the passage that the keyboard is at."""
        return self.currentIndex().data(PASSAGE_ROLE)

    def show_passage(self, uid: str) -> None:
        """Go to a passage by its uid."""
        row = self.passages.row_of(uid)
        if row >= 0:
            self.setCurrentIndex(self.passages.index(row))
            self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Go down or up by rows."""
        last = self.passages.rowCount() - 1
        if last >= 0:
            row = max(0, min(self.currentIndex().row() + by, last))
            self.setCurrentIndex(self.passages.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS and not event.modifiers():
            self.step(_STEPS[Key(key)])
        elif key in (Key.Key_Return, Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        elif key in self.keys and not event.modifiers():
            self.keys[key]()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys here."""

    def let_be_used(self) -> None:
        """Offer to use a passage for a claim, by M and in a menu."""
        self.keys[Key.Key_M] = self._use
        action = QAction(self.tr("Use for a claim…") + "\tM", self)
        action.triggered.connect(self._use)
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _use(self) -> None:
        passage = self.current()
        if passage is not None:
            self.claim_requested.emit(passage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
