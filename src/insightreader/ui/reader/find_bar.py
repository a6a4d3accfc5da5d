"""Find in the post: hits while typing, their count, next and previous."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from insightreader.ui import fonts, icons
from insightreader.ui.plain import plain_label
from insightreader.ui.reader.finding import MOST_HITS, find_all, first_at
from insightreader.ui.reader.scene import Range
from insightreader.ui.reader.tool import tool
from insightreader.ui.theme import SPACE, Theme, ThemeSwitch, set_role


class FindBar(QFrame):
    """Searches the text it was given; the pane shows what it finds."""

    found = Signal(object, object)
    """All hits (a list of passages), and the current one or None."""
    closed = Signal()

    def __init__(self, switch: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._from = 0
        self._hits: list[Range] = []
        self._index = -1
        self._field = QLineEdit(self)
        self._count: QLabel = plain_label("", "muted")
        self._previous = self._action(self.tr("Previous hit"), lambda: self.step(-1))
        self._next = self._action(self.tr("Next hit"), lambda: self.step(1))
        self._close = self._action(self.tr("Close"), self.close_bar)
        self._lay_out()
        switch.changed.connect(self._paint)
        self._paint(switch.current)
        self.hide()

    def open_for(self, text: str, *, offset: int, words: str = "") -> None:
        """Show the bar for a text; hits are counted from ``offset`` on. Words selected before are
        looked for at once.
        """
        self._text, self._from = text, offset
        if words:
            self._field.setText(words)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit, round the end."""
        if self._hits:
            self._index = (self._index + by) % len(self._hits)
            self._tell()

    def close_bar(self) -> None:
        """Hide the bar and forget the hits."""
        if not self.isHidden():
            self.hide()
            self._hits, self._index = [], -1
            self.found.emit([], None)
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif is_return:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._hits = find_all(self._text, self._field.text())
        self._index = first_at(self._hits, self._from) if self._hits else -1
        self._tell()

    def _tell(self) -> None:
        now = self._hits[self._index] if self._hits else None
        self._count.setText(self._words())
        for action in (self._previous, self._next):
            action.setEnabled(bool(self._hits))
        self.found.emit(self._hits, now)

    def _words(self) -> str:
        if not self._field.text().strip():
            return ""
        if not self._hits:
            return self.tr("nothing found")
        many = "+" if len(self._hits) == MOST_HITS else ""
        number = QLocale().toString
        there_are = f"{number(len(self._hits))}{many}"
        return self.tr("{shown} of {all}").format(shown=number(self._index + 1), all=there_are)

    def _lay_out(self) -> None:
        set_role(self, "bar")
        self._field.setPlaceholderText(self.tr("Find in this post"))
        self._field.setAccessibleName(self.tr("Find in this post"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._search)
        self._count.setFont(fonts.ui_font(-1))
        self._count.setMinimumWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE[3], SPACE[2], SPACE[3], SPACE[2])
        row.setSpacing(SPACE[1])
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for action in (self._previous, self._next, self._close):
            row.addWidget(tool(action, parent=self))

    def _action(self, words: str, do: object) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(do)
        return action

    def _paint(self, theme: Theme) -> None:
        names = ("chevron-up", "chevron-down", "x")
        for action, name in zip((self._previous, self._next, self._close), names, strict=True):
            action.setIcon(icons.icon(name, theme.muted))
