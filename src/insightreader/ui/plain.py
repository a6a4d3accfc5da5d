"""Text from pages, shown as text. Labels, tooltips and message boxes guess rich text by themselves,
so every widget that shows foreign words is made or filled here.
"""

from html import escape

from PySide6.QtGui import QFontMetrics, QShowEvent, Qt, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from insightreader.ui.theme import SPACE, set_role


def plain_label(text: str = "", role: str = "", *, parent: QWidget | None = None) -> QLabel:
    """A label that shows its text as it is, whatever tags stand in it."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if role:
        set_role(label, role)
    return label


def wrapped_label(text: str = "", role: str = "", *, parent: QWidget | None = None) -> QLabel:
    """A plain label whose lines wrap."""
    label = plain_label(text, role, parent=parent)
    label.setWordWrap(True)
    return label


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """A tooltip with foreign words in it."""
    widget.setToolTip(plain_tooltip(text))


def plain_tooltip(text: str) -> str:
    """The tooltip for a widget, item model or action. Tooltips can't be told to be plain, so what
    Qt would take for rich text becomes rich text in which every character is escaped.
    """
    return f"<qt>{escape(text)}</qt>" if Qt.mightBeRichText(text) else text


def plain_message(
    parent: QWidget | None, title: str, text: str, *, details: str = ""
) -> QMessageBox:
    """A message box whose words are shown as they are; the caller opens it."""
    box = _Message(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(text)
    if details:
        box.setDetailedText(details)
    return box


class _Message(QMessageBox):
    """A box with the margins of every other dialog; Qt lays it out anew with each of its parts."""

    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if layout is not None:
            # Without a picture its room stays.
            start = SPACE[2] if self.iconPixmap().isNull() else SPACE[5]
            left, right = (SPACE[5], start) if self.isRightToLeft() else (start, SPACE[5])
            layout.setContentsMargins(left, SPACE[5], right, SPACE[4])
        super().showEvent(event)


def plain_comment(comment: str) -> str:
    """The words of a comment without its signs of Markdown, where those can't be set."""
    plain = QTextDocumentFragment.fromMarkdown(
        comment, QTextDocument.MarkdownFeature.MarkdownNoHTML
    )
    return plain.toPlainText()


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """One line of the text that fits ``width`` pixels, line breaks as spaces."""
    return metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, width)
