"""Own words as they stand on a page: no frame, as high as the text, kept with every key.

Undo inside is the editor's own until it has nothing left to undo; then it asks for the library's.
"""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from insightreader.ui.passages.referring_editor import ReferringEditor
from insightreader.ui.theme import Theme, set_role

REST_MS = 2000
"""Words that weren't touched for so long become one change in the history."""
Key = Qt.Key
Move = QTextCursor.MoveOperation
_ENTER = (Key.Key_Return, Key.Key_Enter)


class ProseEditor(ReferringEditor):
    """Edits one text. With ``is_one_line`` Enter is told and line breaks become spaces."""

    typed = Signal(str)
    """The text at every key, to be kept."""
    entered = Signal()
    """Enter was pressed in a text of one line."""
    left_upwards = Signal()
    left_downwards = Signal()
    """The cursor went on from the first or the last line."""
    emptied = Signal()
    """Backspace was pressed in a text that is empty."""
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, theme: Theme, *, is_one_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._is_one_line = is_one_line
        self._told = ""
        self._is_taking = False
        self._leading = 100
        self.rest = QTimer(self, interval=REST_MS, singleShot=True)
        """Runs out when nothing was typed for a while."""
        self.rest.timeout.connect(self.commit)
        set_role(self, "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self.textChanged.connect(self._on_text)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that isn't told as a change yet."""
        return self.markdown() != self._stored

    def set_look(self, font: QFont, *, leading: int = 100) -> None:
        """Set the text in a font, its lines apart by a share of their height, in percent."""
        self._leading = leading
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._lead()
        self._fit()

    def take(self, text: str) -> None:
        """Show what the library holds, unless that is known here or other words are being typed."""
        if text == self._stored or self.is_dirty or self._is_being_ended(text):
            return
        place = self.textCursor().position()
        self._told = text
        # The text is emptied on the way, which nobody typed.
        self._is_taking = True
        self.set_markdown(text)
        self._is_taking = False
        self._lead()
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def commit(self) -> None:
        """Give out the text as one change, if it was changed; the library undoes that one."""
        self.rest.stop()
        if self.is_dirty:
            super().commit()
            self.document().clearUndoRedoStacks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_taken(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu may be about to set back what was typed.
        self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self._is_one_line:
            line = QMimeData()
            line.setText(" ".join(source.text().split()))
            source = line
        super().insertFromMimeData(source)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not its parts."""
        event.ignore()

    def _is_taken(self, event: QKeyEvent) -> bool:
        document = self.document()
        if event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable():
            self.commit()
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable():
            self.commit()
            self.redo_requested.emit()
        elif event.key() in _ENTER and self._is_one_line and not _modifiers(event):
            self.entered.emit()
        elif event.key() == Key.Key_Backspace and document.isEmpty():
            self.emptied.emit()
        elif event.key() in (Key.Key_Up, Key.Key_Down) and not _modifiers(event):
            return self._is_left(event.key())
        else:
            return False
        return True

    def _is_left(self, key: int) -> bool:
        """Tell that the cursor can't go further in that direction."""
        cursor = self.textCursor()
        if cursor.movePosition(Move.Up if key == Key.Key_Up else Move.Down):
            return False
        (self.left_upwards if key == Key.Key_Up else self.left_downwards).emit()
        return True

    def _is_being_ended(self, text: str) -> bool:
        """Whether the library holds these words but the space behind them: who types goes on."""
        return self._is_one_line and self.hasFocus() and " ".join(self._stored.split()) == text

    def _on_text(self) -> None:
        if self._is_taking:
            return
        text = self.markdown()
        if text != self._told:
            self._told = text
            if self.is_dirty:
                self.rest.start()
                self.typed.emit(text)
            elif self.rest.isActive():
                # It is as it was: what was kept of it is to be forgotten.
                self.rest.stop()
                self.committed.emit(text)

    def _lead(self) -> None:
        """Set lines apart; that is no change of the text, and can't be undone."""
        form = QTextBlockFormat()
        form.setLineHeight(
            float(self._leading), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        document = self.document()
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        document.setUndoRedoEnabled(True)

    def _fit(self) -> None:
        margins = self.contentsMargins()
        height = self.document().size().height() + margins.top() + margins.bottom()
        if round(height) != self.height():
            self.setFixedHeight(round(height) + 2)


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers held; that a key is one of the number pad's makes no difference."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
