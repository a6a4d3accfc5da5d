"""A comment being typed: kept with every key, told as one change when it rests or is left.

Undo inside is the editor's own until it has nothing left to undo; then it asks for the library's.
"""

from enum import StrEnum
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.preview import CommentPreview
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, Theme, set_role

REST_MS = 2000
"""A comment that wasn't touched for so long becomes one change in the history."""
ECHO_S = 5.0
"""Seconds within which the library's answer to a commit is expected."""
LEAST_LINES, MOST_LINES = 3, 14
Key = Qt.Key
_QUIET_REASONS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class Leave(StrEnum):
    """How the editor was left."""

    DONE = "done"
    FOCUS_LOST = "focus lost"


class CommentEditor(QFrame):
    """Edits one annotation's comment in Markdown."""

    draft_changed = Signal(object, str)
    """The annotation's id and the text, at every key."""
    committed = Signal(object, str)
    """The annotation's id and the text that is to become one change."""
    left = Signal(object)
    """A ``Leave``."""
    undo_requested = Signal()
    redo_requested = Signal()
    preview_requested = Signal(object, str)
    height_changed = Signal(object)
    """The height that the editor wants, in pixels."""

    def __init__(
        self, key: AnnotationId, text: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.annotation = key
        self._told = self._committed = text
        self._sent: dict[str, float] = {}
        self.field = QPlainTextEdit()
        self.preview = CommentPreview()
        self._pages = QStackedWidget()
        self._switch = QToolButton()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._looking = QTimer(self, interval=0, singleShot=True)
        self._looking.timeout.connect(self._look_where_focus_went)
        self._set_up(text)
        self._lay_out()
        self._rest.timeout.connect(self.commit)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.document().documentLayout().documentSizeChanged.connect(self._tell_height)

    @property
    def text(self) -> str:
        """What stands in the editor."""
        return self.field.toPlainText()

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed since the last commit."""
        return self.text != self._committed

    def commit(self) -> None:
        """Tell the text as one change, unless it was told already."""
        self._rest.stop()
        if self.is_dirty:
            self._committed = self.text
            self._sent[self._committed] = monotonic()
            self.committed.emit(self.annotation, self._committed)

    def take_from_library(self, text: str) -> None:
        """Show what the library holds after undo or a merge; never over what is being typed.

        The library also tells what was committed here, and may tell an earlier commit when a
        later one is already under way: that is no news.
        """
        if text == self._committed:
            self._sent.clear()
        elif not self.is_dirty and monotonic() - self._sent.get(text, -ECHO_S) >= ECHO_S:
            self._told = self._committed = text
            self.field.setPlainText(text)
            self.field.moveCursor(QTextCursor.MoveOperation.End)

    def show_preview(self, html: str) -> None:
        """Show the sanitised HTML of what was typed."""
        self.preview.fill(html, self._theme)
        self._pages.setCurrentWidget(self.preview)
        self.preview.setFocus()

    def wanted_height(self) -> float:
        """Return the height for the text, between three and fourteen lines."""
        line = self.field.fontMetrics().lineSpacing()
        lines = max(LEAST_LINES, min(self.field.document().size().height(), MOST_LINES))
        frame = self.field.frameWidth() + 2 * self.field.document().documentMargin()
        return float(lines * line + frame + 2 * SPACE[2] + self._foot.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            self._on_focus_lost(event.reason())
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _set_up(self, text: str) -> None:
        self.field.setPlainText(text)
        self.field.setFont(ui_font())
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Comment in Markdown"))
        self.field.setAccessibleName(self.tr("Comment"))
        for widget in (self.field, self.preview, self._switch):
            widget.installEventFilter(self)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.setFocusProxy(self.field)
        set_role(self._switch, "tool")
        self._switch.setText(self.tr("Preview"))
        self._switch.setFont(ui_font(-2, 500))
        self._switch.setCheckable(True)
        self._switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.toggled.connect(self._on_preview_toggled)

    def _lay_out(self) -> None:
        hint = plain_label(self.tr("Kept as you type"), "muted")
        hint.setFont(ui_font(-2))
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(hint, 1)
        row.addWidget(self._switch)
        self._pages.addWidget(self.field)
        self._pages.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._foot)

    def _on_text_changed(self) -> None:
        text = self.text
        if text != self._told:
            self._told = text
            self._rest.start()
            self.draft_changed.emit(self.annotation, text)

    def _on_key(self, event: QKeyEvent) -> bool:
        document = self.field.document()
        if event.key() == Key.Key_Escape or (
            event.key() in (Key.Key_Return, Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._leave(Leave.DONE)
        elif event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable():
            self.commit()
            self._sent.clear()
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable():
            self.commit()
            self._sent.clear()
            self.redo_requested.emit()
        else:
            return False
        return True

    def _on_focus_lost(self, reason: Qt.FocusReason) -> None:
        self.commit()
        if reason not in _QUIET_REASONS:
            self._looking.start()  # when the keyboard has arrived where it goes

    def _look_where_focus_went(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._leave(Leave.FOCUS_LOST)

    def _leave(self, how: Leave) -> None:
        self.commit()
        self.left.emit(how)

    def _on_preview_toggled(self, wanted: bool) -> None:
        if wanted:
            self.preview_requested.emit(self.annotation, self.text)
        else:
            self._pages.setCurrentWidget(self.field)
            self.field.setFocus()

    def _tell_height(self) -> None:
        self.height_changed.emit(self.wanted_height())
