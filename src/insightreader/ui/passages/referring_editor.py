"""An editor for the user's own Markdown that shows `[@uid]` as a numbered chip.

The text with its references is the truth; the chips are how they look. A chip is one character for
the cursor, is deleted as one, and leads to its passage.
"""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from insightreader.domain.ids import Uid
from insightreader.text.references import reference, references
from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import draw_ground
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import Theme, set_role

_CHIP = int(QTextFormat.ObjectTypes.UserObject) + 1
_UID = int(QTextFormat.Property.UserProperty) + 1
_OBJECT = "￼"


class ReferenceChips(QPyTextObject):
    """Draws the chips of a document."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.numbers: dict[str, int] = {}

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(ui_font(-2, 600))
        width = metrics.horizontalAdvance(self._word(form))
        return QSizeF(width + 12, metrics.height() + 1)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_known = str(form.property(_UID)) in self.numbers
        ground, ink = ("accent_soft", "accent") if is_known else ("danger_soft", "danger")
        box = QRectF(rect).adjusted(2, 0, -2, 0)
        draw_ground(painter, box, self.theme.colour(ground), radius=5)
        painter.setFont(ui_font(-2, 600))
        painter.setPen(self.theme.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._word(form))
        painter.restore()

    def _word(self, form: QTextFormat) -> str:
        number = self.numbers.get(str(form.property(_UID)))
        return "?" if number is None else str(number)


class ReferringEditor(QTextEdit):
    """Edits one text; ``committed`` when the keyboard leaves it or Ctrl+Enter is pressed."""

    committed = Signal(str)
    """The Markdown with its references, where it was changed."""
    reference_wanted = Signal()
    """The person typed @ or pressed Ctrl+Shift+P: a passage is to be picked."""
    reference_opened = Signal(str)
    """The uid of the passage whose chip was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self._tips: dict[str, str] = {}
        self._hint = ""
        self._chips = ReferenceChips(theme, self)
        set_role(self, "field")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(ui_font())
        self.document().documentLayout().registerHandler(_CHIP, self._chips)
        self.viewport().setMouseTracking(True)

    def setPlaceholderText(self, text: str) -> None:
        """Show ``text`` while there is none: Qt's own would be cut after its first line."""
        self._hint = text
        self.viewport().update()

    def placeholderText(self) -> str:
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.document().isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        margin = round(self.document().documentMargin())
        box = self.viewport().rect().adjusted(margin, margin, -margin, -margin)
        painter.drawText(box, Qt.TextFlag.TextWordWrap, self._hint)

    def set_theme(self, theme: Theme) -> None:
        """Redraw the chips."""
        self._chips.theme = theme
        self.viewport().update()

    def set_passages(self, tips: Mapping[str, str]) -> None:
        """Know these passages: what to say of each, by uid, in the order of their numbers."""
        self._tips = dict(tips)
        self._chips.numbers = {uid: number for number, uid in enumerate(tips, 1)}
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def set_markdown(self, text: str) -> None:
        """Show a text. What is being typed is kept where the stored text is the same as before."""
        if text == self._stored and self.markdown() != text and self.hasFocus():
            return
        self._stored = text
        if self.markdown() != text:
            self.clear()
            self._insert_markdown(text)
            self.document().clearUndoRedoStacks()
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def markdown(self) -> str:
        """Return the text, chips as references."""
        return "\n".join("".join(self._words(block)) for block in self._blocks())

    def referred(self) -> list[str]:
        """Return the uids that are referred to, in their order, each once."""
        return list(dict.fromkeys(each.uid for each in references(self.markdown())))

    def insert_reference(self, uid: str, tip: str) -> None:
        """Put a chip where the cursor is."""
        self._tips.setdefault(uid, tip)
        self._chips.numbers.setdefault(uid, len(self._chips.numbers) + 1)
        self._insert(self.textCursor(), uid)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Give out the text if it was changed."""
        text = self.markdown()
        if text != self._stored:
            self._stored = text
            self.committed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.commit()
        elif event.text() == "@":
            self.reference_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.commit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        uid = self._uid_at(event.position().toPoint())
        if uid:
            self.reference_opened.emit(uid)

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            tip = self._tips.get(self._uid_at(event.pos()), "")
            self._show_tip(event.globalPos(), tip)
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied carries the references, not the chips."""
        mime = QMimeData()
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        found = []
        for position in range(start, end):
            cursor.setPosition(position + 1)
            letter = self.document().characterAt(position)
            uid = cursor.charFormat().property(_UID) if letter == _OBJECT else None
            found.append(reference(Uid(str(uid))) if uid else letter.replace("\u2029", "\n"))
        mime.setText("".join(found))
        return mime

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted gets its chips back."""
        self._insert_markdown(source.text())

    def _insert_markdown(self, text: str) -> None:
        """Put a text where the cursor is, references as chips."""
        cursor, at = self.textCursor(), 0
        for each in references(text):
            cursor.insertText(text[at : each.start])
            self._insert(cursor, each.uid)
            at = each.end
        cursor.insertText(text[at:])

    def _insert(self, cursor: QTextCursor, uid: str) -> None:
        form = QTextCharFormat()
        form.setObjectType(_CHIP)
        form.setProperty(_UID, uid)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cursor.insertText(_OBJECT, form)
        cursor.setCharFormat(QTextCharFormat())
        self.setTextCursor(cursor)

    def _blocks(self) -> Iterator[object]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _words(self, block: object) -> Iterator[str]:
        for part in block:  # type: ignore[attr-defined]
            fragment = part.fragment()
            uid = fragment.charFormat().property(_UID)
            if uid:
                yield reference(Uid(str(uid))) * fragment.length()
            else:
                yield fragment.text().replace("\u2028", "\n")

    def _show_tip(self, place: QPoint, tip: str) -> None:
        QToolTip.showText(place, plain_tooltip(tip))

    def _uid_at(self, place: QPoint) -> str:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(place) + QPointF(0, self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        if position < 0 or self.document().characterAt(position) != _OBJECT:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position + 1)
        return str(cursor.charFormat().property(_UID) or "")
