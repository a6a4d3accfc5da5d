"""The search field: asks 60 ms after the last key, explains the language, hands on to the list."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from insightreader.ui.icons import icon
from insightreader.ui.library.query_help import QueryHelp
from insightreader.ui.library.query_problems import problems_text
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import Theme, set_role

REST_MS = 60
"""From the last key to the question: shorter than people feel, longer than a key repeats."""
Key = Qt.Key


class SearchField(QLineEdit):
    """Where queries are typed. Problems of a query show as a quiet mark with a tooltip."""

    query_changed = Signal(str)
    list_wanted = Signal()
    """Down was pressed: the keyboard wants to go to what was found."""
    first_wanted = Signal()
    """Enter was pressed: the first hit is to be opened."""
    save_requested = Signal(str)
    """The query is to be kept under a name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "search")
        self.setPlaceholderText(self.tr("Search posts, notes, tags"))
        self.setAccessibleName(self.tr("Search"))
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)
        self._asked = ""
        self._icons = {
            "search": self._add("search", "", self.ActionPosition.LeadingPosition),
            "help": self._add("circle-question-mark", self.tr("How to search (?)")),
            "save": self._add("bookmark-plus", self.tr("Keep this search (Ctrl+D)")),
            "clear": self._add("x", self.tr("Clear (Esc)")),
            "problem": self._add("triangle-alert", ""),
        }
        self._icons["help"].triggered.connect(self.show_help)
        self._icons["save"].triggered.connect(lambda: self.save_requested.emit(self.query()))
        self._icons["save"].setShortcut(QKeySequence("Ctrl+D"))
        self._icons["save"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._icons["clear"].triggered.connect(self.leave)
        self.textChanged.connect(self._on_text_changed)
        self.set_theme(theme)
        self._show_actions()

    def query(self) -> str:
        """Return what is asked for, without the space around it."""
        return self.text().strip()

    @property
    def asked(self) -> str:
        """The query that was asked last, without what has been typed since."""
        return self._asked

    def set_query(self, text: str) -> None:
        """Ask for ``text`` at once, such as a saved search."""
        self.setText(text)
        self._ask()

    def leave(self) -> None:
        """Ask for nothing any more, at once."""
        self.set_query("")

    def show_help(self) -> None:
        """Explain the query language."""
        QueryHelp(self).show_below(self)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        for key, action in self._icons.items():
            colour = theme.warning if key == "problem" else theme.muted
            action.setIcon(icon(action.objectName(), colour, size=16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Key.Key_Down:
            self.list_wanted.emit()
        elif key in (Key.Key_Return, Key.Key_Enter):
            self._ask()
            self.first_wanted.emit()
        elif key == Key.Key_Escape and self.text():
            self.leave()
        elif event.text() == "?" and not self.text():
            self.show_help()
        else:
            super().keyPressEvent(event)

    def _on_text_changed(self) -> None:
        self._show_actions()
        self._rest.start()

    def _ask(self) -> None:
        self._rest.stop()
        if self.query() != self._asked:
            self._asked = self.query()
            self.query_changed.emit(self._asked)

    def _show_actions(self) -> None:
        query = self.query()
        said = problems_text(query)
        self._icons["help"].setVisible(not query)
        self._icons["clear"].setVisible(bool(query))
        self._icons["save"].setVisible(bool(query) and not said)
        self._icons["problem"].setVisible(bool(said))
        self._icons["problem"].setToolTip(plain_tooltip(said))
        self.setAccessibleDescription(said)

    def _add(
        self,
        name: str,
        tooltip: str,
        place: QLineEdit.ActionPosition = QLineEdit.ActionPosition.TrailingPosition,
    ) -> QAction:
        action = QAction(tooltip, self)
        action.setObjectName(name)
        action.setToolTip(plain_tooltip(tooltip))
        self.addAction(action, place)
        return action
