"""A dialog to pick a passage by words of its quotation, its comment or its source."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from insightreader.domain.evidence import Passage
from insightreader.ui.fonts import ui_font
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, Theme, set_role

Key = Qt.Key
_WIDTH, _HEIGHT = 560, 600
MOST_SHOWN = 200
"""Passages listed at once: each is laid out, and nobody reads more; more words find the rest."""
_WALKS = {Key.Key_Up: -1, Key.Key_Down: 1, Key.Key_PageUp: -5, Key.Key_PageDown: 5}


class PassagePicker(QDialog):
    """Type to find, Up and Down to walk, Enter to take. Deletes itself when it closes."""

    picked = Signal(object)
    """A ``Passage``."""

    def __init__(
        self,
        theme: Theme,
        passages: Sequence[Passage],
        *,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH, _HEIGHT)
        self.field = QLineEdit()
        self.cards = PassageList(theme)
        self.cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards.passages.show_at_most(MOST_SHOWN)
        self.cards.set_passages(passages)
        words = self.tr("Find a passage: its words, its note, its post")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._find)
        self.cards.opened.connect(self._take)
        self._lay_out(title)
        self._find("")

    def _lay_out(self, title: str) -> None:
        set_role(self, "pane")
        heading = plain_label(title, "title")
        heading.setFont(ui_font(2, 640))
        hint = plain_label(self.tr("Enter takes the passage · Esc cancels"), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[3])
        layout.setSpacing(SPACE[3])
        for widget in (heading, self.field, self.cards, hint):
            layout.addWidget(widget)
        layout.setStretch(2, 1)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in _WALKS:
                self.cards.step(_WALKS[Key(key)])
                return True
            if key in (Key.Key_Return, Key.Key_Enter):
                self._take(self.cards.current())
                return True
        return super().eventFilter(watched, event)

    def _find(self, typed: str) -> None:
        self.cards.passages.find(typed)
        self.cards.step(-1)

    def _take(self, passage: Passage | None) -> None:
        if passage is not None:
            self.accept()
            self.picked.emit(passage)
