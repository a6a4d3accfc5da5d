"""Quotations in own words: underlined where they stand, and said below by name and verdict."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QToolButton, QVBoxLayout, QWidget

from insightreader.services.evidence.recognising import Recognised
from insightreader.text.references import references
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.plain import plain_tooltip
from insightreader.ui.theme import Theme, set_role
from insightreader.ui.verdicts import VerdictLook, verdict_look

translate = QCoreApplication.translate
_LONGEST = 24
_SOUND = "good"
_ISOLATE, _END = "\u2068", "\u2069"


def look_of(found: Recognised) -> VerdictLook:
    """Return how a quotation's verdict is said; one that is in no source has a look of its own."""
    if found.verdict is not None:
        return verdict_look(found.verdict)
    return VerdictLook(
        translate("Recognised", "in no source"),
        "circle-alert",
        "danger",
        translate("Recognised", "No text of the library holds these words."),
    )


def document_place(text: str, offset: int) -> int:
    """Return where a code point of a text stands in its document, which counts UTF-16 units and
    has one character for each reference.
    """
    units, at = 0, 0
    for each in references(text):
        if each.start >= offset:
            break
        units += _units(text[at : each.start]) + 1
        at = each.end
    return units + _units(text[at : max(at, offset)])


def marks(
    editor: QTextEdit, text: str, found: Sequence[Recognised], theme: Theme
) -> list[QTextEdit.ExtraSelection]:
    """Return what underlines quotations in an editor that shows ``text``."""
    return [_mark(editor, text, each, theme) for each in found]


def _mark(
    editor: QTextEdit, text: str, found: Recognised, theme: Theme
) -> QTextEdit.ExtraSelection:
    look = look_of(found)
    form = QTextCharFormat()
    form.setUnderlineColor(QColor(getattr(theme, look.tone or _SOUND)))
    is_sound = not look.tone or look.tone == "info"
    style = QTextCharFormat.UnderlineStyle
    form.setUnderlineStyle(style.SingleUnderline if is_sound else style.WaveUnderline)
    cursor = QTextCursor(editor.document())
    cursor.setPosition(document_place(text, found.quoted.start))
    end = document_place(text, found.quoted.end)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = form
    return selection


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class QuotationNotes(QWidget):
    """A line for each quotation of a text: its verdict, its first words, where they stand."""

    opened = Signal(object)
    """A ``Recognised`` that stands in a post."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_found(self, found: Sequence[Recognised], theme: Theme) -> None:
        """Show these quotations in place of those before."""
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in found:
            self._column.addWidget(self._line(each, theme), 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(found))

    def lines(self) -> Iterator[QToolButton]:
        """Yield the lines in their order."""
        for place in range(self._column.count()):
            item = self._column.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, QToolButton):
                yield widget

    def _line(self, found: Recognised, theme: Theme) -> QToolButton:
        look = look_of(found)
        button = QToolButton()
        set_role(button, "link")
        button.setFont(ui_font(-1))
        button.setText(_words(found, look))
        whole = (f"“{found.quoted.words}”", found.title, look.meaning)
        button.setToolTip(plain_tooltip("\n".join(filter(None, whole))))
        button.setIcon(icon(look.icon, getattr(theme, look.tone or _SOUND), size=14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleDescription(look.meaning)
        button.clicked.connect(lambda: self.opened.emit(found) if found.post is not None else None)
        return button


def _words(found: Recognised, look: VerdictLook) -> str:
    where = f"{_short(found.title)} § {found.block}" if found.post is not None else ""
    said = f"“{_short(found.quoted.words)}”"
    parts = [_isolated(each) for each in (look.word, said, where) if each]
    # An ampersand would be taken for the mark of a key.
    return " · ".join(parts).replace("&", "&&")


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _isolated(words: str) -> str:
    """Return words in their own direction, whatever stands beside them."""
    return f"{_ISOLATE}{words}{_END}"
