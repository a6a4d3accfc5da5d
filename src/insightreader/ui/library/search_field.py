"""The search field: asks 60 ms after the last key, completes and explains, hands on to the list."""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from insightreader.ui.icons import icon
from insightreader.ui.library.query_help import QueryHelp
from insightreader.ui.library.query_problems import problems_text, problems_to_say
from insightreader.ui.library.suggesting import Suggesting
from insightreader.ui.library.suggestion_list import Suggestion
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import Theme, set_role

REST_MS = 60
"""From the last key to the question: shorter than people feel, longer than a key repeats."""
Key = Qt.Key
_CURSOR_MARGIN = 5
"""From the left edge of a line edit's cursor rectangle to the cursor itself."""


class SearchField(QLineEdit):
    """Where queries are typed. Problems of a query show as a quiet mark with a tooltip."""

    query_changed = Signal(str)
    list_wanted = Signal()
    """Down was pressed: the keyboard wants to go to what was found."""
    first_wanted = Signal()
    """Enter was pressed: the first hit is to be opened."""
    used = Signal()
    """Somebody is about to ask for something: what is offered had better be up to date."""
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
        self._theme = theme
        self.suggesting = Suggesting(theme, self)
        self.suggesting.taken.connect(self._take)
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
        self.textEdited.connect(self.suggesting.offer)
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

    def begin(self) -> None:
        """Take the keyboard for another query; in an empty field, recent ones are offered."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.used.emit()
        if not self.text():
            self.suggesting.offer()

    def leave(self) -> None:
        """Ask for nothing any more, at once."""
        self.set_query("")

    def show_help(self) -> None:
        """Explain the query language."""
        QueryHelp(self).show_below(self)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        self._theme = theme
        self.suggesting.lines.set_theme(theme)
        for key, action in self._icons.items():
            colour = theme.warning if key == "problem" else theme.muted
            action.setIcon(icon(action.objectName(), colour, size=16))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.suggesting.take_key(key):
            return
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

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_not_for_text(event):
            event.ignore()
            return False
        # Tab would move the focus before it came to be a key of the field.
        is_tab = isinstance(event, QKeyEvent) and event.key() == Key.Key_Tab
        if (
            is_tab
            and event.type() == QEvent.Type.KeyPress
            and self.suggesting.take_key(Key.Key_Tab)
        ):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.suggesting.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.used.emit()
        self.suggesting.offer()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        problems = problems_to_say(self.text())
        if not problems:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("warning"), 1.5, Qt.PenStyle.DotLine))
        bottom = self.cursorRect().bottom() - 1
        for each in problems:
            ends = (QPointF(self._x_of(at), bottom) for at in (each.start, each.end))
            painter.drawLine(*ends)
        painter.end()

    def _x_of(self, offset: int) -> float:
        """Where a character of the text stands, in a text that reads from left to right."""
        text, metrics = self.text(), self.fontMetrics()
        origin = self.cursorRect().left() + _CURSOR_MARGIN
        before = metrics.horizontalAdvance(text[: self.cursorPosition()])
        return origin - before + metrics.horizontalAdvance(text[:offset])

    def _take(self, chosen: Suggestion) -> None:
        self.setText(chosen.text)
        self.setCursorPosition(chosen.cursor)
        if chosen.is_whole:
            self.suggesting.hide()
            self._ask()
        else:
            self.suggesting.offer()

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


def _is_not_for_text(event: QKeyEvent) -> bool:
    """Whether a field would take keys for itself that are actions of the window.

    Under X11 Ctrl+E leads to the end of a line, for which there is a key of its own.
    """
    is_asked = event.type() == QEvent.Type.ShortcutOverride
    has_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return is_asked and has_control and event.key() == Key.Key_E
